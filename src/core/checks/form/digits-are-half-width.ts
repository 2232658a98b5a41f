import { TABLE_NAMES } from "../../standards";
import { places, words } from "../../statement";
import type { CellAddress, Workbook } from "../../workbook";
import { defineCheck } from "../check";
import { fieldsOf } from "../fields-of";

export const digitsAreHalfWidth = defineCheck({
  id: "digits-are-half-width",
  title: "金额用半角数字填写",
  family: "form",
  basis: "CK46：数字格式正确（千分位、全角数字、缺位逗号）",
  why: "全角数字是文本，求和公式加不到，导入系统也会出错。",
  fix: "改用半角数字，并把单元格改成数字格式。",
  severity: "note",
  messages: {
    wide: "{table}有{count}个金额用了全角数字，如{examples}。",
  },
}, ({ records, workbook }, say) => {
  let looked = 0;
  for (const { table, unlike, alike } of fieldsOf(records)) {
    const stated = unlike.filter((field) => field.kind === "amount");
    looked += stated.length + alike;
    const wide = stated.filter(({ at, figure }) => figure.form !== "number" && /[０-９．，－]/.test(textAt(at, workbook))).map(({ at }) => at);
    if (wide.length > 0) say.found("wide", wide, { table: words(TABLE_NAMES[table.kind]), count: words(String(wide.length)), examples: places(wide.slice(0, SHOWN)) });
  }
  return looked;
});

const SHOWN = 3;

function textAt({ sheet, row, column }: CellAddress, { sheets }: Workbook): string {
  const value = sheets.find(({ name }) => name === sheet)?.value(row, column);
  return typeof value === "string" ? value : "";
}
