import fc from "fast-check";
import { type CellFigure, difference, evaluate, type Figure, product, ratio, rounded, sum, valueOf } from "../../../src/core/figure";
import { add, compare, FEN_PER_UNIT, holds, multiply, rational, toDecimal } from "../../../src/core/number";
import { figures } from "../../support/figure-world";
import { moneyCell, numberCell, unreadableCell } from "../../support/figures";

/** The oracle: pairs of whole numbers, never reduced, worked out by the book. */
interface Pair { readonly n: bigint; readonly d: bigint }
const size = (x: bigint): bigint => (x < 0n ? -x : x);

function work(figure: Figure): Pair | "no value" {
  switch (figure.op) {
    case "cell":
    case "constant":
      return figure.value;
    case "unreadable":
      return "no value";
    case "sum":
    case "sum-where":
      return all(figure.of, (parts) => parts.reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), { n: 0n, d: 1n }));
    case "product":
      return all(figure.of, (parts) => parts.reduce((a, b) => ({ n: a.n * b.n, d: a.d * b.d })));
    case "least":
      return all(figure.of, (parts) => parts.reduce((a, b) => (b.n * a.d * sign(a.d * b.d) < a.n * b.d * sign(a.d * b.d) ? b : a)));
    case "difference":
      return all([figure.from, figure.less], ([a, b]) => ({ n: a!.n * b!.d - b!.n * a!.d, d: a!.d * b!.d }));
    case "ratio":
      return all([figure.part, figure.base], ([a, b]) => (b!.n === 0n ? "no value" : { n: a!.n * b!.d, d: a!.d * b!.n }));
    case "round":
      return all([figure.of], ([a]) => roundPair(a!, figure.decimals, isMoney(figure.of) ? BigInt(FEN_PER_UNIT[figure.unit ?? "元"]) : 1n));
  }
}

const sign = (x: bigint): bigint => (x < 0n ? -1n : 1n);

function all(figures: readonly Figure[], then: (parts: readonly Pair[]) => Pair | "no value"): Pair | "no value" {
  const parts = figures.map(work);
  return parts.every((part): part is Pair => part !== "no value") ? then(parts) : "no value";
}

/** Long division: the whole steps, and one more when the rest is half a step or more. */
function roundPair({ n, d }: Pair, decimals: number, worth: bigint): Pair {
  const scale = 10n ** BigInt(decimals);
  const [top, bottom] = [size(n) * scale, size(d) * worth];
  const steps = top / bottom + ((top % bottom) * 2n >= bottom ? 1n : 0n);
  return { n: sign(n) * sign(d) * steps * worth, d: scale };
}

function isMoney(figure: Figure): boolean {
  switch (figure.op) {
    case "cell": case "constant": case "unreadable": case "sum-where": return figure.dimension === "money";
    case "ratio": return false;
    case "product": return figure.of.some(isMoney);
    case "sum": case "least": return isMoney(figure.of[0]);
    case "difference": return isMoney(figure.from);
    case "round": return isMoney(figure.of);
  }
}

/** The same figure with every cell at another value inside its interval: the same cell everywhere the same. */
function moved(figure: Figure, part: (cell: CellFigure) => bigint): Figure {
  const again = (of: Figure): Figure => moved(of, part);
  switch (figure.op) {
    case "cell":
      return { ...figure, value: add(figure.value, multiply(figure.half, rational(part(figure), 16n))), half: { n: 0n, d: 1n } };
    case "constant": case "unreadable": return figure;
    case "sum-where": return { ...figure, of: figure.of.map(again) as CellFigure[] };
    case "sum": case "least": return { ...figure, of: figure.of.map(again) as [Figure] };
    case "product": return { ...figure, of: figure.of.map(again) as [Figure, Figure] };
    case "difference": return { ...figure, from: again(figure.from), less: again(figure.less) };
    case "ratio": return { ...figure, part: again(figure.part), base: again(figure.base) };
    case "round": return { ...figure, of: again(figure.of) };
  }
}

/** Whether some base may be zero within what is stated: then no interval can be told. */
function hasDoubtfulBase(figure: Figure): boolean {
  if (figure.op === "ratio") {
    const base = evaluate(figure.base);
    if (base.kind !== "value" || holds(base.interval, rational(0n))) return true;
  }
  const parts = figure.op === "difference" ? [figure.from, figure.less] : figure.op === "ratio" ? [figure.part, figure.base] : "of" in figure ? [figure.of].flat() : [];
  return parts.some(hasDoubtfulBase);
}

describe("the value of a figure", () => {
  test("is what exact arithmetic gives, for every kind of figure", () => {
    fc.assert(fc.property(figures, (figure) => {
      const expected = work(figure);
      const found = evaluate(figure);
      expect(found.kind).toBe(expected === "no value" ? "zero-base" : "value");
      if (expected !== "no value" && found.kind === "value") expect(found.value.n * expected.d === expected.n * found.value.d).toBe(true);
    }), { numRuns: 400 });
  });

  test("lies in its interval, and so does every value its cells may stand for", () => {
    fc.assert(fc.property(figures, fc.array(fc.bigInt(-16n, 16n), { minLength: 7, maxLength: 7 }), (figure, parts) => {
      fc.pre(!hasDoubtfulBase(figure));
      const found = evaluate(figure);
      if (found.kind !== "value") throw new Error(found.kind);
      expect(compare(found.interval.low, found.interval.high)).toBeLessThanOrEqual(0);
      expect(holds(found.interval, found.value)).toBe(true);
      const other = valueOf(moved(figure, ({ at }) => parts[(at.row * 5 + at.column + at.sheet.length) % parts.length]!));
      expect(holds(found.interval, other!)).toBe(true);
    }), { numRuns: 600 });
  });
});

describe("figures that have no value", () => {
  const ten = moneyCell("表!A1", "10", "元");
  const unread = unreadableCell("表!A2", "待定");

  test("are unreadable wherever the unreadable cell stands, even above a zero", () => {
    const zero = moneyCell("表!A3", "0", "元");
    for (const figure of [sum([ten, unread]), difference(unread, ten), ratio(ratio(ten, zero), unread), product(rounded(unread, 2, "元"), ratio(ten, ten))]) {
      expect(evaluate(figure)).toMatchObject({ kind: "unreadable", seen: "待定", at: { row: 2 } });
      expect(valueOf(figure)).toBeUndefined();
    }
  });

  test("say which base is zero", () => {
    const zero = difference(ten, ten);
    expect(evaluate(sum([ten, product(ten, ratio(ten, zero))]))).toEqual({ kind: "zero-base", base: zero });
  });
});

test("the execution rate of the reference report is 0.708944 and its interval is as wide as 4130.69万元 lets it be", () => {
  const rate = evaluate(ratio(moneyCell("支出决算表!C8", "4130.69", "万元"), moneyCell("预算执行表!D5", "58265428.00", "元")));
  if (rate.kind !== "value") throw new Error(rate.kind);
  expect(toDecimal(rate.value, 6)).toBe("0.708944");
  expect(rate.interval).toEqual({ low: rational(4_130_685_000n, 5_826_542_800n), high: rational(4_130_695_000n, 5_826_542_800n) });
});

test("a percentage typed as 95 is 0.95", () => {
  expect(toDecimal(valueOf(numberCell("表!A1", "95%"))!)).toBe("0.95");
});
