import { everyFinding, type Finding, findingOfTie, runChecks } from "../../../src/core/checks";
import { evaluateOffice } from "../../../src/core/evaluation";
import { readRecords } from "../../../src/core/records";
import { compareTies } from "../../../src/core/ties";
import { formatAddress } from "../../../src/core/workbook";
import { sayText } from "../../../src/render/words";
import { type DrawnCell, drawWorkbook } from "../../support/draw-workbook";
import { sampleSheets } from "../../support/sample/sample-sheets";

function review(sheets: Parameters<typeof drawWorkbook>[0]) {
  const workbook = drawWorkbook(sheets);
  const records = readRecords(workbook);
  const ties = compareTies(records, workbook);
  return { ties, ...runChecks({ records, workbook, ties, evaluation: evaluateOffice(records) }) };
}

const cellsIn = ({ cells }: Pick<Finding, "cells">): string[] => cells.map(formatAddress);
const checksIn = (findings: readonly Finding[] = []): string[] => findings.map(({ check }) => check);

type Amounts = Readonly<Record<string, DrawnCell>>;

/** 支出决算表 in 元 with two classes, and the summary beside it; amounts can be put in by cell. */
function office(put: Amounts = {}) {
  const codes = [["201", "一般公共服务支出"], ["20103", "政府办公厅（室）及相关机构事务"], ["2010301", "行政运行"], ["2010399", "其他政府办公厅（室）及相关机构事务支出"], ["208", "社会保障和就业支出"], ["20805", "行政事业单位养老支出"], ["2080505", "机关事业单位基本养老保险缴费支出"]];
  const amounts: readonly (readonly [number, number])[] = [[4321.5, 1098.7], [4321.5, 1098.7], [3210.25, 0], [1111.25, 1098.7], [777.77, 0], [777.77, 0], [777.77, 0]];
  const at = (cell: string, value: DrawnCell): DrawnCell => (cell in put ? (put[cell] ?? null) : value);
  const cents = (value: number): number => Math.round(value * 100) / 100;
  const rows = codes.map(([code = "", name = ""], index): DrawnCell[] => {
    const [basic = 0, project = 0] = amounts[index] ?? [];
    const row = String(index + 5);
    return [code, name, at(`C${row}`, cents(basic + project)), at(`D${row}`, basic), at(`E${row}`, project)];
  });
  const total = ["C", "D", "E"].map((column, index) => at(`${column}4`, [6197.97, 5099.27, 1098.7][index] ?? null));
  return [
    { name: "支出决算表", rows: [["支出决算表"], ["单位：元"], ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["合计", null, ...total], ...rows] },
    {
      name: "总表", rows: [
        ["收入支出决算总表"], ["编制单位：某镇人民政府", null, "2023年度", "单位：元"], ["收入", null, "支出", null], ["项目", "决算数", "项目", "决算数"],
        ["一、一般公共预算财政拨款收入", 6197.97, "一、一般公共服务支出", 5420.2], [null, null, "八、社会保障和就业支出", 777.77],
        ["本年收入合计", 6197.97, "本年支出合计", 6197.97], ["年初结转和结余", 0, "年末结转和结余", 0], ["总计", 6197.97, "总计", 6197.97],
      ],
    },
  ];
}

const errorsIn = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ severity, verdict }) => severity === "error" && verdict === "failed");

describe("what one mistake brings about", () => {
  test("stays with it: consistent accounts have no error", () => {
    expect(errorsIn(review(office()).findings).map(({ statement }) => sayText(statement))).toEqual([]);
  });

  test("is folded under it: a wrong total breaks its row, its classes and the summary", () => {
    const [root, ...others] = errorsIn(review(office({ C4: 6179.97 })).findings);
    expect(others).toEqual([]);
    expect(cellsIn(root!)).toContain("支出决算表!C4");
    expect(root!.explanations).toMatchObject([{ kind: "transposition", isUnique: true }]);
    expect(new Set([root!.check, ...checksIn(root!.consequences)])).toEqual(new Set(["total-equals-sum-of-classes", "row-total-equals-parts", "expenditure-agrees-with-summary"]));
  });

  test("is found below the totals that carry it", () => {
    const [root, ...others] = errorsIn(review(office({ C7: 3120.25, C6: 5330.2, C5: 5330.2, C4: 6107.97 })).findings);
    expect(others).toEqual([]);
    expect(cellsIn(root!)).toContain("支出决算表!C7");
    expect(root!.explanations).toMatchObject([{ kind: "transposition", isUnique: true }]);
    expect(checksIn(root!.consequences)).toEqual(expect.arrayContaining(["row-total-equals-parts", "expenditure-agrees-with-summary"]));
  });

  test("keeps its own words, cells and amounts", () => {
    const { findings, ties, checks } = review(office({ C4: 6179.97 }));
    const tie = ties.find(({ id }) => id === "expenditure=budget-summary");
    const folded = everyFinding(findings).find(({ check }) => check === "expenditure-agrees-with-summary");
    expect(cellsIn(folded!)).toEqual(["支出决算表!C4", "总表!D7"]);
    expect(sayText(folded!.statement)).toContain("少了18.00元");
    expect(findingOfTie(tie!, findings)?.consequences ?? []).toContain(folded);
    expect(checks.find(({ id }) => id === "expenditure-agrees-with-summary")?.verdict).toBe("failed");
  });

  test("is told beside it where a second mistake is in the same table", () => {
    const errors = errorsIn(review(office({ C4: 6179.97, C11: 787.77 })).findings);
    expect(errors).toHaveLength(2);
    expect(errors.map((finding) => cellsIn(finding).some((cell) => cell === "支出决算表!C4" || cell === "支出决算表!C11"))).toEqual([true, true]);
  });

  test("of two mistakes with one amount in separate classes stays two", () => {
    const errors = errorsIn(review(office({ C7: 3310.25, C11: 877.77 })).findings);
    expect(errors.flatMap(cellsIn)).toEqual(expect.arrayContaining(["支出决算表!C7", "支出决算表!C11"]));
    expect(errors).toHaveLength(2);
  });

  test("includes what could not be judged because of a cell that cannot be read", () => {
    const { findings } = review(office({ C7: "待定" }));
    const root = findings.find(({ check }) => check === "amounts-are-readable");
    expect(cellsIn(root!)).toEqual(["支出决算表!C7"]);
    expect(root!.consequences?.every(({ verdict }) => verdict === "cannot-tell")).toBe(true);
    expect(checksIn(root!.consequences)).toEqual(expect.arrayContaining(["class-equals-sum-of-items", "row-total-equals-parts"]));
    expect(findings.filter(({ verdict, cells }) => verdict === "cannot-tell" && cells.length === 1)).toEqual([]);
  });
});

test("the sample tells its missing row once, with what the ledger and the typed sum show under it", () => {
  const { findings } = review(sampleSheets);
  const root = findings.find(({ check }) => check === "class-equals-sum-of-items");
  expect(checksIn(root!.consequences)).toEqual(["ledger-agrees", "formula-columns-run-through"]);
  expect(findings.filter(({ check }) => check === "ledger-agrees")).toEqual([]);
});

test("nothing is folded once nobody wants to know", () => {
  const workbook = drawWorkbook(sampleSheets);
  const records = readRecords(workbook);
  const { findings } = runChecks({ records, workbook, ties: compareTies(records, workbook), evaluation: evaluateOffice(records), stop: () => true });
  expect(checksIn(findings)).toContain("ledger-agrees");
  expect(findings.find(({ check }) => check === "class-equals-sum-of-items")?.explanations).toEqual([]);
});

test.each([0, 2])("an entry that its month, its 科目 and the total lack is told once, with %i blank rows between 本月合计 and 本年累计", (blanks) => {
  const entries: readonly (readonly [string, number])[] = [["2010301", 3210.25], ["2010399", 2209.95], ["2080505", 777.77]];
  const month = (date: string, rows: readonly (readonly [string, number])[], [own, toDate]: readonly [number, number]): DrawnCell[][] =>
    [...rows.map(([code, fen]): DrawnCell[] => [date, "记", "支付", code, fen]), [null, null, "本月合计", null, own], ...Array.from({ length: blanks }, () => []), [null, null, "本年累计", null, toDate]];
  const [first, lost, last] = entries;
  const { findings } = review([...office(), {
    name: "账", rows: [["支出明细账"], ["单位：元"], ["日期", "凭证号", "摘要", "功能科目编码", "借方金额"], ...month("2023-01-05", [first!], [3210.25, 3210.25]), ...month("2023-02-05", [], [2209.95, 5420.2]), ...month("2023-03-05", [last!], [777.77, 6197.97]), [null, null, "合计", null, 3988.02]],
  }]);
  expect(lost).toEqual(["2010399", 2209.95]);
  const told = findings.filter(({ verdict, check }) => verdict === "failed" && check !== "key-tables-present");
  expect(told.map(({ explanations }) => explanations.map(({ kind, keys }) => [kind, keys]))).toEqual([[["missing-row", ["2010399"]]]]);
});
