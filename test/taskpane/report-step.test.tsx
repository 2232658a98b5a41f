/** @jest-environment jsdom */
import "../support/page-globals";
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { strFromU8, unzipSync } from "fflate";
import { xlsxHost } from "../../src/hosts/xlsx";
import { deskInPlace } from "../../src/jobs/desk/desk-in-place";
import { type FileHost, refuse, type Result } from "../../src/jobs/ports";
import { Pane } from "../../src/taskpane/pane";
import { paneTheme } from "../../src/taskpane/pane-theme";
import { paneTexts } from "../../src/taskpane/texts/pane-texts";
import { loadXlsx } from "../excel-host/files/load-xlsx";
import { saveXlsx } from "../excel-host/files/save-xlsx";
import { drawOffice } from "../support/draw-office";
import { createDrawn } from "../support/xlsx/create-drawn";

// Other tests run beside this one; how soon the pane answers is measured elsewhere.
jest.setTimeout(120_000);

const bytes = createDrawn(drawOffice({
  classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 20]], total: [100], execution: { initial: 120, adjusted: 200, executed: 100 },
}));
const NEEDS = "预算执行率偏低的原因";
const ANSWER = "部分项目跨年实施，资金结转下年使用";

interface Opened {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly copied: string[];
  readonly saved: Uint8Array[];
}

async function openReport(host: FileHost, language = "zh-CN"): Promise<Opened> {
  cleanup();
  const [copied, saved]: [string[], Uint8Array[]] = [[], []];
  const copy = (_: string, text: string): Promise<boolean> => Promise.resolve(copied.push(text) > 0);
  render(<FluentProvider theme={paneTheme("light")}><Pane desk={deskInPlace(host)} texts={paneTexts(language)} copy={copy} save={(_, made) => void saved.push(made)} opening="report" /></FluentProvider>);
  await screen.findByRole("article", { name: /报告草稿|Draft of the report/ });
  return { user: userEvent.setup(), copied, saved };
}

const draft = (): HTMLElement => screen.getByRole("article", { name: "报告草稿" });
const field = (needs = NEEDS): HTMLElement => screen.getByRole("textbox", { name: needs });
const saveButton = (): HTMLElement => screen.getByRole("button", { name: "保存填写的内容" });
const blanks = (): number => Number.parseInt(/（(\d+)处）/.exec(screen.getByRole("heading", { name: /^待填内容/ }).textContent ?? "")?.[1] ?? "", 10);

test("what is filled in stands in the draft, the copy, the Word document and the form, also after opening again, and can be changed and taken back", async () => {
  let host: FileHost = xlsxHost(bytes, "甲.xlsx");
  const { user, copied, saved } = await openReport(host);
  const before = blanks();
  expect(draft()).toHaveTextContent(`〔待填：${NEEDS}〕`);
  expect(saveButton()).toHaveAttribute("aria-disabled", "true");
  await user.type(field(), ANSWER);
  await user.click(saveButton());
  expect(await screen.findByText("已保存，报告已更新。")).toBeInTheDocument();
  await waitFor(() => expect(blanks()).toBe(before - 1));
  expect(draft()).toHaveTextContent(ANSWER);
  expect(draft()).not.toHaveTextContent(`〔待填：${NEEDS}〕`);
  await user.click(screen.getByRole("button", { name: "复制到 Word" }));
  expect(copied[0]).toContain(ANSWER);
  await user.click(screen.getByRole("button", { name: "下载 Word 文档" }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(strFromU8(unzipSync(saved[0]!)["word/document.xml"]!)).toContain(ANSWER);

  host = xlsxHost(host.bytes(), "甲.xlsx");
  const again = await openReport(host);
  expect([blanks(), draft().textContent?.includes(ANSWER)]).toEqual([before - 1, true]);
  expect(within(screen.getByRole("list", { name: "已填内容（1处）" })).getByText(ANSWER)).toBeInTheDocument();
  await again.user.click(screen.getByRole("button", { name: `修改${NEEDS}` }));
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue(ANSWER);
  await again.user.clear(field());
  await again.user.keyboard("上级资金年底才下达{Control>}{Enter}{/Control}");
  await waitFor(() => expect(draft()).toHaveTextContent("上级资金年底才下达"));
  expect(draft()).not.toHaveTextContent(ANSWER);
  await waitFor(() => expect(screen.getByRole("button", { name: `修改${NEEDS}` })).toHaveFocus());

  await again.user.keyboard("{Enter}");
  await again.user.clear(field());
  await again.user.click(saveButton());
  await waitFor(() => expect(blanks()).toBe(before));
  expect(draft()).toHaveTextContent(`〔待填：${NEEDS}〕`);
  expect(screen.queryByRole("list", { name: /^已填内容/ })).not.toBeInTheDocument();
});

test("a gap of the draft leads to its field, and the keyboard alone fills and saves it", async () => {
  const { user } = await openReport(xlsxHost(bytes, "甲.xlsx"));
  within(draft()).getByRole("button", { name: `〔待填：${NEEDS}〕` }).focus();
  await user.keyboard("{Enter}");
  expect(field()).toHaveFocus();
  await user.keyboard("第一行{Enter}第二行");
  fireEvent.keyDown(field(), { key: "Enter", ctrlKey: true, isComposing: true });
  expect(field()).toHaveValue("第一行\n第二行");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(draft()).toHaveTextContent("第一行"));
  await waitFor(() => expect(saveButton()).toHaveFocus());
});

test("what was typed outlives another step and a write that is refused; 取消 and Esc give up a change", async () => {
  const file = xlsxHost(bytes, "甲.xlsx");
  let refused: Result<void> | undefined = refuse({ code: "sheet-protected", what: "工作簿结构受保护。", advice: "请先撤销保护。" });
  const { user } = await openReport({ ...file, write: (plan) => (refused === undefined ? file.write(plan) : Promise.resolve(refused)) });
  await user.type(field(), ANSWER);
  await user.click(saveButton());
  expect(await screen.findByText("工作簿结构受保护。")).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "自评表" }));
  await user.click(screen.getByRole("tab", { name: "报告" }));
  await screen.findByRole("article", { name: "报告草稿" });
  expect(field()).toHaveValue(ANSWER);
  refused = undefined;
  await user.click(saveButton());
  await user.click(await screen.findByRole("button", { name: `修改${NEEDS}` }));
  await user.keyboard("另一句{Escape}");
  expect(screen.getByRole("button", { name: `修改${NEEDS}` })).toHaveFocus();
  expect(draft()).toHaveTextContent(ANSWER);
});

test("two blanks are saved at once", async () => {
  const host = xlsxHost(bytes, "甲.xlsx");
  const { user } = await openReport(host);
  const before = blanks();
  const names = screen.getAllByRole("textbox").slice(0, 2);
  await user.type(names[0]!, "甲处内容");
  await user.type(names[1]!, "乙处内容");
  await user.click(saveButton());
  await waitFor(() => expect(blanks()).toBe(before - 2));
  for (const text of ["甲处内容", "乙处内容"]) expect(draft()).toHaveTextContent(text);
});

describe("a paragraph written anew", () => {
  const SPENT = /^支出决算|100\.00万元/;
  const paragraph = (words: RegExp | string): HTMLElement => within(draft()).getAllByText((_, element) => element?.tagName === "P" && (typeof words === "string" ? element.textContent.includes(words) : words.test(element.textContent)))[0]!;
  const editButton = (words: RegExp | string): HTMLElement => within(paragraph(words)).getByRole("button", { name: /^编辑“/ });
  const editor = (): HTMLElement => screen.getByRole("textbox", { name: "改写这一段" });

  /** What a colleague types meanwhile: the total of 支出决算表. */
  function changed(host: FileHost, total: number): FileHost {
    const book = loadXlsx(host.bytes(), "甲.xlsx");
    book.sheets[0]!.put(4, 3, { value: total });
    return xlsxHost(saveXlsx(book), "甲.xlsx");
  }

  test("is kept, its figures still lead to their cells, numbers without a cell are named, other numbers make it void, and the draft can be had back", async () => {
    let host: FileHost = xlsxHost(bytes, "甲.xlsx");
    const first = await openReport(host);
    const before = paragraph(SPENT).textContent.replace(/编辑$/, "");
    editButton(SPENT).focus();
    await first.user.keyboard("{Enter}");
    expect(editor()).toHaveFocus();
    const text = (editor() as HTMLTextAreaElement).value;
    expect(text).toContain("100.00万元");
    await first.user.keyboard("另有会议37次。{Control>}{Enter}{/Control}");
    await waitFor(() => expect(draft()).toHaveTextContent("另有会议37次。"));
    expect(within(paragraph("另有会议37次")).getAllByRole("button", { name: "100.00万元" }).length).toBeGreaterThan(0);
    expect(draft()).toHaveTextContent("这些数字没有数据来源，请自行核对：37");
    await waitFor(() => expect(editButton("另有会议37次")).toHaveFocus());
    await first.user.click(screen.getByRole("button", { name: "复制到 Word" }));
    expect(first.copied[0]).toContain("另有会议37次。");

    host = xlsxHost(host.bytes(), "甲.xlsx");
    const second = await openReport(host);
    expect(draft()).toHaveTextContent("另有会议37次。");
    await second.user.click(screen.getByRole("button", { name: /还原原文$/ }));
    await waitFor(() => expect(draft()).not.toHaveTextContent("另有会议37次。"));
    expect(paragraph(SPENT)).toHaveTextContent(before);
    await second.user.click(editButton(SPENT));
    await second.user.keyboard("另有会议37次。{Control>}{Enter}{/Control}");
    await waitFor(() => expect(draft()).toHaveTextContent("另有会议37次。"));

    host = changed(host, 101);
    const third = await openReport(host);
    const note = await within(draft()).findByRole("note");
    expect(note).toHaveTextContent(/^数据变了，这一段重新起草了，您上次的改写不再采用。上次写的是：.*100\.00万元.*另有会议37次。/);
    expect(paragraph("101.00万元")).not.toHaveTextContent("37");
    await third.user.click(within(note).getByRole("button", { name: "不要了" }));
    await waitFor(() => expect(within(draft()).queryByRole("note")).not.toBeInTheDocument());
  });

  test("is given up by Esc and 取消, and the focus goes back", async () => {
    const { user } = await openReport(xlsxHost(bytes, "甲.xlsx"));
    const before = draft().textContent;
    for (const giveUp of [() => user.keyboard("{Escape}"), () => user.click(screen.getByRole("button", { name: "取消" }))]) {
      await user.click(editButton(SPENT));
      await user.keyboard("不要这句");
      await giveUp();
      expect(draft().textContent).toBe(before);
    }
    await user.click(editButton(SPENT));
    await user.keyboard("{Escape}");
    expect(editButton(SPENT)).toHaveFocus();
  });
});

test("says the same in English around the Chinese report", async () => {
  const { user } = await openReport(xlsxHost(bytes, "甲.xlsx"), "en-US");
  await user.type(screen.getByRole("textbox", { name: NEEDS }), ANSWER);
  await user.click(screen.getByRole("button", { name: "Save what was filled in" }));
  expect(await screen.findByText("Saved; the report is up to date.")).toBeInTheDocument();
  expect(await screen.findByRole("button", { name: `Change ${NEEDS}` })).toBeInTheDocument();
});
