/** GB/T 9704-2012 党政机关公文格式, for A4: lengths in millimetres, sizes in points. */
export const PAGE = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** 二号 22 · 三号 16 · 四号 14 · 小四 12 · 五号 10.5 */
export const SIZE = { title: 22, body: 16, pageNumber: 14, annex: 12, table: 10.5 } as const;
export const LINE = { title: 34, body: 28, annex: 22, table: 18 } as const;

/** Faces as official documents name them. Digits and Latin letters are Times New Roman throughout. */
export const FACE = { title: "方正小标宋简体", level1: "黑体", level2: "楷体_GB2312", body: "仿宋_GB2312", pageNumber: "宋体", latin: "Times New Roman" } as const;

export type Face = (typeof FACE)["title" | "level1" | "level2" | "body" | "pageNumber"];

export const faceOfLevel = (level: 1 | 2 | 3): Face => (level === 1 ? FACE.level1 : level === 2 ? FACE.level2 : FACE.body);

/** Column widths in millimetres; each set makes up the width of the text. */
export const OVERVIEW_WIDTHS = [15, 33, 108] as const;
export const SCORE_WIDTHS = [11, 24, 42, 13, 15, 51] as const;
export const OPINION_WIDTHS = [36, 20, 100] as const;
