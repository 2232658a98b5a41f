import { runTarget, type Summary } from "./run-target";
import { TARGETS } from "./targets";

/*
 * npm run fuzz -- [--target xlsx,number,audit,memory,report] [--cases N] [--seed S] [--from N]
 * A failure prints its target, seed and case: `--target T --seed S --from N --cases 1` runs it again.
 */
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const number = (name: string, otherwise: number): number => {
  const value = Number(option(name, String(otherwise)));
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} takes a whole number`);
  return value;
};

async function fuzz(): Promise<void> {
  const wanted = option("target", TARGETS.map(({ name }) => name).join(",")).split(",");
  for (const name of wanted) {
    const target = TARGETS.find((one) => one.name === name);
    if (target === undefined) throw new Error(`no target is called ${name}; there are ${TARGETS.map((one) => one.name).join(", ")}`);
    const summary = await runTarget(target, { seed: number("seed", 1), from: number("from", 0), cases: number("cases", 20_000) });
    process.stdout.write(`${told(summary)}\n`);
    if (summary.failures.length > 0) process.exitCode = 1;
  }
}

function told({ target, seed, cases, milliseconds, slowest, outcomes, failures }: Summary): string {
  const tally = [...outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, count]) => `${outcome} ${count}`).join(", ");
  const head = `${target.padEnd(7)} seed ${seed}: ${cases} cases in ${(milliseconds / 1000).toFixed(1)} s, slowest ${slowest.toFixed(0)} ms, ${failures.length} kinds of failure\n        ${tally}`;
  return [head, ...failures.map(({ what, case: index, count }) => `  FAILED ${count} ×, --target ${target} --seed ${seed} --from ${index} --cases 1\n  ${what}`)].join("\n");
}

fuzz().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
