import { evaluateOffice } from "../../evaluation";
import { type ExecutionLine, partName, type ProjectEvaluation, type Records } from "../../records";
import { FUND_SOURCE } from "../../standards";
import type { FormInput } from "../form-input";

/** One project, as the forms see an office: its own records and their evaluation. */
export interface ProjectCase {
  /** undefined where the workbook knows no project at all. */
  readonly project?: ProjectEvaluation;
  readonly input: FormInput;
}

/** The projects of the workbook: those that have a 自评表 with amounts, else the project lines of 预算执行表, else those a blank form names, else a single blank. */
export function projectCases(input: FormInput): readonly ProjectCase[] {
  const listed = input.records.projects ?? [];
  const filled = listed.filter((project) => !isBlank(project));
  const found = [filled, projectLines(input.records), listed].find((projects) => projects.length > 0);
  return found === undefined ? [{ input: withRecords(input, undefined) }] : found.map((project) => ({ project, input: withRecords(input, project) }));
}

/** A 自评表 in which no amount of the project stands yet. */
const isBlank = ({ funds }: ProjectEvaluation): boolean =>
  funds.every(({ initial, adjusted, executed }) => [initial, adjusted, executed].every((field) => field === undefined || field.kind === "blank"));

/** Only what the project itself states counts for its form: neither the office's budget nor the office's indicators. */
function withRecords(input: FormInput, project: ProjectEvaluation | undefined): FormInput {
  const { year, office, profile } = input.records;
  const records: Records = {
    tables: [], unrecognised: [], rivals: [],
    ...(year === undefined ? {} : { year }), ...(office === undefined ? {} : { office }),
    ...(project === undefined ? {} : { selfEvaluation: project }),
  };
  const evaluation = evaluateOffice(records);
  return { ...input, evaluation, records: profile === undefined ? records : { ...records, profile } };
}

/** Lines that are no project: money for the office's own upkeep. */
const NO_PROJECT = /^(?:基本支出|人员(?:经费|支出)|(?:日常)?公用(?:经费|支出)|项目支出|对个人和家庭|工资福利支出|商品和服务支出|结转|预备费)/;

function projectLines({ execution }: Records): readonly ProjectEvaluation[] {
  if (execution === undefined) return [];
  const wholes = new Set(execution.lines.filter(({ name }) => partName(name.value).startsWith("项目支出")).map(({ row }) => row));
  const isOwn = ({ name, repeats, within }: ExecutionLine): boolean => repeats === undefined || (within !== undefined && wholes.has(within) && !FUND_SOURCE.test(name.value));
  const lines = execution.lines.filter((line) => line.code === undefined && isOwn(line) && !NO_PROJECT.test(partName(line.name.value)));
  return lines.map((line): ProjectEvaluation => ({ table: execution.table, project: { ...line.name, value: line.name.value.replace(/^\s*其中[:：]\s*/, "") }, lines: [], funds: [{ role: "total", row: line.row, name: line.name, ...fundsOf(line) }] }));
}

const fundsOf = ({ initial, adjusted, executed }: ExecutionLine) => ({
  ...(initial === undefined ? {} : { initial }), ...(adjusted === undefined ? {} : { adjusted }), ...(executed === undefined ? {} : { executed }),
});
