import fc from "fast-check";
import { type Area, mergeAt, SheetGrid } from "../../../src/core/workbook";

/** Merges that do not overlap: each in a band of rows and columns of its own. */
const merges = fc.uniqueArray(fc.record({ band: fc.nat(40), lane: fc.nat(5), height: fc.integer({ min: 1, max: 5 }), width: fc.integer({ min: 1, max: 3 }) }), { selector: ({ band, lane }) => band * 10 + lane, maxLength: 80 })
  .map((drawn) => drawn.map(({ band, lane, height, width }): Area => ({ sheet: "表", top: band * 5 + 1, left: lane * 3 + 1, bottom: band * 5 + height, right: lane * 3 + width })));
const tall = fc.option(fc.record({ top: fc.integer({ min: 1, max: 30 }), height: fc.integer({ min: 60, max: 200 }) }), { nil: undefined });

test("the merge at a place is the one that covers it, however many there are and however they stand in the list", () => {
  fc.assert(fc.property(merges, tall, (list, column) => {
    const sheet = new SheetGrid("表");
    sheet.merges.push(...list, ...(column === undefined ? [] : [{ sheet: "表", top: column.top, left: 30, bottom: column.top + column.height - 1, right: 31 }]));
    for (let row = 1; row <= 240; row += 3) {
      for (const place of [1, 2, 4, 9, 16, 18, 30, 31, 32]) {
        expect(mergeAt(sheet, row, place)).toBe(sheet.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && place >= left && place <= right));
      }
    }
  }), { numRuns: 40 });
});

test("a merge that is added later is found, too", () => {
  const sheet = new SheetGrid("表");
  const add = (top: number): Area => {
    const area = { sheet: "表", top, left: 1, bottom: top, right: 2 };
    sheet.merges.push(area);
    return area;
  };
  for (let row = 1; row <= 50; row++) add(row);
  expect(mergeAt(sheet, 60, 1)).toBeUndefined();
  const added = add(60);
  expect([mergeAt(sheet, 60, 2), mergeAt(sheet, 60, 3), mergeAt(sheet, 50, 1)]).toEqual([added, undefined, sheet.merges[49]]);
});
