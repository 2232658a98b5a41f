import type { PlannedSheet } from "../../../src/core/forms";
import { areaName, cellName, type Workbook } from "../../../src/core/workbook";

/** What Excel would not take, or a clerk would not see, in a planned sheet; empty for a good one. */
export function faultsOf(sheet: PlannedSheet, workbook: Workbook): readonly string[] {
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const faults: string[] = [];
  const places = new Map<string, number>();
  for (const { row, column, content } of sheet.cells) {
    const place = cellName({ row, column });
    places.set(place, (places.get(place) ?? 0) + 1);
    if (content.kind === "text" && content.text.length > 32_767) faults.push(`${place}: text too long`);
    if (content.kind === "number" && !Number.isFinite(content.value)) faults.push(`${place}: no number`);
    if (content.kind !== "formula") continue;
    if (content.formula.length > 8_192) faults.push(`${place}: formula too long`);
    if (/\p{Cc}/u.test(content.formula)) faults.push(`${place}: control character`);
    if (typeof content.cached === "number" && !Number.isFinite(content.cached)) faults.push(`${place}: no cached number`);
    for (const literal of literalsOf(content.formula)) if (literal.length > 255) faults.push(`${place}: literal too long`);
    for (const name of sheetsIn(content.formula)) if (!names.has(name)) faults.push(`${place}: no sheet ${name}`);
  }
  for (const [place, count] of places) if (count > 1) faults.push(`${place}: planned twice`);
  for (const [row, height] of sheet.heights) if (height > 409 || height <= 0) faults.push(`row ${row}: height ${height}`);
  sheet.merges.forEach((a, index) => {
    for (const b of sheet.merges.slice(index + 1)) {
      const isApart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
      if (!isApart) faults.push(`merges ${areaName(a)} and ${areaName(b)} overlap`);
    }
  });
  return faults;
}

/** Texts between quotes of a formula. Sheet names are in single quotes and may hold double ones. */
export const literalsOf = (formula: string): readonly string[] => tokens(formula).flatMap((token) => (token.startsWith('"') ? [token.slice(1, -1).replaceAll('""', '"')] : []));

/** Names of the sheets a formula refers to. */
export function sheetsIn(formula: string): readonly string[] {
  const found = tokens(formula);
  return found.flatMap((token, index) => {
    if (token.startsWith('"')) return [];
    if (token.startsWith("'")) return [token.slice(1, -1).replaceAll("''", "'")];
    return found[index + 1] === "!" ? [token] : [];
  });
}

function tokens(formula: string): readonly string[] {
  return formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{M}\p{N}_.$]+|./gsu) ?? [];
}
