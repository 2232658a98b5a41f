import { existsSync } from "node:fs";
import path from "node:path";
import { CATALOGUE, describeCheck, listChecks } from "../../../src/core/checks";
import { TIE_DEFINITIONS } from "../../../src/core/ties/compare-ties";
import type { CheckCases } from "../../support/check-cases";
import { lookAt, saidBy, shownMessages } from "../../support/look-at-case";

const fileOf = ({ family, id }: { family: string; id: string }): string => path.join(__dirname, family, `${id}.cases.ts`);

test("every id, title and template of the catalogue is its own", () => {
  const ids = listChecks().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(listChecks().map(({ title }) => title)).size).toBe(ids.length);
  for (const { messages } of listChecks()) expect(new Set(Object.values(messages)).size).toBe(Object.keys(messages).length);
});

test("every check says on what it stands, why it matters and how to put it right", () => {
  for (const card of listChecks()) {
    expect([card.id, /CK\d\d/.test(card.basis)]).toEqual([card.id, true]);
    for (const text of [card.title, card.why, card.fix]) expect([card.id, /[\u4e00-\u9fff]/.test(text)]).toEqual([card.id, true]);
  }
});

test("a check is described by its id, an unknown id by nothing", () => {
  expect(describeCheck("class-equals-sum-of-items")?.severity).toBe("error");
  expect(describeCheck("no-such-check")).toBeUndefined();
});

test("every tie is spoken for by a check", () => {
  const spoken = CATALOGUE.flatMap((check) => ("ties" in check ? (check.ties as readonly string[]) : []));
  expect([...spoken].sort()).toEqual(TIE_DEFINITIONS.map(({ id }) => id).sort());
});

describe.each(CATALOGUE.map((check) => [check.card.id, check] as const))("%s", (_, check) => {
  const file = fileOf(check.card);
  if (!existsSync(file)) {
    test("has a file of cases", () => {
      expect(file).toBe("a file that exists");
    });
    return;
  }
  const { cases } = jest.requireActual<{ cases: CheckCases }>(file);

  test("shows every message in a case, and a healthy table", () => {
    expect(shownMessages(cases)).toEqual(expect.arrayContaining(Object.keys(check.card.messages)));
    expect(Object.keys(cases.passes).length).toBeGreaterThan(0);
  });

  test.each(Object.entries(cases.fails))("fails: %s", (__, one) => {
    expect(saidBy(check, one)).toEqual(one.expect);
  });

  test.each(Object.entries(cases.passes))("passes: %s", (__, one) => {
    expect(saidBy(check, one)).toEqual([]);
    expect(lookAt(check, one).looked).toBeGreaterThan(0);
  });

  // The subject of `key-tables-present` is what is missing, so it always looks.
  const empty = check.card.id === "key-tables-present" ? [] : [["an empty sheet", { sheets: { 表: "1 | 无" } }] as const];
  const skips = [...Object.entries(cases.skips ?? {}), ...empty];
  if (skips.length === 0) return;
  test.each(skips)("has nothing to look at: %s", (__, one) => {
    expect(lookAt(check, one)).toEqual({ looked: 0, findings: [] });
  });
});
