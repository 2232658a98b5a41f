import { type UnitLine, unitLine } from "../../render/batch/unit-line";
import { type EvaluateWish, evaluateWorkbook } from "../evaluate-workbook";
import type { World } from "../world";
import { finishedLine, rememberFinished, split, unitKey } from "./finished";

/** One workbook of a folder; plain data, as it is sent to another process. */
export interface Unit {
  /** Where the folder is. */
  readonly folder: string;
  /** The path inside it. */
  readonly file: string;
  readonly wish: EvaluateWish;
}

/** Evaluates one unit of a folder and writes its results, unless an earlier run has; gives its line of 汇总. Whatever is wrong with it is in the line. */
export async function evaluateUnit({ folder, file, wish }: Unit, world: World): Promise<UnitLine> {
  const path = `${folder}/${file}`;
  const bytes = world.readFile(path);
  if (!bytes.ok) return failedUnit(file, bytes.problem);
  const key = unitKey(bytes.value, wish, world);
  const known = finishedLine(file, key, wish.out, world);
  if (known !== undefined) return known;
  const { folder: inside, name } = split(`/${file}`);
  const evaluated = await evaluateWorkbook({ bytes: bytes.value, file: name, out: `${wish.out}${inside}` }, wish, world);
  if (!evaluated.ok) return failedUnit(file, evaluated.problem);
  const line = unitLine(file, evaluated.value.review);
  rememberFinished(key, evaluated.value.written.map((written) => written.slice(wish.out.length + 1)), line, wish.out, world);
  return line;
}

/** The line of a unit that could not be run. */
export const failedUnit = (file: string, { what, advice }: { readonly what: string; readonly advice: string }): UnitLine => ({ file, status: "could-not-run", reason: `${what}${advice}` });
