import { type Check, runChecks, CATALOGUE } from "../../../src/core/checks";
import { defineCheck } from "../../../src/core/checks/check";
import { runAll } from "../../../src/core/checks/run-checks";
import { words } from "../../../src/core/statement";
import type { CellAddress } from "../../../src/core/workbook";
import { checkupOf } from "../../support/look-at-case";

const checkup = checkupOf({ sheets: { 甲: "1 | 无", 乙: "1 | 无" } });
const at = (sheet: string, row: number, column = 1): CellAddress => ({ sheet, row, column });

/** A check that says what it is told to. */
function sayer(id: string, severity: "error" | "warning" | "note", says: { cells?: CellAddress[]; undecided?: CellAddress[]; looked?: number }): Check {
  return defineCheck(
    { id, title: id, family: "form", basis: "", why: "", fix: "", severity, messages: { wrong: "{what}不对。" } },
    (_, say) => {
      for (const cell of says.cells ?? []) say.found("wrong", [cell], { what: words("这里") });
      if (says.undecided !== undefined) say.undecided(says.undecided, "读不出来");
      return says.looked ?? 1;
    },
  );
}

test("findings come errors first, then by sheet, row and column, then by the order of the checks", () => {
  const { findings } = runAll([
    sayer("note", "note", { cells: [at("甲", 1)] }),
    sayer("warning", "warning", { cells: [at("甲", 1)] }),
    sayer("error", "error", { cells: [at("乙", 1), at("甲", 9), at("甲", 2, 3), at("甲", 2, 1)] }),
    sayer("second", "error", { cells: [at("甲", 9)] }),
  ], checkup);
  expect(findings.map(({ check, cells }) => [check, cells[0]?.sheet, cells[0]?.row, cells[0]?.column])).toEqual([
    ["error", "甲", 2, 1], ["error", "甲", 2, 3], ["error", "甲", 9, 1], ["second", "甲", 9, 1], ["error", "乙", 1, 1], ["warning", "甲", 1, 1], ["note", "甲", 1, 1],
  ]);
});

test("the verdict of a check is the worst it said", () => {
  const { checks } = runAll([
    sayer("both", "error", { cells: [at("甲", 1)], undecided: [at("甲", 2)] }),
    sayer("unsure", "error", { undecided: [at("甲", 2)], looked: 0 }),
    sayer("healthy", "error", { looked: 3 }),
    sayer("nothing", "error", { looked: 0 }),
  ], checkup);
  expect(checks.map(({ verdict }) => verdict)).toEqual(["failed", "cannot-tell", "passed", "not-applicable"]);
});

test("cannot-tell always names its place and reason, and is a warning at most", () => {
  const { findings } = runAll([sayer("unsure", "error", { undecided: [at("甲", 2)] }), sayer("quiet", "note", { undecided: [at("甲", 2)] })], checkup);
  expect(findings.map(({ verdict, severity, cells }) => [verdict, severity, cells])).toEqual([
    ["cannot-tell", "warning", [at("甲", 2)]], ["cannot-tell", "note", [at("甲", 2)]],
  ]);
  expect(findings[0]?.statement.facts.reason).toEqual(words("读不出来"));
});

test("the catalogue gives one result per check, and the same twice", () => {
  const first = runChecks(checkup);
  expect(first.checks.map(({ id }) => id)).toEqual(CATALOGUE.map(({ card }) => card.id));
  expect(runChecks(checkup)).toEqual(first);
});
