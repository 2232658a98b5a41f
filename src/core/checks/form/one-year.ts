import { fold } from "../../number";
import { TABLE_NAMES } from "../../standards";
import { words } from "../../statement";
import { type Table, yearIn } from "../../tables";
import { addressKey, cellText, type Located, type Workbook } from "../../workbook";
import { defineCheck } from "../check";
import { captionsAgain, headsOverDays } from "./captions-again";

export const oneYear = defineCheck({
  id: "one-year",
  title: "各表是同一年度",
  family: "form",
  basis: "CK41：报告年度＝表内年度",
  why: "混入上年的表，取出来的数是旧数。",
  fix: "核对表头年度：是标题没有改，还是放错了上年的表。",
  severity: "warning",
  messages: {
    differs: "{table}写的是{stated}年，本次评价年度是{year}年，请核实。",
  },
}, ({ records: { tables, year }, workbook }, say) => {
  const dated = tables.flatMap((table) => [...(table.year === undefined ? [] : [table.year]), ...besides(table, workbook)].map((own) => ({ kind: table.kind, own })));
  for (const { kind, own } of dated) {
    if (year === undefined || own.value === year.value) continue;
    say.found("differs", [own.at], { table: words(TABLE_NAMES[kind]), stated: words(String(own.value), [own.at]), year: words(String(year.value)) });
  }
  // Tables may stand side by side, their titles in one row.
  const titles = new Set(tables.flatMap(({ title }) => (title === undefined ? [] : addressKey(title.at))));
  for (const table of tables) {
    const again = [...captionsAgain(table, workbook), ...headsOverDays(table, workbook)].flatMap(({ value, at }) => ({ at, said: yearIn(value) }));
    const others = year === undefined ? [] : again.filter(({ at, said }) => !titles.has(addressKey(at)) && said !== undefined && said !== year.value && said !== table.year?.value);
    for (const stated of new Set(others.map(({ said }) => said))) {
      const cells = others.flatMap(({ at, said }) => (said === stated ? [at] : []));
      say.found("differs", cells, { table: words(TABLE_NAMES[table.kind]), stated: words(String(stated), cells), year: words(String(year?.value)) });
    }
  }
  return dated.length;
});

/** Cells above a table's header that say nothing but a year, where the title has said one already. */
function besides({ sheet: name, area, header, year }: Table, { sheets }: Workbook): readonly Located<number>[] {
  const sheet = sheets.find((one) => one.name === name);
  const found: Located<number>[] = [];
  for (let row = area.top; sheet !== undefined && row < header.top; row += 1) {
    for (let column = 1; column <= sheet.lastColumn; column += 1) {
      const written = /^(20\d{2})年度?$/.exec(fold(cellText(sheet.value(row, column))))?.[1];
      if (written !== undefined && year !== undefined && (year.at.row !== row || year.at.column !== column)) found.push({ value: Number(written), at: { sheet: name, row, column } });
    }
  }
  return found;
}
