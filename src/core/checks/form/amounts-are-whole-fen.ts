import { isEqual, rational } from "../../number";
import { TABLE_NAMES } from "../../standards";
import { places, words } from "../../statement";
import { defineCheck } from "../check";
import { fieldsOf } from "../fields-of";

/** The half unit of an amount that was read from a cell with a fraction of a 分. */
const HALF_FEN = rational(1n, 2n);
const SHOWN = 5;

export const amountsAreWholeFen = defineCheck({
  id: "amounts-are-whole-fen",
  title: "金额精确到分，没有更小的零头",
  family: "form",
  basis: "CK46：数字格式正确；金额以分为最小单位",
  why: "单元格里存着不足1分的零头（多由除法公式得来），显示的数与参加计算的数不一样。",
  fix: "在公式里用ROUND四舍五入到分，或改填原始金额。",
  severity: "note",
  messages: {
    fractions: "{table}有{count}个金额含有不足1分的零头，如{examples}，核对时按四舍五入到分处理。",
  },
}, ({ records }, say) => {
  let looked = 0;
  for (const { table, unlike, alike } of fieldsOf(records)) {
    const stated = unlike.filter((field) => field.kind === "amount");
    looked += stated.length + alike;
    const cells = stated.filter(({ figure }) => isEqual(figure.half, HALF_FEN)).map(({ at }) => at);
    if (cells.length === 0) continue;
    say.found("fractions", cells, { table: words(TABLE_NAMES[table.kind]), count: words(String(cells.length)), examples: places(cells.slice(0, SHOWN)) });
  }
  return looked;
});
