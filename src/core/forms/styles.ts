import type { CellStyle, HorizontalAlign } from "./plan";

/** Faces of official Chinese forms; where one is missing the program that opens the file takes its own Song. */
export const HEAD_FONT = "黑体";
export const BODY_FONT = "仿宋";

interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly bordered?: boolean;
  readonly horizontal?: HorizontalAlign;
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly format?: string;
}

function look({ font = BODY_FONT, size = 11, bold = false, color, fill, bordered = true, horizontal = "left", vertical = "center", wrap = true, format = "General" }: Look): CellStyle {
  return {
    format,
    font: { name: font, size, bold, ...(color === undefined ? {} : { color }) },
    ...(fill === undefined ? {} : { fill }),
    bordered,
    align: { horizontal, vertical, wrap },
  };
}

/** The styles of all sheets we make, by what a cell is. */
export const styles = {
  title: look({ font: HEAD_FONT, size: 18, bordered: false, horizontal: "center" }),
  /** A line above or below a table, without borders. */
  note: look({ size: 10, bordered: false }),
  noteRight: look({ size: 10, bordered: false, horizontal: "right" }),
  section: look({ font: HEAD_FONT, size: 12, bordered: false }),
  head: look({ font: HEAD_FONT, horizontal: "center", fill: "F2F2F2" }),
  /** What a row of a form is about. */
  label: look({ font: HEAD_FONT, horizontal: "center" }),
  body: look({}),
  /** Long text, from the top of its cell. */
  prose: look({ vertical: "top" }),
  centered: look({ horizontal: "center" }),
  count: look({ horizontal: "center", format: "0" }),
  /** 万元, as the forms ask: two decimals, no separators. */
  amount: look({ horizontal: "right", format: "0.00" }),
  /** 元, for working papers. */
  money: look({ horizontal: "right", format: "#,##0.00" }),
  rate: look({ horizontal: "right", format: "0.00%" }),
  score: look({ horizontal: "center", format: "0.00" }),
  /** 〔待填：…〕 */
  gap: look({ color: "C00000" }),
  /** 核对 column beside a form, outside the printed area. */
  checkHead: look({ size: 9, color: "595959", bordered: false, horizontal: "center" }),
  check: look({ size: 9, color: "595959", bordered: false }),
  /** 需修改, 需核实, 提示. */
  error: look({ font: HEAD_FONT, horizontal: "center", color: "C00000", fill: "FBE9E7" }),
  warning: look({ font: HEAD_FONT, horizontal: "center", color: "9C5700", fill: "FFF4DC" }),
  remark: look({ font: HEAD_FONT, horizontal: "center", color: "404040", fill: "EDEDED" }),
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof styles;

/** A style with another number format. */
export const withFormat = (style: CellStyle, format: string): CellStyle => ({ ...style, format });

/** A style with another horizontal alignment. */
export const aligned = (style: CellStyle, horizontal: HorizontalAlign): CellStyle => ({ ...style, align: { ...style.align, horizontal } });
