import { compare, divide, isEqual, parseDecimal, type Rational, readQuantity, round, whole } from "../../src/core/number";
import { type SampleIndicator, THEMES } from "../support/sample/indicators";
import { sampleSheets } from "../support/sample/sample-sheets";
import { codedAmounts, fenAt, rowOf, sheetNamed, sum } from "./drawn-cells";

const all = THEMES.flatMap(([, topics]) => topics.flatMap(({ indicators }) => indicators));

function amount(raw: number | string): Rational {
  const reading = readQuantity(raw);
  if (reading.kind !== "quantity") throw new Error(String(raw));
  return reading.value;
}
const achieved = (own: SampleIndicator): Rational => divide(amount(own.actual), amount(own.target));
const isAtMost = (own: SampleIndicator): boolean => String(own.target).startsWith("≤");

describe("the sample's indicators", () => {
  test("weigh 50, 30 and 10, so that 10 are left for the execution rate", () => {
    const weigh = (level1: string): number => sum(all.filter((own) => own.level[0] === level1).map((own) => own.weight));
    expect(["产出指标", "效益指标", "满意度指标"].map(weigh)).toEqual([50, 30, 10]);
  });

  test("state their rates as rounding gives them, but for one that was cut off: the second mistake", () => {
    const wrong = all.filter((own) => {
      if (isAtMost(own)) return own.rate !== "—";
      const decimals = own.rate.slice(0, -1).split(".")[1]?.length ?? 0;
      return !isEqual(round(divide(achieved(own), parseDecimal("0.01")!), decimals), parseDecimal(own.rate.slice(0, -1))!);
    });
    expect(wrong.map(({ name, target, actual, rate }) => [name, target, actual, rate])).toEqual([["法人和产业活动单位清查", 606, 615, "101.4%"]]);
  });

  test("give a reason wherever a target was missed or left far behind, and nowhere else", () => {
    const needing = all.filter((own) => !isAtMost(own) && (compare(achieved(own), whole(1)) < 0 || compare(achieved(own), parseDecimal("1.3")!) > 0));
    expect(needing.map((own) => own.name)).toEqual(["个体户清查", "城镇新增就业", "安全隐患整改", "重大隐患整改"]);
    expect(all.filter((own) => own.reason !== undefined)).toEqual(needing);
  });

  test("hold the published numbers", () => {
    const published = new Map(all.map((own) => [own.name, [own.target, own.actual, own.rate]]));
    expect(published.get("城镇新增就业")).toEqual([185, 326, "176.2%"]);
    expect(published.get("农村劳动力转移就业")).toEqual([301, 308, "102.3%"]);
    expect(published.get("个体户清查")).toEqual([2921, 5565, "190.5%"]);
    expect(published.get("城乡居民养老保险参保")).toEqual([30964, 30967, "100.01%"]);
    expect(published.get("完成税收")?.[1]).toBe(2350);
    expect(published.get("规模工业产值")?.[1]).toBe(24.3);
  });
});

describe("the sample's 基础数据表", () => {
  const own = sheetNamed(sampleSheets, "部门整体支出绩效评价基础数据表");
  const actual = (label: string): number => fenAt(own, rowOf(own, label), 6, "万元");
  const basicTable = sheetNamed(sampleSheets, "一般公共预算财政拨款基本支出决算表");
  const basic = new Map([1, 4, 7].flatMap((column) => [...codedAmounts(basicTable, column, [column + 2], "万元")]));
  const basicBy = (codes: readonly string[]): number => sum(codes.map((code) => basic.get(code)?.[0] ?? 0));

  test("repeats 公用经费 and 项目支出 of the accounts", () => {
    expect(actual("公用经费")).toBe(fenAt(basicTable, rowOf(basicTable, "人员经费合计"), 9, "万元"));
    expect(actual("  其中：办公费、印刷费")).toBe(basicBy(["30201", "30202"]));
    expect(actual("  水费、电费、差旅费")).toBe(basicBy(["30205", "30206", "30211"]));
    expect(actual("  会议费、培训费")).toBe(basicBy(["30215", "30216"]));
    const general = sheetNamed(sampleSheets, "一般公共预算财政拨款支出决算表");
    expect(actual("项目支出：")).toBe(fenAt(general, rowOf(general, "合计"), 5, "万元"));
  });

  test("shows nothing spent on “三公” and staff within the quota", () => {
    expect(["三公经费：", "  1、公务用车购置和维护经费", "  2、出国经费", "  3、公务接待"].map(actual)).toEqual([0, 0, 0, 0]);
    expect(fenAt(own, rowOf(own, "三公经费："), 2, "万元")).toBe(fenAt(own, rowOf(own, "  3、公务接待"), 2, "万元"));
    expect(Number(own.rows[3]?.[3])).toBeLessThanOrEqual(Number(own.rows[3]?.[1]));
  });
});
