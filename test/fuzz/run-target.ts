import { performance } from "node:perf_hooks";
import { Random } from "./random";
import { must, type Target } from "./target";

export interface Wish {
  readonly seed: number;
  /** Number of the first case. */
  readonly from: number;
  readonly cases: number;
  /** Ends sooner, after so many milliseconds. */
  readonly within?: number;
}

/** One kind of failure, with the first case that showed it. */
export interface Failure {
  readonly what: string;
  readonly case: number;
  count: number;
}

export interface Summary {
  readonly target: string;
  readonly seed: number;
  readonly cases: number;
  readonly milliseconds: number;
  /** Of the slowest case. */
  readonly slowest: number;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly failures: readonly Failure[];
}

/** Longest a case of a few thousand bytes may take, in milliseconds, when it has the processor for itself. */
const PATIENCE = 100;
/** One in so many cases looks how the time grows. */
const GROWTH = 20_000;
/** Kinds of failure after which it is no use to go on. */
const ENOUGH = 20;

/** Runs cases of a target one after another. A case depends on the seed and its number alone, so that each can be run again by itself. */
export async function runTarget(target: Target, { seed, from, cases, within = Infinity }: Wish): Promise<Summary> {
  const outcomes = new Map<string, number>();
  const failures = new Map<string, Failure>();
  const begun = performance.now();
  let [slowest, done] = [0, 0];
  for (let index = from; index < from + cases && failures.size < ENOUGH; index++) {
    if (done % 64 === 0 && performance.now() - begun > within) break;
    done++;
    const since = performance.now();
    try {
      const outcome = await runCase(target, seed, index);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      const taken = performance.now() - since;
      slowest = Math.max(slowest, taken);
      if (taken > PATIENCE) must(await isInTime(target, seed, index), "too slow", () => taken);
      if (index % GROWTH === 0) growth(target, new Random(seed, index, 1));
    } catch (error) {
      const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      const kind = kindOf(what);
      const known = failures.get(kind);
      if (known === undefined) failures.set(kind, { what: `${what}\n${placeOf(error)}`, case: index, count: 1 });
      else known.count += 1;
    }
  }
  return { target: target.name, seed, cases: done, milliseconds: performance.now() - begun, slowest, outcomes, failures: [...failures.values()] };
}

export const runCase = (target: Target, seed: number, index: number): string | Promise<string> => target.run(new Random(seed, index));

/** Milliseconds of work after which a case that was too slow each time is too slow. */
const DOUBT = 3_000;
const LEAST_TURNS = 4;

/**
 * Whether the case can be done in time. The same case again and again, until it is, because neither a busy machine
 * nor code that is not compiled yet (and is compiled and collected within the work counted here) is the case's fault.
 */
async function isInTime(target: Target, seed: number, index: number): Promise<boolean> {
  for (let [turn, spent] = [0, 0]; turn < LEAST_TURNS || spent < DOUBT; turn++) {
    const since = process.cpuUsage();
    await runCase(target, seed, index);
    const work = workSince(since);
    if (work <= PATIENCE) return true;
    spent += work;
  }
  return false;
}

/** Milliseconds of the processor: other programs take none of these. */
function workSince(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

const SHORT = 4_000;
const LONG = 32_000;
const STEEPEST = 20;

/** Eight times the text may take some eight times as long; sixty-four times would be the square. */
export function growth({ name, pump }: Target, random: Random): void {
  if (pump === undefined) return;
  const seed = random.next();
  const [short, long] = [SHORT, LONG].map((length) => pump.make(new Random(seed), length)) as [string, string];
  const timeOf = (text: string): number => Math.min(...[1, 2, 3, 4].map(() => {
    const since = process.cpuUsage();
    pump.read(text);
    return workSince(since);
  }));
  const ratio = (): number => (timeOf(long) + 2) / (timeOf(short) + 2);
  must(ratio() < STEEPEST || ratio() < STEEPEST || ratio() < STEEPEST, `${name} takes longer than its text grows`, () => ({ unit: short.slice(0, 60), ms: timeOf(long) }));
}

/** Failures that differ only in what was read are of one kind. */
const kindOf = (what: string): string => what.split(": ").slice(0, 2).join(": ").replace(/\d+/g, "#").slice(0, 80);

const placeOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at .*(?:src|test)\//.test(line)).slice(0, 4).join("\n") : "";
