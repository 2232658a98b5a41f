import * as v from "valibot";
import type { UnitLine } from "../../render/batch/unit-line";
import type { EvaluateWish } from "../evaluate-workbook";
import type { World } from "../world";

/** Folder inside the results that holds a small file for each finished unit, so that a run that was stopped can go on. */
const FINISHED = ".已完成";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Text = v.nullable(v.string());
const Fen = v.nullable(v.pipe(v.number(), v.integer()));

const Line = v.strictObject({
  file: v.string(), status: v.literal("done"), unit: Text, year: v.nullable(v.number()), budget: Fen, spending: Fen, executionRate: Text, total: Text, rating: Text,
  counts: v.strictObject({ error: Count, warning: Count, note: Count, cannotTell: Count, accepted: Count }),
});

const Finished = v.strictObject({ key: v.string(), written: v.array(v.string()), line: Line });

/** What the results of a unit depend on: the program, what was asked for, and every byte of the workbook. */
export const unitKey = (bytes: Uint8Array, { form, year, only }: EvaluateWish, world: World): string => world.digest(`${world.programId} ${JSON.stringify([form ?? null, year ?? null, only ?? null])} `, bytes);

/** The line of a unit that an earlier run has finished with this key, and whose results are all still there; undefined where it must be done. */
export function finishedLine(file: string, key: string, out: string, world: World): UnitLine | undefined {
  const path = `${out}/${FINISHED}/${file}.json`;
  if (world.kindOf(path) !== "file") return undefined;
  const bytes = world.readFile(path);
  const known = bytes.ok ? v.safeParse(Finished, parsed(new TextDecoder().decode(bytes.value))) : undefined;
  if (known?.success !== true || known.output.key !== key || known.output.line.file !== file) return undefined;
  for (const written of known.output.written) if (world.kindOf(`${out}/${written}`) !== "file") return undefined;
  return known.output.line;
}

/** Remembers that a unit is finished; where that cannot be written, the next run does it again. */
export function rememberFinished(key: string, written: readonly string[], line: UnitLine, out: string, world: World): void {
  const { folder, name } = split(`${out}/${FINISHED}/${line.file}.json`);
  world.writeFile(folder, name, `${JSON.stringify({ key, written, line })}\n`);
}

/** A path cut before its last name. */
export function split(path: string): { readonly folder: string; readonly name: string } {
  const at = path.lastIndexOf("/");
  return { folder: path.slice(0, at), name: path.slice(at + 1) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // half a file of another program, or damaged: the unit is done again
  }
}
