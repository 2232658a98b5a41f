import { LEDGER, type LedgerLine } from "./ledger";

/** 分 of an amount written in 元 with two decimals. */
export const fenOfYuan = (yuan: string): number => Number(yuan.replace(".", ""));

/** Rounded half up to 0.01万元, still in 分. Amounts here are never negative. */
export const toStated = (fen: number): number => Math.floor((fen + 5_000) / 10_000) * 10_000;

const BASIC_ITEMS = new Set([
  "2010301", "2010350", "2010601", "2013101", "2080505", "2080506", "2080801", "2101101", "2101102", "2130104", "2240150",
]);

/** Whether an item is 基本支出: running the office and its stations, insurance and death benefits of their staff. All others are 项目支出. */
export const isBasic = (functionCode: string): boolean => BASIC_ITEMS.has(functionCode);

const isOf = (line: LedgerLine, functionCode: string, economicCode: string): boolean =>
  line[2].startsWith(functionCode) && line[3].startsWith(economicCode);

/** Exact 分 spent under a functional code (any level, `""` for all) and, if given, an economic one. */
export function spent(functionCode: string, economicCode = "", lines: readonly LedgerLine[] = LEDGER): number {
  return lines.filter((line) => isOf(line, functionCode, economicCode)).reduce((sum, line) => sum + fenOfYuan(line[4]), 0);
}

export const BASIC_LINES = LEDGER.filter((line) => isBasic(line[2]));
export const PROJECT_LINES = LEDGER.filter((line) => !isBasic(line[2]));

/** What a table in 万元 states: spending rounded to 0.01万元; undefined where there is none. */
export interface Stated {
  readonly total: number;
  readonly basic: number | undefined;
  readonly project: number | undefined;
}

export function stated(functionCode: string): Stated {
  const basic = spent(functionCode, "", BASIC_LINES);
  const project = spent(functionCode, "", PROJECT_LINES);
  return {
    total: toStated(basic + project),
    basic: basic === 0 ? undefined : toStated(basic),
    project: project === 0 ? undefined : toStated(project),
  };
}

/** Codes of a level that carry spending, in the order of the table: 3 类, 5 款, 7 项. */
export function codesOf(digits: 3 | 5 | 7, under = ""): string[] {
  return [...new Set(LEDGER.map((line) => line[2].slice(0, digits)))].filter((code) => code.startsWith(under)).sort();
}

/** 基本支出 by economic code as 公开06 states it; undefined where there is none. */
export function statedBasicBy(economicCode: string): number | undefined {
  const fen = spent("", economicCode, BASIC_LINES);
  return fen === 0 ? undefined : toStated(fen);
}
