/** How many rows the first cell of each run of equal keys spans; 0 for the rows it covers. */
export function spansOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): number[] {
  const spans: number[] = [];
  let first = 0;
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (before !== undefined && keyOf(before) === keyOf(row)) {
      spans.push(0);
      spans[first] = (spans[first] ?? 1) + 1;
    } else {
      first = index;
      spans.push(1);
    }
  });
  return spans;
}
