import type { IndicatorPlaces } from "../self-evaluation/indicators";

/** Eleven columns A to K of the form; a gap; 核对 and 数据来源, which are not printed. */
export const WIDTHS = [7, 10, 11, 9, 11, 11, 11, 6, 8, 8, 10, 2, 22, 80];
export const LAST = 11;
export const CHECK = 13;
export const SOURCE = 14;
export const PLACES: IndicatorPlaces = { level1: 2, level2: 3, name: [4, 5], target: 6, actual: 7, weight: 8, score: 9, reason: [10, 11], check: CHECK, source: SOURCE };
