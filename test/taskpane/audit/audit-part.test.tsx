/** @jest-environment jsdom */
import "../../support/page-globals";
import { FluentProvider } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { strFromU8, unzipSync } from "fflate";
import { formatAddress } from "../../../src/core/workbook";
import { readReportFile } from "../../../src/hosts/document";
import type { Desk } from "../../../src/jobs/desk";
import { deskInPlace } from "../../../src/jobs/desk/desk-in-place";
import { refuse, succeed } from "../../../src/jobs/ports";
import { type KeptReport, LONGEST_REPORT } from "../../../src/taskpane/audit/use-audit";
import { Pane, type PaneProps } from "../../../src/taskpane/pane";
import { paneTheme } from "../../../src/taskpane/pane-theme";
import { paneTexts } from "../../../src/taskpane/texts/pane-texts";
import { drawOffice } from "../../support/draw-office";
import { drawWorkbook } from "../../support/draw-workbook";
import { type PretendHost, pretendHost } from "../pretend-host";

// Other tests run beside this one; how soon the pane answers is measured elsewhere.
jest.setTimeout(120_000);

const office = drawWorkbook(drawOffice({
  classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 20]], total: [100], execution: { initial: 120, adjusted: 200, executed: 100 },
}), "某镇2023年度.xlsx");

/** 615 ÷ 606 is 101.485 %: a rate of 111.5 % contradicts its own parts. */
const WRONG = "计划清查606家，实际完成615家，完成率111.5%。";
const RIGHT = "计划清查606家，实际完成615家，完成率101.5%。";

interface Shown {
  readonly host: PretendHost;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly copied: string[];
}

function show(props: Partial<PaneProps> & { readonly desk?: Desk } = {}): Shown {
  cleanup();
  const host = pretendHost(office);
  const copied: string[] = [];
  const copy = (_: string, text: string): Promise<boolean> => Promise.resolve(copied.push(text) > 0);
  render(<FluentProvider theme={paneTheme("light")}><Pane desk={deskInPlace(host, readReportFile)} texts={paneTexts("zh-CN")} copy={copy} {...props} /></FluentProvider>);
  return { host, user: userEvent.setup(), copied };
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const box = (): HTMLElement => screen.getByRole("textbox", { name: "报告文字" });
const marked = (): HTMLElement => screen.getByRole("article", { name: "核对后的文字" });
const paste = (text: string): void => void fireEvent.change(box(), { target: { value: text } });

async function openAudit(props: Partial<PaneProps> = {}): Promise<Shown> {
  const shown = show(props);
  await shown.user.click(button("只审核一份已有的报告"));
  return shown;
}

async function audited(text: string, props: Partial<PaneProps> = {}): Promise<Shown> {
  const shown = await openAudit(props);
  paste(text);
  await shown.user.click(button("开始核对"));
  await screen.findByRole("article", { name: "核对后的文字" });
  return shown;
}

const mark = (name: string): HTMLElement => within(marked()).getByRole("button", { name });
const card = (name: RegExp): HTMLElement => within(marked()).getByRole("region", { name });
const chip = (name: string): HTMLElement => within(screen.getByRole("group", { name: "只看一种" })).getByRole("button", { name });
const place = (): string | null => screen.getByRole("group", { name: "逐处查看" }).textContent;

describe("a text with no workbook reviewed", () => {
  test("is reached from the first screen, is held against itself only, and says so", async () => {
    const { user } = await openAudit();
    expect(screen.getByRole("tab", { name: "报告" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel")).toHaveTextContent("还没有审核工作簿，现在只看文字本身");
    expect(screen.getByRole("tabpanel")).toHaveFocus();
    paste(WRONG);
    await user.click(button("开始核对"));
    await screen.findByRole("article", { name: "核对后的文字" });
    expect(screen.getByRole("heading", { name: "核对了3个数，有1处要看。" })).toBeInTheDocument();
    expect(screen.getByRole("tabpanel")).toHaveTextContent("还没有审核工作簿");
    expect(marked()).toHaveTextContent(WRONG);
    expect(within(marked()).getAllByRole("button").map((one) => one.getAttribute("aria-label"))).toEqual(["606家，查无来源", "615家，查无来源", "111.5%，自相矛盾"]);
  });

  test("is corrected by its own computation, one number at a time, and can be had back", async () => {
    const { user } = await audited(WRONG);
    await user.click(button("下一处"));
    const found = card(/^自相矛盾：111\.5%/);
    expect(found).toHaveTextContent("计划清查606家，实际完成615家，完成率111.5%");
    expect(found).toHaveTextContent("应为 101.5%");
    await user.click(within(found).getByRole("button", { name: "改为“101.5%”" }));
    await waitFor(() => expect(marked()).toHaveTextContent(RIGHT));
    expect(mark("101.5%，一致")).toBeInTheDocument();
    expect(screen.getByRole("tabpanel")).toHaveTextContent("已换成改正后的文字，并重新核对。");
    expect(screen.queryByRole("button", { name: "复制改正后的文字" })).not.toBeInTheDocument();
    await user.click(button("撤销替换"));
    await waitFor(() => expect(marked()).toHaveTextContent(WRONG));
    expect(screen.queryByRole("button", { name: "撤销替换" })).not.toBeInTheDocument();
  });

  test("is reviewed against the workbook once that was reviewed", async () => {
    const { user } = await audited("2023年部门整体支出100.00万元。");
    expect(mark("100.00万元，查无来源")).toBeInTheDocument();
    await user.click(button("修改文字"));
    await user.click(button("先审核工作簿"));
    expect(await screen.findByText("逐个数与“某镇2023年度.xlsx”核对，也看文字前后是否一致。")).toBeInTheDocument();
    expect(screen.getByRole("tab", { name: "报告" })).toHaveAttribute("aria-selected", "true");
    expect(box()).toHaveValue("2023年部门整体支出100.00万元。");
    await user.click(button("开始核对"));
    await screen.findByRole("article", { name: "核对后的文字" });
    expect(mark("100.00万元，一致")).toBeInTheDocument();
  });
});

describe("a text that a page keeps", () => {
  const kept = (text: string): { current: KeptReport } => ({ current: { text, source: { name: "去年.txt", notes: [] } } });

  test("is held against the workbook that was opened for it, with nothing pressed", async () => {
    show({ opening: "audit", report: kept("2023年部门整体支出100.00万元。") });
    await screen.findByRole("article", { name: "核对后的文字" });
    expect(screen.getByText("逐个数与“某镇2023年度.xlsx”核对，也看文字前后是否一致。")).toBeInTheDocument();
    expect(mark("100.00万元，一致")).toBeInTheDocument();
  });

  test("waits in its place where the workbook was opened for something else, and what is typed is kept", async () => {
    const report = kept(WRONG);
    const { user } = show({ report });
    expect(button("开始审核")).toBeInTheDocument();
    await user.click(button("只审核一份已有的报告"));
    expect(box()).toHaveValue(WRONG);
    expect(screen.getByText("文字取自“去年.txt”。")).toBeInTheDocument();
    paste(RIGHT);
    expect(report.current).toEqual({ text: RIGHT, source: { name: "去年.txt", notes: [] } });
    paste("");
    expect(report.current).toEqual({ text: "", source: undefined });
  });
});

describe("a text beside a reviewed workbook", () => {
  const SPENT = "某镇2023年度部门整体支出绩效自评报告\n2023年部门整体支出100.00万元，其中农林水支出30.00万元。";

  async function auditedBeside(text: string, props: Partial<PaneProps> = {}): Promise<Shown> {
    const shown = show({ opening: "report", ...props });
    await screen.findByRole("article", { name: "报告草稿" });
    await shown.user.click(screen.getByRole("tab", { name: "审核已有报告" }));
    paste(text);
    await shown.user.click(button("开始核对"));
    await screen.findByRole("article", { name: "核对后的文字" });
    return shown;
  }

  test("has its wrong number corrected by its cell, and the cell is shown", async () => {
    const { user, host, copied } = await auditedBeside(SPENT);
    await user.click(mark("30.00万元，不符"));
    const found = card(/^不符：30\.00万元/);
    expect(found).toHaveTextContent("应为 20.00万元");
    const [link] = within(within(found).getByRole("list", { name: "数据来源" })).getAllByRole("button");
    await user.click(link!);
    expect(host.shown.at(-1)!.map(formatAddress)).toEqual([link!.textContent]);
    await user.click(button("复制改正后的文字"));
    expect(copied).toEqual([SPENT.replace("30.00", "20.00")]);
    expect(screen.getByText("已复制改正后的文字，可以粘贴回报告。")).toBeInTheDocument();
    await user.click(button("用改正后的文字替换"));
    await waitFor(() => expect(mark("20.00万元，一致")).toBeInTheDocument());
    await user.click(button("修改文字"));
    expect(box()).toHaveValue(SPENT.replace("30.00", "20.00"));
  });

  test("is selected to be copied by hand where the page may not copy", async () => {
    const { user } = await auditedBeside(SPENT, { copy: () => Promise.resolve(false) });
    await user.click(button("复制改正后的文字"));
    expect(screen.getByRole("textbox", { name: "改正后的文字" })).toHaveValue(SPENT.replace("30.00", "20.00"));
    expect(screen.getByRole("textbox", { name: "改正后的文字" })).toHaveFocus();
  });

  test("gives 审核意见 as a Word document under the name of the text", async () => {
    const saved: [string, Uint8Array][] = [];
    const { user } = await auditedBeside(SPENT, { save: (name, bytes) => void saved.push([name, bytes]) });
    await user.click(button("保存审核意见"));
    expect(await screen.findByText("已保存“粘贴的报告.审核意见.docx”。")).toBeInTheDocument();
    expect(saved.map(([name]) => name)).toEqual(["粘贴的报告.审核意见.docx"]);
    const words = strFromU8(unzipSync(saved[0]![1])["word/document.xml"]!).replace(/<[^>]*>/g, "");
    for (const text of ["30.00万元", "20.00万元", "审核意见"]) expect(words).toContain(text);
  });

  test("keeps its result while another step is looked at", async () => {
    const { user } = await auditedBeside(SPENT);
    await user.click(screen.getByRole("tab", { name: "审核" }));
    await screen.findByRole("list", { name: "审核发现" });
    await user.click(screen.getByRole("tab", { name: "报告" }));
    expect(mark("30.00万元，不符")).toBeInTheDocument();
  });

  test("says that its result is old once the workbook has changed, and is audited again", async () => {
    const { user, host } = await auditedBeside(SPENT);
    host.answer = () => Promise.resolve(succeed({ ...drawWorkbook(drawOffice({ classes: [["201", "一般公共服务支出", 70], ["213", "农林水支出", 30]], total: [100], execution: { initial: 120, adjusted: 200, executed: 100 } }), "某镇2023年度.xlsx"), fingerprint: "另一个" }));
    await user.click(screen.getByRole("tab", { name: "审核" }));
    await user.click(button("重新审核"));
    await user.click(screen.getByRole("tab", { name: "报告" }));
    expect(await screen.findByText("工作簿已经变化，下面是变化之前核对的结果。")).toBeInTheDocument();
    await user.click(button("重新核对"));
    await waitFor(() => expect(mark("30.00万元，一致")).toBeInTheDocument());
    expect(screen.queryByText("工作簿已经变化，下面是变化之前核对的结果。")).not.toBeInTheDocument();
  });
});

describe("walking through", () => {
  const THREE = `${WRONG}\n今年新增企业5家。\n共拨付12家，拨付率96.0%，计划拨付20家。${WRONG}`;

  test("goes from problem to problem by buttons, and says where it is; the ends are the ends", async () => {
    const { user } = await audited(THREE);
    const [, count] = /共(\d+)处/.exec(place()!)!;
    expect(Number(count)).toBeGreaterThanOrEqual(3);
    expect(button("上一处")).toHaveAttribute("aria-disabled", "true");
    for (let at = 1; at <= Number(count); at += 1) {
      await user.click(button("下一处"));
      expect(place()).toContain(`第${String(at)}处，共${String(count)}处`);
      expect(within(marked()).getAllByRole("region")).toHaveLength(1);
    }
    expect(button("下一处")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("上一处"));
    expect(place()).toContain(`第${String(Number(count) - 1)}处`);
  });

  test("goes by the keyboard alone: Tab comes to the marks once, arrows go on, Enter closes and opens", async () => {
    const { user } = await audited(THREE);
    const stops = within(marked()).getAllByRole("button").filter((one) => one.tabIndex === 0);
    expect(stops.map((one) => one.getAttribute("aria-label"))).toEqual(["111.5%，自相矛盾"]);
    stops[0]!.focus();
    await user.keyboard("{Enter}");
    expect(stops[0]).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{ArrowDown}");
    expect(mark("今年，用语")).toHaveFocus();
    expect(card(/^用语：今年/)).toBeInTheDocument();
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toHaveAttribute("aria-label", "111.5%，自相矛盾");
    await user.keyboard(" ");
    expect(within(marked()).queryByRole("region")).not.toBeInTheDocument();
  });

  test("goes through one kind only where one is chosen, and says so where there is none", async () => {
    const { user } = await audited(THREE);
    await user.click(chip("1 用语"));
    expect(chip("1 用语")).toHaveAttribute("aria-pressed", "true");
    expect(within(marked()).getAllByRole("button").map((one) => one.getAttribute("aria-label"))).toEqual(["今年，用语"]);
    expect(place()).toContain("共1处");
    await user.click(chip("0 不符"));
    expect(screen.getByText("没有“不符”的。")).toBeInTheDocument();
    await user.click(chip("0 不符"));
    expect(within(marked()).getAllByRole("button").length).toBeGreaterThan(5);
  });
});

describe("what cannot be audited", () => {
  test("an empty box says what to do, and typing takes that away", async () => {
    const { user } = await openAudit();
    await user.click(button("开始核对"));
    expect(screen.getByRole("alert")).toHaveTextContent("还没有文字。请把报告全文粘贴到框里，或者打开文件。");
    await user.type(box(), "支出");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("a text that is too long says how long it is, and stays", async () => {
    const { user } = await openAudit();
    paste("支".repeat(LONGEST_REPORT + 1));
    await user.click(button("开始核对"));
    expect(screen.getByRole("alert")).toHaveTextContent(`这段文字有${String(LONGEST_REPORT + 1)}个字，一次最多核对${String(LONGEST_REPORT)}个字。请分成几段`);
    expect((box() as HTMLTextAreaElement).value).toHaveLength(LONGEST_REPORT + 1);
  });

  test("an audit that was stopped leaves the text, and what it finds later is not shown", async () => {
    const inner = deskInPlace(pretendHost(office));
    let answer: () => void = () => undefined;
    const slow: Desk["ask"] = async (question, ...asked) => {
      await new Promise<void>((resolve) => { answer = resolve; });
      return inner.ask(question, ...asked);
    };
    const { user } = await openAudit({ desk: { ...inner, ask: slow } });
    paste(WRONG);
    await user.click(button("开始核对"));
    expect(await screen.findByRole("progressbar", { name: "正在核对" })).toBeInTheDocument();
    await user.click(button("停止"));
    expect(screen.getByRole("alert")).toHaveTextContent("已停止核对。文字还在，需要时可以重新开始。");
    await act(async () => {
      answer();
      await Promise.resolve();
    });
    expect(box()).toHaveValue(WRONG);
    expect(screen.queryByRole("article", { name: "核对后的文字" })).not.toBeInTheDocument();
  });

  test("an audit the desk refuses says why", async () => {
    const inner = deskInPlace(pretendHost(office));
    const { user } = await openAudit({ desk: { ...inner, ask: () => Promise.resolve(refuse({ code: "work-stopped", what: "后台的工作停止了。", advice: "请再试一次。" })) } });
    paste(WRONG);
    await user.click(button("开始核对"));
    expect(await screen.findByRole("alert")).toHaveTextContent("后台的工作停止了。请再试一次。");
    expect(box()).toHaveValue(WRONG);
  });

  test("a text without a number has nothing to audit", async () => {
    await audited("本镇认真履行职责。");
    expect(screen.getByText("文字里没有可以核对的数。")).toBeInTheDocument();
  });
});

describe("a report file", () => {
  const file = (content: string | Uint8Array<ArrayBuffer>, name: string): File => {
    const made = new File([content], name);
    // jsdom's files have no bytes to ask for.
    return Object.assign(made, { arrayBuffer: () => Promise.resolve(typeof content === "string" ? new TextEncoder().encode(content).buffer : content.buffer) });
  };
  const input = (): HTMLInputElement => document.querySelector<HTMLInputElement>("input[type=file]")!;

  test("is opened, its words can be seen and are audited", async () => {
    const { user } = await openAudit();
    await user.upload(input(), file(WRONG, "去年的报告.txt"));
    await waitFor(() => expect(box()).toHaveValue(WRONG));
    expect(screen.getByText("文字取自“去年的报告.txt”。")).toBeInTheDocument();
    await user.click(button("开始核对"));
    await screen.findByRole("article", { name: "核对后的文字" });
    expect(mark("111.5%，自相矛盾")).toBeInTheDocument();
  });

  test("that is none is refused in plain words, and the text that was there stays", async () => {
    const { user } = await openAudit();
    paste(RIGHT);
    await user.upload(input(), file(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]), "旧版.docx"));
    expect((await screen.findByRole("alert")).textContent).toMatch(/。.+。$/);
    expect(box()).toHaveValue(RIGHT);
  });

  test("that is gone is told as gone", async () => {
    const { user } = await openAudit();
    await user.upload(input(), Object.assign(new File([], "没了.txt"), { arrayBuffer: () => Promise.reject(new Error("gone")) }));
    expect(await screen.findByRole("alert")).toHaveTextContent("读不到“没了.txt”。");
  });

  test("dropped on the box is taken as a report", async () => {
    await openAudit();
    fireEvent.drop(box(), { dataTransfer: { files: [file(WRONG, "报告.txt")] } });
    await waitFor(() => expect(box()).toHaveValue(WRONG));
  });

  test("dropped beside the pane is taken as a report, whatever step is open", async () => {
    show({ dropped: file(WRONG, "报告.txt") });
    await waitFor(() => expect(box()).toHaveValue(WRONG));
    expect(screen.getByText("文字取自“报告.txt”。")).toBeInTheDocument();
  });
});

test("a text of two hundred thousand characters draws only what is in sight, and walking on draws what is walked to", async () => {
  const long = Array.from({ length: 5_000 }, (_, at) => `第${String(at)}段说明当年完成的主要工作和资金使用情况，情况良好，没有问题。`).join("\n");
  const { user } = await audited(`${WRONG}\n${long}\n${WRONG}`);
  expect(within(marked()).getAllByRole("listitem").length).toBeLessThan(40);
  await user.click(button("下一处"));
  await user.click(button("下一处"));
  expect(within(marked()).getAllByRole("listitem").length).toBeLessThan(40);
  expect(card(/^自相矛盾：111\.5%/)).toBeInTheDocument();
  expect(place()).toContain("第2处，共2处");
});

test("says the same in English around the Chinese text", async () => {
  const { user } = show({ texts: paneTexts("en-US") });
  await user.click(button("Only audit a report you have"));
  fireEvent.change(screen.getByRole("textbox", { name: "Text of the report" }), { target: { value: WRONG } });
  await user.click(button("Start the audit"));
  expect(await screen.findByRole("heading", { name: "3 numbers audited, 1 place to look at." })).toBeInTheDocument();
  await user.click(button("Next"));
  expect(screen.getByRole("region", { name: "Contradicts：111.5%" })).toHaveTextContent("Should be 101.5%");
});
