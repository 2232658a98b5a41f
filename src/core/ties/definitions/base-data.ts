import { fold } from "../../number";
import type { BaseData, ThreePublicItem } from "../../records";
import { sideOf, type TieDefinition, type TiePair } from "./definition";

/** 三公经费 of the 基础数据表 = 公开09: the whole, and each item both tables have. */
export const baseDataThreePublic: TieDefinition = {
  id: "base-data=three-public",
  pairs: ({ baseData, threePublic }) =>
    baseData === undefined || threePublic === undefined
      ? []
      : ITEMS.flatMap(({ item, name, isMeant }): readonly TiePair[] => {
          const line = baseData.lines.find((candidate) => isMeant(fold(candidate.name.value)));
          const left = sideOf("base-data", `${name}本年决算数`, line?.actual);
          const right = sideOf("three-public", `${name}决算数`, threePublic.actual[item]);
          if (item === "total") return line === undefined ? [] : [{ left, right }];
          return left.figure === undefined || right.figure === undefined ? [] : [{ suffix: item, left, right }];
        }),
};

/** 部门概况 年度预算金额 = execution table 全年预算数. */
export const profileExecution: TieDefinition = {
  id: "profile=execution",
  pairs: ({ profile, execution }) =>
    profile?.budget === undefined || execution === undefined
      ? []
      : [{ left: sideOf("profile", "年度预算金额", profile.budget), right: sideOf("execution", "全年预算数", execution.total?.adjusted ?? execution.total?.initial) }],
};

/** 项目支出 of the 基础数据表 = 公开03 项目支出. */
export const baseDataExpenditure: TieDefinition = {
  id: "base-data=expenditure/project",
  pairs: ({ baseData, expenditure }) => {
    const line = baseData === undefined ? undefined : projectLine(baseData);
    if (line === undefined || expenditure?.total?.amounts.project === undefined) return [];
    return [{ left: sideOf("base-data", "项目支出本年决算数", line.actual), right: sideOf("expenditure", "项目支出合计", expenditure.total.amounts.project) }];
  },
};

const projectLine = ({ lines }: BaseData): BaseData["lines"][number] | undefined => lines.find(({ name }) => /^(?:[\d一二三四五六七八九十]{1,2}[、.])?项目支出[:：]?$/.test(fold(name.value)));

const isVehicle = (name: string): boolean => name.includes("公务用车") || name.includes("公车");
const isPurchase = (name: string): boolean => isVehicle(name) && name.includes("购置");
const isRunning = (name: string): boolean => isVehicle(name) && (name.includes("运行") || name.includes("维护"));

const ITEMS: readonly { readonly item: ThreePublicItem; readonly name: string; readonly isMeant: (folded: string) => boolean }[] = [
  { item: "total", name: "“三公”经费", isMeant: (name) => name.includes("三公") },
  { item: "abroad", name: "因公出国（境）费", isMeant: (name) => name.includes("出国") },
  { item: "vehicle", name: "公务用车购置及运行维护费", isMeant: (name) => isPurchase(name) && isRunning(name) },
  { item: "purchase", name: "公务用车购置费", isMeant: (name) => isPurchase(name) && !isRunning(name) },
  { item: "running", name: "公务用车运行维护费", isMeant: (name) => isRunning(name) && !isPurchase(name) },
  { item: "reception", name: "公务接待费", isMeant: (name) => name.includes("接待") },
];
