import type { Table } from "../../tables";
import type { Sheet } from "../../workbook";
import type { BaseData, Profile, SelfEvaluation } from "../form-records";
import { readBaseData } from "./read-base-data";
import { readProfile } from "./read-profile";
import { readSelfEvaluation } from "./read-self-evaluation";

/** Whether a form holds its labels and nothing else: a blank one of the bureau's, beside which a filled one counts. */
export function saysNothing(sheet: Sheet, table: Table): boolean {
  const { kind } = table;
  if (kind === "profile") return isBlankProfile(readProfile(sheet, table));
  if (kind === "base-data") return isBlankBaseData(readBaseData(sheet, table));
  return kind === "self-evaluation" && isBlankEvaluation(readSelfEvaluation(sheet, table));
}

const isBlankProfile = ({ topics, budget }: Profile): boolean => Object.values(topics).every((said) => said.length === 0) && isBlank(budget);

const isBlankEvaluation = ({ funds, lines }: SelfEvaluation): boolean =>
  funds.every(({ initial, adjusted, executed }) => [initial, adjusted, executed].every(isBlank)) && lines.every(({ target, actual }) => target === undefined && actual === undefined);

/** Whether nothing is filled into a 基础数据表. */
export const isBlankBaseData = ({ lines, staff }: BaseData): boolean =>
  staff?.quota.figure === undefined && staff?.actual.figure === undefined && lines.every(({ previous, budget, actual }) => [previous, budget, actual].every(isBlank));

const isBlank = (field: { readonly kind: string } | undefined): boolean => field === undefined || field.kind === "blank";
