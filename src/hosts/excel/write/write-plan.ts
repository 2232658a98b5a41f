import type { WritePlan } from "../../../core/forms";
import { discardDrafts, nameDrafts, writeDrafts } from "./draft-sheets";
import { prepareFills } from "./fill-cells";
import { lookAgain } from "./look-again";
import { obstacleTo } from "./obstacles";
import { Refusal } from "../problems";
import { surveyWorkbook } from "../read/survey";
import { swapSheets } from "./swap-sheets";

/** Carries out a plan: a second look first, then the new sheets out of sight, and when they are right, all of the swap at once. */
export async function writePlan(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  const survey = await surveyWorkbook(context);
  const look = await lookAgain(context, survey, plan);
  const obstacle = obstacleTo(plan, survey, look);
  if (obstacle !== undefined) throw new Refusal(obstacle);
  if (plan.isThere === true) return;
  const drafts = nameDrafts(plan, survey);
  try {
    const written = drafts.length === 0 ? [] : await writeDrafts(context, drafts, plan.mark);
    const fills = await prepareFills(context, plan.fills ?? []);
    await swapSheets(context, { plan, survey, look, drafts: written, fills });
  } catch (error) {
    if (drafts.length > 0) await tryToDiscard(context, drafts);
    throw error;
  }
}

/** Where even this fails, the drafts stay as left-overs, which the next review notices and offers to clean up; what counts is the first error. */
async function tryToDiscard(context: Excel.RequestContext, drafts: ReturnType<typeof nameDrafts>): Promise<void> {
  try {
    await discardDrafts(context, drafts);
  } catch {
    return;
  }
}
