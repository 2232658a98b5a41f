import type { Finding } from "../../../src/core/checks";
import { cellName } from "../../../src/core/workbook";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { drawWorkbook, type DrawnSheet } from "../../support/draw-workbook";

function errorsOf(name: string, rows: DrawnSheet["rows"]): readonly Finding[] {
  return reviewSnapshot(drawWorkbook([{ name, rows }])).findings.filter(({ verdict, severity }) => verdict === "failed" && severity === "error");
}

test("a total that counts 款 and 项 again is told so where only indents say what they are part of", () => {
  const findings = errorsOf("支出决算表", [
    ["支出决算表"],
    ["单位：元"],
    ["科目名称", "本年支出合计", "基本支出", "项目支出"],
    ["一般公共服务支出", 6000, 6000, 0],
    ["　　人大事务", 6000, 6000, 0],
    ["　　　　行政运行", 2500, 2500, 0],
    ["　　　　代表工作", 3500, 3500, 0],
    ["公共安全支出", 1234.56, 0, 1234.56],
    ["　　公安", 1234.56, 0, 1234.56],
    ["　　　　行政运行", 1234.56, 0, 1234.56],
    ["合计", 21703.68, 6000, 1234.56],
  ]);
  expect(findings.map(({ cells: [first] }) => (first === undefined ? "" : cellName(first)))).toEqual(["B11"]);
  expect(findings[0]?.explanations.map(({ kind, isUnique }) => [kind, isUnique])).toEqual([["double-counted-subtotal", true]]);
});

test("what a 小计 at the end carries on from a wrong sign is no mistake of its own", () => {
  const findings = errorsOf("预算执行情况表", [
    ["预算执行情况表"],
    ["单位：元"],
    ["项目名称", "年初预算数", "调整数", "全年预算数", "全年执行数", "执行率", "偏差原因"],
    ["合计", 437779.82, 13198.46, 450978.28, 352232.46, 0.781, "上级资金年末下达。"],
    ["基本支出", 400000.22, -13230.11, 386770.11, 300000.46, 0.7757, "上级资金年末下达。"],
    ["农村人居环境整治", -37779.6, 26428.57, 64208.17, 52232, 0.8135, "上级资金年末下达。"],
    ["小计", 362220.62, 13198.46, 450978.28, 352232.46, 0.781],
  ]);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.explanations.map(({ kind, cells }) => [kind, cells.map(cellName)])).toEqual([["sign", ["B6"]]]);
});
