import type { AmountField } from "../../src/core/records";
import { readRecords } from "../../src/core/records";
import type { TableKind } from "../../src/core/standards";
import { drawWorkbook } from "../support/draw-workbook";
import { CLASS_TOTALS } from "../support/sample/published";
import { SAMPLE_FILE, sampleSheets } from "../support/sample/sample-sheets";
import { SECOND_EXPECTED, SECOND_FILE, secondOfficeSheets } from "../support/second-office/second-office-sheets";
import { SECOND_LEDGER } from "../support/second-office/second-ledger";

const fen = (field: AmountField | undefined): number | undefined => (field?.kind === "amount" ? field.fen : undefined);
const kinds = (records: ReturnType<typeof readRecords>): [string, TableKind, string][] =>
  records.tables.map((table) => [table.sheet, table.kind, table.amountUnit]);
const classes = (lines: readonly { level: string; code?: { value: string }; amounts: { total?: AmountField } }[]): Record<string, number | undefined> =>
  Object.fromEntries(lines.filter((line) => line.level === "class").map((line) => [line.code?.value, fen(line.amounts.total)]));

describe("the sample workbook, read", () => {
  const records = readRecords(drawWorkbook(sampleSheets, SAMPLE_FILE));

  test("every table is recognised with its kind and unit; only the explanation is none", () => {
    expect(kinds(records)).toEqual([
      ["部门概况", "profile", expect.any(String)],
      ["收入支出决算总表", "budget-summary", "万元"],
      ["支出决算表", "expenditure", "万元"],
      ["一般公共预算财政拨款支出决算表", "general-budget", "万元"],
      ["一般公共预算财政拨款基本支出决算表", "basic-expenditure", "万元"],
      ["“三公”经费支出决算表", "three-public", "万元"],
      ["预算执行表", "execution", "元"],
      ["支出明细账", "ledger", "元"],
      ["绩效指标表", "indicators", expect.any(String)],
      ["部门整体支出绩效评价基础数据表", "base-data", "万元"],
    ]);
    expect(records.tables.map((table) => table.confidence)).toEqual(records.tables.map(() => "sure"));
    expect(records.unrecognised.map((sheet) => sheet.sheet)).toEqual(["说明"]);
    expect([records.year?.value, records.office?.value]).toEqual([2023, "湘潭县杨嘉桥镇人民政府"]);
  });

  test("spending, budget and the six classes are the published ones", () => {
    expect(fen(records.expenditure?.total?.amounts.total)).toBe(4_130_690_000);
    expect(classes(records.expenditure!.lines)).toEqual(CLASS_TOTALS);
    expect(classes(records.generalBudget!.lines)).toEqual(CLASS_TOTALS);
    expect(fen(records.execution?.total?.adjusted)).toBe(5_826_542_800);
    expect(fen(records.execution?.total?.executed)).toBe(4_130_692_350);
    expect(fen(records.profile?.budget)).toBe(5_826_542_800);
    expect(fen(records.threePublic?.actual.total)).toBe(0);
  });

  test("lines, entries, indicators and texts are all there", () => {
    expect(records.execution?.lines).toHaveLength(12);
    expect(records.ledger?.entries).toHaveLength(154);
    expect(fen(records.ledger?.total?.amount)).toBe(4_130_692_350);
    expect(records.indicators?.lines).toHaveLength(26);
    expect(records.indicators?.lines.at(0)?.theme?.value).toBe("经济实力稳中向好");
    expect(records.indicators?.lines.at(-1)?.theme?.value).toBe("创新加强社会治理");
    expect(records.profile?.topics.duties).toHaveLength(10);
    expect(records.profile?.topics.systems).toHaveLength(5);
    expect(records.profile?.topics["under-execution"]).toBeUndefined();
    expect(records.baseData?.staff?.rate?.shown).toBe("96.23%");
  });
});

describe("the workbook of another office, in 元, with other names and orders, read", () => {
  const records = readRecords(drawWorkbook(secondOfficeSheets, SECOND_FILE));

  test("every table is recognised with its kind and unit", () => {
    expect(kinds(records)).toEqual([
      ["Sheet1", "profile", expect.any(String)],
      ["执行", "execution", "元"],
      ["指标", "indicators", expect.any(String)],
      ["决算03", "expenditure", "元"],
      ["决算05", "general-budget", "元"],
      ["三公", "three-public", "元"],
      ["明细", "ledger", "元"],
    ]);
    expect(records.unrecognised).toEqual([]);
    expect([records.year?.value, records.office?.value]).toEqual([SECOND_EXPECTED.year, SECOND_EXPECTED.office]);
  });

  test("its totals come out, though 合计 stands at the bottom and columns are in another order", () => {
    expect(fen(records.expenditure?.total?.amounts.total)).toBe(SECOND_EXPECTED.total);
    expect(classes(records.expenditure!.lines)).toEqual(SECOND_EXPECTED.classes);
    expect(fen(records.generalBudget?.total?.amounts.total)).toBe(SECOND_EXPECTED.generalBudget);
    expect(fen(records.execution?.total?.adjusted)).toBe(SECOND_EXPECTED.budget);
    expect(fen(records.execution?.total?.executed)).toBe(SECOND_EXPECTED.total);
    expect(fen(records.threePublic?.actual.total)).toBe(SECOND_EXPECTED.threePublic);
    expect(fen(records.profile?.budget)).toBe(SECOND_EXPECTED.budget);
    expect(fen(records.ledger?.total?.amount)).toBe(SECOND_EXPECTED.total);
    expect(records.ledger?.entries).toHaveLength(SECOND_LEDGER.length);
    expect(records.indicators?.lines).toHaveLength(7);
  });
});
