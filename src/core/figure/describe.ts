import { toDecimal } from "../number";
import { areaName, formatAddress, quoteSheet } from "../workbook";
import { areasOf } from "./cells-of";
import { type Figure, kindsWithin, partsOf, type SumFigure } from "./figure";

/** How a figure was come by, for a clerk: `支出决算表!C8 ÷ 预算执行表!D5`. Used as 数据来源 and in the working paper. */
export function describe(figure: Figure): string {
  switch (figure.op) {
    case "cell":
    case "unreadable":
      return formatAddress(figure.at);
    case "constant":
      return `${toDecimal(figure.value, 6)}（${figure.label}）`;
    case "sum-where":
      return `${quoteSheet(figure.amounts.sheet)}!${areaName(figure.amounts)} 中${figure.where.map(({ equals }) => equals).join("、")}的合计`;
    case "sum":
      return describeSum(figure);
    case "difference":
      return `${describe(figure.from)} － ${inBrackets(figure.less)}`;
    case "ratio":
      return `${inBrackets(figure.part)} ÷ ${inBrackets(figure.base)}`;
    case "product":
      return figure.of.map(inBrackets).join(" × ");
    case "least":
      return `${figure.of.map(describe).join(" 与 ")} 中较小者`;
    case "round":
      return describe(figure.of);
  }
}

function describeSum(figure: SumFigure): string {
  if (kindsWithin(figure).some(({ op }) => op !== "cell")) return figure.of.map(inBrackets).join(" ＋ ");
  return areasOf(figure)
    .map((area) => `${quoteSheet(area.sheet)}!${areaName(area)}`)
    .join(" ＋ ");
}

function inBrackets(figure: Figure): string {
  const isSimple = figure.op === "sum-where" || partsOf(figure).length <= 1;
  return isSimple ? describe(figure) : `（${describe(figure)}）`;
}
