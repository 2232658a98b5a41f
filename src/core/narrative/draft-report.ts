import type { Evaluation } from "../evaluation";
import type { Records } from "../records";
import { ADJUSTMENT_CEILING, OVERVIEW_GAPS, REPORT_TITLE, THRESHOLDS } from "../standards";
import { gap, pieces, state, type Statement } from "../statement";
import { type DraftContext, type DraftSettings, officeFact, yearFact } from "./draft-context";
import { budgetSection, dutiesSection, officeSection, remarksSection, supervisorSection } from "./overview-sections";
import { problemSections } from "./problems/problem-sections";
import type { Blank, Report, Section } from "./report";
import { spendingSection } from "./spending/spending-section";
import { targetsSection } from "./targets/targets-section";

const DEFAULTS: Required<DraftSettings> = {
  overCompletion: THRESHOLDS.overachievement.percent, executionFloor: THRESHOLDS.lowExecution.percent, adjustmentCeiling: ADJUSTMENT_CEILING,
};

/** The report of the county form, drafted from what the workbook holds; what it does not hold is a gap and listed. */
export function draftReport(records: Records, evaluation: Evaluation, settings: DraftSettings = {}): Report {
  const context: DraftContext = { records, evaluation, settings: { ...DEFAULTS, ...settings }, year: yearFact(records) };
  const sections = [
    officeSection(context), budgetSection(context), supervisorSection(context), dutiesSection(context),
    spendingSection(context), targetsSection(context),
    ...problemSections(context), remarksSection(context),
  ];
  const title = state(REPORT_TITLE, { office: officeFact(records) ?? gap(OVERVIEW_GAPS.office), year: context.year });
  return { title, sections, blanks: uniqueBlanks(sections.flatMap(blanksOf)) };
}

function blanksOf({ heading, paragraphs }: Section): readonly Blank[] {
  const statements = paragraphs.flatMap(({ sentences }) => sentences);
  return statements.flatMap(gapsOf).map((needs) => ({ section: heading, needs }));
}

/** What a statement leaves open, in the order it is read. */
function gapsOf({ template, facts }: Statement): readonly string[] {
  return pieces(template).flatMap((piece) => {
    const fact = piece.kind === "fact" ? facts[piece.name] : undefined;
    return fact?.kind === "gap" ? [fact.needs] : [];
  });
}

function uniqueBlanks(blanks: readonly Blank[]): readonly Blank[] {
  const seen = new Set<string>();
  return blanks.filter(({ section, needs }) => {
    const key = `${section}\n${needs}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
