import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { auditReport } from "../../src/core/audit";
import { evaluateOffice } from "../../src/core/evaluation";
import { readRecords } from "../../src/core/records";
import { sayText } from "../../src/render/words";
import { drawWorkbook } from "../support/draw-workbook";
import { sampleSheets } from "../support/sample/sample-sheets";

/** The published report the sample workbook was made after stands beside the repository; it is read only where it is. */
const REFERENCE = join(__dirname, "../../../shared/reference");
const CORPUS = join(__dirname, "../../../shared/corpus");
const records = readRecords(drawWorkbook(sampleSheets));
const sources = { records, evaluation: evaluateOffice(records) };

if (!existsSync(REFERENCE)) {
  test("the published report is not here: nothing is audited", () => expect(existsSync(REFERENCE)).toBe(false));
} else {
  const { numbers, wording, counts } = auditReport(readFileSync(join(REFERENCE, readdirSync(REFERENCE)[0]!), "utf8"), sources, { year: 2023, ...(records.office === undefined ? {} : { office: records.office.value }) });
  const of = (words: string) => numbers.filter(({ number }) => number.text === words);

  test("against its workbook nothing in it is wrong", () => {
    expect(numbers.filter(({ verdict }) => verdict === "differs" || verdict === "inconsistent").map(({ number }) => number.text)).toEqual([]);
    expect(counts.agrees).toBeGreaterThan(25);
  });

  test("the total, its six classes, “三公” and the budget are those of the sheets, each in its own unit", () => {
    for (const words of ["58,265,428.00元", "4130.69万元", "3116.65万元", "118.58万元", "50.02万元", "171.39万元", "431.24万元", "242.81万元", "0万元"]) {
      expect(of(words).map(({ verdict, cells }) => [words, verdict, cells.length > 0])).toEqual([[words, "agrees", true]]);
    }
  });

  test("101.4 % is cut off, though the clerk's own cell has it so", () => {
    expect(of("101.4%").map(({ verdict, expected, statement }) => [verdict, expected, sayText(statement)])).toEqual([["rounding", "101.5%", "615家÷606家＝101.485%，写成101.4%是截断，按四舍五入应为101.5%。"]]);
  });

  test("the execution rate it does not state is a note; nothing is said of 罚款 and 立案", () => {
    expect(wording.filter(({ check }) => check === "execution-rate").map(({ severity, statement }) => [severity, sayText(statement).includes("70.89%")])).toEqual([["note", true]]);
    for (const words of ["2.85万元", "9万余元", "36起"]) expect(of(words).map(({ verdict, candidates }) => [verdict, candidates])).toEqual([["untraced", []]]);
  });

  test.each(readdirSync(CORPUS).filter((name) => name.endsWith(".txt") && name !== "01.txt"))("a report of another office (%s) held against these sheets by mistake: no number of it is called right by its value alone", (name) => {
    const { numbers: others } = auditReport(readFileSync(join(CORPUS, name), "utf8"), sources);
    const right = others.filter(({ verdict, rule, cells }) => verdict === "agrees" && rule === undefined && cells.length > 0);
    expect(right.map(({ number, statement }) => `${number.text} ${sayText(statement)}`)).toEqual([]);
  });
}
