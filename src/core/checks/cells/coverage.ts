import { type AmountField, type CodedLine, codeTree, type Records } from "../../records";
import { TABLE_NAMES } from "../../standards";
import type { Table } from "../../tables";
import { countsOf, formulaAt } from "../../ties";
import { type CellAddress, uniqueAddresses } from "../../workbook";
import type { Checkup } from "../check";
import { lineName } from "../sums/coded-sums";
import { columnTables } from "../sums/coded-tables";
import { compareSum, termOf } from "../sums/compare-sum";

/** What the formula of one total adds. */
export interface Coverage {
  readonly table: Table;
  readonly what: string;
  readonly at: CellAddress;
  readonly formula: string;
  /** Deepest rows it does not add, neither themselves nor through a row above them. */
  readonly missed: readonly { readonly at: CellAddress; readonly isStated: boolean }[];
  /** Rows it adds although what they stand for is added too. */
  readonly twice: readonly CellAddress[];
}

type Line = CodedLine<string>;

interface Node {
  readonly line: Line;
  readonly children: readonly Node[];
}

/** What every additive formula of a 合计, 类 or 款 adds, of the rows below it. Formulas that add none of them (本行 基本 + 项目) are passed over. */
export function coverageOf({ records, workbook }: Checkup): readonly Coverage[] {
  return tablesOf(records).flatMap(({ table, lines, total, columns }) => {
    const { roots, families } = codeTree(lines);
    const below = new Map(families.map(({ parent, children }) => [parent, children]));
    const nodeOf = (line: Line): Node => ({ line, children: (below.get(line) ?? []).map(nodeOf) });
    const parents = [...(total === undefined || roots.length === 0 ? [] : [{ line: total, children: roots.map(nodeOf) }]), ...families.map(({ parent }) => nodeOf(parent))];
    return parents.flatMap((parent) => Object.entries(columns).flatMap(([column, name]) => {
      const what = `${TABLE_NAMES[table.kind]}“${parent.line === total ? "合计" : lineName(parent.line)}”${name}`;
      return coverage(parent, column, { table, what, workbook }) ?? [];
    }));
  });
}

function coverage(parent: Node, column: string, { table, what, workbook }: Pick<Coverage, "table" | "what"> & Pick<Checkup, "workbook">): Coverage | undefined {
  const field = parent.line.amounts[column];
  const counts = field === undefined ? undefined : countsOf(field.at, workbook);
  if (field === undefined || counts === undefined) return undefined;
  const times = ({ line }: Node): number => (line.amounts[column] === undefined ? 0 : counts(line.amounts[column].at));
  const rows = parent.children.flatMap((child) => leavesOf(child, times, []));
  if (rows.every(({ counted }) => counted.length === 0)) return undefined;
  // A total that is not the sum of its rows is said by the check of sums, with this cause.
  if (isOff(parent, column, table)) return undefined;
  return {
    table, what, at: field.at, formula: formulaAt(field.at, workbook) ?? "",
    missed: rows.filter(({ counted }) => counted.length === 0).flatMap(({ node }) => missedAt(node.line.amounts[column]) ?? []),
    twice: uniqueAddresses(rows.filter(({ counted }) => counted.length > 1).flatMap(({ counted }) => counted.flatMap(({ line }) => (isNonZero(line.amounts[column]) ? [line.amounts[column].at] : [])))),
  };
}

const missedAt = (field: AmountField | undefined): Coverage["missed"][number] | undefined => (field === undefined ? undefined : { at: field.at, isStated: isNonZero(field) });
const isNonZero = (field: AmountField | undefined): field is AmountField => field?.kind === "amount" && field.fen !== 0;

function isOff({ line, children }: Node, column: string, table: Table): boolean {
  const parts = children.map((child) => termOf(child.line, child.line.amounts[column]));
  return compareSum({ table, what: "", of: "", total: termOf(line, line.amounts[column]), parts }).kind === "differs";
}

/** The deepest rows under a node, each with the rows from the node down to it that a formula adds (a row added twice stands twice). */
function leavesOf(node: Node, times: (node: Node) => number, above: readonly Node[]): readonly { readonly node: Node; readonly counted: readonly Node[] }[] {
  const counted = [...above, ...Array.from({ length: times(node) }, () => node)];
  return node.children.length === 0 ? [{ node, counted }] : node.children.flatMap((child) => leavesOf(child, times, counted));
}

function tablesOf(records: Records): readonly { readonly table: Table; readonly lines: readonly Line[]; readonly total?: Line; readonly columns: Readonly<Record<string, string>> }[] {
  const { basicExpenditure } = records;
  const coded = columnTables(records).map(({ coded: { table, lines, total }, columns }) => ({ table, lines, columns, ...(total === undefined ? {} : { total }) }));
  return [...coded, ...(basicExpenditure === undefined ? [] : [{ table: basicExpenditure.table, lines: basicExpenditure.lines, columns: { amount: "金额" } }])];
}
