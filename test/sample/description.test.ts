import { parseDecimal } from "../../src/core/number";
import { LEDGER } from "../support/sample/ledger";
import { BUDGET, CLASS_TOTALS, SPENDING } from "../support/sample/published";
import { fenOfYuan, spent, toStated } from "../support/sample/roll-up";
import { sampleSheets } from "../support/sample/sample-sheets";
import { BUDGET_LINES } from "../support/sample/sheets/execution-sheet";
import { brokenParents, codedAmounts, fenAt, rowOf, sheetNamed, sum, valueOf } from "./drawn-cells";
import { formulaValue } from "./formula-value";

const sheet = (name: string) => sheetNamed(sampleSheets, name);
const expenditure = codedAmounts(sheet("支出决算表"), 1, [3, 4, 5], "万元");
const general = codedAmounts(sheet("一般公共预算财政拨款支出决算表"), 1, [3, 4, 5], "万元");

describe("the sample's formulas", () => {
  const formulas = sampleSheets.flatMap((own) =>
    own.rows.flatMap((cells, r) => cells.flatMap((cell, c) => (typeof cell === "object" && cell?.f !== undefined ? [{ own, r, c, f: cell.f, v: cell.v }] : []))),
  );

  test("give exactly the value written beside them", () => {
    expect(formulas.length).toBeGreaterThan(300);
    const wrong = formulas.filter(({ own, f, v }) => {
      const value = formulaValue(own, f);
      return typeof value === "string" ? value !== v : String(value.n) !== String(parseDecimal(String(v))?.n) || value.d !== parseDecimal(String(v))?.d;
    });
    expect(wrong.map(({ own, r, c, f, v }) => [own.name, r + 1, c + 1, f, v])).toEqual([]);
  });
});

describe("the sample's ledger", () => {
  test("adds up to the year's spending and, rounded to 0.01万元, to the published total and classes", () => {
    expect(LEDGER.length).toBeGreaterThanOrEqual(80);
    expect(spent("")).toBe(4_130_692_350);
    expect(toStated(spent(""))).toBe(SPENDING);
    for (const [code, total] of Object.entries(CLASS_TOTALS)) expect([code, toStated(spent(code))]).toEqual([code, total]);
    expect(sum(Object.values(CLASS_TOTALS))).toBe(SPENDING);
  });

  test("is in order of date, and its printed total and helper column are its own", () => {
    const dates = LEDGER.map(([date]) => date);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(LEDGER.map((line) => line[4])).size).toBe(LEDGER.length);
    const own = sheet("支出明细账");
    expect(fenAt(own, rowOf(own, "合计"), 8, "元")).toBe(spent(""));
    expect(own.hiddenColumns).toEqual([9]);
  });

  test("holds no “三公” spending", () => {
    expect(["30212", "30217", "30231", "31013"].map((code) => spent("", code))).toEqual([0, 0, 0, 0]);
  });
});

describe("the sample's tables in 万元", () => {
  test("一般公共预算 states every 类, 款 and 项 of the ledger and adds up at every level", () => {
    for (const [code, [total = 0, basic = 0, project = 0]] of general) {
      expect([code, total]).toEqual([code, toStated(spent(code))]);
      expect([code, basic + project]).toEqual([code, total]);
    }
    expect(new Set(LEDGER.map((line) => line[2]))).toEqual(new Set([...general.keys()].filter((code) => code.length === 7)));
    expect(brokenParents(general)).toEqual([]);
  });

  test("支出决算表 says the same, but one 项 of 农林水支出 is missing: the first mistake", () => {
    expect(brokenParents(expenditure)).toEqual([["21303", 34_260_000]]);
    expect([...general.keys()].filter((code) => !expenditure.has(code))).toEqual(["2130314"]);
    for (const [code, amounts] of expenditure) expect([code, amounts]).toEqual([code, general.get(code)]);
    expect(general.get("2130314")).toEqual([34_260_000, 0, 34_260_000]);
    expect([...general.values()].filter(([total]) => total === 34_260_000)).toHaveLength(1);
    expect(expenditure.get("213")?.[0]).toBe(CLASS_TOTALS["213"]);
  });

  test("基本支出 of 公开06 is that of 公开05", () => {
    const own = sheet("一般公共预算财政拨款基本支出决算表");
    const bottom = rowOf(own, "人员经费合计");
    const basic = fenAt(own, bottom, 3, "万元") + fenAt(own, bottom, 9, "万元");
    const total = sheet("一般公共预算财政拨款支出决算表");
    expect(basic).toBe(fenAt(total, rowOf(total, "合计"), 4, "万元"));
    const lanes = [1, 4, 7].flatMap((column) => [...codedAmounts(own, column, [column + 2], "万元")]);
    const classes = lanes.filter(([code]) => code.length === 3);
    expect(sum(classes.map(([, [amount = 0]]) => amount))).toBe(basic);
    for (const [code, [amount = 0]] of classes) {
      expect([code, sum(lanes.filter(([other]) => other.length === 5 && other.startsWith(code)).map(([, [part = 0]]) => part))]).toEqual([code, amount]);
    }
  });

  test("收入支出决算总表 balances and has the published classes", () => {
    const own = sheet("收入支出决算总表");
    expect(fenAt(own, 36, 3, "万元")).toBe(fenAt(own, 36, 6, "万元"));
    expect(fenAt(own, 33, 6, "万元")).toBe(SPENDING);
    expect(own.rows.slice(6, 32).map((_, i) => fenAt(own, i + 7, 6, "万元")).filter((fen) => fen !== 0)).toEqual(Object.values(CLASS_TOTALS));
  });

  test("“三公”: 12 numbers, nothing spent", () => {
    const own = sheet("“三公”经费支出决算表");
    const numbers = Array.from({ length: 12 }, (_, i) => fenAt(own, 8, i + 1, "万元"));
    expect(numbers).toEqual([3_000_000, 0, 0, 0, 0, 3_000_000, 0, 0, 0, 0, 0, 0]);
  });
});

describe("the sample's 预算执行表", () => {
  const own = sheet("预算执行表");
  const bottom = rowOf(own, "合计", 2);

  test("has the published budget, the ledger's spending, and every entry on one line", () => {
    expect(fenAt(own, bottom, 6, "元")).toBe(BUDGET);
    expect(fenAt(own, bottom, 7, "元")).toBe(spent(""));
    expect(LEDGER.filter((line) => BUDGET_LINES.filter((entry) => entry.isOf(line)).length !== 1)).toEqual([]);
    expect(sum(LEDGER.map((line) => fenOfYuan(line[4])))).toBe(spent(""));
  });

  test("states 70.89 % and gives no reason: the third mistake", () => {
    expect(valueOf(own.rows[bottom - 1]?.[7])).toBe(0.7089);
    expect(own.rows.slice(4, bottom).map((cells) => valueOf(cells[8]))).toEqual(own.rows.slice(4, bottom).map(() => null));
    const overspent = own.rows.slice(4, bottom).filter((_, i) => fenAt(own, i + 5, 7, "元") > fenAt(own, i + 5, 6, "元"));
    expect(overspent).toEqual([]);
  });
});
