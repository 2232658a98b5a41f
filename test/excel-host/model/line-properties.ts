import { notEmulated } from "../excel-error";

interface LineNames {
  readonly hidden: string;
  readonly index: string;
  readonly hiddenLines: ReadonlySet<number>;
}

/** Asked-for properties of each row or column of a range, first to last. */
export function lineProperties(wanted: unknown, [from, to]: readonly [number, number], { hidden, index, hiddenLines }: LineNames): unknown {
  const names = Object.entries(typeof wanted === "object" && wanted !== null ? wanted : {}).flatMap(([name, isWanted]) => (isWanted === false ? [] : [name]));
  const unknown = names.find((name) => name !== hidden && name !== index);
  if (unknown !== undefined || names.length === 0) return notEmulated(`${unknown ?? "nothing"} of a row or column`);
  if (to - from >= 200_000) return notEmulated("properties of so many lines");
  return Array.from({ length: to - from + 1 }, (_, offset) => {
    const line = from + offset;
    return Object.fromEntries(names.map((name) => [name, name === hidden ? hiddenLines.has(line) : line - 1]));
  });
}
