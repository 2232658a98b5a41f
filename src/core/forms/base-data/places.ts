/** Label, six columns that most blocks use in pairs; a gap; 核对 and 数据来源, which are not printed. */
export const WIDTHS = [27, 12, 12, 12, 12, 12, 12, 2, 24, 80];
export const LAST = 7;
export const CHECK = 9;
export const SOURCE = 10;
export const PAIRS = [[2, 3], [4, 5], [6, 7]] as const;
