import type { TableSubject } from "../../core/tables";
import { type AuditView, viewAudit } from "../../render/audit-view";
import { renderDocx } from "../../render/docx";
import { type DraftView, viewDraft } from "../../render/pane/draft-view";
import { type FindingView, viewFindings } from "../../render/pane/finding-views";
import { type KindOption, viewKindOptions } from "../../render/pane/kind-options";
import { type SpendingView, viewSpending } from "../../render/pane/spending-view";
import { type TablesView, viewTables } from "../../render/pane/table-views";
import { type TiesView, viewTies } from "../../render/pane/tie-views";
import { viewReport } from "../../render/report-view";
import { topicsOf } from "../accept-finding";
import { auditReport, opinionDocx } from "../audit-report";
import { draft } from "../draft-report";
import type { Review } from "../review";
import { type SettingsView, viewSettings } from "../settings/settings-view";
import { type FormView, viewWished } from "./wished-fill";

/** The report as a Word document. */
export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A report that was written elsewhere: its words, the file they were taken from, and what of it was left out. */
export interface WrittenReport {
  readonly text: string;
  readonly file?: string;
  readonly notes?: readonly string[];
}

/** What can be asked about a review: what is told with the question, and what is answered. Plain data, all of it. */
interface Answers {
  readonly tables: { readonly asked: readonly []; readonly answer: TablesView };
  readonly "table-kinds": { readonly asked: readonly [TableSubject]; readonly answer: readonly KindOption[] };
  readonly findings: { readonly asked: readonly []; readonly answer: readonly FindingView[] };
  readonly ties: { readonly asked: readonly []; readonly answer: TiesView };
  readonly spending: { readonly asked: readonly []; readonly answer: SpendingView };
  /** Without wishes, the forms are chosen by what the workbook holds. */
  readonly form: { readonly asked: readonly [wished?: readonly string[]]; readonly answer: FormView };
  readonly draft: { readonly asked: readonly []; readonly answer: DraftView };
  readonly docx: { readonly asked: readonly []; readonly answer: WordFile };
  /** What can be set for score and report, and what is set. */
  readonly settings: { readonly asked: readonly []; readonly answer: SettingsView };
  /** Every number of a text with its verdict. */
  readonly audit: { readonly asked: readonly [text: string]; readonly answer: AuditView };
  /** 审核意见 as a Word document. */
  readonly opinion: { readonly asked: readonly [WrittenReport]; readonly answer: WordFile };
}

export type Question = keyof Answers;
export type Asked<Q extends Question> = Answers[Q]["asked"];
export type Answer<Q extends Question> = Answers[Q]["answer"];

/** What can be asked without a review too: about a text alone. */
export type TextQuestion = "audit" | "opinion";

type TextQuestions = { readonly [Q in TextQuestion]: (review: Review | undefined, ...asked: Asked<Q>) => Answer<Q> | Promise<Answer<Q>> };
type Questions = { readonly [Q in Question]: (review: Review, ...asked: Asked<Q>) => Answer<Q> | Promise<Answer<Q>> };

/** How each question about a text is answered. */
export const textQuestions: TextQuestions = {
  audit: (review, text) => viewAudit(text, auditReport(text, review)),
  opinion: opinionFile,
};

/** How each question is answered. */
export const questions: Questions = {
  tables: ({ records }) => viewTables(records),
  "table-kinds": ({ records, workbook }, subject) => viewKindOptions(records, workbook, subject),
  findings: (review) => viewFindings(review.findings, topicsOf(review)),
  ties: ({ ties, findings }) => viewTies(ties, findings),
  spending: ({ records }) => viewSpending(records),
  form: viewWished,
  draft: (review) => viewDraft(draft(review), review.evaluation),
  docx: wordFile,
  settings: viewSettings,
  ...textQuestions,
};

async function opinionFile(review: Review | undefined, { text, file = "粘贴的报告", notes = [] }: WrittenReport): Promise<WordFile> {
  const workbook = review?.workbook.file;
  const bytes = await opinionDocx({ file, text, notes, audit: auditReport(text, review), ...(workbook === undefined ? {} : { workbook }) }, review);
  return { name: `${stemOf(file)}.审核意见.docx`, bytes };
}

async function wordFile(review: Review): Promise<WordFile> {
  const { file, modified } = review.workbook;
  const bytes = await renderDocx(viewReport(draft(review), review.evaluation), modified === undefined ? {} : { modified });
  return { name: `${stemOf(file)}.报告.docx`, bytes };
}

const stemOf = (file: string): string => file.replace(/\.[^.]*$/, "");
