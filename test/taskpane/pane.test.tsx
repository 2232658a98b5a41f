/** @jest-environment jsdom */
import "../support/page-globals";
import { FluentProvider } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { formatAddress } from "../../src/core/workbook";
import { refuse, succeed } from "../../src/jobs/ports";
import { xlsxHost } from "../../src/hosts/xlsx";
import { deskInPlace, reviewedInPlace } from "../../src/jobs/desk/desk-in-place";
import { reviewSnapshot } from "../../src/jobs/review-workbook";
import { FindingsPart } from "../../src/taskpane/findings/findings-part";
import type { Decisions } from "../../src/taskpane/findings/use-decisions";
import { Pane, type PaneProps } from "../../src/taskpane/pane";
import { paneTheme } from "../../src/taskpane/pane-theme";
import { paneTexts } from "../../src/taskpane/texts/pane-texts";
import { drawOffice } from "../support/draw-office";
import { drawWorkbook } from "../support/draw-workbook";
import { createDrawn } from "../support/xlsx/create-drawn";
import { type PretendHost, pretendHost } from "./pretend-host";

const office = drawWorkbook(drawOffice({
  classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 15]],
  total: [100, 60, 40],
  execution: { initial: 120, adjusted: 200, executed: 100 },
  indicators: [{ level1: "产出指标", level2: "数量指标", name: "清查", target: "606家", actual: "615家", rate: "101.4%", weight: 10 }, { level1: "产出指标", level2: "数量指标", name: "修路", target: "10公里", actual: "8公里", weight: 10 }],
}), "某镇2023年度.xlsx");

interface Shown {
  readonly host: PretendHost;
  readonly copied: string[];
  readonly user: ReturnType<typeof userEvent.setup>;
}

function show(props: Partial<PaneProps> = {}, host = pretendHost(office)): Shown {
  const copied: string[] = [];
  const copy = (_: string, text: string): Promise<boolean> => Promise.resolve(copied.push(text) > 0);
  render(<FluentProvider theme={paneTheme("light")}><Pane desk={deskInPlace(host)} texts={paneTexts("zh-CN")} copy={copy} {...props} /></FluentProvider>);
  return { host, copied, user: userEvent.setup() };
}

const UNDECIDED: Decisions = { typed: () => undefined, type: () => undefined, accept: () => undefined, withdraw: () => undefined, focused: undefined, focus: () => undefined };

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const openStep = (user: Shown["user"], name: string): Promise<void> => user.click(screen.getByRole("tab", { name }));

async function reviewed(props: Partial<PaneProps> = {}, host = pretendHost(office)): Promise<Shown> {
  const shown = show(props, host);
  await shown.user.click(button("开始审核"));
  await screen.findByRole("list", { name: "审核发现" });
  return shown;
}

describe("before a review", () => {
  it("says in one sentence what it does, and offers to start; every step can be opened", async () => {
    const { user } = show();
    expect(screen.getByText(/^核对本工作簿里的/)).toBeInTheDocument();
    expect(screen.getAllByRole("button")).toEqual([button("开始审核"), button("只审核一份已有的报告")]);
    const steps = within(screen.getByRole("tablist", { name: "步骤" }));
    expect(steps.getAllByRole("tab")).toEqual(["识别", "审核", "自评表", "报告"].map((name) => steps.getByRole("tab", { name })));
    await openStep(user, "报告");
    expect(screen.getByRole("tabpanel", { name: "报告" })).toHaveTextContent("还没有审核");
    expect(button("开始审核")).toBeInTheDocument();
  });

  it("starts by itself where the ribbon asked for a step, and stays at that step", async () => {
    show({ opening: "form" });
    expect(await screen.findByRole("button", { name: "填写自评表" })).toBeInTheDocument();
    expect(screen.getByRole("tab", { name: "自评表" })).toHaveAttribute("aria-selected", "true");
  });
});

describe("while reading", () => {
  it("shows how far it is, and stops on request without losing the user's place", async () => {
    const host = pretendHost(office);
    host.answer = () => new Promise(() => undefined);
    const { user } = show({}, host);
    await user.click(button("开始审核"));
    await waitFor(() => expect(host.progress).toBeDefined());
    act(() => host.progress?.(3, 12, "正在读取“支出决算表”"));
    const bar = await screen.findByRole("progressbar", { name: "正在读取“支出决算表”" });
    expect(bar).toHaveAttribute("aria-valuenow", "0.25");
    expect(screen.getByRole("status")).toHaveTextContent("正在读取“支出决算表”");
    await user.click(button("停止"));
    expect(await screen.findByRole("alert")).toHaveTextContent("已停止，工作簿没有变化。");
    expect(button("重新审核")).toBeInTheDocument();
    expect(screen.getByRole("tabpanel")).toHaveFocus();
  });

  it("says what is wrong and what to do when the workbook cannot be read, and can try again", async () => {
    const host = pretendHost(office);
    host.answer = () => Promise.resolve(refuse({ code: "cell-being-edited", what: "有单元格正在编辑。", advice: "请按回车后再试。" }));
    const { user } = show({}, host);
    await user.click(button("开始审核"));
    expect(await screen.findByRole("alert")).toHaveTextContent("有单元格正在编辑。请按回车后再试。");
    host.answer = () => Promise.resolve(succeed(office));
    await user.click(button("重新审核"));
    expect(await screen.findByRole("list", { name: "审核发现" })).toBeInTheDocument();
  });

  it("says which sheets it looked at when it knows none of them", async () => {
    const { user } = show({}, pretendHost(drawWorkbook([{ name: "通讯录", rows: [["姓名", "电话"], ["甲", 1]] }])));
    await user.click(button("开始审核"));
    expect(await screen.findByRole("alert")).toHaveTextContent("没有认识的表（看过：通讯录）");
  });
});

describe("after a review", () => {
  const article = (text: RegExp): HTMLElement => screen.getAllByRole("article").find((one) => text.test(one.textContent ?? ""))!;

  it("shows a finding with both values, their difference and what to do about it", async () => {
    const { user } = await reviewed();
    const finding = article(/合计与各类之和|各类/);
    const told = within(finding).getAllByRole("definition").map((value) => value.textContent);
    expect(told).toEqual(["100.00万元", "95.00万元", "多 5.00万元"]);
    await user.click(within(finding).getByText("为什么 · 怎么改"));
    expect(await within(finding).findByText("怎么改")).toBeInTheDocument();
  });

  it("says so when there is nothing to correct, and what to do next", async () => {
    const clean = reviewedInPlace({ ...reviewSnapshot(office), findings: [] });
    render(<FluentProvider theme={paneTheme("light")}><FindingsPart review={clean} texts={paneTexts("zh-CN")} copy={() => Promise.resolve(true)} onShow={() => undefined} isBusy={false} decisions={UNDECIDED} /></FluentProvider>);
    expect(await screen.findByText("没有发现需要修改或核实的问题。")).toBeInTheDocument();
    expect(screen.getByText("可以接着填写自评表、起草报告。")).toBeInTheDocument();
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
  });

  it("goes to the cell of a finding", async () => {
    const { user, host } = await reviewed();
    await user.click(within(article(/各类/)).getByRole("button", { name: "支出决算表!C4:C6" }));
    expect(host.shown.map((cells) => cells.map(formatAddress))).toEqual([["支出决算表!C4", "支出决算表!C5", "支出决算表!C6"]]);
  });

  it("lists only the findings of one level when asked, and all of them again", async () => {
    const { user } = await reviewed();
    const all = screen.getAllByRole("article").length;
    const toggle = screen.getByRole("button", { name: /需核实$/ });
    await user.click(toggle);
    expect(toggle).toHaveAttribute("aria-pressed", "true");
    expect(screen.getAllByRole("article")).toHaveLength(Number.parseInt(toggle.textContent ?? "", 10));
    expect(screen.getAllByRole("article").length).toBeLessThan(all);
    await user.click(toggle);
    expect(screen.getAllByRole("article")).toHaveLength(all);
  });

  it("groups the findings by sheet", async () => {
    const { user } = await reviewed();
    await user.selectOptions(screen.getByRole("combobox", { name: "分组" }), "按工作表");
    const headings = within(screen.getByRole("list", { name: "审核发现" })).getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toContain("支出决算表");
    expect(headings).toContain("绩效指标表");
  });

  it("copies the list of findings as text", async () => {
    const { user, copied } = await reviewed();
    await user.click(button("复制清单"));
    expect(copied).toHaveLength(1);
    expect(copied[0]).toMatch(/^某镇2023年度\.xlsx　审核发现\d+条\n\n1\.【需修改】/);
    expect(copied[0]).toContain("位置：支出决算表!C4");
  });

  it("shows which figures of two tables agree, and where the money went", async () => {
    const { user } = await reviewed();
    await user.click(screen.getByRole("tab", { name: "勾稽关系" }));
    const ties = await screen.findByRole("list", { name: "勾稽关系" });
    expect(within(ties).getAllByRole("article").length).toBeGreaterThan(0);
    await user.click(screen.getByRole("tab", { name: "支出情况" }));
    expect(await screen.findByRole("heading", { name: "支出构成" })).toBeInTheDocument();
    expect(screen.getByText("80.00%")).toBeInTheDocument();
    expect(screen.getByText("执行率 50.00%")).toBeInTheDocument();
  });

  it("shows the tables with their unit and rows", async () => {
    const { user } = await reviewed();
    await openStep(user, "识别");
    expect(await screen.findByRole("heading", { name: "识别到3张表" })).toBeInTheDocument();
    expect(screen.getAllByText(/^3行数据\s单位：万元$/)[0]).toBeInTheDocument();
  });
});

describe("filling the form", () => {
  it("previews the sheets, writes them and says so; the message goes with the step", async () => {
    const { user, host } = await reviewed();
    await openStep(user, "自评表");
    expect(await screen.findAllByText("新增")).toHaveLength(4);
    await user.click(button("填写自评表"));
    expect(await screen.findByText("已填写，4张新表排在工作簿最后，请核对。")).toBeInTheDocument();
    expect(host.written).toHaveLength(1);
    expect(host.written[0]!.fingerprint).toBe(office.fingerprint);
    await openStep(user, "报告");
    expect(screen.queryByText(/已填写/)).not.toBeInTheDocument();
  });

  it("says why it could not be written, and keeps the review", async () => {
    const host = pretendHost(office);
    host.writing = refuse({ code: "sheet-protected", what: "工作簿结构受保护。", advice: "请先撤销保护。" });
    const { user } = await reviewed({}, host);
    await openStep(user, "自评表");
    await user.click(await screen.findByRole("button", { name: "填写自评表" }));
    expect(await screen.findByText("工作簿结构受保护。")).toBeInTheDocument();
    await openStep(user, "审核");
    expect(await screen.findByRole("list", { name: "审核发现" })).toBeInTheDocument();
  });

  it("lists planned cells before and after, texts only when asked", async () => {
    const { user } = await reviewed();
    await openStep(user, "自评表");
    await user.click((await screen.findAllByText("查看单元格"))[1]!);
    const list = await screen.findByRole("list", { name: "部门整体支出绩效自评表" });
    const figures = within(list).getAllByRole("listitem").length;
    expect(list).toHaveTextContent("50.00%");
    await user.click(screen.getByRole("checkbox", { name: /^同时显示文字/ }));
    const all = within(await screen.findByRole("list", { name: "部门整体支出绩效自评表" })).getAllByRole("listitem");
    expect(all.length).toBeGreaterThan(figures);
    expect(all.map((item) => item.textContent ?? "").some((text) => text.includes("部门整体支出绩效自评表"))).toBe(true);
  });

  it("offers 还原 once something was filled, and takes it back", async () => {
    const host = xlsxHost(createDrawn([{ name: "执行", rows: [["预算执行情况表（单位：元）"], ["项目", "全年预算数", "全年执行数"], ["合计", 100, 95]] }]), "甲.xlsx");
    const user = userEvent.setup();
    render(<FluentProvider theme={paneTheme("light")}><Pane desk={deskInPlace(host)} texts={paneTexts("zh-CN")} copy={() => Promise.resolve(true)} /></FluentProvider>);
    await user.click(button("开始审核"));
    await screen.findByRole("list", { name: "审核发现" });
    await openStep(user, "自评表");
    await screen.findByRole("button", { name: "填写自评表" });
    expect(screen.queryByRole("button", { name: "还原" })).not.toBeInTheDocument();
    await user.click(button("填写自评表"));
    await user.click(await screen.findByRole("button", { name: "还原" }));
    expect(await screen.findByText("已还原到填写之前。")).toBeInTheDocument();
    const now = await host.read();
    expect(now.ok ? now.value.sheets.map(({ name }) => name) : []).toEqual(["执行"]);
  });
});

describe("the report", () => {
  it("lists what is to be filled, and every figure leads to its cells", async () => {
    const { user, host } = await reviewed();
    await openStep(user, "报告");
    const draft = await screen.findByRole("article", { name: "报告草稿" });
    expect(screen.getByRole("heading", { name: /^待填内容（\d+处）$/ })).toBeInTheDocument();
    await user.click(within(draft).getAllByRole("button", { name: "100.00万元" })[0]!);
    expect(host.shown.map((cells) => cells.map(formatAddress))).toEqual([["支出决算表!C4"]]);
  });

  it("selects the text to copy by hand where the page may not copy", async () => {
    const { user } = await reviewed({ copy: () => Promise.resolve(false) });
    await openStep(user, "报告");
    await user.click(await screen.findByRole("button", { name: "复制到 Word" }));
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "报告文字" });
    expect(box.selectionEnd - box.selectionStart).toBe(box.value.length);
    expect(box.value).toContain("部门整体支出绩效评价报告");
  });

  it("offers a Word document only where a file can be given, and names it after the workbook", async () => {
    const saved: [string, number][] = [];
    const { user } = await reviewed({ save: (name, bytes) => void saved.push([name, bytes.length]) });
    await openStep(user, "报告");
    await user.click(await screen.findByRole("button", { name: "下载 Word 文档" }));
    expect(await screen.findByText("已保存“某镇2023年度.报告.docx”。")).toBeInTheDocument();
    expect(saved.map(([name, size]) => [name, size > 5_000])).toEqual([["某镇2023年度.报告.docx", true]]);
  });
});
