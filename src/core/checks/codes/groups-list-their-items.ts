import { cellsOf, sumOf, valueOf } from "../../figure";
import { isZero } from "../../number";
import type { AmountField, CodedLine, ExpenditureColumn, Records } from "../../records";
import { TABLE_NAMES } from "../../standards";
import { amount, places, state, words } from "../../statement";
import { compareFigures, type Explanation, type Row } from "../../ties";
import { uniqueAddresses } from "../../workbook";
import { defineCheck } from "../check";
import { lineName } from "../sums/coded-sums";
import { codedTables } from "../sums/coded-tables";
import { rowsElsewhere } from "../sums/rows-elsewhere";

type Line = CodedLine<ExpenditureColumn>;

export const groupsListTheirItems = defineCheck({
  id: "groups-list-their-items",
  title: "列到项的表，每个款下面都有项",
  family: "codes",
  basis: "CK07：公开03、05等表按类、款、项逐级列示，每个款等于其下各项之和",
  why: "别的款都列到了项，只有这个款下面没有，多半是漏了一行；上级科目的合计看不出来，按项取数时就会少。",
  fix: "对照明细账或另一张决算表，补上漏列的项；确实只列到款的，全表口径要一致。",
  severity: "error",
  severities: { bare: "warning" },
  messages: {
    missing: "{table}“{group}”{stated}下面没有列项，同一张表的其他款都列到了项，{elsewhere}列有{items}。",
    bare: "{table}“{group}”{stated}下面没有列项，同一张表的其他款都列到了项，请核实是否漏列。",
  },
}, ({ records }, say) => {
  let looked = 0;
  for (const { table, lines } of codedTables(records)) {
    const items = lines.flatMap(({ code }) => (code?.value.length === ITEM ? [code.value] : []));
    const [item] = items;
    if (item === undefined) continue;
    for (const group of lines.filter(({ code }) => code?.value.length === GROUP)) {
      looked += 1;
      const { total } = group.amounts;
      if (!isSpent(total) || items.some((code) => code.startsWith(group.code?.value ?? ""))) continue;
      const facts = { table: words(TABLE_NAMES[table.kind]), group: words(lineName(group), [group.name.at]), stated: amount(total.figure) };
      const rows = itemsElsewhere(records, { kind: table.kind, group, item });
      if (rows.length === 0) say.found("bare", cellsOf(total.figure), facts);
      else say.found("missing", cellsOf(total.figure), { ...facts, ...shown(rows) }, [explanation(rows, total)]);
    }
  }
  return looked;
});

const [GROUP, ITEM] = [5, 7];
type Stated = Extract<AmountField, { kind: "amount" }>;

const isSpent = (field: AmountField | undefined): field is Stated => field?.kind === "amount" && !isZero(valueOf(field.figure) ?? field.figure.value);

/** The 项 other tables list under a 款: one of them that is the whole of it, or all. */
function itemsElsewhere(records: Records, { kind, group, item }: { readonly kind: string; readonly group: Line; readonly item: string }): readonly Row[] {
  const rows = rowsElsewhere(records, { kind, column: "total", above: group.code?.value ?? "", codes: [item] });
  const whole = rows.filter((row) => isWhole([row], group.amounts.total));
  return whole.length === 1 ? whole : rows;
}

function isWhole(rows: readonly Row[], total: AmountField | undefined): boolean {
  const sum = sumOf(rows.map(({ figure }) => figure));
  return sum !== undefined && total?.kind === "amount" && !["differs", "unverified"].includes(compareFigures(total.figure, sum).status);
}

const nameOf = ({ key, name }: Row): string => key + name.trim();
const cellsIn = (rows: readonly Row[]): Explanation["cells"] => uniqueAddresses(rows.flatMap(({ figure }) => cellsOf(figure)));

const shown = (rows: readonly Row[]) => ({ elsewhere: words(cellsIn(rows)[0]?.sheet ?? ""), items: words(rows.map(nameOf).join("、"), cellsIn(rows)) });

function explanation(rows: readonly Row[], total: Stated): Explanation {
  return {
    kind: "missing-row", cells: cellsIn(rows), isUnique: isWhole(rows, total), keys: rows.map(({ key }) => key),
    statement: state("可能漏列{items}，见{place}", { items: words(rows.map(nameOf).join("、")), place: places(cellsIn(rows)) }),
  };
}
