import type { Finding } from "../checks";
import type { Evaluation } from "../evaluation";
import type { Figure } from "../figure";
import type { Records } from "../records";
import type { Fact, Say, Statement } from "../statement";
import type { Tie } from "../ties";
import type { Workbook } from "../workbook";
import type { PlannedSheet } from "./plan";

export type FormId = "xiangtan-overview" | "self-evaluation" | "base-data" | "project";

/** What forms need of a drafted report; `core/narrative` makes it. */
export interface FormReport {
  readonly title: Statement;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly paragraphs: readonly { readonly sentences: readonly Statement[] }[];
  }[];
}

/** What forms are made of. A review has all of it but `report` and `say`. */
export interface FormInput {
  readonly workbook: Workbook;
  readonly records: Records;
  readonly ties: readonly Tie[];
  readonly evaluation: Evaluation;
  /** Where they are given, the 核对底稿 says which 勾稽关系 the office lets stand. */
  readonly findings?: readonly Finding[];
  readonly report: FormReport;
  readonly say: Say;
}

export type FigureFact = Extract<Fact, { readonly figure: Figure }>;

/** A figure that stands in a form or in the report, as it is said there. */
export interface UsedFigure {
  readonly name: string;
  readonly fact: FigureFact;
  /** Where it is used: 自评表, 报告 … */
  readonly use: string;
}

/** A form on its own sheet, and the figures it holds. */
export interface FilledForm {
  readonly sheet: PlannedSheet;
  readonly used: readonly UsedFigure[];
}
