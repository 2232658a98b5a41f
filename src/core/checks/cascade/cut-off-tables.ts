import { valueOf } from "../../figure";
import { compare, isZero, multiply, negate, type Rational, rational, subtract, whole, ZERO } from "../../number";
import type { Records } from "../../records";
import { TABLE_NAMES } from "../../standards";
import { places, state, words } from "../../statement";
import type { Table } from "../../tables";
import { type Explanation, isWithin } from "../../ties";
import { addressKey, type CellAddress } from "../../workbook";
import { fieldsOf } from "../fields-of";
import type { Finding } from "../finding";
import { allSums } from "../sums/all-sums";
import { compareSum, type Sum } from "../sums/compare-sum";
import { gapOf } from "./discrepancy";
import type { Hypothesis } from "./hypotheses";
import { NO_CORRECTION } from "./put-right";

/**
 * Tables whose further digits were cut off instead of rounded, as far as their own sums do not speak against it: a total that is less than
 * its rows was rounded. None where no difference is so small.
 */
export function cutOffTables(weighty: readonly Finding[], records: Records): readonly Table[] {
  if (!weighty.some(isSmall)) return [];
  const rounded = new Set(allSums(records).flatMap((sum) => (isRounded(sum) ? [sum.table] : [])));
  const near = new Set(weighty.filter(isSmall).flatMap((finding) => [...(gapOf(finding)?.cells.values() ?? [])].map(({ figure }) => addressKey(figure.at))));
  return fieldsOf(records).filter(({ table, amounts }) => !rounded.has(table) && amounts.some((field) => field.kind === "amount" && !isZero(field.figure.half) && near.has(addressKey(field.at)))).map(({ table }) => table);
}

/** Whether a total is less than its rows, which no cutting off makes: of rows that are positive (0 may be what is left of a negative one) and no finer than the total. */
function isRounded({ against, less, total, parts, ...sum }: Sum): boolean {
  const result = against === undefined && less === undefined ? compareSum({ total, parts, ...sum }) : undefined;
  const apart = result?.kind === "rounding" ? valueOf(result.difference) : undefined;
  const least = total.field?.kind === "amount" ? total.field.figure.half : ZERO;
  return apart !== undefined && apart.n < 0n && parts.every(({ field }) => field?.kind !== "amount" || (field.fen > 0 && compare(field.figure.half, least) >= 0));
}

/** A difference that no more than the last digits make. */
export function isSmall(finding: Finding): boolean {
  const equation = gapOf(finding);
  return equation !== undefined && isWithin(equation.difference, multiply(equation.tolerance, whole(2)));
}

/** What was cut off is from nothing up to one in the last digit, which it never reaches: the middle of it is added. */
export function cutOff(tables: readonly Table[], records: Records): Hypothesis {
  const added = new Map<string, Rational>();
  for (const { table, amounts } of fieldsOf(records)) {
    if (!tables.includes(table)) continue;
    for (const field of amounts) {
      if (field.kind !== "amount") continue;
      const { value, half } = field.figure;
      if (compare(half, HALF_FEN) <= 0) continue;
      const middle = subtract(half, HALF_FEN);
      added.set(addressKey(field.at), value.n < 0n ? negate(middle) : middle);
    }
  }
  return { correction: { ...NO_CORRECTION, added }, cause: { cells: [], explanations: [explain(tables)] } };
}

/** Whole 分 below one in the last digit end half a 分 before it. */
const HALF_FEN = rational(1n, 2n);

function explain(tables: readonly Table[]): Explanation {
  const cells = tables.map(({ sheet, area, title }): CellAddress => title?.at ?? { sheet, row: area.top, column: area.left });
  const facts = { tables: words(tables.map(({ kind }) => TABLE_NAMES[kind]).join("、")), place: places(cells) };
  return { kind: "rounding", cells, isUnique: true, statement: state("像是直接截去了后几位，没有四舍五入：{tables}，见{place}；差额都不到末位的1", facts) };
}
