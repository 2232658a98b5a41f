import type { Finding, Severity } from "../core/checks";
import type { Evaluation } from "../core/evaluation";
import type { Records } from "../core/records";
import { TABLE_NAMES } from "../core/standards";
import { places, state } from "../core/statement";
import type { CellAddress } from "../core/workbook";
import { areaName } from "../core/workbook";
import { evaluationLines } from "./terminal/evaluation-lines";
import { SEVERITY_NAMES } from "./check-page";
import { sayText } from "./words";

/** A finding as the pane shows it. */
export interface FindingView {
  readonly key: string;
  readonly severity: Severity;
  /** 需修改, 需核实, 提示 or 无法判断. */
  readonly level: string;
  readonly message: string;
  readonly causes: readonly string[];
  readonly place: string;
  readonly cells: readonly CellAddress[];
}

export const viewFindings = (findings: readonly Finding[]): FindingView[] =>
  findings.map(({ check, verdict, severity, statement, cells, explanations }, index) => ({
    key: `${String(index)} ${check}`, severity, level: verdict === "cannot-tell" ? "无法判断" : SEVERITY_NAMES[severity], message: sayText(statement),
    causes: explanations.map((explanation) => sayText(explanation.statement)), place: sayText(state("{cells}", { cells: places(cells) })), cells,
  }));

export const viewTables = ({ tables }: Records): string[] => tables.map(({ kind, sheet, area }) => `${TABLE_NAMES[kind]}：${sheet} ${areaName(area)}`);

export const viewScores = (evaluation: Evaluation): string[] => evaluationLines(evaluation).map((line) => line.trim());
