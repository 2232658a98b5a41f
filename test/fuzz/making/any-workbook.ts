import type { CellValue } from "../../../src/core/workbook";
import { type Parts, oneSheetParts } from "../../support/xlsx/make-package";
import type { Random } from "../random";

export interface ModelCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/** A workbook of one sheet as parts, and what must be read from it. */
export interface AnyWorkbook {
  readonly parts: Parts;
  readonly cells: readonly ModelCell[];
}

const TEXTS = ["合计", "a", "=1+1", "<b>&amp;", "😀", "__proto__", "支出 决算", "一\n二", "'", "\"", "&", "]]>", "-5", "0", "_x000D_", "_x", "中".repeat(40), "\u00a0x"];
const FORMULAS = ["A1+1", "SUM(A1:B9)", "'表'!A1", "\"=\"&A1", "1<2", "A1&\"x\"", "IF(A1>0,1,0)"];
const ERRORS = ["#REF!", "#N/A", "#DIV/0!"];

/** Some cells in reading order, each written in one of the many ways that programs write it. */
export function anyWorkbook(random: Random): AnyWorkbook {
  const prefix = random.once(4) ? "x:" : "";
  const strings: string[] = [];
  const cells: ModelCell[] = [];
  let [row, xml] = [0, ""];
  for (let rows = random.between(0, 4); rows > 0; rows--) {
    const isPlaced = random.once(2);
    row += isPlaced && !random.once(3) ? random.between(1, 5) : 1;
    const inside = rowCells(random, { prefix, row, strings, cells });
    xml += `${gap(random)}<${prefix}row${isPlaced ? attributes(random, [["r", String(row)]]) : ""}>${inside}</${prefix}row>`;
    if (!isPlaced && random.once(5)) xml += gap(random);
  }
  const declared = prefix === "" ? "" : ` xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const sheet = `<${prefix}worksheet${declared}><${prefix}sheetData>${xml}${gap(random)}</${prefix}sheetData></${prefix}worksheet>`;
  const parts = oneSheetParts("", { "xl/worksheets/sheet1.xml": random.once(8) ? utf16(sheet) : sheet, "xl/sharedStrings.xml": `<sst>${strings.join("")}</sst>` });
  return { parts, cells };
}

interface Page {
  readonly prefix: string;
  readonly row: number;
  readonly strings: string[];
  readonly cells: ModelCell[];
}

function rowCells(random: Random, page: Page): string {
  const { prefix, row, cells } = page;
  let [column, xml] = [0, ""];
  for (let count = random.between(0, 4); count > 0; count--) {
    const isPlaced = random.once(2);
    column += isPlaced ? random.between(1, 30) : 1;
    const { value, type, inside } = content(random, page);
    const formula = random.once(4) ? random.pick(FORMULAS) : undefined;
    const place: [string, string][] = isPlaced ? [["r", `${letters(column)}${row}`]] : [];
    const written = formula === undefined || type === "inlineStr" ? inside : `<${prefix}f>${text(random, formula)}</${prefix}f>${inside}`;
    xml += `${gap(random)}<${prefix}c${attributes(random, [...place, ...(type === undefined ? [] : [["t", type] as [string, string]])])}>${written}</${prefix}c>`;
    cells.push({ row, column, value, formula: written === inside ? undefined : formula });
  }
  return xml;
}

function content(random: Random, { prefix, strings }: Page): { value: CellValue; type: string | undefined; inside: string } {
  const v = (inside: string): string => `<${prefix}v>${inside}</${prefix}v>`;
  switch (random.below(7)) {
    case 0: {
      const value = random.pick(TEXTS.filter((one) => !one.startsWith("_x")));
      strings.push(stringItem(random, value, "si"));
      return { value, type: "s", inside: v(String(strings.length - 1)) };
    }
    case 1: {
      const value = random.pick(TEXTS.filter((one) => !one.startsWith("_x")));
      return { value, type: "inlineStr", inside: stringItem(random, value, `${prefix}is`, prefix) };
    }
    case 2: {
      const value = random.pick(TEXTS);
      return { value, type: "str", inside: v(text(random, value.replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_"))) };
    }
    case 3: {
      const is = random.once(2);
      return { value: is, type: "b", inside: v(is ? "1" : "0") };
    }
    case 4: {
      const error = random.pick(ERRORS);
      return { value: { error }, type: "e", inside: v(error) };
    }
    case 5:
      return { value: null, type: random.pick([undefined, "n", "str"]), inside: random.pick(["", v("")]) };
    default: {
      const written = anyNumeral(random);
      return { value: Number(written), type: random.pick([undefined, undefined, "n"]), inside: v(written) };
    }
  }
}

/** A number as XML writes it. */
export function anyNumeral(random: Random): string {
  const sign = random.pick(["", "", "-"]);
  switch (random.below(5)) {
    case 0: return `${sign}${random.digits(random.between(1, 17))}`;
    case 1: return `${sign}${random.digits(random.between(1, 16))}.${random.digits(random.between(1, 17))}`;
    case 2: return `${sign}${random.below(10)}.${random.digits(3)}E${random.pick(["", "-", "+"])}${random.below(300)}`;
    case 3: return String((random.next() - 2 ** 31) / 10 ** random.below(12));
    default: return String(random.next() * 1e9 + random.next());
  }
}

function stringItem(random: Random, value: string, element: string, prefix = ""): string {
  const cut = random.below([...value].length + 1);
  const [head, tail] = [[...value].slice(0, cut).join(""), [...value].slice(cut).join("")];
  const t = (part: string): string => `<${prefix}t xml:space="preserve">${text(random, part)}</${prefix}t>`;
  const runs = random.once(3) ? `<${prefix}r><${prefix}rPr/>${t(head)}</${prefix}r>${random.once(2) ? `<${prefix}rPh sb="0" eb="1">${t("フ")}</${prefix}rPh>` : ""}<${prefix}r>${t(tail)}</${prefix}r>` : t(value);
  return `<${element}>${runs}</${element}>`;
}

/** A text in one of the spellings XML has for it. */
function text(random: Random, value: string): string {
  const cut = random.below(value.length + 1);
  switch (random.below(5)) {
    case 0: return value.includes("]]>") ? named(value) : `<![CDATA[${value}]]>`;
    case 1: return [...value].map((letter) => (random.once(3) || "<&".includes(letter) ? `&#${random.once(2) ? letter.codePointAt(0) : `x${letter.codePointAt(0)!.toString(16)}`};` : letter)).join("").replaceAll("]]>", "]]&gt;");
    case 2: return isSurrogate(value, cut) ? named(value) : `${named(value.slice(0, cut))}<!-- ${random.pick(["", ">", "<c>", "&x;"])} -->${named(value.slice(cut))}`;
    default: return named(value);
  }
}

const isSurrogate = (value: string, at: number): boolean => /[\udc00-\udfff]/.test(value.charAt(at));
const named = (value: string): string => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function attributes(random: Random, given: readonly (readonly [string, string])[]): string {
  const more: [string, string][] = random.once(3) ? [["spans", "1:9"]] : random.once(5) ? [["x14:r", "Q7>"]] : [];
  const all = random.once(2) ? [...given, ...more] : [...more, ...given];
  const quote = random.pick(['"', "'"]);
  const space = random.pick([" ", "\n ", "\t"]);
  return all.map(([name, value]) => `${space}${name}${random.pick(["=", " = "])}${quote}${value}${quote}`).join("") + random.pick(["", " "]);
}

const gap = (random: Random): string => random.pick(["", "", "\n", "<!-- <c r='A1'/> -->", "<?x y?>", "  "]);

function utf16(xml: string): Uint8Array {
  const bytes = new Uint8Array(2 * xml.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < xml.length; at++) view.setUint16(2 * at + 2, xml.charCodeAt(at), true);
  return bytes;
}

function letters(column: number): string {
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1) : String.fromCharCode(64 + column);
}
