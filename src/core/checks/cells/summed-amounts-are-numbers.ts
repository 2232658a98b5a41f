import type { AmountField } from "../../records";
import { TABLE_NAMES } from "../../standards";
import { places, words } from "../../statement";
import { countsOf } from "../../ties";
import { type CellAddress, type Workbook } from "../../workbook";
import { defineCheck } from "../check";
import { fieldsOf, type TableFields } from "../fields-of";

export const summedAmountsAreNumbers = defineCheck({
  id: "summed-amounts-are-numbers",
  title: "求和范围里的金额都是数字",
  family: "cells",
  basis: "CK46：数字格式正确；以文本存放的金额，SUM公式加不到它",
  why: "金额以文本存放，看起来是数，求和公式却会跳过它，合计就少了这一笔。",
  fix: "选中这些单元格，用“转换为数字”或分列改成数字，再核对合计。",
  severity: "warning",
  messages: {
    text: "{table}有{count}个金额是文本（{cells}），合计公式{total}加不到。",
  },
}, ({ records, workbook }, say) => {
  let looked = 0;
  for (const fields of fieldsOf(records)) {
    const sums = sumCells(fields.table, workbook);
    if (sums.length === 0) continue;
    looked += fields.unlike.length + fields.alike;
    const texts = fields.unlike.filter((field) => field.kind === "amount" && field.figure.form === "text" && isText(field, workbook));
    for (const { at, counts } of sums) {
      const passed = texts.filter((field) => counts(field.at) > 0).map((field) => field.at);
      if (passed.length > 0) say.found("text", [...passed, at], { table: words(TABLE_NAMES[fields.table.kind]), count: words(String(passed.length)), cells: places(passed), total: places([at]) });
    }
  }
  return looked;
});

interface SumCell {
  readonly at: CellAddress;
  readonly counts: (cell: CellAddress) => number;
}

/** Cells of a table whose formula is a SUM; `+` would turn a text into its number. */
function sumCells({ sheet: name, header, area }: TableFields["table"], workbook: Workbook): readonly SumCell[] {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  const found: SumCell[] = [];
  for (let row = header.top; sheet !== undefined && sheet.hasFormulas !== false && row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const formula = sheet.formula(row, column);
      if (formula === undefined || !/^(?:SUM|SUBTOTAL)\(/i.test(formula.trim())) continue;
      const counts = countsOf({ sheet: name, row, column }, workbook);
      if (counts !== undefined) found.push({ at: { sheet: name, row, column }, counts });
    }
  }
  return found;
}

const isText = ({ at }: AmountField, { sheets }: Workbook): boolean => typeof sheets.find(({ name }) => name === at.sheet)?.value(at.row, at.column) === "string";
