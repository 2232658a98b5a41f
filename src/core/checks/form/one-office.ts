import { foldLabel } from "../../number";
import { TABLE_NAMES } from "../../standards";
import { words } from "../../statement";
import { officeIn, officeInTitle, type Table } from "../../tables";
import { cellText, type Located, type Workbook } from "../../workbook";
import { defineCheck } from "../check";
import { captionsAgain } from "./captions-again";
import { isSuperiorOf } from "./superior-office";

export const oneOffice = defineCheck({
  id: "one-office",
  title: "各表的单位名称一致",
  family: "form",
  basis: "CK47：表和文中出现的单位名称须等于填报单位（公开报告中有抄用外镇材料未改单位名的实例）",
  why: "单位名称不一致，多半是套用了别的单位的表没有改干净。",
  fix: "核对编制单位，改成本单位全称；如果是下属单位的表，请移出。",
  severity: "warning",
  messages: {
    differs: "{table}的编制单位是“{stated}”，其他表是“{office}”，请核实。",
  },
}, ({ records: { tables, office }, workbook }, say) => {
  const named = tables.flatMap((table) => [...(table.office === undefined ? [] : [table.office]), ...titled(table)].map((own) => ({ table, own })));
  for (const { table, own } of named) {
    if (office === undefined || isSameOffice(own.value, office.value)) continue;
    // Whoever made the form or stands above the office is named beside it, or in the title.
    if (isSuperiorOf(own.value, office.value) && (isAt(own, table.title) || isNamedAbove(office.value, table, workbook))) continue;
    say.found("differs", [own.at], { table: words(TABLE_NAMES[table.kind]), stated: words(own.value, [own.at]), office: words(office.value, [office.at]) });
  }
  for (const table of tables) {
    const others = office === undefined ? [] : saidOtherwise(table, office.value, workbook);
    for (const stated of new Set(others.map(({ value }) => value))) {
      const cells = others.flatMap(({ value, at }) => (value === stated ? [at] : []));
      say.found("differs", cells, { table: words(TABLE_NAMES[table.kind]), stated: words(stated, cells), office: words(office?.value ?? "", office === undefined ? [] : [office.at]) });
    }
  }
  return named.length;
});

/** Offices that a table names once more and that are neither the one it names first nor this one. */
const saidOtherwise = (table: Table, office: string, workbook: Workbook): readonly Located<string>[] =>
  captionsAgain(table, workbook).flatMap(({ value, at }) => {
    const name = officeIn(value);
    const isKnown = name === undefined || isSameOffice(name, office) || isSuperiorOf(name, office) || (table.office !== undefined && isSameOffice(name, table.office.value));
    return isKnown ? [] : [{ value: name, at }];
  });

const isAt = ({ at }: Located<string>, title: Located<string> | undefined): boolean => title !== undefined && title.at.row === at.row && title.at.column === at.column;

/** Whether an office is named above the rows of a table or in its first ones, where a form says whose it is. */
function isNamedAbove(office: string, { sheet: name, area, header }: Table, { sheets }: Workbook): boolean {
  const sheet = sheets.find((one) => one.name === name);
  const last = Math.min(area.bottom, Math.max(header.bottom, area.top + FIRST_ROWS));
  for (let row = area.top; sheet !== undefined && row <= last; row += 1) {
    for (let column = 1; column <= Math.min(sheet.lastColumn, MOST_COLUMNS); column += 1) {
      if (foldLabel(cellText(sheet.value(row, column))).includes(foldLabel(office))) return true;
    }
  }
  return false;
}

const FIRST_ROWS = 8;
const MOST_COLUMNS = 60;

/** A short and a long name of one office are the same: 杨嘉桥镇 and 湘潭县杨嘉桥镇人民政府. */
function isSameOffice(a: string, b: string): boolean {
  const [one, other] = [foldLabel(a), foldLabel(b)];
  return one.includes(other) || other.includes(one);
}

/** The office in front of the year in a title, where another cell names one too. */
function titled({ title, office }: Table): readonly Located<string>[] {
  const name = title === undefined ? undefined : officeInTitle(title.value);
  return title === undefined || name === undefined || office === undefined || office.at.row === title.at.row ? [] : [{ value: name, at: title.at }];
}
