import fc from "fast-check";
import type { AmountUnit } from "../../../../src/core/number";

export interface CaptionQuirks {
  readonly emptyRows: number;
  /** Columns left empty before the table. */
  readonly left: number;
  readonly title: number;
  readonly titleStyle: "plain" | "year" | "office" | "number" | "spaced";
  readonly isTitleMerged: boolean;
  /** Where the title stands without a merge: first, in the middle, in every column; or nowhere, where the columns are of one kind alone. */
  readonly titlePlace: "first" | "middle" | "every" | "nowhere";
  /** How the unit is said in a cell of its own. */
  readonly unitForm: "said" | "brackets" | "square" | "half" | "amount" | "amount-brackets";
  readonly office: "row" | "two-cells" | "none";
  readonly unit: AmountUnit;
  readonly decimals: number;
  readonly unitPlace: "own-row" | "office-row" | "title-row" | "title" | "header" | "heads" | "with-office";
}

const DECIMALS: Readonly<Record<AmountUnit, readonly number[]>> = { 元: [2], 千元: [2, 5], 万元: [2, 4, 6], 百万元: [4], 亿元: [4, 6] };

export const anyCaption: fc.Arbitrary<CaptionQuirks> = fc.record({
  emptyRows: fc.nat(3), left: fc.nat(2), title: fc.nat(4), titleStyle: fc.constantFrom("plain", "year", "office", "number", "spaced"), isTitleMerged: fc.boolean(), titlePlace: fc.constantFrom("first", "first", "middle", "every", "nowhere"), unitForm: fc.constantFrom("said", "said", "brackets", "square", "half", "amount", "amount-brackets"),
  office: fc.constantFrom("row", "two-cells", "none"), unit: fc.constantFrom<AmountUnit>("万元", "元", "千元", "亿元"), decimals: fc.nat(5),
  unitPlace: fc.constantFrom("own-row", "office-row", "title-row", "title", "header", "heads", "with-office"),
}).map((quirks) => {
  const allowed = DECIMALS[quirks.unit];
  return { ...quirks, decimals: allowed[quirks.decimals % allowed.length] ?? 2 };
});

export interface CaptionSubject {
  readonly title: string;
  readonly office: string;
  readonly year: number;
  readonly width: number;
  /** Whether the columns tell the kind without a title. */
  readonly canDoWithout: boolean;
}

/** The rows above a header; a cell by its column. Every table says its unit somewhere: here, or in its header. */
export function drawCaption(quirks: CaptionQuirks, subject: CaptionSubject): { rows: (string | null)[][]; hasTitle: boolean; mergedRow?: number } {
  const { office, year, width, canDoWithout } = subject;
  const rows: (string | null)[][] = Array.from({ length: quirks.emptyRows }, () => []);
  const says = `${["单位：", "金额单位:", "单位:"][quirks.title % 3] ?? "单位："}${quirks.unit}`;
  const alone = { said: says, brackets: `（${quirks.unit}）`, square: `【${quirks.unit}】`, half: `单位(${quirks.unit})`, amount: `金额：${quirks.unit}`, "amount-brackets": `金额（${quirks.unit}）` }[quirks.unitForm];
  const title = titleText(quirks, subject) + (quirks.unitPlace === "title" ? `（${says}）` : "");
  const last = Math.max(1, width - 1);
  const atEnd = (cells: (string | null)[], text: string): (string | null)[] => Object.assign(Array<string | null>(last + 1).fill(null), { ...cells, [last]: text });
  const isPlaced = quirks.titlePlace !== "first" && quirks.unitPlace !== "title-row";
  const hasTitle = !(isPlaced && quirks.titlePlace === "nowhere" && quirks.unitPlace !== "title" && canDoWithout);
  if (hasTitle) rows.push(quirks.unitPlace === "title-row" ? atEnd([title], alone) : isPlaced ? placedTitle(title, width, quirks) : [title]);
  const mergedRow = hasTitle && quirks.isTitleMerged && !isPlaced && quirks.unitPlace !== "title-row" && width > 1 ? rows.length - 1 : undefined;
  const label = ["编制单位：", "填报单位:", "单位名称："][quirks.title % 3] ?? "编制单位：";
  const named = quirks.office === "two-cells" ? [label, office] : [`${label}${office}`];
  if (quirks.office !== "none" || quirks.unitPlace === "with-office" || quirks.unitPlace === "office-row") {
    if (quirks.unitPlace === "with-office") rows.push([`${label}${office}　　　　${says}`]);
    else rows.push(quirks.unitPlace === "office-row" ? atEnd([...named, ...(width > 4 ? [`${String(year)}年度`] : [])].slice(0, last), alone) : named);
  }
  if (quirks.unitPlace === "own-row") rows.push(atEnd([], alone));
  return { rows, hasTitle, ...(mergedRow === undefined ? {} : { mergedRow }) };
}

function placedTitle(title: string, width: number, { titlePlace }: CaptionQuirks): (string | null)[] {
  if (titlePlace === "every") return Array<string>(Math.max(1, width)).fill(title);
  return titlePlace === "middle" ? [...Array<null>(Math.floor((width - 1) / 2)).fill(null), title] : [title];
}

function titleText({ titleStyle }: CaptionQuirks, { title, office, year }: CaptionSubject): string {
  switch (titleStyle) {
    case "plain":
      return title;
    case "year":
      return `${String(year)}年度${title}`;
    case "office":
      return `${office}${String(year)}年${title}`;
    case "number":
      return `附件3  ${title}（${String(year)}年度）`;
    case "spaced":
      return [...title].join(" ");
  }
}
