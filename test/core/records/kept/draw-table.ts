import { type AmountField, type QuantityField, type Records, readRecords } from "../../../../src/core/records";
import { type DrawnCell, drawWorkbook } from "../../../support/draw-workbook";

export type Rows = readonly (readonly DrawnCell[])[];

/** What is read from one sheet. */
export const readRows = (rows: Rows, merges: readonly string[] = []): Records => readRecords(drawWorkbook([{ name: "表", rows, merges }]));

/** An amount in 元; what else a field is; nothing where there is none. */
export const yuan = (field: AmountField | undefined): number | string | undefined => (field?.kind === "amount" ? field.fen / 100 : field?.kind);
export const shown = (field: QuantityField | undefined): string | undefined => field?.shown;
export const kindsIn = ({ tables }: Records): readonly string[] => tables.map(({ kind, confidence }) => `${kind} ${confidence}`);
