import { quoteSheet } from "../../../src/core/workbook";

/** Text literals, quoted sheet names and bare sheet names with the cell or area behind them. */
const TOKEN = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*))!(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|)/gu;

type Reference = (name: string, place: string, whole: string) => string;

/** The formula with every reference into a sheet replaced; text literals and other workbooks stay as they are. */
function mapReferences(formula: string, change: Reference): string {
  return formula.replace(TOKEN, (whole, quoted: string | undefined, bare: string | undefined, place: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    return name === undefined || /[[\]]/.test(name) ? whole : change(name, place ?? "", whole);
  });
}

/** Names of the sheets a formula points into, as written. */
export function sheetsIn(formula: string): string[] {
  const names: string[] = [];
  mapReferences(formula, (name, _place, whole) => {
    names.push(name);
    return whole;
  });
  return names;
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const withSheetRenamed = (formula: string, from: string, to: string): string =>
  mapReferences(formula, (name, place, whole) => (isSame(name, from) ? `${quoteSheet(to)}!${place}` : whole));

export const withoutSheet = (formula: string, gone: string): string => mapReferences(formula, (name, _place, whole) => (isSame(name, gone) ? "#REF!" : whole));
