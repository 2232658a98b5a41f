import { whole } from "../../src/core/number";
import { explainSum, type Row } from "../../src/core/ties";

const ROWS = 1_000;

/** Amounts without a pattern, the same in every run. */
const fenOf = (index: number): number => 1_000 + ((index * 2_654_435_761) % 900_000_007);

function rowOf(index: number, fen: number, sheet = "支出决算表"): Row {
  const key = String(2_010_101 + index);
  return {
    key, name: `科目${key}`, isHidden: false,
    figure: { op: "cell", dimension: "money", at: { sheet, row: 5 + index, column: 3 }, label: key, value: whole(fen), half: whole(0), worth: whole(100), form: "number" },
  };
}

/** Causes found for a total of 1,000 rows: with one row left out that stands elsewhere, or with a difference that nothing explains, so that all there is is tried. */
export function causeSearch(mistake: "one row" | "nothing fits"): number {
  const rows = Array.from({ length: ROWS }, (_, index) => rowOf(index, fenOf(index)));
  const elsewhere = rows.map((_row, index) => rowOf(index, fenOf(index), "支出明细账"));
  const sum = rows.reduce((total, _row, index) => total + fenOf(index), 0);
  const parts = mistake === "one row" ? rows.filter((_row, index) => index !== 617) : rows;
  const total = rowOf(-1, mistake === "one row" ? sum : sum + 123_456_789_013);
  return explainSum({ total: { ...total, key: "201", name: "合计" }, parts, elsewhere }).length;
}
