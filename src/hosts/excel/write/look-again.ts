import type { WritePlan } from "../../../core/forms";
import { type DefinedName, foldSheet, sheetsIn } from "../../../core/workbook";
import { readInBlocks } from "../read/blocks";
import { bytesOf } from "../read/cell-value";
import { digestOf } from "../read/read-workbook";
import type { Survey, SurveyedSheet } from "../read/survey";

/** A formula of the user's that mentions one of our sheets. Excel would let it follow the sheet when that is renamed, or break it when it goes. */
export interface Dependant {
  readonly sheet: SurveyedSheet;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  /** With `=`. */
  readonly formula: string;
  /** Names of all sheets it mentions. */
  readonly mentions: readonly string[];
}

/** What a second look, before writing, found. */
export interface SecondLook {
  readonly fingerprint: string;
  readonly dependants: readonly Dependant[];
  readonly names: readonly (DefinedName & { readonly mentions: readonly string[] })[];
}

/** The fingerprint as it is now, and what of the user's mentions the sheets the plan takes away or renames. */
export async function lookAgain(context: Excel.RequestContext, survey: Survey, plan: WritePlan): Promise<SecondLook> {
  const moving = new Set([...plan.removes, ...(plan.renames ?? []).map(({ from }) => from)].map(foldSheet));
  const isMoving = (name: string): boolean => moving.has(foldSheet(name));
  const digest = digestOf(survey);
  const dependants: Dependant[] = [];
  await readInBlocks(context, survey.sheets, {
    load: "formulas",
    take: ({ block: { index, sheet, row, column }, from, to }, { formulas }) => {
      let bytes = 0;
      formulas.slice(from, to).forEach((line: readonly unknown[], offset) => line.forEach((content, c) => {
        const r = from + offset;
        digest.cell(index, row + r, column + c, content);
        bytes += bytesOf(content);
        if (typeof content !== "string" || !content.startsWith("=") || isMoving(sheet.name)) return;
        const mentions = sheetsIn(content);
        if (mentions.some(isMoving)) dependants.push({ sheet, row: row + r, column: column + c, formula: content, mentions });
      }));
      return bytes;
    },
  });
  const theirs = survey.names.filter(({ sheet }) => sheet === undefined || !isMoving(sheet));
  const names = theirs.map((name) => ({ ...name, mentions: sheetsIn(name.refersTo) })).filter(({ mentions }) => mentions.some(isMoving));
  return { fingerprint: digest.toString(), dependants, names };
}
