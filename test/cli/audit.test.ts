import { readFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../src/cli/run";
import { makeDocx, paragraph } from "../support/docx/make-docx";
import { createXlsx } from "../support/xlsx/create-xlsx";
import { plainSheet } from "../support/xlsx/plain-sheet";
import { type PretendWorld, pretendWorld } from "./pretend-world";

const SAMPLE = "杨嘉桥镇2023年度.xlsx";
const REPORT = "杨嘉桥镇2023年度.送审报告.txt";
const bundled = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample", name)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = { [SAMPLE]: bundled(SAMPLE), [REPORT]: bundled(REPORT) };

interface Audited {
  readonly findings: readonly { readonly severity: string }[];
  readonly narrative?: object;
  readonly audit: {
    readonly numbers: readonly { readonly start: number; readonly end: number; readonly text: string; readonly kind: string; readonly fen?: number; readonly value?: string; readonly verdict: string; readonly cells: readonly string[]; readonly expected: string | null; readonly rule: string | null; readonly reason: string }[];
    readonly wording: readonly { readonly start: number; readonly end: number; readonly text: string; readonly check: string; readonly severity: string; readonly reason: string }[];
    readonly counts: Readonly<Record<string, number>>;
  };
}

async function json(world: PretendWorld, ...given: string[]): Promise<{ status: number; result: Audited }> {
  const status = await run([...given, "--json"], world);
  expect(world.complaints).toEqual([]);
  return { status, result: JSON.parse(world.printed.join("")) as Audited }; // the object is our own
}

async function refused(world: PretendWorld, ...given: string[]): Promise<string> {
  expect(await run(given, world)).toBe(2);
  expect([world.printed, [...world.written.keys()]]).toEqual([[], []]);
  expect(world.complaints).toHaveLength(1);
  expect(world.complaints[0]).toMatch(/^[^\n]*。\n$/);
  return world.complaints[0] ?? "";
}

describe("the bundled report, in which mistakes were planted", () => {
  const text = new TextDecoder().decode(files[REPORT]);
  let done: { status: number; result: Audited };
  const world = pretendWorld(files, SAMPLE);
  beforeAll(async () => {
    done = await json(world, "--audit", REPORT);
  });

  it("has every planted number found, with what it should be and the cells that say so", () => {
    const wrong = done.result.audit.numbers.filter(({ verdict }) => verdict === "differs" || verdict === "inconsistent");
    expect(wrong.map(({ text: seen, verdict, expected, cells }) => [seen, verdict, expected, cells])).toEqual([
      ["4103.69万元", "inconsistent", "4130.69万元", ["支出决算表!C7"]],
      ["78.09%", "differs", "70.89%", ["支出决算表!C7", "预算执行表!F17"]],
      ["2.46万元", "differs", null, expect.any(Array)],
      ["708人", "differs", "807人", ["绩效指标表!G18"]],
      ["96.1%", "inconsistent", "98.1%", expect.any(Array)],
      ["40处", "inconsistent", null, expect.any(Array)],
      ["4处", "differs", "5处", ["绩效指标表!L29"]],
    ]);
    expect(done.status).toBe(1);
  });

  it("has a cut-off rate told apart from a wrong one, and everything else agree with cells or a computation behind it", () => {
    const { numbers, counts } = done.result.audit;
    expect(numbers.find(({ text: seen }) => seen === "101.4%")).toMatchObject({ verdict: "rounding", expected: "101.5%", kind: "rate", value: "1.014" });
    for (const { verdict, cells, rule } of numbers) if (verdict === "agrees") expect(cells.length > 0 || rule !== null).toBe(true);
    expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(numbers.length);
  });

  it("has places in UTF-16 units of the text as it was read, and money in 分", () => {
    const { numbers, wording } = done.result.audit;
    for (const { start, end, text: seen } of [...numbers, ...wording]) expect(text.slice(start, end)).toBe(seen);
    expect(numbers[0]).toEqual({ start: numbers[0]?.start, end: numbers[0]?.end, text: "58,265,428.00元", kind: "money", fen: 5_826_542_800, verdict: "agrees", cells: expect.any(Array) as string[], expected: null, rule: null, reason: expect.any(String) as string });
    expect(Object.keys(done.result.audit)).toEqual(["numbers", "wording", "counts"]);
    expect(wording.map(({ text: seen, check, severity }) => [seen, check, severity])).toEqual([["今年9月", "relative-date", "warning"], ["4.", "numbering", "warning"], ["白石镇人民政府", "other-office", "error"]]);
  });

  it("leaves 审核意见 beside the other results, and does all the rest as well", () => {
    expect([...world.written.keys()].sort()).toEqual(["报告.docx", "报告.html", "报告.txt", "审核意见.docx", "结果.json", "评价.xlsx"].map((name) => `out/杨嘉桥镇2023年度.${name}`).sort());
    expect(done.result.narrative).toBeDefined();
  });

  it("is told on the terminal in the order of the text", async () => {
    const terminal = pretendWorld(files, SAMPLE);
    await run(["--audit", REPORT, "--only", "audit"], terminal);
    const told = terminal.printed.join("");
    expect([...terminal.written.keys()]).toEqual(["out/杨嘉桥镇2023年度.审核意见.docx", "out/杨嘉桥镇2023年度.结果.json"]);
    expect(told).toContain(`报告审核：${REPORT}（与“${SAMPLE}”核对）`);
    expect(told).toMatch(/1\. 第10行 ×自相矛盾（需修改）\n {6}2023年部门整体支出【4103\.69万元】/);
    expect(told.indexOf("【4103.69万元】")).toBeLessThan(told.indexOf("【78.09%】"));
    expect(told).toMatch(/里另有需修改的问题 \d+ 处，去掉 --only audit 可以看到。/);
    expect(told).not.toContain("识别到的表");
  });
});

describe("how a report comes", () => {
  const text = "2023年部门整体支出4130.69万元。";

  it.each<[string, Uint8Array]>([
    ["a text in UTF-8", utf8(text)],
    ["a text in GB18030", new Uint8Array([...utf8("2023"), 0xc4, 0xea, 0xd6, 0xa7, 0xb3, 0xf6, ...utf8("4130.69"), 0xcd, 0xf2, 0xd4, 0xaa])],
    ["a Word document", makeDocx(paragraph(text))],
  ])("as %s", async (_, bytes) => {
    const { result } = await json(pretendWorld({ ...files, 报告: bytes }, SAMPLE), "--only", "audit", "--audit", "报告");
    expect(result.audit.numbers.find(({ fen }) => fen === 4_130_690_000)).toMatchObject({ text: "4130.69万元" });
    expect(result.narrative).toBeUndefined();
  });

  it("on standard input", async () => {
    const { result } = await json(pretendWorld({ ...files, "-": utf8(text) }, SAMPLE), "--audit", "-", "--only=audit");
    expect(result.audit.numbers.map(({ text: seen, verdict }) => [seen, verdict])).toEqual([["4130.69万元", "agrees"]]);
  });

  it("with the notes on what was left out of a Word document", async () => {
    const world = pretendWorld({ ...files, "报告.docx": makeDocx(paragraph(text), { "word/vbaProject.bin": "x" }) }, SAMPLE);
    await run(["--audit", "报告.docx", "--only", "audit"], world);
    expect(world.printed.join("")).toContain("文档带有宏，没有运行，只读取了文字。");
  });

  it("of another office than the sample, nobody having named a workbook: held against itself alone", async () => {
    const other = pretendWorld({ ...files, "报告.txt": utf8("白石镇人民政府2023年度部门整体支出绩效自评报告\n2023年部门整体支出5000.00万元。应整改隐患80处，已整改76处，整改率96%。") }, SAMPLE);
    await run(["--audit", "报告.txt", "--only", "audit"], other);
    expect(other.printed.join("")).toContain("只按文中数字互相核对，没有与工作簿核对");
    expect(other.printed.join("")).not.toContain("5000.00万元】");
    const named = await json(pretendWorld({ ...files, "报告.txt": utf8("白石镇人民政府2023年度部门整体支出绩效自评报告\n2023年部门整体支出5000.00万元。") }), SAMPLE, "--audit", "报告.txt", "--only", "audit");
    expect(named.result.audit.numbers.map(({ text: seen, verdict }) => [seen, verdict])).toEqual([["5000.00万元", "differs"]]);
  });
});

describe("the exit status", () => {
  const good = createXlsx([plainSheet("支出决算表", [["支出决算表"], ["单位：万元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], [null, "合计", 30, 20, 10], ["201", "一般公共服务支出", 30, 20, 10]])]);

  it("is 1 as soon as the report holds something that must be corrected, and 0 where it does not", async () => {
    const sure = await json(pretendWorld({ "好.xlsx": good, "报告.txt": utf8("应整改隐患80处，已整改76处，整改率95%。") }), "好.xlsx", "--audit", "报告.txt");
    expect(sure.result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(sure.status).toBe(0);
    const wrong = await json(pretendWorld({ "好.xlsx": good, "报告.txt": utf8("应整改隐患80处，已整改76处，整改率96%。") }), "好.xlsx", "--audit", "报告.txt");
    expect(wrong.status).toBe(1);
    const residue = await json(pretendWorld({ "好.xlsx": good, "报告.txt": utf8("本年支出比上年增加（减少）3万元。") }), "好.xlsx", "--audit", "报告.txt");
    expect([residue.status, residue.result.audit.wording.map(({ check }) => check)]).toEqual([1, ["template-residue"]]);
  });
});

describe("what cannot be audited is one sentence, and nothing is written", () => {
  const world = (bytes: Uint8Array | "folder" = utf8("文")): PretendWorld => pretendWorld({ ...files, 报告: bytes, 全县: "folder" }, SAMPLE);

  it("a missing report", async () => expect(await refused(world(), "--audit", "没有.txt")).toContain("找不到要审核的报告“没有.txt”"));
  it("a folder for a report", async () => expect(await refused(world("folder"), "--audit", "报告")).toContain("一次只能审核一份报告"));
  it("a folder of workbooks", async () => expect(await refused(world(), "全县", "--audit", "报告")).toContain("一次只对一个工作簿"));
  it("an empty text", async () => expect(await refused(world(new Uint8Array()), "--audit", "报告")).toContain("空的"));
  it("a binary file", async () => expect(await refused(world(new Uint8Array(3000).map((__, index) => index * 31)), "--audit", "报告")).toContain("不是文字"));
  it("50 MB", async () => expect(await refused(world(new Uint8Array(50 * 1024 * 1024).fill(65)), "--audit", "报告")).toContain("太大"));
  it("a workbook", async () => expect(await refused(world(files[SAMPLE]), "--audit", "报告")).toContain("是 Excel 工作簿，不是报告"));
});
