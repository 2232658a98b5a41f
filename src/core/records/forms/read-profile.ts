import { headerWord, type Table } from "../../tables";
import { cellText, type Located, type Sheet } from "../../workbook";
import type { Profile, ProfileTopic } from "../form-records";
import type { AmountField } from "../records";
import { TableReader } from "../table-reader";

const TOPICS: readonly (readonly [ProfileTopic, RegExp])[] = [
  ["office", /^(?:单位名称|部门名称|部门单位名称|填报单位|预算部门单位名称)$/],
  ["supervisor", /^(?:主管部门|上级主管部门|主管单位)$/],
  ["budget", /^(?:年度预算金额|年度预算|全年预算金额|全年预算数|年度预算总额)$/],
  ["duties", /^(?:单位基本职能|基本职能|主要职能|部门职能|单位职能|职能职责|主要职责|职能职责概述|部门主要职能)$/],
  ["systems", /^(?:管理制度|制度建设|内控制度|内部管理制度|制度建设情况|管理制度建设|已制定的管理制度)$/],
  ["management", /^(?:资金管理情况|支出管理情况|资金使用管理情况|预算管理情况|管理情况|(?:部门整体支出)?管理和使用(?:基本)?情况)$/],
  ["guidance", /^(?:总体思路|工作思路|指导思想|总体工作思路|工作总体情况|年度工作总体情况|绩效目标完成总体情况)$/],
  ["problems", /^(?:存在的问题|存在问题|主要问题|存在的主要问题)$/],
  ["measures", /^(?:改进措施|下一步改进措施|整改措施|下一步措施|改进建议)$/],
  ["remarks", /^(?:其他需要说明的?问题|其他需说明的问题|其他说明|其他需要说明的情况)$/],
  ["under-execution", /^(?:执行率偏低原因|预算执行率偏低原因|预算执行偏差原因|预算未执行完原因|执行率低于90%的?原因)$/],
  ["contact", /^(?:联系人|填报人|联系电话|联系人及电话)$/],
];

/** A 部门概况 sheet: labels to the left, texts to the right; rows without a label go on with the topic above. */
export function readProfile(sheet: Sheet, table: Table): Profile {
  const reader = new TableReader(sheet, table);
  const topics: Partial<Record<ProfileTopic, Located<string>[]>> = {};
  let topic: ProfileTopic | undefined;
  let labelColumn = 0;
  let budget: AmountField | undefined;
  for (const { row } of table.rows) {
    const label = findLabel(sheet, row);
    if (label !== undefined) [topic, labelColumn] = [label.topic, label.column];
    else if (hasTextUpTo(sheet, row, labelColumn)) topic = undefined;
    if (topic === undefined) continue;
    for (let column = labelColumn + 1; column <= sheet.lastColumn; column += 1) {
      const text = reader.textAt(row, column);
      if (text === undefined) continue;
      if (findLabelAt(sheet, row, column) !== undefined) [topic, labelColumn] = [findLabelAt(sheet, row, column) ?? topic, column];
      else if (topic === "budget") budget ??= reader.amountAt(row, column, "年度预算金额", { unit: "元" });
      else (topics[topic] ??= []).push(...paragraphs(text));
    }
  }
  return { table, topics, ...(budget === undefined ? {} : { budget }) };
}

const findLabelAt = (sheet: Sheet, row: number, column: number): ProfileTopic | undefined => {
  const word = headerWord(cellText(sheet.value(row, column)));
  return TOPICS.find(([, pattern]) => pattern.test(word))?.[0];
};

function findLabel(sheet: Sheet, row: number): { topic: ProfileTopic; column: number } | undefined {
  for (let column = 1; column <= sheet.lastColumn; column += 1) {
    const topic = findLabelAt(sheet, row, column);
    if (topic !== undefined) return { topic, column };
  }
  return undefined;
}

function hasTextUpTo(sheet: Sheet, row: number, column: number): boolean {
  for (let left = 1; left <= column; left += 1) if (cellText(sheet.value(row, left)) !== "") return true;
  return false;
}

const paragraphs = ({ value, at }: Located<string>): Located<string>[] =>
  value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "").map((line) => ({ value: line, at }));
