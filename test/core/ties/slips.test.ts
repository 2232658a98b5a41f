import fc from "fast-check";
import { clearSlip, likelySlip, slipBetween } from "../../../src/core/ties";
import { mayBeOf, meantBy } from "../../../src/core/ties/explain/slips";

// In 分; the cells state hundredths of 千元, that is whole 千 分.
const STEP = 1_000;

test("one wrong digit is known again although the sum of seven rounded rows leaves four of the last digit open", () => {
  expect(slipBetween(365_445_000, 365_746_000, { step: STEP, allowed: STEP / 2 })).toBeUndefined();
  expect(clearSlip(365_445_000, 365_746_000, { step: STEP, unsure: 4 * STEP })).toEqual({ slip: "single-digit", meant: 365_745_000 });
});

test("two exchanged digits are known again likewise", () => {
  expect(clearSlip(354_645_000, 364_548_000, { step: STEP, unsure: 4 * STEP })).toBeUndefined();
  expect(clearSlip(634_545_000, 364_547_000, { step: STEP, unsure: 4 * STEP })).toEqual({ slip: "transposition", meant: 364_545_000 });
});

test("a digit near what is unsure is no slip that could be named, nor a difference between two digits", () => {
  expect(clearSlip(365_445_000, 365_475_000, { step: STEP, unsure: 4 * STEP })).toBeUndefined();
  expect(clearSlip(365_445_000, 365_790_000, { step: STEP, unsure: 4 * STEP })).toBeUndefined();
  expect(clearSlip(365_445_000, -365_745_000, { step: STEP, unsure: 4 * STEP })).toBeUndefined();
  expect(clearSlip(365_445_000, 365_745_000, { step: STEP, unsure: 0 })).toBeUndefined();
});

test("fewer than one difference in twenty looks like a slip by chance, where the digit is as little above what is unsure as it may be", () => {
  const [worth, unsure] = [100_000, 4000];
  const differences = fc.sample(fc.tuple(fc.noBias(fc.integer({ min: 10 * worth, max: 1000 * worth })), fc.noBias(fc.integer({ min: -9 * worth, max: 9 * worth }))), 20_000);
  const hits = differences.filter(([typed, by]) => clearSlip(typed, typed + by, { step: 1, unsure }) !== undefined).length;
  expect(hits).toBeGreaterThan(0);
  expect(hits / differences.length).toBeLessThan(0.05);
});

test("a digit nearer to what is unsure is worth a look where one number alone could be meant", () => {
  const known = { step: 10_000, unsure: 10_000 };
  expect(likelySlip(412_830_000, 412_140_000, known)).toEqual({ slip: "single-digit", meant: 412_130_000 });
  expect(likelySlip(412_830_000, 412_640_000, known)).toBeUndefined();
  expect(likelySlip(412_830_000, 412_790_000, known)).toBeUndefined();
  expect(likelySlip(412_830_000, -412_130_000, known)).toBeUndefined();
  expect(likelySlip(412_830_000, 412_130_000, { ...known, unsure: 0 })).toBeUndefined();
});

test("fewer than one difference in five is worth such a look by chance, however large it is", () => {
  for (const most of [100, 1000, 10_000]) {
    const differences = fc.sample(fc.tuple(fc.noBias(fc.integer({ min: 20_000, max: 99_999 })), fc.noBias(fc.integer({ min: -most, max: most })), fc.integer({ min: 1, max: 5 })), 5000).filter(([, by]) => by !== 0);
    const hits = differences.filter(([typed, by, unsure]) => likelySlip(typed, typed + by, { step: 1, unsure }) !== undefined).length;
    expect(hits).toBeGreaterThan(0);
    expect(hits / differences.length).toBeLessThan(0.2);
  }
});

test("whatever a slip makes of a number may be of that slip; what no number changes by may not", () => {
  const number = fc.record({ fen: fc.integer({ min: 1, max: 10 ** 11 }), step: fc.constantFrom(1, 100, 10_000), sign: fc.constantFrom(1, -1), slip: fc.constantFrom("transposition" as const, "single-digit" as const) });
  fc.assert(fc.property(number, ({ fen, step, sign, slip }) => {
    const typed = sign * fen * step;
    for (const meant of meantBy(slip, typed, step)) {
      expect(mayBeOf(slip, meant - typed, { step, allowed: 0 })).toBe(true);
      expect(mayBeOf(slip, meant - typed + step / 2, { step, allowed: step / 2 })).toBe(true);
    }
  }));
  expect([11, 120, 1_000_001].map((effect) => mayBeOf("single-digit", effect, { step: 1, allowed: 0 }))).toEqual([false, false, false]);
  expect([8, 99, 100, 180].map((effect) => mayBeOf("transposition", effect, { step: 1, allowed: 0 }))).toEqual([false, false, false, true]);
  expect(mayBeOf("single-digit", 0.5, { step: 1, allowed: 0 })).toBe(false);
});
