import fc from "fast-check";
import { readRecords } from "../../../src/core/records";
import { nearKinds, readTables, obeyChoices, type TableChoice, type TablesRead } from "../../../src/core/tables";
import { type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

const HEADER = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];
const LINES = [["201", "一般公共服务支出", 80, 50, 30], ["213", "农林水支出", 20, 10, 10]] as const;

/** No title: 支出决算表 and 一般公共预算财政拨款支出决算表 look the same then. */
const untitled = (name: string, header: readonly string[] = HEADER): DrawnSheet => ({ name, rows: [["单位：万元"], header, ...LINES] });
const titled = (name: string, title: string): DrawnSheet => ({ name, rows: [[title], ["编制单位：某镇人民政府", null, null, null, "单位：万元"], HEADER, ...LINES] });

function read(sheets: readonly DrawnSheet[], choices: readonly TableChoice[] = []): TablesRead {
  const workbook = drawWorkbook(sheets);
  return obeyChoices(workbook, readTables(workbook), choices);
}

const meaningIn = (sheets: readonly DrawnSheet[], at = 0): string => {
  const { tables, unrecognised } = read(sheets);
  return [...tables, ...unrecognised][at]?.subject?.meaning ?? "";
};

describe("what a table is known again by", () => {
  it("is its title without the year and the words of its header, neither sheet nor place", () => {
    const meaning = meaningIn([titled("公开03", "某镇2023年度支出决算表")]);
    expect(meaning).toBe("某镇支出决算表｜科目编码｜科目名称｜合计｜基本支出｜项目支出");
    const { name, rows } = titled("Sheet7", "某镇2024年度支出决算表");
    expect(meaningIn([{ name, rows: [[], [], ...rows] }])).toBe(meaning);
  });

  it("is for a form its title and its fullest row of labels, and a form can be set aside, too", () => {
    const form = (year: number): DrawnSheet => ({ name: "自评", rows: [
      [`某镇${String(year)}年度部门整体支出绩效自评表`], ["部门名称", "某镇人民政府"], ["年度资金总额", "全年预算数", "全年执行数", "分值"], ["合计", 200, 100, 10],
      ["年度总体目标", "一级指标", "三级指标", "年度指标值", "实际完成值"], ["完成", "产出", "清查", 606, 615],
    ] });
    const meaning = meaningIn([form(2023)]);
    expect(meaning).toBe("某镇部门整体支出绩效自评表｜年度资金总额｜全年预算数｜全年执行数｜分值");
    expect(meaningIn([form(2024)])).toBe(meaning);
    expect(read([form(2024)], [{ meaning, kind: "none" }])).toMatchObject({ tables: [], unrecognised: [{ saidToBe: "none" }] });
  });

  it("does not change with how the header is typed or with the numbers below", () => {
    const meaning = meaningIn([untitled("甲")]);
    fc.assert(fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom("科目 编码", "科目编码\n", "科目编码（ ）"), (amount, first) => {
      const sheet = { name: "乙", rows: [["单位：元"], [first, ...HEADER.slice(1)], ["201", "教育", amount, amount, 0]] };
      expect(meaningIn([sheet])).toBe(meaning);
    }), { numRuns: 25 });
  });
});

describe("a choice", () => {
  const said = (kind: TableChoice["kind"], sheets = [untitled("甲")], nth?: number): TableChoice => ({ meaning: meaningIn(sheets), kind, ...(nth === undefined ? {} : { nth }) });

  it("makes a table in doubt what the user says it is", () => {
    expect(read([untitled("甲")]).tables[0]).toMatchObject({ confidence: "doubtful" });
    const { tables, unrecognised } = read([untitled("甲")], [said("general-budget")]);
    expect(unrecognised).toEqual([]);
    expect(tables.map(({ kind, confidence, chosen, rows }) => [kind, confidence, chosen, rows.length])).toEqual([["general-budget", "sure", 0, 2]]);
    const records = readRecords(drawWorkbook([untitled("甲")]), { choices: [said("general-budget")] });
    expect([records.generalBudget?.lines.length, records.expenditure]).toEqual([2, undefined]);
  });

  it("holds against the title", () => {
    const sheets = [titled("甲", "支出决算表")];
    expect(read(sheets, [said("general-budget", sheets)]).tables.map(({ kind }) => kind)).toEqual(["general-budget"]);
  });

  it("is obeyed next year on another sheet", () => {
    const next = [{ name: "别处", rows: [["通知"], ["姓名", "电话"]] }, { ...untitled("Sheet9"), rows: [[], ...untitled("x").rows] }];
    expect(read(next, [said("general-budget")]).tables.map(({ kind, sheet }) => [kind, sheet])).toEqual([["general-budget", "Sheet9"]]);
  });

  it("for a kind whose columns are not all there says which is missing, and nothing is guessed", () => {
    const { tables, unrecognised } = read([untitled("甲")], [said("execution")]);
    expect(tables).toEqual([]);
    expect(unrecognised).toMatchObject([{ sheet: "甲", nearest: "execution", saidToBe: "execution" }]);
    expect(unrecognised[0]?.missing).toContain("全年执行数");
  });

  it("for a form whose labels are not there says so", () => {
    expect(read([untitled("甲")], [said("base-data")]).unrecognised).toMatchObject([{ saidToBe: "base-data", missing: expect.arrayContaining(["编制数"]) }]);
  });

  it("sets a table aside that is none for us; the other tables of the sheet stay", () => {
    const stacked = [{ name: "两表", rows: [...titled("x", "支出决算表").rows, [], ["预算执行情况表（单位：万元）"], ["项目", "全年预算数", "全年执行数"], ["合计", 200, 100]] }];
    const { tables, unrecognised } = read(stacked, [{ meaning: meaningIn(stacked), kind: "none" }]);
    expect(tables.map(({ kind }) => kind)).toEqual(["execution"]);
    expect(unrecognised).toMatchObject([{ sheet: "两表", saidToBe: "none", missing: [], area: { top: 1 } }]);
  });

  it("about one of two tables that say the same is not about the other; the latest year is the first", () => {
    const sheets = [titled("去年", "2022年度支出决算表"), titled("今年", "2023年度支出决算表")];
    const { tables } = read(sheets);
    expect(tables.map(({ sheet, subject }) => [sheet, subject?.nth])).toEqual([["去年", 2], ["今年", 1]]);
    const left = read(sheets, [{ meaning: meaningIn(sheets), nth: 2, kind: "none" }]);
    expect([left.tables.map(({ sheet }) => sheet), left.unrecognised.map(({ sheet }) => sheet)]).toEqual([["今年"], ["去年"]]);
    const turned = read([...sheets].reverse(), [{ meaning: meaningIn(sheets), nth: 2, kind: "none" }]);
    expect(turned.tables.map(({ sheet }) => sheet)).toEqual(["今年"]);
  });

  it("settles which of two tables of one kind is meant; the later word holds, and nothing is left to confirm", () => {
    const sheets = [titled("一", "支出决算表"), titled("二", "某镇支出决算表")];
    const used = (choices: readonly TableChoice[]): unknown => {
      const { expenditure, rivals } = readRecords(drawWorkbook(sheets), { choices });
      return [expenditure?.table.sheet, rivals.map(({ sheet }) => sheet)];
    };
    const second: TableChoice = { meaning: meaningIn(sheets, 1), kind: "expenditure" };
    expect([used([]), used([second]), used([second, { meaning: meaningIn(sheets), kind: "expenditure" }])]).toEqual([["一", ["二"]], ["二", ["一"]], ["一", ["二"]]]);
  });

  it("about a table that is not there changes nothing", () => {
    const sheets = [titled("甲", "支出决算表"), untitled("乙")];
    fc.assert(fc.property(fc.string(), fc.constantFrom<TableChoice["kind"]>("none", "ledger", "general-budget"), (meaning, kind) => {
      fc.pre(!meaning.includes("｜"));
      expect(read(sheets, [{ meaning, kind }])).toEqual(read(sheets));
    }), { numRuns: 25 });
  });
});

it("the kinds nearest to a sheet come first, and kinds that cannot be read are not offered", () => {
  const [sheet] = drawWorkbook([untitled("甲")]).sheets;
  const kinds = nearKinds(sheet!, { from: 1, to: sheet!.lastRow });
  expect([...kinds.slice(0, 2)].sort()).toEqual(["expenditure", "general-budget"]);
  expect(kinds.indexOf("three-public")).toBeGreaterThan(kinds.indexOf("basic-expenditure"));
  expect(new Set(kinds).size).toBe(kinds.length);
});
