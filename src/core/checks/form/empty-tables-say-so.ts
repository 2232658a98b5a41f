import { fold } from "../../number";
import { TABLE_NAMES, type TableKind } from "../../standards";
import { words } from "../../statement";
import type { Table } from "../../tables";
import { type CellAddress, cellText, type Located, type Workbook } from "../../workbook";
import { defineCheck } from "../check";
import { fieldsOf } from "../fields-of";

/** Tables that an office without such money still has to publish. */
const KINDS: ReadonlySet<TableKind> = new Set(["government-fund", "state-capital", "three-public"]);

export const emptyTablesSaySo = defineCheck({
  id: "empty-tables-say-so",
  title: "空表写明了“本表为空表”",
  family: "form",
  basis: "CK20：政府性基金、国有资本经营、“三公”经费为空表时须有“本表为空表”的说明；有数的不得写无数据",
  why: "空表不写说明，看的人分不清是没有发生还是漏填；有数又写没有，是自相矛盾。",
  fix: "没有发生的，在表下注明“本部门没有……，故本表为空表”；有数的，删去空表的说明。",
  severity: "error",
  severities: { silent: "warning" },
  messages: {
    silent: "{table}没有一个数，也没有“本表为空表”的说明，请核实是没有发生还是漏填。",
    denied: "{table}下面写着“{note}”，表里却有数，两者矛盾。",
  },
}, ({ records, workbook }, say) => {
  let looked = 0;
  for (const { table, unlike: amounts } of fieldsOf(records)) {
    if (!KINDS.has(table.kind) || amounts.length === 0) continue;
    looked += 1;
    const name = words(TABLE_NAMES[table.kind]);
    const note = noteOf(table, workbook);
    const stated = amounts.find((field) => field.kind === "amount" && field.fen !== 0);
    if (amounts.every(({ kind }) => kind === "blank") && note === undefined) say.found("silent", [placeOf(table)], { table: name });
    else if (stated !== undefined && note !== undefined && /为空表|无数据|无此项/.test(fold(note.value))) say.found("denied", [note.at, stated.at], { table: name, note: words(note.value.trim(), [note.at]) });
  }
  return looked;
});

const NOTE = /为空表|无数据|无此项|没有\S{0,24}(?:收入|支出|预算|经费|安排)|(?:未|不)(?:安排|发生|涉及)|无\S{0,16}(?:收入|支出|预算|经费)/;
const ROWS_BELOW = 3;

/** What the sheet says below the header about there being nothing. */
function noteOf({ sheet: name, header, area }: Table, { sheets }: Workbook): Located<string> | undefined {
  const sheet = sheets.find((candidate) => candidate.name === name);
  for (let row = header.bottom + 1; sheet !== undefined && row <= area.bottom + ROWS_BELOW; row++) {
    for (let column = 1; column <= area.right; column++) {
      const text = cellText(sheet.value(row, column));
      if (NOTE.test(fold(text))) return { value: text, at: { sheet: name, row, column } };
    }
  }
  return undefined;
}

const placeOf = ({ title, sheet, area }: Table): CellAddress => title?.at ?? { sheet, row: area.top, column: area.left };
