/** @jest-environment jsdom */
import "../support/page-globals";
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type CellAddress, formatAddress } from "../../src/core/workbook";
import { xlsxHost } from "../../src/hosts/xlsx";
import { deskInPlace } from "../../src/jobs/desk/desk-in-place";
import { type FileHost, succeed } from "../../src/jobs/ports";
import { Pane } from "../../src/taskpane/pane";
import { paneTheme } from "../../src/taskpane/pane-theme";
import { paneTexts } from "../../src/taskpane/texts/pane-texts";
import { loadXlsx } from "../excel-host/files/load-xlsx";
import { saveXlsx } from "../excel-host/files/save-xlsx";
import { drawOffice } from "../support/draw-office";
import { createDrawn } from "../support/xlsx/create-drawn";

// Other tests run beside this one; how soon the pane answers is measured elsewhere.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(120_000);

const bytes = createDrawn(drawOffice({
  classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 20]], total: [100], execution: { initial: 120, adjusted: 200, executed: 100 },
}));
const OVERVIEW = "部门整体支出绩效评价报告";
const FORM = "部门整体支出绩效自评表";

async function openForm(host: FileHost): Promise<{ readonly user: ReturnType<typeof userEvent.setup>; readonly shown: string[][] }> {
  cleanup();
  const shown: string[][] = [];
  const seen: FileHost = { ...host, show: (cells: readonly CellAddress[]) => { shown.push(cells.map(formatAddress)); return Promise.resolve(succeed(undefined)); } };
  render(<FluentProvider theme={paneTheme("light")}><Pane desk={deskInPlace(seen)} texts={paneTexts("zh-CN")} copy={() => Promise.resolve(true)} opening="form" /></FluentProvider>);
  await screen.findByRole("button", { name: "填写自评表" });
  return { user: userEvent.setup(), shown };
}

const choice = (name: string): HTMLElement => within(screen.getByRole("group", { name: "要填写的表" })).getByRole("checkbox", { name });
const planned = (): (string | null)[] => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent).filter((name) => name !== null && !/^(?:没有)?扣分|^未评分/.test(name));
const sheetsOf = async (host: FileHost): Promise<string[]> => {
  const read = await host.read();
  return read.ok ? read.value.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name) : [];
};

test("only the forms that are ticked are shown and filled; what was there before is put away and said so", async () => {
  const host = xlsxHost(bytes, "甲.xlsx");
  const { user } = await openForm(host);
  expect([choice(OVERVIEW), choice(FORM)].map((box) => (box as HTMLInputElement).checked)).toEqual([true, true]);
  await user.click(screen.getByRole("button", { name: "填写自评表" }));
  await screen.findByText("已填写，4张新表排在工作簿最后，请核对。");
  await user.click(choice(OVERVIEW));
  await waitFor(() => expect(planned()).not.toContain(OVERVIEW));
  expect(planned()).toEqual([FORM, "核对底稿", "审核发现"]);
  expect(screen.getByText(`上次填写的“${OVERVIEW}”这次不再填写，将收起；点还原可以找回。`)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "填写自评表" }));
  await screen.findByText("已填写，3张新表排在工作簿最后，请核对。");
  expect((await sheetsOf(host)).slice(-3)).toEqual([FORM, "核对底稿", "审核发现"]);
  expect(await sheetsOf(host)).not.toContain(OVERVIEW);

  await user.click(choice(FORM));
  expect(await screen.findByText("没有选要填写的表。请至少选一张。")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "填写自评表" })).toBeDisabled();
  await user.click(screen.getByRole("tab", { name: "报告" }));
  await user.click(screen.getByRole("tab", { name: "自评表" }));
  await waitFor(() => expect(choice(FORM)).not.toBeChecked());
});

test("before a form is filled again its changed cells come first, each with what stands there and what will; those that stay are folded; sources can be gone to", async () => {
  let host: FileHost = xlsxHost(bytes, "甲.xlsx");
  const first = await openForm(host);
  await first.user.click(screen.getByRole("button", { name: "填写自评表" }));
  await screen.findByText(/^已填写，/);
  const form = (name: string): ReturnType<typeof within> => within(screen.getByRole("heading", { level: 3, name }).closest("li")!);
  await waitFor(() => expect(form(FORM).getByText("与现有内容相同")).toBeInTheDocument());
  expect(form(FORM).queryByText(/^查看变化的单元格/)).not.toBeInTheDocument();

  // A colleague corrects the budget, types over one of our formulas and leaves a remark beside the form.
  const book = loadXlsx(host.bytes(), "甲.xlsx");
  const sheet = book.sheets.find(({ name }) => name === FORM)!;
  const read = await host.read();
  const rows = read.ok ? read.value.sheets.find(({ name }) => name === FORM)! : undefined;
  const rate = Array.from({ length: rows!.lastRow * rows!.lastColumn }, (_, index) => ({ row: Math.floor(index / rows!.lastColumn) + 1, column: (index % rows!.lastColumn) + 1 }))
    .find(({ row, column }) => rows!.value(row, column) === 0.5 && rows!.formula(row, column) !== undefined)!;
  sheet.put(rate.row, rate.column, { value: 0.66, formula: undefined });
  sheet.put(2, 20, { value: "经办人备注" });
  host = xlsxHost(saveXlsx(book), "甲.xlsx");

  const { user, shown } = await openForm(host);
  expect(form(FORM).getByText("2格有变化")).toBeInTheDocument();
  await user.click(form(FORM).getByText("查看变化的单元格（2格）"));
  const changed = within(await form(FORM).findByRole("list", { name: `${FORM}：变化的单元格` }));
  const [cell, remark] = changed.getAllByRole("listitem").filter((item) => /有变化|不再保留/.test(item.textContent ?? ""));
  expect(cell).toHaveTextContent(/^[A-Z]+\d+▲ 有变化66\.00%→50\.00%公式曾被改成手填的内容，将恢复为公式=ROUND\(/);
  expect(remark).toHaveTextContent("T2－ 不再保留经办人备注→空");
  expect(form(FORM).getByText(/^没有变化的单元格（\d+格）$/)).toBeInTheDocument();
  await user.click(within(cell!).getByRole("button", { name: "支出决算表!C4" }));
  expect(shown).toEqual([["支出决算表!C4"]]);
});
