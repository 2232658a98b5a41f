import { words } from "../../statement";
import { TABLE_NAMES } from "../../standards";
import type { CellAddress } from "../../workbook";
import { defineCheck } from "../check";
import { fieldsOf } from "../fields-of";

export const amountsAreReadable = defineCheck({
  id: "amounts-are-readable",
  title: "金额和数量单元格都能读成数",
  family: "form",
  basis: "CK46：数字格式正确（千分位、全角数字、缺位逗号）；读不出的数不作0处理",
  why: "读不出的金额不会当作0，凡是用到它的合计、勾稽和得分都无法判断。",
  fix: "在单元格里只填数字；公式出错的先改好公式；说明文字放到备注里。",
  severity: "warning",
  severities: { broken: "error" },
  messages: {
    unreadable: "{table}这一格应填数字，填的是“{seen}”，读不出来。",
    broken: "{table}这一格的公式出错，显示“{seen}”。",
  },
}, ({ records }, say) => {
  let looked = 0;
  for (const { table, unlike, alike, quantities } of fieldsOf(records)) {
    looked += alike;
    const name = words(TABLE_NAMES[table.kind]);
    const tell = (at: CellAddress, seen: string): void => {
      say.found(seen.startsWith("#") ? "broken" : "unreadable", [at], { table: name, seen: words(seen, [at]) });
    };
    for (const field of unlike) {
      looked += 1;
      if (field.kind === "unreadable") tell(field.at, field.seen);
    }
    for (const { at, reading } of quantities) {
      looked += 1;
      if (reading.kind === "unreadable") tell(at, reading.seen);
    }
  }
  return looked;
});
