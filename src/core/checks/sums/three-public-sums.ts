import type { Records, ThreePublicItem, ThreePublicSide } from "../../records";
import type { Table } from "../../tables";
import { type Sum, type Term, term } from "./compare-sum";

/** What each amount of a 三公 table is called. */
export const THREE_PUBLIC_NAMES: Readonly<Record<ThreePublicItem, string>> = {
  total: "“三公”经费合计", abroad: "因公出国（境）费", vehicle: "公务用车购置及运行维护费", purchase: "公务用车购置费", running: "公务用车运行维护费", reception: "公务接待费",
};

/** 合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费; 用车小计 = 购置 + 运行. For 预算数, 决算数 and 上年数. */
export function threePublicSums({ threePublic }: Records): Sum[] {
  if (threePublic === undefined) return [];
  const { table, budget, actual, previous } = threePublic;
  return [...sideSums(table, "预算数", budget), ...sideSums(table, "决算数", actual), ...sideSums(table, "上年数", previous)];
}

function sideSums(table: Table, side: string, amounts: ThreePublicSide): Sum[] {
  const of = (item: ThreePublicItem): Term => term(THREE_PUBLIC_NAMES[item], amounts[item]);
  const cars = amounts.vehicle === undefined || amounts.vehicle.kind === "blank" ? [of("purchase"), of("running")] : [of("vehicle")];
  return [
    { table, what: `“三公”经费${side}合计`, of: "三项之和", total: of("total"), parts: [of("abroad"), ...cars, of("reception")] },
    { table, what: `${side}中公务用车购置及运行维护费小计`, of: "购置费与运行维护费之和", total: of("vehicle"), parts: [of("purchase"), of("running")] },
  ];
}
