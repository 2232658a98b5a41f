import fc from "fast-check";
import { anyLayout } from "../../support/any-layout/any-layout";
import { faultsOf } from "../../support/any-layout/faults-of";

const RUNS = 200;

/** Every table of a workbook in any layout: nothing about how a table is laid out may change what is read from it. */
test("whatever their layout, all sixteen kinds of table are found with kind and unit, every row is accounted for, every number is the accounts' and no error is told", () => {
  fc.assert(fc.property(anyLayout, (laid) => {
    expect(faultsOf(laid)).toEqual([]);
  }), { numRuns: RUNS });
}, 900_000);
