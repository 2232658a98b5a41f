import { SHELL_GAPS, SHELL_WORDING as SAY, type ShellPart, type TextShell } from "../../standards";
import { gap, state, type Statement } from "../../statement";
import { conclusionParagraphs } from "./conclusion";
import type { DraftContext } from "../draft-context";
import { fittedSentences, type Item, ranked } from "../fit";
import { budgetSection, dutiesSection, officeSection, remarksSection, supervisorSection } from "../overview-sections";
import { problemSections } from "../problems/problem-sections";
import type { Paragraph, Section } from "../report";
import { basicSentence, causeSentences, fundSentence, projectSentence, staffSentence } from "./shell-parts";
import { spendingParagraphs } from "../spending/spending-section";
import { targetsSection } from "../targets/targets-section";

/** The sections of a text report: the shell's headings in its order, under each what it asks for. */
export function shellSections({ headings }: TextShell, context: DraftContext): readonly Section[] {
  return headings.map(({ level, heading, part, spending }) => {
    if (spending !== undefined) return { id: "spending", heading, level, paragraphs: spendingParagraphs(context, spending) };
    const { id, paragraphs } = part === undefined ? BARE : partOf(part, context);
    return { id, heading, level, paragraphs };
  });
}

interface Part {
  /** The section that answers, edits and lengths are remembered for, in every shell the same. */
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A heading that only holds those below it. */
const BARE: Part = { id: "heading", paragraphs: [] };

function partOf(part: ShellPart, context: DraftContext): Part {
  switch (part) {
    case "office":
      return officeSection(context);
    case "budget":
      return budgetSection(context);
    case "supervisor":
      return supervisorSection(context);
    case "duties":
      return dutiesSection(context);
    case "targets":
      return targetsSection(context);
    case "problems":
      return problemSections(context)[0];
    case "measures":
      return problemSections(context)[1];
    case "remarks":
      return remarksSection(context);
    case "conclusion":
      return made("conclusion", conclusionParagraphs(context), context);
    case "organisation":
    case "staff":
    case "basic":
    case "project":
    case "government-fund":
    case "state-capital":
    case "social-insurance":
    case "causes":
    case "application":
      return made(part, [ranked(1, ...ownSentences(part, context))], context);
  }
}

const made = (id: string, paragraphs: readonly (readonly Item<Statement>[])[], { roomOf }: DraftContext): Part => ({ id, paragraphs: fittedSentences(paragraphs, roomOf(id)) });

type OwnPart = "organisation" | "staff" | "basic" | "project" | "government-fund" | "state-capital" | "social-insurance" | "causes" | "application";

/** Sections that only text reports have. */
function ownSentences(part: OwnPart, context: DraftContext): readonly Statement[] {
  switch (part) {
    case "organisation":
      return [state(SAY.application, { gap: gap(SHELL_GAPS.organisation) })];
    case "staff":
      return [staffSentence(context.records)];
    case "basic":
      return [basicSentence(context)];
    case "project":
      return [projectSentence(context)];
    case "government-fund":
      return [fundSentence(context, "governmentFund")];
    case "state-capital":
      return [fundSentence(context, "stateCapital")];
    case "social-insurance":
      return [fundSentence(context, "socialInsurance")];
    case "causes":
      return causeSentences(context);
    case "application":
      return [state(SAY.application, { gap: gap(SHELL_GAPS.application) })];
  }
}
