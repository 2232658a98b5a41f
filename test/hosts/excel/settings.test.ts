import { excelHost } from "../../../src/hosts/excel";
import { xlsxHost } from "../../../src/hosts/xlsx";
import { deskInPlace } from "../../../src/jobs/desk/desk-in-place";
import type { SettingsView } from "../../../src/jobs/settings/settings-view";
import type { WorkbookHost } from "../../../src/jobs/ports";
import { openedHosts } from "../../excel-host/opened-hosts";
import { drawOffice } from "../../support/draw-office";
import { createDrawn } from "../../support/xlsx/create-drawn";
import { problemOf, valueOf } from "./excel-world";

const open = openedHosts();
const bytes = createDrawn(drawOffice({ classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 20]], total: [100], execution: { adjusted: 200, executed: 100 } }));

async function set(host: WorkbookHost, ...settings: readonly { readonly name: string; readonly value: string }[]): Promise<string | undefined> {
  const desk = deskInPlace(host);
  return problemOf(await desk.change("set", valueOf(await desk.review()), settings));
}

async function settingsIn(host: WorkbookHost): Promise<SettingsView> {
  return valueOf(await valueOf(await deskInPlace(host).review()).ask("settings"));
}

const values = ({ scheme, overCompletion, shell, lengths }: SettingsView): unknown => [scheme.value, overCompletion.value, shell.value, lengths.find(({ name }) => name === "length:spending")?.value];

test("what is set in Excel holds in the browser edition, and the other way round", async () => {
  const excel = await open({ workbook: bytes });
  expect(values(await settingsIn(excelHost()))).toEqual(["", "", "", ""]);
  expect(await set(excelHost(), { name: "score-scheme", value: "cf-2021-101" }, { name: "over-completion", value: "150" }, { name: "length:spending", value: "300" })).toBeUndefined();
  const file = xlsxHost(excel.save(), "甲.xlsx");
  expect(values(await settingsIn(file))).toEqual(["cf-2021-101", "150", "", "300"]);
  expect(await set(file, { name: "shell", value: "hunan-text" }, { name: "score-scheme", value: "" })).toBeUndefined();
  excel.close();
  await open({ workbook: file.bytes() });
  expect(values(await settingsIn(excelHost()))).toEqual(["", "150", "hunan-text", "300"]);
});

test.each([["over-completion", "99"], ["over-completion", "一百"], ["score-scheme", "constructor"], ["shell", "none"], ["length:spending", "0"], ["length:spending", "1.5"], ["colour", "red"]])("a setting without effect (%s: %s) is refused, and nothing is remembered", async (name, value) => {
  const file = xlsxHost(bytes, "甲.xlsx");
  expect(await set(file, { name: "over-completion", value: "150" }, { name, value })).toBe("cannot-accept");
  expect(file.bytes()).toEqual(bytes);
});
