import { settleFindings } from "../core/acceptance";
import { runChecks } from "../core/checks";
import { evaluateOffice, type EvaluationSettings } from "../core/evaluation";
import { readMemory, sheetsNotTheirs, withoutFills } from "../core/memory";
import { readRecords } from "../core/records";
import { compareTies, type Stop } from "../core/ties";
import { withinReach, type Workbook } from "../core/workbook";
import { choicesIn } from "./choose-table";
import { type Progress, refuse, type Result, succeed, type WorkbookHost } from "./ports";
import type { Review } from "./review";
import { scoreSettingsIn } from "./settings/score-settings";

/** What a user may say about a review. */
export interface ReviewSettings {
  /** The evaluated year, used only where the workbook says none. */
  readonly year?: number;
  /** A workbook whose sheets only come near a known table is reviewed, too: whoever looks can say what they are. */
  readonly isNearEnough?: boolean;
  /** How the score is given; what is left out is as the workbook remembers it. */
  readonly score?: EvaluationSettings;
}

/** Reviews a workbook at one moment: its tables read, reconciled, scored and checked. Our own sheets, of whichever run, are not read, nor what we filled into blank forms of the office's. Once stopped, differences are left unexplained. */
export function reviewSnapshot(workbook: Workbook, settings: ReviewSettings = {}, stop?: Stop): Review {
  const seen = withinReach(withoutFills(workbook));
  const read = readRecords(seen, { except: new Set(sheetsNotTheirs(workbook)), choices: choicesIn(workbook) });
  const records = read.year === undefined && settings.year !== undefined ? { ...read, year: { value: settings.year } } : read;
  const ties = compareTies(records, seen, stop);
  const evaluation = evaluateOffice(records, { ...scoreSettingsIn(workbook), ...settings.score });
  const { findings: found, checks } = runChecks({ records, ties, evaluation, workbook: seen, ...(stop === undefined ? {} : { stop }) });
  const findings = settleFindings(found, { records, workbook: seen }, readMemory(workbook.memory).memory.acceptances ?? []);
  return { workbook, records, ties, evaluation, findings, checks };
}

/** Reads the host's workbook and reviews it. Refused where no table of it is known. */
export async function reviewWorkbook(host: WorkbookHost, settings: ReviewSettings = {}, progress?: Progress, signal?: AbortSignal): Promise<Result<Review>> {
  const read = await host.read(progress, signal);
  if (!read.ok) return read;
  const review = reviewSnapshot(read.value, settings, () => signal?.aborted === true);
  return isAnyToSay(review, settings) ? succeed(review) : noTable(review);
}

/** Where the user has said what a table is, there is a review to take it back in, even if no table is left. */
function isAnyToSay({ records: { tables, budgetTables = [], unrecognised } }: Review, { isNearEnough = false }: ReviewSettings): boolean {
  return tables.length + budgetTables.length > 0 || unrecognised.some(({ saidToBe, nearest }) => saidToBe !== undefined || (isNearEnough && nearest !== undefined));
}

function noTable({ workbook, records }: Review): Result<never> {
  const near = records.unrecognised.map(({ sheet }) => sheet).join("、");
  return refuse({
    code: "no-table",
    what: near === "" ? `“${workbook.file}”里没有数据。` : `“${workbook.file}”里没有认识的表（看过：${near}）。`,
    advice: "请确认工作簿里有支出决算表、预算执行表或绩效指标表，并且表头齐全，再试一次。",
  });
}
