import { TABLE_NAMES } from "../../standards";
import { words } from "../../statement";
import type { Table } from "../../tables";
import { areaName, type CellAddress } from "../../workbook";
import { defineCheck } from "../check";

export const oneTablePerKind = defineCheck({
  id: "one-table-per-kind",
  title: "同一种表只有一张",
  family: "form",
  basis: "CK69：各处引用同一张表的同一个数（共性做法）",
  why: "同一种表有两张时，不知道该以哪一张为准，取错表数就全错。",
  fix: "确认以哪一张为准：在“识别”里选定，或把另一张移到别的工作簿、改掉它的标题。",
  severity: "warning",
  messages: {
    several: "“{other}”（{place}）也是{kind}，本次以“{used}”（{usedPlace}）为准，请确认。",
  },
}, ({ records }, say) => {
  for (const rival of records.rivals) {
    const used = records.tables.find((table) => table.kind === rival.kind && !records.rivals.some((other) => isSame(table, other)));
    // The office has said which one is meant.
    if (used === undefined || used.chosen !== undefined) continue;
    say.found("several", [placeOf(rival)], {
      other: words(rival.sheet, [placeOf(rival)]), place: words(areaName(rival.area)), kind: words(TABLE_NAMES[rival.kind]), used: words(used.sheet, [placeOf(used)]), usedPlace: words(areaName(used.area)),
    });
  }
  return records.tables.length;
});

const isSame = (a: Table, b: Table): boolean => a.sheet === b.sheet && a.area.top === b.area.top && a.area.left === b.area.left;

const placeOf = ({ title, sheet, area }: Table): CellAddress => title?.at ?? { sheet, row: area.top, column: area.left };
