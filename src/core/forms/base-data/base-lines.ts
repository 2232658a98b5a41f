import { type Figure, sumOf } from "../../figure";
import { fold } from "../../number";
import type { AmountField, BaseData, Records, ThreePublicItem } from "../../records";
import type { BaseDataLayout, BaseDataRow } from "../../standards";
import { figureOf } from "../self-evaluation/funds";

/** The three amounts of a cost line. */
export const SIDES = ["previous", "budget", "actual"] as const;
export type Side = (typeof SIDES)[number];

type OfficeLine = BaseData["lines"][number];

/** A line of the cost block: what is known of it, and what the office's own 基础数据表 states for the same. */
export interface BaseLine {
  readonly label: string;
  readonly indent: BaseDataRow["indent"];
  /** A line every office has to fill, rather than one part of many. */
  readonly isAsked: boolean;
  readonly amounts: Readonly<Partial<Record<Side, Figure>>>;
  /** What offices begin its name with. */
  readonly words: readonly string[];
  /** Another way to come by the same amount. */
  readonly others: Readonly<Partial<Record<Side, Figure>>>;
  /** That other way rests on names of 科目 alone: where the two differ, nobody is wrong yet. */
  readonly isGuess?: boolean;
}

/** The lines of the form in its order; what the office lists beyond them stands where it listed it. */
export function baseLines({ rows }: BaseDataLayout, records: Records): readonly BaseLine[] {
  const own = records.baseData?.lines ?? [];
  const matched = matchRows(rows, own);
  const extra = own.filter((line) => ![...matched.values()].includes(line));
  const after = (row: BaseDataRow | undefined): readonly BaseLine[] =>
    extra.filter((line) => lastOfBlock(rows, rowAbove(line, own, matched)) === row).map((line) => ({ label: line.name.value, indent: 1, isAsked: false, words: [plainName(line.name.value)], amounts: stated(line), others: {} }));
  return [...after(undefined), ...rows.flatMap((row) => [lineOf(row, matched.get(row), records), ...after(row)])];
}

function matchRows(rows: readonly BaseDataRow[], own: readonly OfficeLine[]): ReadonlyMap<BaseDataRow, OfficeLine> {
  const matched = new Map<BaseDataRow, OfficeLine>();
  for (const row of rows) {
    const free = own.filter((line) => ![...matched.values()].includes(line));
    const line = free.find(({ name }) => row.words.some((word) => plainName(name.value).startsWith(word)));
    if (line !== undefined) matched.set(row, line);
  }
  return matched;
}

const plainName = (name: string): string => fold(name).replace(/["“”:：\s]/g, "");

/** The row of the form that an extra line of the office's follows. */
function rowAbove(line: OfficeLine, own: readonly OfficeLine[], matched: ReadonlyMap<BaseDataRow, OfficeLine>): BaseDataRow | undefined {
  const at = own.indexOf(line);
  const before = [...matched].filter(([, other]) => own.indexOf(other) < at);
  return before.sort(([, a], [, b]) => own.indexOf(b) - own.indexOf(a))[0]?.[0];
}

/** What the office lists beyond the form's own lines comes behind the block it belongs to. */
function lastOfBlock(rows: readonly BaseDataRow[], row: BaseDataRow | undefined): BaseDataRow | undefined {
  if (row === undefined) return row;
  const from = rows.indexOf(row);
  const next = rows.findIndex(({ indent }, index) => index > from && indent === 0);
  return rows[(next < 0 ? rows.length : next) - 1];
}

function stated(line: OfficeLine | undefined): BaseLine["amounts"] {
  return figuresBySide((side) => figureOf(line?.[side]));
}

function figuresBySide(of: (side: Side) => Figure | undefined): BaseLine["amounts"] {
  return Object.fromEntries(SIDES.flatMap((side) => {
    const figure = of(side);
    return figure === undefined ? [] : [[side, figure] as const];
  }));
}

/**
 * The final accounts go before what the office has typed into its own 基础数据表; that is then what they are compared with. Which 科目 make up a part of
 * 公用经费 no source says: there the office's own number stands, and ours is only what it is compared with.
 */
function lineOf(row: BaseDataRow, own: OfficeLine | undefined, records: Records): BaseLine {
  const known = knownFigures(row, records);
  const typed = stated(own);
  const isGuess = row.codes !== undefined;
  return {
    label: row.label, indent: row.indent, isAsked: ASKED.has(row.topic), words: row.words,
    amounts: isGuess ? { ...known, ...typed } : { ...typed, ...known },
    others: figuresBySide((side) => (known[side] === undefined || typed[side] === undefined ? undefined : isGuess ? known[side] : typed[side])),
    isGuess,
  };
}

const ASKED: ReadonlySet<BaseDataRow["topic"]> = new Set(["three-public", "vehicle", "abroad", "reception", "project", "public", "procurement", "adjustment"]);

const THREE_PUBLIC: Readonly<Partial<Record<BaseDataRow["topic"], ThreePublicItem>>> = {
  "three-public": "total", vehicle: "vehicle", purchase: "purchase", running: "running", abroad: "abroad", reception: "reception",
};

function knownFigures({ topic, codes }: BaseDataRow, records: Records): BaseLine["amounts"] {
  const item = THREE_PUBLIC[topic];
  const sides = records.threePublic;
  if (item !== undefined) return sides === undefined ? {} : figuresBySide((side) => figureOf(sides[side][item]));
  if (topic === "project") return only("actual", figureOf(records.expenditure?.total?.amounts.project));
  if (topic === "public-part") return only("actual", codes === undefined ? undefined : sumOfCodes(records, codes));
  if (topic !== "public") return {};
  return { ...only("budget", figureOf(budgetLine(records, "公用经费"))), ...only("actual", figureOf(records.basicExpenditure?.publicTotal?.amounts.amount)) };
}

const only = (side: Side, figure: Figure | undefined): BaseLine["amounts"] => (figure === undefined ? {} : { [side]: figure });

function budgetLine({ execution }: Records, name: string): AmountField | undefined {
  const line = execution?.lines.find((one) => plainName(one.name.value) === name);
  return line?.adjusted ?? line?.initial;
}

function sumOfCodes({ basicExpenditure }: Records, codes: readonly string[]): Figure | undefined {
  const cells = (basicExpenditure?.lines ?? []).flatMap(({ code, amounts }) => {
    const figure = code !== undefined && codes.includes(code.value) ? figureOf(amounts.amount) : undefined;
    return figure === undefined ? [] : [figure];
  });
  return sumOf(cells);
}
