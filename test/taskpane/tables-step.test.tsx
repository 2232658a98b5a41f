/** @jest-environment jsdom */
import "../support/page-globals";
import { FluentProvider } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { xlsxHost } from "../../src/hosts/xlsx";
import { choicesIn } from "../../src/jobs/choose-table";
import { deskInPlace } from "../../src/jobs/desk/desk-in-place";
import type { FileHost } from "../../src/jobs/ports";
import { Pane } from "../../src/taskpane/pane";
import { paneTheme } from "../../src/taskpane/pane-theme";
import { paneTexts } from "../../src/taskpane/texts/pane-texts";
import type { DrawnSheet } from "../support/draw-workbook";
import { createDrawn } from "../support/xlsx/create-drawn";

// A machine that is busy may take longer than the usual second.

const DOUBTFUL: DrawnSheet = { name: "存疑", rows: [["单位：万元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 80, 50, 30]] };
const EXECUTION: DrawnSheet = { name: "执行", rows: [["预算执行情况表（单位：元）"], ["项目", "全年预算数", "全年执行数"], ["合计", 100, 95]] };
const OTHER_EXECUTION: DrawnSheet = { name: "执行二", rows: [["某镇预算执行情况表（单位：元）"], ...EXECUTION.rows.slice(1)] };
const NEAR: DrawnSheet = { name: "近似", rows: [["预算执行情况表"], ["项目", "全年预算数", "备注"], ["合计", 100, "无"]] };
const UNRELATED: DrawnSheet = { name: "通讯录", rows: [["姓名", "电话"], ["甲", "乙"]] };

interface Opened {
  readonly host: FileHost;
  readonly user: ReturnType<typeof userEvent.setup>;
}

async function open(sheets: readonly DrawnSheet[], language = "zh-CN"): Promise<Opened> {
  const host = xlsxHost(createDrawn(sheets), "甲.xlsx");
  const texts = paneTexts(language);
  const user = userEvent.setup();
  render(<FluentProvider theme={paneTheme("light")}><Pane desk={deskInPlace(host)} texts={texts} copy={() => Promise.resolve(true)} /></FluentProvider>);
  await user.click(screen.getByRole("button", { name: texts.actions.review }));
  await screen.findByRole("tab", { name: texts.steps.findings, selected: true });
  await user.click(screen.getByRole("tab", { name: texts.steps.tables }));
  await screen.findByRole("heading", { level: 2, name: texts.tables.heading(sheets.filter((sheet) => ![NEAR, UNRELATED].includes(sheet)).length) });
  return { host, user };
}

const button = (name: RegExp): HTMLElement => screen.getByRole("button", { name });
const card = (place: RegExp): HTMLElement => screen.getAllByRole("listitem").find((item) => item.tabIndex === -1 && place.test(item.textContent ?? ""))!;
const kindsOf = (box: HTMLElement): (string | null)[] => within(box).getAllByRole("option").map((option) => option.textContent);

async function remembered(host: FileHost): Promise<unknown> {
  const read = await host.read();
  return read.ok ? choicesIn(read.value).map(({ kind }) => kind) : undefined;
}

test("a table in doubt offers what it could be, and is from then on what the user says", async () => {
  const { host, user } = await open([DOUBTFUL]);
  const box = await screen.findByRole("combobox", { name: "存疑!A2:E3是哪种表" });
  const kinds = kindsOf(box);
  expect(kinds.slice(0, 2)).toEqual(["支出决算表", "一般公共预算财政拨款支出决算表"]);
  expect(kinds.at(-1)).toBe("不参与审核");
  await user.selectOptions(box, "一般公共预算财政拨款支出决算表");
  await user.click(button(/^确定存疑/));
  expect(await screen.findByText("已记下您的选择，以后表头相同的表也照此处理。")).toBeInTheDocument();
  expect(await screen.findByRole("heading", { level: 3, name: "一般公共预算财政拨款支出决算表" })).toBeInTheDocument();
  expect(within(card(/存疑/)).getByText("已按您的选择")).toBeInTheDocument();
  expect(await remembered(host)).toEqual(["general-budget"]);
  expect(screen.queryByRole("combobox", { name: /存疑/ })).not.toBeInTheDocument();
});

test("a choice can be taken back, and the focus stays at the table", async () => {
  const { host, user } = await open([DOUBTFUL]);
  await user.click(await screen.findByRole("button", { name: /^确定存疑/ }));
  await user.click(await screen.findByRole("button", { name: /恢复自动识别$/ }));
  expect(await screen.findByText("已恢复自动识别。")).toBeInTheDocument();
  expect(await screen.findByText("请确认是否为此表")).toBeInTheDocument();
  await waitFor(() => expect(card(/存疑/)).toHaveFocus());
  expect(await remembered(host)).toEqual([]);
});

test("by keyboard alone: to the kinds, another kind, confirm", async () => {
  const { host, user } = await open([DOUBTFUL]);
  const box = await screen.findByRole("combobox", { name: /存疑/ });
  // Without a layout Fluent's tab list takes the Tab key for itself: what it would come to is focused here.
  box.focus();
  // jsdom lets no arrow key move a native list; what the browser does then is a change event.
  await user.selectOptions(box, "不参与审核");
  const confirm = button(/^确定存疑/);
  expect([box.tabIndex, confirm.tabIndex, box.compareDocumentPosition(confirm) & Node.DOCUMENT_POSITION_FOLLOWING]).toEqual([0, 0, Node.DOCUMENT_POSITION_FOLLOWING]);
  confirm.focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { level: 2, name: "未使用的工作表（1张）" })).toBeInTheDocument();
  await waitFor(() => expect(card(/存疑/)).toHaveFocus());
  expect(card(/存疑/)).toHaveTextContent("不参与审核");
  expect(await remembered(host)).toEqual(["none"]);
});

test("a table that was recognised can be corrected all the same, but does not ask", async () => {
  const { host, user } = await open([EXECUTION]);
  expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
  await user.click(button(/^更改执行/));
  await user.selectOptions(await screen.findByRole("combobox", { name: /^执行/ }), "不参与审核");
  await user.click(button(/^确定执行/));
  expect(await screen.findByText("已按您的选择")).toBeInTheDocument();
  expect(await remembered(host)).toEqual(["none"]);
});

test("of two tables of one kind the user says which is meant", async () => {
  const { user } = await open([EXECUTION, OTHER_EXECUTION]);
  const rival = card(/执行二/);
  expect(rival).toHaveTextContent("同类表不止一张，这张未采用");
  await user.click(within(rival).getByRole("button", { name: /^采用执行二/ }));
  await waitFor(() => expect(card(/执行二/)).toHaveTextContent("已按您的选择"));
  expect(card(/^预算执行情况表.*执行!/)).toHaveTextContent("同类表不止一张，这张未采用");
});

test("a sheet that comes near says what it lacks and offers the nearest kinds; one that is like nothing does not ask", async () => {
  const { user } = await open([EXECUTION, NEAR, UNRELATED]);
  const near = card(/近似/);
  expect(near).toHaveTextContent("像预算执行情况表，缺少“全年执行数”列");
  const box = await within(near).findByRole("combobox");
  expect(kindsOf(box)[0]).toBe("预算执行情况表");
  expect(within(card(/通讯录/)).queryByRole("combobox")).not.toBeInTheDocument();
  await user.click(within(near).getByRole("button", { name: /^确定/ }));
  await waitFor(() => expect(card(/近似/)).toHaveTextContent("您选的是预算执行情况表，但缺少“全年执行数”列，没有采用"));
});

test("the same in English", async () => {
  const { user } = await open([DOUBTFUL], "en-US");
  expect(await screen.findByRole("combobox", { name: "What 存疑!A2:E3 is" })).toBeInTheDocument();
  await user.click(button(/^Confirm what/));
  expect(await screen.findByText("As you said")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /^Recognise .* by itself$/ })).toBeInTheDocument();
});
