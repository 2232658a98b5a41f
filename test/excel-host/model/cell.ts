/** What a cell shows; "" is an empty cell, an error is its text with `isError`. */
export type Scalar = string | number | boolean;

export interface Line {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type Side = "top" | "bottom" | "left" | "right";

/** How a cell looks. Never changed in place: cells share looks. */
export interface Look {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly fontColor: string;
  /** `#RRGGBB`, or "" for no fill (read as #FFFFFF, as Excel does). */
  readonly fill: string;
  readonly lines: Readonly<Partial<Record<Side, Line>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
}

export const PLAIN_LOOK: Look = {
  fontName: "宋体", fontSize: 11, bold: false, italic: false, underline: "None", fontColor: "#000000", fill: "",
  lines: {}, horizontal: "General", vertical: "Center", wrap: false, indent: 0, shrink: false,
};

/** A cell as it is stored. Never changed in place. */
export interface Cell {
  readonly value: Scalar;
  /** Without the leading `=`. */
  readonly formula?: string | undefined;
  readonly isError?: boolean | undefined;
  readonly format: string;
  readonly look: Look;
}

export const EMPTY_CELL: Cell = { value: "", format: "General", look: PLAIN_LOOK };

export const hasContent = ({ value, formula }: Cell): boolean => value !== "" || formula !== undefined;

export const ERROR_VALUES: readonly string[] = ["#REF!", "#VALUE!", "#N/A", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"];
