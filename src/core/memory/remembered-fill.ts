import { type CellContent, cellName, parseCell } from "../workbook";
import { escapeText } from "./element-text";
import { attributeOf, type Element, textOf } from "./split-elements";

/** A cell of the office's own that we filled in place, and what we wrote there. It is ours as long as it still holds that. */
export interface RememberedFill {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: Exclude<CellContent, { kind: "empty" }>;
}

export function writeFill({ sheet, content, ...at }: RememberedFill): string {
  const cached = content.kind !== "formula" ? "" : typeof content.cached === "number" ? ` value="${String(content.cached)}"` : ` words="${escapeText(content.cached)}"`;
  const written = content.kind === "text" ? content.text : content.kind === "number" ? String(content.value) : content.formula;
  return `<fill sheet="${escapeText(sheet)}" cell="${cellName(at)}" kind="${content.kind}"${cached}>${escapeText(written)}</fill>`;
}

/** A remembered fill in the text of the memory; undefined where the element is damaged. */
export function readFill(element: Element): RememberedFill | undefined {
  const sheet = attributeOf(element, "sheet");
  const at = parseCell(attributeOf(element, "cell") ?? "");
  const content = readContent(element, textOf(element));
  return sheet === undefined || at === undefined || content === undefined ? undefined : { sheet, ...at, content };
}

function readContent(element: Element, written: string | undefined): RememberedFill["content"] | undefined {
  if (written === undefined) return undefined;
  const kind = attributeOf(element, "kind");
  if (kind === "text") return { kind, text: written };
  if (kind === "number") return readNumber(written, (value) => ({ kind, value }));
  if (kind !== "formula") return undefined;
  const words = attributeOf(element, "words");
  const value = attributeOf(element, "value");
  if (words !== undefined) return { kind, formula: written, cached: words };
  return value === undefined ? undefined : readNumber(value, (cached) => ({ kind, formula: written, cached }));
}

function readNumber<T>(text: string, use: (value: number) => T): T | undefined {
  const value = text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? use(value) : undefined;
}
