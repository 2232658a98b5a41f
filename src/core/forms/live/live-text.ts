import { dimensionOf, type Figure, kindsWithin, toFormula, valueOf } from "../../figure";
import { type AmountUnit, FEN_PER_UNIT, inUnit, multiply, type Rational, round, toDecimal, toFixed, whole } from "../../number";
import { type Fact, pieces, type Say, type Statement } from "../../statement";
import { isLive, LONGEST_FORMULA, shownFormula } from "./live-number";
import type { PlannedContent } from "../plan";

/** Excel takes no longer text between quotes in a formula; kept a little below. */
const LONGEST_LITERAL = 240;
/** Excel shows no longer text as the result of a formula. */
const LONGEST_TEXT = 32_767;

/** Excel's AND takes no more. */
const MOST_ARGUMENTS = 255;

type FormulaContent = Extract<PlannedContent, { kind: "formula" }>;
interface Part {
  /** A formula for `text`, where it follows the sheets. */
  readonly formula?: string;
  readonly text: string;
}

/**
 * Sentences as one text formula whose numbers follow the sheets: `"…支出"&TEXT(ROUND(支出决算表!C7,2),"0.00")&"万元…"`.
 * Undefined where that would not be clean: nothing in it is live, a number cannot be said by TEXT as `say` says it,
 * or a word such as 减少 was chosen by the sign of a number and would not follow it.
 */
export function liveText(sentences: readonly Statement[], say: Say): FormulaContent | undefined {
  const parts: Part[] = [];
  for (const statement of sentences) {
    for (const piece of pieces(statement.template)) {
      const part = piece.kind === "text" ? { text: piece.text } : livePart(statement.facts[piece.name], say);
      if (part === undefined) return undefined;
      parts.push(part);
    }
  }
  const cached = parts.map(({ text }) => text).join("");
  if (cached !== sentences.map(say).join("") || /[^\P{Cc}\n]|\p{Cs}/u.test(cached) || cached.length > LONGEST_TEXT || parts.every(({ formula }) => formula === undefined)) return undefined;
  const formula = joined(parts);
  return formula.length >= LONGEST_FORMULA ? undefined : { kind: "formula", formula, cached };
}

function livePart(fact: Fact | undefined, say: Say): Part | undefined {
  if (fact === undefined) return undefined;
  const text = say({ template: "{fact}", facts: { fact } });
  if (fact.kind === "words" && fact.none !== undefined) return whileNone(fact.none, text);
  if (fact.kind === "words" || fact.kind === "places" || fact.kind === "gap" || valueOf(fact.figure) === undefined) return { text };
  if ("magnitude" in fact && fact.magnitude) return undefined;
  const formula = factFormula(fact, text);
  return formula === undefined ? undefined : { text, formula };
}

/** 持平 as long as there is no difference to the 分. */
function whileNone(none: Figure, text: string): Part | undefined {
  if (!isLive(none)) return { text };
  const formula = shownFormula(none, { decimals: 2, unit: "元" });
  return formula === undefined ? undefined : { text, formula: `IF(${formula}=0,${literal(text)},"${TURNED}")` };
}

type NumericFact = Extract<Fact, { kind: "amount" | "rate" | "number" }>;

/** A formula that gives exactly the words of a fact, or undefined where there is none. */
export function factFormula(fact: NumericFact, text: string): string | undefined {
  const match = /^([^\d-]{0,4})(-?\d[\d,]*(?:\.(\d+))?)(.*)$/s.exec(text);
  if (match === null) return undefined;
  const [, before = "", digits = "", after = "", rest = ""] = match;
  const number = numberFormula(fact, { digits, decimals: after.length, rest });
  const isPercent = rest.startsWith("%");
  return number === undefined ? undefined : [literal(before), number, literal(isPercent ? rest.slice(1) : rest)].filter((part) => part !== "").join("&");
}

interface Digits {
  readonly digits: string;
  readonly decimals: number;
  /** What stands behind the digits: a unit or a percent sign first. */
  readonly rest: string;
}

/** Decimals kept of a number that is whole today; it is then joined as it stands, so that `0万元` can become `0.35万元`. */
const KEPT = 2;

function numberFormula(fact: NumericFact, said: Digits): string | undefined {
  const shown = shownAs(fact, said);
  if (shown === undefined) return undefined;
  const isGrouped = said.digits.includes(",");
  const isPercent = said.rest.startsWith("%");
  const isPlain = said.decimals === 0 && !isGrouped && !isPercent;
  const decimals = isPlain ? KEPT : said.decimals + (isPercent ? 2 : 0);
  const formula = shownFormula(fact.figure, { decimals, ...(shown.unit === undefined ? {} : { unit: shown.unit }) });
  const rounded = multiply(round(shown.value, decimals), whole(isPercent ? 100 : 1));
  const digits = isPlain ? toDecimal(rounded) : toFixed(rounded, said.decimals);
  if (formula === undefined || digits !== said.digits.replaceAll(",", "")) return undefined;
  const isDirected = mayTurn(fact.figure) && shown.value.n >= 0n;
  if (isPlain) return isDirected ? `IF(${formula}<0,"${TURNED}",${formula})` : formula;
  const format = (isGrouped ? "#,##0" : "0") + (said.decimals === 0 ? "" : `.${"0".repeat(said.decimals)}`) + (isPercent ? "%" : "");
  return `TEXT(${formula},"${format}${isDirected ? `;""${TURNED}""` : ""}")`;
}

/** Stands where a number has changed its sign and the word before it (追加, 减少, 未支出 …) no longer fits. */
const TURNED = "〔方向已变，请重新起草〕";

/** Whether a figure can change its sign when its cells change: the sentence then was worded by it. */
const mayTurn = (figure: Figure): boolean => figure.op === "difference" || kindsWithin(figure).some(mayTurn);

/** What a cell formula of the fact would have as its number: money in the unit behind the digits; counts and rates as they are. */
function shownAs(fact: NumericFact, { rest }: Digits): { value: Rational; unit?: AmountUnit } | undefined {
  const value = valueOf(fact.figure);
  if (value === undefined) return undefined;
  if (fact.kind === "amount") {
    const unit = Object.hasOwn(FEN_PER_UNIT, rest) ? (rest as AmountUnit) : undefined; // the keys are its units
    return unit === undefined ? undefined : { value: inUnit(value, unit), unit };
  }
  if (dimensionOf(fact.figure) === "money" || (fact.kind === "number" && (fact.scale ?? 1) !== 1)) return undefined;
  return { value };
}

function joined(parts: readonly Part[]): string {
  const written: string[] = [];
  let text = "";
  for (const part of parts) {
    if (part.formula === undefined) text += part.text;
    else {
      written.push(literal(text), part.formula);
      text = "";
    }
  }
  written.push(literal(text));
  return written.filter((part) => part !== "").join("&");
}

/** Text as Excel string literals: quotes doubled, line breaks as CHAR(10), no literal too long, no character cut in two. */
function literal(text: string): string {
  const lines = text.split("\n").map((line) => {
    const chunks: string[] = [];
    let chunk = "";
    for (const character of line) {
      if (chunk.length >= LONGEST_LITERAL) {
        chunks.push(chunk);
        chunk = "";
      }
      chunk += character === '"' ? '""' : character;
    }
    if (chunk !== "") chunks.push(chunk);
    return chunks.map((part) => `"${part}"`).join("&");
  });
  return lines.flatMap((line, index) => [...(index > 0 ? ["CHAR(10)"] : []), ...(line === "" ? [] : [line])]).join("&");
}

/**
 * A formula that says whether figures in a typed text still have the values they were written with, or undefined where it would be too long
 * or none of them follows the sheets.
 * Money is compared in 元 to the 分, numbers to six places.
 */
export function unchangedFormula(figures: readonly Figure[]): string | undefined {
  const tests: string[] = [];
  for (const figure of figures) {
    const value = valueOf(figure);
    const formula = toFormula(figure, "元");
    if (value === undefined || formula === undefined || !isLive(figure)) continue;
    const isMoney = dimensionOf(figure) === "money";
    const now = toFixed(isMoney ? inUnit(value, "元") : value, isMoney ? 2 : 6);
    tests.push(`ABS(${formula}-${now.startsWith("-") ? `(${now})` : now})<${isMoney ? "0.01" : "0.000001"}`);
  }
  if (tests.length === 0) return undefined;
  const formula = `IF(AND(${tests.join(",")}),"一致","原表已改动，请重新起草")`;
  return formula.length >= LONGEST_FORMULA || tests.length > MOST_ARGUMENTS ? undefined : formula;
}
