import type { AmountUnit } from "../number";
import type { TableKind } from "../standards";
import type { Area, CellAddress, Located } from "../workbook";

/** What a table is known again by in another year: what its title and header say, and which it is of several that say the same (from 1). */
export interface TableSubject {
  readonly meaning: string;
  readonly nth?: number;
}

/** What the user said a table is: a kind, or `none` where it is no table for us. */
export interface TableChoice extends TableSubject {
  readonly kind: TableKind | "none";
}

/** How sure recognition is: `sure` needs title and header, `likely` header alone, `doubtful` must be confirmed by the user. */
export type Confidence = "sure" | "likely" | "doubtful";

/** A column of a table and what its header means. `lane` counts parallel tables side by side from 0 (收入 | 支出). */
export interface TableColumn {
  readonly column: number;
  readonly meaning: string;
  readonly lane: number;
  /** Header cells read together, top to bottom. */
  readonly heading: string;
  /** The unit this column's header names for itself, if it does. */
  readonly unit?: AmountUnit;
  /** Most decimals any amount in columns of that unit states, where it is not the table's. */
  readonly decimals?: number;
}

/** A row of a table that carries data. */
export interface TableRow {
  readonly row: number;
  readonly isHidden: boolean;
}

/** A row or area that is inside a table and carries no data, and why (Chinese): 注释, 栏次, 空行 … */
export interface LeftOut {
  readonly cells: readonly CellAddress[];
  readonly reason: string;
}

/** A table as found on a sheet. Rows of `area` below `header` = `rows` + `leftOut`. */
export interface Table {
  readonly kind: TableKind;
  /** Set where it is a table of the yearly budget that has the kind's shape: no final account, and nothing of one is read from it. */
  readonly basis?: "budget";
  readonly sheet: string;
  readonly title?: Located<string>;
  readonly area: Area;
  readonly header: Area;
  /** The unit amounts are read in; 元 or 万元 as the sheet says. Undefined where it says none and a default was taken. */
  readonly amountUnit: AmountUnit;
  readonly isUnitStated: boolean;
  /** Where it is said for the whole table, above the rows. */
  readonly unitAt?: CellAddress;
  /** Most decimals any amount of the table states: the precision all its amounts share. */
  readonly decimals: number;
  readonly year?: Located<number>;
  /** 编制单位 as the sheet states it. */
  readonly office?: Located<string>;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly LeftOut[];
  readonly confidence: Confidence;
  /** Other kinds its columns would fit as well, likeliest first; there only where the table is `doubtful`. */
  readonly alternatives?: readonly TableKind[];
  /** Set once the user's choices were looked at. */
  readonly subject?: TableSubject;
  /** Place of the choice this table follows among all choices; of several tables of one kind the one chosen last is used. */
  readonly chosen?: number;
}

/** A sheet with data that no kind of table fits, and what came near. */
export interface Unrecognised {
  readonly sheet: string;
  readonly nearest?: TableKind;
  readonly missing: readonly string[];
  /** Set once the user's choices were looked at. */
  readonly subject?: TableSubject;
  /** What the user said it is: `none`, or a kind whose columns are not all there. */
  readonly saidToBe?: TableKind | "none";
  /** Where it stands, if it is not the whole sheet. */
  readonly area?: Area;
}
