import { type CellStyle, type PlannedContent, styles, text } from "../../core/forms";

/** Widths in characters: 序号, 等级, 问题, 位置, two values, 差额, 原因 or 允许尾差, 处理意见 or 说明. */
export const WIDTHS: readonly number[] = [6, 10, 38, 19, 17, 17, 15, 26, 28];

export interface RowCell {
  readonly content: PlannedContent;
  readonly style: CellStyle;
}

/** The cells of a row from the second column on. */
export type Row = readonly RowCell[];

export const textCell = (value: string, style: CellStyle = styles.body): RowCell => ({ content: text(value), style });
