import type { Evaluation } from "../core/evaluation";
import type { Report, Section } from "../core/narrative";
import { gap, state } from "../core/statement";
import { type OutlineEntry, outlineOf, type PlacedParagraph } from "./report-view/outline";
import { type ScoreTable, viewScores } from "./report-view/score-table";
import { linesOf, nameOnOneLine, onOneLine } from "./report-view/spoken-lines";
import { say, sayAll, type Spoken } from "./words";

/** A row of the 概况表: what it belongs to, what it is about, what it says. */
export interface OverviewRow {
  readonly group: string;
  readonly item: string;
  readonly paragraphs: readonly Spoken[];
  /** What they were drafted as. */
  readonly drafted: readonly PlacedParagraph[];
}

/**
 * A report in words, arranged once for text, HTML and Word. With `rows` it is the 概况表 of the reference report;
 * without, it is a text with headings. `outline` has the same words in reading order.
 */
export interface ReportView {
  readonly title: Spoken;
  readonly rows?: readonly OverviewRow[];
  readonly outline: readonly OutlineEntry[];
  readonly scores?: ScoreTable;
}

/** The rows of the form 部门整体支出绩效评价报告, by the id of the section that fills each. */
const FORM_ROWS: readonly { readonly id: string; readonly group: string; readonly item: string }[] = [
  { id: "office", group: "部门概况", item: "单位名称" },
  { id: "budget", group: "部门概况", item: "年度预算金额" },
  { id: "supervisor", group: "部门概况", item: "主管部门" },
  { id: "duties", group: "部门概况", item: "单位基本职能" },
  { id: "spending", group: "绩效完成情况", item: "部门整体支出管理和使用基本情况" },
  { id: "targets", group: "绩效完成情况", item: "绩效目标完成情况" },
  { id: "problems", group: "存在的问题分析及改进措施", item: "存在的问题" },
  { id: "measures", group: "存在的问题分析及改进措施", item: "改进措施" },
  { id: "remarks", group: "存在的问题分析及改进措施", item: "其他需要说明问题" },
];

/** A report, and the scores it rests on, in words and in order. A row of the form that the report does not fill is a gap, never left out. */
export function viewReport(report: Report, evaluation?: Evaluation): ReportView {
  const isForm = report.layout !== "text" && report.sections.length > 0 && report.sections.every(({ id }) => FORM_ROWS.some((row) => row.id === id));
  const title = onOneLine(say(report.title));
  const scores = evaluation === undefined ? undefined : viewScores(evaluation);
  const annex = scores === undefined ? {} : { scores };
  if (isForm) {
    const rows = viewRows(report.sections);
    return { title, rows, outline: outlineOf(headingsOf(rows)), ...annex };
  }
  return { title, outline: outlineOf(report.sections.map((section) => ({ level: section.level, heading: nameOnOneLine(section.heading), paragraphs: spokenParagraphs(section.paragraphs), drafted: placed(section) }))), ...annex };
}

function viewRows(sections: readonly Section[]): OverviewRow[] {
  return FORM_ROWS.map(({ id, group, item }) => {
    const drafted = sections.filter((section) => section.id === id).flatMap(placed);
    const paragraphs = spokenParagraphs(drafted.map(({ paragraph }) => paragraph));
    return { group, item, paragraphs: paragraphs.length > 0 ? paragraphs : [say(state("{gap}", { gap: gap(item) }))], drafted };
  });
}

const placed = ({ id, paragraphs }: Section): PlacedParagraph[] => paragraphs.map((paragraph) => ({ section: id, paragraph }));

const spokenParagraphs = (paragraphs: Section["paragraphs"]): Spoken[] => paragraphs.flatMap(({ sentences }) => linesOf(sayAll(sentences)));

function headingsOf(rows: readonly OverviewRow[]): Omit<OutlineEntry, "number">[] {
  return rows.flatMap(({ group, item, paragraphs, drafted }, index) => [
    ...(rows[index - 1]?.group === group ? [] : [{ level: 1 as const, heading: group, paragraphs: [] }]),
    { level: 2 as const, heading: item, paragraphs, drafted },
  ]);
}
