import { foldLabel } from "../../../number";
import type { Records, ThreePublicItem } from "../../../records";
import { THREE_PUBLIC_WORDS } from "../../../standards";
import { moneyOf } from "../fields";
import { facetsOf, type Topic } from "../topic";

const ITEMS = ["total", "abroad", "vehicle", "purchase", "running", "reception"] as const satisfies readonly ThreePublicItem[];

/** “三公”经费 and its items: spent, budget, last year; the 基础数据表 where there is no table of their own. */
export const threePublicTopics = ({ threePublic, baseData }: Records): readonly Topic[] =>
  ITEMS.map((item) => {
    const words: readonly string[] = THREE_PUBLIC_WORDS[item];
    const lines = (baseData?.lines ?? []).filter(({ name }) => words.includes(foldLabel(name.value).replace(/^\d+/, "")));
    return {
      names: words,
      facets: facetsOf({
        actual: [moneyOf(threePublic?.actual[item]), ...lines.map(({ actual }) => moneyOf(actual))],
        budget: [moneyOf(threePublic?.budget[item]), ...lines.map(({ budget }) => moneyOf(budget))],
        previous: [moneyOf(threePublic?.previous[item]), ...lines.map(({ previous }) => moneyOf(previous))],
      }),
    };
  });
