import { figureOfAmount, indicatorsToTell } from "../../evaluation";
import { type Figure, ratio, valueOf } from "../../figure";
import { compare, ZERO } from "../../number";
import type { Records } from "../../records";
import { FUND_NAMES, SHELL_GAPS, SHELL_WORDING as SAY } from "../../standards";
import { type Fact, gap, rate, state, type Statement, words } from "../../statement";
import { acceptedReason } from "../accepted";
import { sentence } from "../compose";
import { type DraftContext, isSayable, wan } from "../draft-context";
import { shareOf } from "../shares";
import { indicatorSentence } from "../targets/indicator-sentence";
import { resultOf } from "../targets/result-of";

/** 编制 and 实有在职人员 of the 基础数据表. */
export function staffSentence({ baseData }: Records): Statement {
  const { quota, actual } = baseData?.staff ?? {};
  if (!isSayable(quota?.figure) || !isSayable(actual?.figure)) return state(SAY.noStaff, { gap: gap(SHELL_GAPS.staff) });
  const facts = { quota: people(quota.figure), actual: people(actual.figure) };
  const isRateable = [quota.figure, actual.figure].every((figure) => compare(valueOf(figure) ?? ZERO, ZERO) > 0);
  return isRateable ? state(SAY.staff, { ...facts, rate: rate(ratio(actual.figure, quota.figure, "财政供养人员控制率")) }) : state(SAY.staffNoRate, facts);
}

const people = (figure: Figure): Fact => ({ kind: "number", figure, unit: "人" });

/** 基本支出 with its share, its 人员经费 and 公用经费. */
export function basicSentence({ records, year }: DraftContext): Statement {
  const amounts = records.expenditure?.total?.amounts;
  const basic = figureOfAmount(amounts?.basic);
  if (!isSayable(basic)) return state(SAY.noBasic, { year, gap: gap(SHELL_GAPS.basic) });
  const [staff, publicFunds] = [figureOfAmount(records.basicExpenditure?.staffTotal?.amounts.amount), figureOfAmount(records.basicExpenditure?.publicTotal?.amounts.amount)];
  const parts = isSayable(staff) && isSayable(publicFunds) ? [state(SAY.staffCost, { staff: wan(staff), public: wan(publicFunds) })] : [];
  return sentence([state(SAY.basic, { year, amount: wan(basic) }), ...shareClause(basic, figureOfAmount(amounts?.total), "基本支出"), ...parts]);
}

/** 项目支出 with its share. */
export function projectSentence({ records, year }: DraftContext): Statement {
  const amounts = records.expenditure?.total?.amounts;
  const project = figureOfAmount(amounts?.project);
  if (!isSayable(project)) return state(SAY.noProject, { year, gap: gap(SHELL_GAPS.project) });
  return sentence([state(SAY.project, { year, amount: wan(project) }), ...shareClause(project, figureOfAmount(amounts?.total), "项目支出")]);
}

function shareClause(part: Figure, total: Figure | undefined, what: string): readonly Statement[] {
  const share = shareOf(part, total, what);
  return share === undefined ? [] : [state(SAY.share, { share: rate(share) })];
}

/** What was spent of a budget that has a table of its own; a place for it where there is no such table. */
export function fundSentence({ records, year }: DraftContext, fund: keyof typeof FUND_NAMES): Statement {
  const name = words(FUND_NAMES[fund]);
  const amounts = fund === "socialInsurance" ? undefined : records[fund]?.total?.amounts;
  const total = figureOfAmount(amounts?.total);
  if (!isSayable(total)) return state(SAY.noFund, { year, name, gap: gap(SHELL_GAPS.fund.replace("…", () => FUND_NAMES[fund])) });
  const [basic, project] = [figureOfAmount(amounts?.basic), figureOfAmount(amounts?.project)];
  const parts = isSayable(basic) && isSayable(project) ? [state(SAY.fundParts, { basic: wan(basic), project: wan(project) })] : [];
  return sentence([state(SAY.fund, { year, name, amount: wan(total) }), ...parts]);
}

/** The indicators that missed their target, each with its reason or a place for it. */
export function causeSentences({ records, settings, accepted }: DraftContext): readonly Statement[] {
  const told = indicatorsToTell(records).map((indicator) => {
    const reason = acceptedReason(accepted, ["missed-target-is-explained"], [indicator.name.at, indicator.actual?.at]);
    return { indicator, result: { ...resultOf(indicator, records.year?.value, settings.overCompletion), ...(reason === undefined ? {} : { acceptedReason: reason }) } };
  });
  if (told.every(({ result }) => result.actual === undefined)) return [state("{gap}。", { gap: gap(SHELL_GAPS.indicators) })];
  const missed = told.filter(({ result }) => result.isMissed);
  if (missed.length === 0) return [state(SAY.causesNone, {})];
  return [state(SAY.causes, {}), ...missed.map(({ indicator, result }, index) => indicatorSentence(indicator, result, index))];
}
