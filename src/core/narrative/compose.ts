import { type Fact, pieces, type Statement } from "../statement";

/** Statements joined to one; facts are renamed so that equal names of different clauses stay apart. */
export function joined(parts: readonly Statement[], separator = ""): Statement {
  const facts: Record<string, Fact> = {};
  const templates = parts.map((part, index) => renamed(part, `c${String(index)}x`, facts));
  return { template: templates.join(separator), facts };
}

function renamed({ template, facts }: Statement, prefix: string, into: Record<string, Fact>): string {
  return pieces(template).map((piece) => {
    if (piece.kind === "text") return piece.text;
    const fact = facts[piece.name];
    if (fact !== undefined) into[prefix + piece.name] = fact;
    return `{${prefix}${piece.name}}`;
  }).join("");
}

/** Clauses joined to a sentence that ends in 。 */
export const sentence = (clauses: readonly Statement[]): Statement => joined([...clauses, { template: "。", facts: {} }]);

/** A statement as a fact of another's place: `其中：{parts}` with its parts listed. */
export function listed(lead: string, parts: readonly Statement[], separator: string): Statement {
  const list = joined(parts, separator);
  return { template: lead + list.template, facts: list.facts };
}

/** A statement with a number in front: `1.`, `3、`, `一是`. */
export const numbered = (mark: string, { template, facts }: Statement): Statement => ({ template: mark + template, facts });

/** A statement as the point of a list: `1.`, and `1、` before a text that begins with a number itself. */
export function asPoint(order: number, statement: Statement): Statement {
  const [first] = pieces(statement.template);
  const fact = first?.kind === "fact" ? statement.facts[first.name] : undefined;
  const begins = first?.kind === "text" ? first.text : fact?.kind === "words" ? fact.text : fact === undefined || fact.kind === "gap" ? "" : "0";
  return numbered(`${String(order)}${/^\d/.test(begins) ? "、" : "."}`, statement);
}

const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 一, 二 … 十, 十一 … 九十九. */
export function chineseOrdinal(order: number): string {
  const tens = Math.floor(order / 10);
  const ones = order % 10;
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十`;
  return `${ten}${ones === 0 && tens > 0 ? "" : (DIGITS[ones] ?? "")}`;
}

/** 一是, 二是, 三是 … */
export const ordinalMark = (order: number): string => `${chineseOrdinal(order)}是`;

/** The variant for a position: the same every time, another for the next. */
export function variant<T>(variants: readonly [T, ...T[]], position: number): T {
  return variants[position % variants.length] ?? variants[0];
}
