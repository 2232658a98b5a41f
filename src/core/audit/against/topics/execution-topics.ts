import { figureOfAmount } from "../../../evaluation";
import { ratio, sumOf } from "../../../figure";
import type { ExecutionLine, Records } from "../../../records";
import { functionalName } from "../../../standards";
import { moneyOf, quantityOf } from "../fields";
import { facetsOf, sourceOf, type Topic } from "../topic";
import { spendingNames } from "./account-topics";

/** The lines of 预算执行表, and every project with a 自评表 of its own. */
export const executionTopics = ({ execution, projects = [] }: Records): readonly Topic[] => [
  ...(execution?.lines ?? []).map(lineTopic),
  ...projects.flatMap(({ project, funds }): Topic[] => {
    const total = funds.find(({ role }) => role === "total");
    return project === undefined || total === undefined ? [] : [lineTopic({ ...total, name: project })];
  }),
];

type Line = Pick<ExecutionLine, "name" | "initial" | "adjusted" | "executed" | "balance" | "rate">;

function lineTopic({ name, initial, adjusted, executed, balance, rate }: Line): Topic {
  const [done, planned] = [figureOfAmount(executed), figureOfAmount(adjusted)];
  const computed = done === undefined || planned === undefined ? undefined : ratio(done, planned, `${name.value.trim()}执行率`);
  return {
    names: spendingNames(name.value),
    facets: facetsOf({ actual: [moneyOf(executed)], budget: [moneyOf(adjusted)], initial: [moneyOf(initial)], balance: [moneyOf(balance)], execution: [sourceOf(computed, "rate"), quantityOf(rate)] }),
  };
}

/** What a ledger adds up to by 类 and by 经济分类; other sheets may count more under the same name. */
export function ledgerTopics({ ledger }: Records): readonly Topic[] {
  const sums = new Map<string, { readonly names: readonly string[]; readonly of: NonNullable<ReturnType<typeof figureOfAmount>>[] }>();
  for (const { functionCode, economicName, amount } of ledger?.entries ?? []) {
    const figure = figureOfAmount(amount);
    const name = functionalName(functionCode?.value.trim().slice(0, 3) ?? "");
    for (const called of [name, economicName?.value.trim()]) {
      if (figure === undefined || called === undefined || called === "") continue;
      const known = sums.get(called);
      if (known === undefined) sums.set(called, { names: spendingNames(called), of: [figure] });
      else known.of.push(figure);
    }
  }
  return [...sums.values()].map(({ names, of }) => ({ names, facets: facetsOf({ actual: [sourceOf(sumOf(of, `支出明细账 ${names[0] ?? ""}`), "money", { isSoft: true })] }) }));
}
