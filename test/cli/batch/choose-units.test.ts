import fc from "fast-check";
import { chooseUnits, readShard } from "../../../src/cli/batch/choose-units";

const names = fc.uniqueArray(fc.tuple(fc.constantFrom("甲镇", "b", "A/c", "~$x", ".d"), fc.nat(50), fc.constantFrom(".xlsx", ".XLS", ".et", ".txt", ".评价.xlsx")).map(([stem, n, ending]) => `${stem}${String(n)}${ending}`), { maxLength: 40 });

it("the parts of a folder are without overlap all of it, whatever order the machine lists it in", () => {
  fc.assert(fc.property(names, fc.integer({ min: 1, max: 9 }), (files, count) => {
    const whole = chooseUnits(files);
    const parts = Array.from({ length: count }, (_, at) => chooseUnits([...files].reverse(), { index: at + 1, count }));
    expect(parts.flat().sort()).toEqual([...whole].sort());
    expect(Math.max(...parts.map((part) => part.length)) - Math.min(...parts.map((part) => part.length))).toBeLessThanOrEqual(1);
  }));
});

it("a part is written as 2/8", () => {
  expect(readShard("2/8")).toEqual({ index: 2, count: 8 });
  for (const written of ["0/8", "9/8", "2", "2/0", "-1/2", "2 / 8", "2/8x"]) expect(readShard(written)).toBeUndefined();
});
