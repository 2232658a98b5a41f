import { KEPT_CASES } from "./kept-cases";
import { Random } from "./random";
import { growth, runTarget, type Summary } from "./run-target";
import { must, type Target } from "./target";
import { TARGETS } from "./targets";

/** Milliseconds for each target; `npm run fuzz` runs as long as it is asked to. */
const SHORT = 2_500;
const SEED = 20_231_231;

describe("whatever comes in, the readers hold", () => {
  test.each(TARGETS.map((target) => [target.name, target] as const))("%s", async (_, target) => {
    const { failures, cases } = await runTarget(target, { seed: SEED, from: 0, cases: 4_000, within: SHORT });
    expect(failures).toEqual([]);
    expect(cases).toBeGreaterThan(50);
  });

  test.each(TARGETS.filter(({ pump }) => pump !== undefined).map((target) => [target.name, target] as const))("%s takes no longer than its text grows", (_, target) => {
    for (let turn = 0; turn < 2; turn++) growth(target, new Random(SEED, turn));
  });

  test.each(KEPT_CASES)("$target, case $case of seed $seed: $why", async ({ target, seed, case: from }) => {
    const { failures } = await runTarget(TARGETS.find(({ name }) => name === target)!, { seed, from, cases: 1 });
    expect(failures).toEqual([]);
  });
});

describe("the fuzzer itself", () => {
  const summaryOf = (run: Target["run"], more: Partial<Target> = {}): Promise<Summary> => runTarget({ name: "planted", run, ...more }, { seed: 1, from: 0, cases: 300 });

  test("gives the same cases for the same seed, and others for another", () => {
    const numbers = (seed: number): number[] => new Random(seed, 5).many(20, (index) => index).map(() => new Random(seed).next());
    expect(numbers(3)).toEqual(numbers(3));
    expect(new Random(3, 5).digits(30)).toBe(new Random(3, 5).digits(30));
    expect(new Random(3, 5).digits(30)).not.toBe(new Random(3, 6).digits(30));
  });

  test("finds a planted mistake, tells it once with its count, and names a case that shows it again", async () => {
    const planted: Target["run"] = (random) => {
      must(random.below(10) !== 7, "seven is wrong", () => random.next());
      return "fine";
    };
    const { failures, outcomes } = await summaryOf(planted);
    expect(failures).toHaveLength(1);
    const [failure] = failures;
    expect(failure!.count + outcomes.get("fine")!).toBe(300);
    expect((await runTarget({ name: "planted", run: planted }, { seed: 1, from: failure!.case, cases: 1 })).failures).toHaveLength(1);
  });

  /** Keeps the processor busy for so many milliseconds of its own time. */
  const work = (milliseconds: number): void => {
    const since = process.cpuUsage();
    for (let now = { user: 0, system: 0 }; (now.user + now.system) / 1000 < milliseconds;) now = process.cpuUsage(since);
  };

  test("tells a case that is slow each time, and not one that is slow until its code is compiled", async () => {
    let turns = 0;
    const runs = (run: () => void): Promise<Summary> => runTarget({ name: "planted", run: () => (run(), "") }, { seed: 1, from: 0, cases: 1 });
    expect((await runs(() => work(130))).failures).toMatchObject([{ what: expect.stringContaining("too slow") as string, count: 1 }]);
    expect((await runs(() => { if (turns++ < 10) work(130); })).failures).toEqual([]);
  });

  test("finds what takes the square of its length", () => {
    const read = (text: string): void => {
      let found = 0;
      for (let at = 0; at < text.length; at += 4) for (let other = 0; other < text.length; other++) if (text.charCodeAt(at) === text.charCodeAt(other)) found++;
      expect(found).toBeGreaterThan(0);
    };
    const planted: Target = { name: "planted", run: () => "", pump: { make: (_, length) => "ab".repeat(length / 2), read } };
    expect(() => growth(planted, new Random(1))).toThrow("takes longer than its text grows");
  });
});
