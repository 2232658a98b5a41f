import type { WritePlan } from "../../core/forms";
import type { Setting } from "../../core/memory";
import type { TableChoice, TableSubject } from "../../core/tables";
import type { Workbook } from "../../core/workbook";
import { planShownAcceptance, planShownWithdrawal, type ShownFinding } from "../accept-finding";
import { planChoice, planForgetChoice } from "../choose-table";
import { planCleanUp } from "../clean-up";
import { type Result, succeed } from "../ports";
import { planRestore } from "../restore";
import type { Review } from "../review";
import { planTypedSettings } from "../settings/plan-typed-settings";
import { planAnswers, planEdits, type TypedAnswer, type TypedEdit } from "./plan-typed";
import { planWished } from "./wished-fill";

/** What the user tells with each change; plain data. */
interface ChangeInputs {
  /** Without wishes, the forms are chosen by what the workbook holds. */
  readonly fill: readonly [wished?: readonly string[]];
  readonly restore: readonly [];
  readonly "clean-up": readonly [];
  readonly accept: readonly [ShownFinding, string];
  readonly "withdraw-acceptance": readonly [ShownFinding];
  readonly "choose-table": readonly [TableChoice];
  readonly "forget-choice": readonly [TableSubject];
  readonly answer: readonly [readonly TypedAnswer[]];
  readonly edit: readonly [readonly TypedEdit[]];
  readonly set: readonly [readonly Setting[]];
}

export type Change = keyof ChangeInputs;
export type ChangeInput<C extends Change> = ChangeInputs[C];

/** Planned from the review that stands: refused by the host where the workbook is another by now. */
interface FromReview<Input extends readonly unknown[]> {
  readonly from: "review";
  readonly plan: (review: Review, ...input: Input) => Result<WritePlan>;
}

/** Planned from the workbook as it is now; it is read anew for that. */
interface FromWorkbook<Input extends readonly unknown[]> {
  readonly from: "workbook";
  readonly plan: (workbook: Workbook, ...input: Input) => Result<WritePlan>;
}

type Changes = { readonly [C in Change]: FromReview<ChangeInput<C>> | FromWorkbook<ChangeInput<C>> };

/** How each change is planned. */
export const changes: Changes = {
  fill: { from: "review", plan: planWished },
  restore: { from: "workbook", plan: planRestore },
  accept: { from: "review", plan: planShownAcceptance },
  "withdraw-acceptance": { from: "review", plan: planShownWithdrawal },
  "clean-up": { from: "workbook", plan: planCleanUp },
  "choose-table": { from: "workbook", plan: (workbook, choice) => succeed(planChoice(workbook, choice)) },
  "forget-choice": { from: "workbook", plan: (workbook, subject) => succeed(planForgetChoice(workbook, subject)) },
  answer: { from: "review", plan: planAnswers },
  edit: { from: "review", plan: planEdits },
  set: { from: "review", plan: planTypedSettings },
};
