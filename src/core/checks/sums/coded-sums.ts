import type { CodedLine, CodedTable, ExpenditureColumn, Records } from "../../records";
import { classByName, TABLE_NAMES } from "../../standards";
import type { Located } from "../../workbook";
import { codeTree } from "./code-tree";
import { codedTables } from "./coded-tables";
import { type Sum, type Term, term, termOf } from "./compare-sum";
import { rowsElsewhere } from "./rows-elsewhere";

/** The amount columns of a table with codes, as the forms print them. */
const COLUMN_NAMES: Readonly<Record<ExpenditureColumn, string>> = {
  total: "本年支出合计", basic: "基本支出", project: "项目支出", upward: "上缴上级支出", operating: "经营支出", subsidy: "对附属单位补助支出",
};
const COLUMNS = Object.keys(COLUMN_NAMES) as ExpenditureColumn[]; // the record's own keys

/** `208社会保障和就业支出` */
export const lineName = ({ code, name }: { readonly code?: Located<string>; readonly name: Located<string> }): string => (code?.value ?? "") + name.value.trim();

const totalName = ({ table }: CodedTable<ExpenditureColumn>): string => `${TABLE_NAMES[table.kind]}合计行`;

const columnName = (kind: string, column: ExpenditureColumn): string => (kind === "general-budget" && column === "total" ? "小计" : COLUMN_NAMES[column]);

/** 类 = Σ款 = Σ项, for every amount column. */
export function classSums(records: Records): Sum[] {
  return codedTables(records).flatMap(({ table, lines }) =>
    codeTree(lines).families.flatMap(({ parent, children }) =>
      COLUMNS.map((column): Sum => ({
        table, what: lineName(parent), column: columnName(table.kind, column), of: "下级科目合计",
        total: termOf(parent, parent.amounts[column]), parts: children.map((line) => termOf(line, line.amounts[column])),
        elsewhere: () => rowsElsewhere(records, { kind: table.kind, column, above: parent.code?.value ?? "", codes: children.map(({ code }) => code?.value ?? "") }),
      })),
    ),
  );
}

/** 合计 = Σ类, for every amount column. Without codes the lines that are named as 类 are taken. */
export function totalSums(records: Records): Sum[] {
  return codedTables(records).flatMap((coded) => {
    const { total, lines, table } = coded;
    const classes = topLines(lines);
    if (total === undefined || classes.length === 0) return [];
    return COLUMNS.map((column): Sum => ({
      table, what: totalName(coded), column: columnName(table.kind, column), of: "各类合计",
      total: termOf(total, total.amounts[column]), parts: classes.map((line) => termOf(line, line.amounts[column])),
      elsewhere: () => rowsElsewhere(records, { kind: table.kind, column, above: "", codes: classes.map(({ code }) => code?.value ?? "") }),
    }));
  });
}

/** The lines nothing stands above: by code, or by the name of a 类 where no line has a code. */
export function topLines<L extends { readonly code?: Located<string>; readonly name: Located<string> }>(lines: readonly L[]): readonly L[] {
  const { roots } = codeTree(lines);
  return roots.length > 0 ? roots : lines.filter(({ name }) => classByName(name.value) !== undefined);
}

/** 本年支出合计 = 基本支出 + 项目支出 + …, for every row and the 合计 row. A table that does not show both 基本 and 项目 has nothing to add up. */
export function rowSums(records: Records): Sum[] {
  return codedTables(records).flatMap((coded) => {
    const { lines, total, table } = coded;
    const of = table.kind === "expenditure" ? "本行各项支出之和" : "本行基本支出与项目支出之和";
    return (total === undefined ? lines : [total, ...lines]).flatMap((line): Sum[] => {
      const parts = partsOfRow(line);
      if (parts === undefined) return [];
      return [{ table, what: line === total ? totalName(coded) : lineName(line), column: columnName(table.kind, "total"), of, total: termOf(line, line.amounts.total), parts }];
    });
  });
}

function partsOfRow({ amounts }: CodedLine<ExpenditureColumn>): readonly Term[] | undefined {
  if (amounts.basic === undefined || amounts.project === undefined) return undefined;
  return COLUMNS.filter((column) => column !== "total").map((column) => term(COLUMN_NAMES[column], amounts[column]));
}
