import { readFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../src/cli/run";
import { SECOND_FILE, secondOfficeSheets } from "../support/second-office/second-office-sheets";
import { createDrawn } from "../support/xlsx/create-drawn";
import { createXlsx } from "../support/xlsx/create-xlsx";
import { plainSheet } from "../support/xlsx/plain-sheet";
import { type PretendWorld, pretendWorld } from "./pretend-world";

const SAMPLE = "杨嘉桥镇2023年度.xlsx";
const sample = new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample", SAMPLE)));
const workbook = (...rows: Parameters<typeof plainSheet>[1]): Uint8Array => createXlsx([plainSheet("Sheet1", rows)]);
const ole = (text: string): Uint8Array => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600), ...Buffer.from(text, "utf16le"), ...Buffer.alloc(600)]);

interface Result {
  readonly workbook: { readonly tables: readonly { readonly kind: string; readonly amountUnit: string }[]; readonly unit: string; readonly year: number };
  readonly findings: readonly { readonly check: string; readonly verdict: string; readonly severity: string; readonly cells: readonly string[]; readonly facts: Readonly<Record<string, unknown>>; readonly explanations: readonly { readonly kind: string; readonly unique: boolean }[]; readonly consequences?: readonly { readonly verdict: string }[] }[];
  readonly checks: readonly { readonly verdict: string }[];
  readonly ties: readonly { readonly id: string; readonly status: string; readonly left: { readonly fen: number; readonly halfUnit: number }; readonly right: { readonly fen: number; readonly halfUnit: number }; readonly difference: number; readonly tolerance: number }[];
  readonly evaluation: { readonly executionRate: string; readonly total: string; readonly rating: string; readonly scores: readonly { readonly indicator: string; readonly score: string; readonly cells: readonly string[] }[] };
  readonly narrative?: { readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly { readonly text: string; readonly facts: readonly { readonly start: number; readonly end: number; readonly text: string; readonly fen?: number; readonly cells: readonly string[] }[] }[] }[] };
  readonly writes: readonly { readonly sheet: string; readonly formulas: number }[];
}

async function json(world: PretendWorld, ...given: string[]): Promise<{ status: number; result: Result }> {
  const status = await run([...given, "--json"], world);
  expect(world.complaints).toEqual([]);
  return { status, result: JSON.parse(world.printed.join("")) as Result }; // the object is our own; the test below looks at what matters
}

describe("the bundled sample", () => {
  const world = pretendWorld({ [SAMPLE]: sample }, SAMPLE);
  let done: { status: number; result: Result };
  beforeAll(async () => {
    done = await json(world);
  });

  it("ends with status 1, because there is something to correct", () => {
    expect(done.status).toBe(1);
  });

  it("has every table recognised, with its unit", () => {
    expect(done.result.workbook.tables.map(({ kind, amountUnit }) => `${kind} ${amountUnit}`)).toEqual([
      "profile 万元", "budget-summary 万元", "expenditure 万元", "general-budget 万元", "basic-expenditure 万元", "three-public 万元", "execution 元", "ledger 元", "indicators 元", "base-data 万元",
    ]);
    expect(done.result.workbook).toMatchObject({ unit: "湘潭县杨嘉桥镇人民政府", year: 2023 });
  });

  it("spends 4130.69万元 in six classes, at an execution rate of 0.708944", () => {
    const spending = done.result.narrative?.sections.find(({ heading }) => heading.includes("管理和使用"))?.paragraphs.flatMap(({ facts }) => facts) ?? [];
    expect(spending.slice(0, 7).map(({ text, fen, cells }) => [text, fen, cells])).toEqual([
      ["4130.69万元", 4_130_690_000, ["支出决算表!C7"]],
      ["3116.65万元", 3_116_650_000, ["支出决算表!C8"]],
      ["118.58万元", 118_580_000, ["支出决算表!C30"]],
      ["50.02万元", 50_020_000, ["支出决算表!C42"]],
      ["171.39万元", 171_390_000, ["支出决算表!C50"]],
      ["431.24万元", 431_240_000, ["支出决算表!C57"]],
      ["242.81万元", 242_810_000, ["支出决算表!C71"]],
    ]);
    expect(done.result.evaluation.executionRate).toBe("0.708944");
  });

  it("names the three mistakes with their cells, and no other as an error", () => {
    expect(done.result.findings.filter(({ severity }) => severity === "error").map(({ check, cells }) => [check, cells])).toEqual([
      ["class-equals-sum-of-items", ["支出决算表!C66", "支出决算表!E66"]],
      ["low-execution-is-explained", ["预算执行表!F17", "支出决算表!C7"]],
    ]);
    const [missing] = done.result.findings;
    expect(missing?.facts).toMatchObject({ stated: 55_630_000, computed: 21_370_000, difference: 34_260_000 });
    expect(missing?.explanations).toMatchObject([{ kind: "missing-row", unique: true }]);
    expect(done.result.findings.find(({ check }) => check === "completion-rate-agrees")?.cells).toContain("绩效指标表!I12");
  });

  it("compares 万元 with 元 at the precision the 万元 table states", () => {
    expect(done.result.ties.find(({ id }) => id === "expenditure=execution")).toMatchObject({
      status: "agrees", left: { fen: 4_130_690_000, halfUnit: 5000 }, right: { fen: 4_130_692_350, halfUnit: 0 }, difference: -2350, tolerance: 5000,
    });
  });

  it("scores with cells behind every score, and a total", () => {
    expect(done.result.evaluation).toMatchObject({ total: "96.98", rating: "优" });
    expect(done.result.evaluation.scores[0]).toMatchObject({ indicator: "预算执行率", score: "7.09" });
    expect(done.result.evaluation.scores.every(({ cells }) => cells.length > 0)).toBe(true);
  });

  it("writes the five results, the workbook with forms, working paper and findings", () => {
    expect([...world.written.keys()].sort()).toEqual(["报告.docx", "报告.html", "报告.txt", "结果.json", "评价.xlsx"].map((end) => `out/杨嘉桥镇2023年度.${end}`).sort());
    expect(done.result.writes.map(({ sheet }) => sheet)).toEqual(["部门整体支出绩效评价报告", "部门整体支出绩效自评表", "核对底稿", "审核发现"]);
    expect(done.result.writes.slice(0, 3).every(({ formulas }) => formulas > 0)).toBe(true);
  });

  it("places every fact of the narrative where its text stands, with a cell", () => {
    const paragraphs = done.result.narrative?.sections.flatMap((section) => section.paragraphs) ?? [];
    const facts = paragraphs.flatMap(({ text, facts: all }) => all.map((fact) => ({ ...fact, said: text.slice(fact.start, fact.end) })));
    expect(facts.length).toBeGreaterThan(40);
    expect(facts.filter(({ said, text, cells }) => said !== text || cells.length === 0)).toEqual([]);
  });

  it("gives the same bytes a second time", async () => {
    const again = pretendWorld({ [SAMPLE]: sample }, SAMPLE);
    await json(again);
    expect([...again.written]).toEqual([...world.written]);
  });
});

it("reads an office in another unit, with other names, orders and totals at the bottom, and finds nothing wrong", async () => {
  const { status, result } = await json(pretendWorld({ [SECOND_FILE]: createDrawn(secondOfficeSheets) }), SECOND_FILE);
  expect(status).toBe(0);
  expect(result.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(result.workbook.tables.map(({ amountUnit }) => amountUnit)).not.toContain("万元");
});

it.each([
  ["review", ["结果.json"]],
  ["fill", ["结果.json", "评价.xlsx"]],
  ["draft", ["报告.docx", "报告.html", "报告.txt", "结果.json"]],
])("with --only %s writes what that job makes", async (only, ends) => {
  const world = pretendWorld({ [SAMPLE]: sample });
  await run([SAMPLE, "--only", only, "--out", "结果夹"], world);
  expect([...world.written.keys()].sort()).toEqual(ends.map((end) => `结果夹/杨嘉桥镇2023年度.${end}`));
});

it("fills the form asked for, and says which there are when it knows no such form", async () => {
  expect((await json(pretendWorld({ [SAMPLE]: sample }), SAMPLE, "--form", "self-evaluation")).result.writes.map(({ sheet }) => sheet)).not.toContain("部门整体支出绩效评价报告");
  const world = pretendWorld({ [SAMPLE]: sample });
  expect(await run([SAMPLE, "--form", "annual"], world)).toBe(2);
  expect(world.complaints).toEqual(["没有名为“annual”的表样。可以填写的表样有：xiangtan-overview、self-evaluation、base-data、project。\n"]);
});

const READABLE = [["预算执行情况表（单位：元）"], ["项目", "全年预算数", "全年执行数", "原因"], ["基本支出", 100, 95, ""], ["合计", 100, 95, ""]];

it("takes the year from the user where the workbook says none", async () => {
  const world = pretendWorld({ "甲.xlsx": workbook(...READABLE) });
  expect((await json(world, "甲.xlsx", "--year", "2022")).result.workbook.year).toBe(2022);
  expect((await json(pretendWorld({ "甲.xlsx": workbook(...READABLE) }), "甲.xlsx")).result.workbook.year).toBeNull();
});

it("says where an amount cannot be read, and goes on with the rest", async () => {
  const { status, result } = await json(pretendWorld({ "甲.xlsx": workbook(...READABLE.map((row, index) => (index === 2 ? ["基本支出", "约一百", 95, ""] : row))) }), "甲.xlsx");
  expect(status).not.toBe(2);
  const unread = result.findings.find(({ check }) => check === "amounts-are-readable");
  expect(unread?.cells).toEqual(["Sheet1!B3"]);
  // What could not be judged because of that cell stands under it, and its checks say that they cannot tell.
  expect(new Set(unread?.consequences?.map(({ verdict }) => verdict))).toEqual(new Set(["cannot-tell"]));
  expect(result.checks.filter(({ verdict }) => verdict === "cannot-tell").length).toBeGreaterThan(0);
});

describe("what cannot be run ends with status 2 and one plain sentence", () => {
  it.each<[string, Readonly<Record<string, Uint8Array | "folder">>, string[], string]>([
    ["no such file", {}, ["没有.xlsx"], "找不到文件“没有.xlsx”"],
    ["an empty folder", { 全县: "folder" }, ["全县"], "文件夹“全县”里没有工作簿"],
    ["an empty file", { "空.xlsx": new Uint8Array() }, ["空.xlsx"], "空"],
    ["a text renamed", { "文本.xlsx": Buffer.from("科目,金额\n201,3") }, ["文本.xlsx"], "不是"],
    ["an encrypted workbook", { "密.xlsx": ole("EncryptedPackage") }, ["密.xlsx"], "密码"],
    ["an .xls", { "旧.xls": ole("Workbook") }, ["旧.xls"], ".xls"],
    ["a workbook cut short", { "残.xlsx": sample.slice(0, 20_000) }, ["残.xlsx"], "不完整"],
    ["an empty workbook", { "空表.xlsx": workbook() }, ["空表.xlsx"], "没有数据"],
    ["no known table", { "通讯录.xlsx": workbook(["张三", "123"], ["李四", "456"]) }, ["通讯录.xlsx"], "没有认识的表"],
    ["an option it does not know", {}, ["--colour"], "不认识的参数"],
    ["a check it does not know", {}, ["--checks", "nothing-like-it"], "没有编号为“nothing-like-it”的审核项"],
  ])("%s", async (_, files, given, part) => {
    const world = pretendWorld(files);
    expect(await run(given, world)).toBe(2);
    expect(world.printed).toEqual([]);
    expect(world.written.size).toBe(0);
    const [complaint = "", ...more] = world.complaints;
    expect(more).toEqual([]);
    expect(complaint).toContain(part);
    expect(complaint).toMatch(/^[^\n]*。\n$/);
    expect(complaint).not.toMatch(/Error|undefined|\bat /);
  });
});

it("lists the checks, and tells why one matters", async () => {
  const world = pretendWorld({});
  expect(await run(["--checks"], world)).toBe(0);
  expect(await run(["--checks", "total-equals-sum-of-classes"], world)).toBe(0);
  expect(world.printed[0]).toContain("total-equals-sum-of-classes");
  expect(world.printed[1]).toContain("依据");
});
