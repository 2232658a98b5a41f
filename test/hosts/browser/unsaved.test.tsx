/** @jest-environment jsdom */
import "../../support/page-globals";
import "../../excel-host/text-codecs";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BrowserEdition } from "../../../src/hosts/browser/browser-edition";
import { browserTexts } from "../../../src/hosts/browser/browser-texts";
import type { OpenFile } from "../../../src/hosts/browser/file/open-file";
import { createDrawn } from "../../support/xlsx/create-drawn";

// A machine that is busy may take longer than the usual second.

window.HTMLElement.prototype.scrollIntoView = () => undefined;
Object.assign(window, { matchMedia: () => Object.assign(new EventTarget(), { matches: false }) });

const bytes = createDrawn([{ name: "执行", rows: [["预算执行情况表（单位：元）"], ["项目", "全年预算数", "全年执行数"], ["合计", 100, 95]] }]);

/** A file as the browser hands it over; jsdom's own cannot be read. */
const fileNamed = (name: string): File => Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });

async function change(file: OpenFile, wish: "fill" | "restore"): Promise<void> {
  const review = await file.desk.review();
  if (review.ok) await file.desk.change(wish, review.value);
}

async function open(language = "zh-CN"): Promise<{ saved: [string, number][]; user: ReturnType<typeof userEvent.setup> }> {
  const saved: [string, number][] = [];
  const pane = (file: OpenFile, _: boolean, report: File | undefined): ReturnType<typeof BrowserEdition> => <><output>{report?.name}</output><button onClick={() => void change(file, "fill")}>填写</button><button onClick={() => void change(file, "restore")}>还原</button></>;
  render(
    <FluentProvider theme={webLightTheme}>
      <BrowserEdition texts={browserTexts(language)} sample={() => ({ name: "甲.xlsx", bytes })} save={(name, content) => void saved.push([name, content.length])} renderPane={pane} renderAudit={() => null} start={() => undefined} />
    </FluentProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: browserTexts(language).sample }));
  await screen.findByText("甲.xlsx");
  return { saved, user };
}

async function filled(language?: string): ReturnType<typeof open> {
  const opened = await open(language);
  await opened.user.click(screen.getByRole("button", { name: "填写" }));
  await screen.findByRole("button", { name: browserTexts(language ?? "zh-CN").saveFilled });
  return opened;
}

const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const dialog = (): Promise<HTMLElement> => screen.findByRole("alertdialog");
const isAskedOnLeaving = (): boolean => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

test("a file that was not changed is closed without a word", async () => {
  const { user } = await open();
  expect(isAskedOnLeaving()).toBe(false);
  await user.click(button("换文件"));
  expect(await screen.findByRole("button", { name: "打开示例" })).toBeInTheDocument();
  expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
});

test("before a filled workbook is dropped the user is asked; 取消 keeps it", async () => {
  const { user } = await filled();
  expect(isAskedOnLeaving()).toBe(true);
  await user.click(button("换文件"));
  const asked = await dialog();
  expect(asked).toHaveAccessibleName("填好的工作簿还没有下载");
  expect(within(asked).getAllByRole("button").map((one) => one.textContent)).toEqual(["先下载", "不保存，换文件", "取消"]);
  await user.click(within(asked).getByRole("button", { name: "取消" }));
  expect(screen.getByText("甲.xlsx")).toBeInTheDocument();
  await waitFor(() => expect(button("换文件")).toHaveFocus());
  expect([button("保存填好的工作簿").isConnected, isAskedOnLeaving()]).toEqual([true, true]);
});

test("Escape keeps it, too", async () => {
  const { user } = await filled();
  await user.click(button("换文件"));
  await dialog();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
  expect(screen.getByText("甲.xlsx")).toBeInTheDocument();
});

test("不保存，换文件 drops it", async () => {
  const { user, saved } = await filled();
  await user.click(button("换文件"));
  await user.click(within(await dialog()).getByRole("button", { name: "不保存，换文件" }));
  expect(await screen.findByRole("button", { name: "打开示例" })).toBeInTheDocument();
  expect([saved, isAskedOnLeaving()]).toEqual([[], false]);
});

test("先下载 gives the file, and only then goes on", async () => {
  const { user, saved } = await filled();
  await user.click(button("换文件"));
  const asked = await dialog();
  await user.click(within(asked).getByRole("button", { name: "先下载" }));
  expect(saved.map(([name, size]) => [name, size > bytes.length])).toEqual([["甲.评价.xlsx", true]]);
  expect(asked).toHaveTextContent("请确认文件已经保存好，再换文件。");
  expect(isAskedOnLeaving()).toBe(false);
  await user.click(within(asked).getByRole("button", { name: "换文件" }));
  expect(await screen.findByRole("button", { name: "打开示例" })).toBeInTheDocument();
});

test("once downloaded nothing is asked, until something is changed again", async () => {
  const { user, saved } = await filled();
  await user.click(button("保存填好的工作簿"));
  expect([saved.length, isAskedOnLeaving()]).toEqual([1, false]);
  await user.click(button("还原"));
  await waitFor(() => expect(isAskedOnLeaving()).toBe(true));
  await user.click(button("保存填好的工作簿"));
  await user.click(button("换文件"));
  expect(await screen.findByRole("button", { name: "打开示例" })).toBeInTheDocument();
});

test("another file dropped on the page is asked about, and opened when the user says so", async () => {
  const { user } = await filled();
  fireEvent.drop(screen.getByText("甲.xlsx"), { dataTransfer: { files: [fileNamed("乙.xlsx")] } });
  await user.click(within(await dialog()).getByRole("button", { name: "不保存，换文件" }));
  expect(await screen.findByText("乙.xlsx")).toBeInTheDocument();
  expect([screen.queryByText("甲.xlsx"), isAskedOnLeaving()]).toEqual([null, false]);
});

test("a report dropped on the page is no other workbook: the pane gets it, and nothing is closed", async () => {
  await filled();
  fireEvent.drop(screen.getByText("甲.xlsx"), { dataTransfer: { files: [fileNamed("去年的报告.docx")] } });
  expect(await screen.findByText("去年的报告.docx")).toBeInTheDocument();
  expect([screen.queryByRole("alertdialog"), screen.getByText("甲.xlsx").isConnected, isAskedOnLeaving()]).toEqual([null, true, true]);
});

test("the same in English", async () => {
  const { user } = await filled("en-US");
  await user.click(button("Close"));
  expect(within(await dialog()).getAllByRole("button").map((one) => one.textContent)).toEqual(["Download first", "Discard and change file", "Cancel"]);
});
