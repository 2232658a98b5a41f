import { selfEvaluationForm } from "../../standards";
import { cellText } from "../../workbook";
import type { FormId, FormInput } from "../form-input";
import { projectCases, type ProjectCase } from "../project/project-cases";
import { projectFigures } from "../project/project-funds";
import { fundFigures, natureFigures } from "../self-evaluation/funds";
import { formIndicators, type FormIndicator } from "../self-evaluation/indicators";
import { goalsOf } from "../self-evaluation/self-evaluation-form";
import type { FillDraft } from "./fill-draft";
import { type FormLabel, labelLike, placeBeside, plainLabel } from "./form-labels";
import { fillBeside, fillFundRow, type FundFigures, fundHead, type HeadedBlock, isFundBlank } from "./fund-places";
import { fillIndicators, indicatorBlock } from "./indicator-places";

const TOTAL = /总额|^资金合计|部门整体支出总额/;
const NAMED = /^(?:项目名称|专项名称|专项资金名称)$/;
const OFFICE = /^(?:预算部门单位名称|预算部门|单位名称|部门名称|部门单位名称|填报单位|部门|实施单位|项目单位|项目实施单位)$/;

/** Fills a blank 自评表 of an office or of a project; undefined where the sheet holds none, or one that is filled in. */
export function fillEvaluation(draft: FillDraft, labels: readonly FormLabel[], input: FormInput): FormId | undefined {
  const head = fundHead(draft.sheet, labels);
  if (head === undefined) return undefined;
  const block = indicatorBlock(draft.sheet, labels, head.row + 1);
  const rows = fundRows(labels, head, block?.row);
  const isProject = labelLike(labels, NAMED) !== undefined;
  if (!rows.some(({ word }) => TOTAL.test(word)) || !isFundBlank(draft, head, rows.map(({ row }) => row))) return undefined;
  const found = isProject ? caseOf(draft, labels, input) : { input };
  if (found !== undefined) fillAll(draft, { labels, head, rows, isProject }, found);
  return isProject ? "project" : "self-evaluation";
}

/** Labels left of the fund block's columns, one a row. */
function fundRows(labels: readonly FormLabel[], { row: top, columns }: HeadedBlock, end = Infinity): readonly FormLabel[] {
  const first = Math.min(...columns.values());
  const below = labels.filter(({ row, column, word }) => row > top && row < end && column < first && !/^(?:年度总体目标|绩效指标|按收入性质|按支出性质)/.test(word));
  const stop = labels.find(({ row, word }) => row > top && /^(?:年度总体目标|绩效指标|按收入性质|按支出性质|预期目标)/.test(word))?.row ?? Infinity;
  const byRow = new Map<number, FormLabel>();
  for (const label of below) if (label.row < stop) byRow.set(label.row, label);
  return [...byRow.values()];
}

/** Whose project a blank form is for: the one it names, or the only one there is. */
function caseOf(draft: FillDraft, labels: readonly FormLabel[], input: FormInput): ProjectCase | undefined {
  const label = labelLike(labels, NAMED);
  const at = label === undefined ? undefined : placeBeside(draft.sheet, label, "right");
  const cases = projectCases(input).filter(({ project }) => project !== undefined);
  const written = at === undefined ? "" : plainLabel(cellText(draft.sheet.value(at.row, at.column)));
  const named = written === "" ? undefined : cases.find(({ project }) => plainLabel(project?.project?.value ?? "") === written);
  if (named !== undefined) return named;
  if (written === "" && cases.length === 1) return cases[0];
  draft.lack(written === "" ? `项目名称：工作簿中有${String(cases.length)}个项目，请先在表中写上项目名称` : `项目“${written.slice(0, 30)}”：预算执行表和其他自评表中没有这个项目`);
  return undefined;
}

interface BlankEvaluation {
  readonly labels: readonly FormLabel[];
  readonly head: HeadedBlock;
  readonly rows: readonly FormLabel[];
  readonly isProject: boolean;
}

function fillAll(draft: FillDraft, { labels, head, rows, isProject }: BlankEvaluation, one: ProjectCase): void {
  const { input } = one;
  fillNames(draft, labels, one);
  const total = rows.find(({ word }) => TOTAL.test(word));
  if (total !== undefined) fillFundRow(draft, head, total.row, "年度资金总额", inMeanings(isProject ? projectFigures(input) : fundFigures(selfEvaluationForm, input)));
  if (isProject) for (const row of rows) fillPart(draft, head, row, input);
  else fillNatures(draft, labels.filter(({ row }) => row > (total?.row ?? head.row)), input);
  const indicators = formIndicators(input, selfEvaluationForm.indicators);
  fillGoals(draft, labels, input, indicators);
  const block = indicatorBlock(draft.sheet, labels, head.row + 1);
  if (block === undefined) return;
  fillIndicators(draft, block, indicators, input);
  const { total: sum } = block;
  const column = block.columns.get("score");
  if (sum !== undefined && column !== undefined && input.evaluation.total !== undefined) draft.score({ row: sum.row, column }, "总分", input.evaluation.total);
  else if (sum !== undefined) draft.lack("总分：还有指标未评分，或分值合计不是100分");
}

const inMeanings = ([initial, adjusted, executed, weight, rate, score]: ReturnType<typeof fundFigures>): FundFigures => Object.fromEntries(
  Object.entries({ initial, adjusted, executed, weight, rate, score }).flatMap(([meaning, figure]) => (figure === undefined ? [] : [[meaning, figure]])),
);

function fillNames(draft: FillDraft, labels: readonly FormLabel[], { project, input }: ProjectCase): void {
  const { office, profile } = input.records;
  const texts = [
    { pattern: OFFICE, name: "单位名称", text: project?.implementer?.value ?? office?.value },
    { pattern: NAMED, name: "项目名称", text: project?.project?.value },
    { pattern: /^(?:主管部门|主管预算部门)$/, name: "主管部门", text: project?.supervisor?.value ?? profile?.topics.supervisor?.[0]?.value },
  ];
  for (const { pattern, name, text } of texts) {
    const label = labelLike(labels, pattern);
    const at = label === undefined ? undefined : placeBeside(draft.sheet, label, "right");
    if (at !== undefined) draft.words(at, name, text);
  }
}

/** 当年财政拨款, 上年结转资金, 其他资金, where the project's own 自评表 states them. */
function fillPart(draft: FillDraft, head: HeadedBlock, { row, word, text }: FormLabel, { records }: FormInput): void {
  const line = records.selfEvaluation?.funds.find(({ role, name }) => role === "part" && plainLabel(name.value) === plainLabel(text));
  if (TOTAL.test(word) || line === undefined) return;
  const amounts = { initial: line.initial, adjusted: line.adjusted, executed: line.executed };
  const columns = new Map([...head.columns].filter(([meaning]) => Object.hasOwn(amounts, meaning)));
  const figures = Object.fromEntries(Object.entries(amounts).flatMap(([meaning, field]) => (field?.kind === "amount" ? [[meaning, field.figure]] : [])));
  fillFundRow(draft, { row: head.row, columns }, row, plainLabel(text), figures);
}

function fillNatures(draft: FillDraft, labels: readonly FormLabel[], { records }: FormInput): void {
  for (const { label, figure } of natureFigures(selfEvaluationForm, records)) {
    const name = plainLabel(label);
    fillBeside(draft, labels.find(({ text }) => plainLabel(text).startsWith(name)), name, figure);
  }
}

function fillGoals(draft: FillDraft, labels: readonly FormLabel[], input: FormInput, indicators: readonly FormIndicator[]): void {
  const goals = goalsOf(input, indicators);
  const places = [
    { pattern: /^(?:预期目标|年初设定目标)$/, name: "预期目标", said: goals.expected },
    { pattern: /^(?:实际完成情况|年度总体目标完成情况综述|目标实际完成情况)$/, name: "实际完成情况", said: goals.actual },
  ];
  for (const { pattern, name, said } of places) {
    const label = labelLike(labels, pattern);
    const at = label === undefined ? undefined : placeBeside(draft.sheet, label, "below");
    if (at !== undefined) draft.words(at, name, said);
  }
}
