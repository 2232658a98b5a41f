const encoder = new TextEncoder();
const MOST_DIGITS = 10;
const ZERO_DIGIT = 0x30;

/** Texts that begin alike and end with a whole number, 0 or more, such as the cells of a column: of a list of a hundred thousand none need be made. */
export class NumberedTexts {
  constructor(
    private readonly before: string,
    private readonly numbers: Int32Array,
  ) {}

  toJSON(): string[] {
    return Array.from(this.numbers, (number) => this.before + String(number));
  }

  bytes(): Uint8Array {
    const { numbers } = this;
    const before = encoder.encode(`,${JSON.stringify(this.before).slice(0, -1)}`);
    const bytes = new Uint8Array(numbers.length * (before.length + MOST_DIGITS + 1) + 2);
    let end = 0;
    for (let from = 0; from < numbers.length; ) {
      const digits = digitsIn(numbers[from] ?? 0);
      let to = from + 1;
      while (to < numbers.length && digitsIn(numbers[to] ?? 0) === digits) to += 1;
      const item = Uint8Array.of(...before, ...new Uint8Array(digits), QUOTE);
      repeat(item, bytes.subarray(end, end + (to - from) * item.length));
      for (; from < to; from += 1, end += item.length) writeDigits(numbers[from] ?? 0, bytes, end + item.length - 2);
    }
    bytes[0] = OPEN; // where the first comma stands
    end = Math.max(1, end);
    bytes[end] = CLOSE;
    return bytes.subarray(0, end + 1);
  }
}

const [QUOTE = 0, OPEN = 0, CLOSE = 0] = encoder.encode('"[]');

function digitsIn(number: number): number {
  let digits = 1;
  for (let bound = 10; number >= bound; bound *= 10) digits += 1;
  return digits;
}

/** Fills bytes with an item over and over. */
function repeat(item: Uint8Array, into: Uint8Array): void {
  into.set(item);
  for (let filled = item.length; filled < into.length; filled *= 2) into.copyWithin(filled, 0, Math.min(filled, into.length - filled));
}

/** Writes a whole number so that its last digit stands at a place. */
function writeDigits(number: number, bytes: Uint8Array, last: number): void {
  let at = last;
  let rest = number;
  do {
    const tens = Math.floor(rest / 10);
    bytes[at] = ZERO_DIGIT + rest - tens * 10;
    at -= 1;
    rest = tens;
  } while (rest > 0);
}

type Piece = string | NumberedTexts;

/** A JSON file, two spaces deep and with a line break at its end. A list of texts or numbers stands in one line. */
export function jsonBytes(value: unknown): Uint8Array {
  const pieces: Piece[] = [];
  write(value, "", pieces);
  pieces.push("\n");
  return joined(pieces);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function write(value: unknown, indent: string, pieces: Piece[]): void {
  if (value instanceof NumberedTexts) pieces.push(value);
  else if (Array.isArray(value) && value.some(isObject)) writeAll(value.map((item) => ["", item]), { indent, brackets: "[]" }, pieces);
  else if (isObject(value) && !Array.isArray(value)) writeAll(fieldsOf(value), { indent, brackets: "{}" }, pieces);
  else pieces.push(JSON.stringify(value ?? null));
}

const fieldsOf = (value: object): Field[] => Object.entries(value).flatMap(([name, inner]): Field[] => (inner === undefined ? [] : [[`${JSON.stringify(name)}: `, inner]]));

/** What stands before a value, and the value. */
type Field = readonly [before: string, value: unknown];

function writeAll(fields: readonly Field[], { indent, brackets }: { readonly indent: string; readonly brackets: "[]" | "{}" }, pieces: Piece[]): void {
  const inner = `${indent}  `;
  pieces.push(brackets.charAt(0));
  fields.forEach(([before, value], index) => {
    pieces.push(`${index === 0 ? "" : ","}\n${inner}${before}`);
    write(value, inner, pieces);
  });
  pieces.push(fields.length === 0 ? "" : `\n${indent}`, brackets.charAt(1));
}

function joined(pieces: readonly Piece[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let text: string[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") text.push(piece);
    else {
      parts.push(encoder.encode(text.join("")), piece.bytes());
      text = [];
    }
  }
  parts.push(encoder.encode(text.join("")));
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
