import { type Result, succeed } from "../jobs/ports";
import { renderSummary } from "../render/terminal/summary";
import { type EvaluateWish, evaluateWorkbook, isInNeedOfCorrection } from "./evaluate-workbook";
import type { World } from "./world";

/** Reviews one workbook file, fills its forms and drafts its report; writes the results of `CONTRACT.md` and gives the exit status. */
export async function evaluateFile(path: string, wish: EvaluateWish, world: World): Promise<Result<0 | 1>> {
  const bytes = await world.readFile(path);
  if (!bytes.ok) return bytes;
  const evaluated = await evaluateWorkbook({ bytes: bytes.value, file: path.replace(/^.*[\\/]/, ""), out: wish.out }, wish, world, (text) => {
    world.showProgress(text);
  });
  world.showProgress("");
  if (!evaluated.ok) return evaluated;
  const { review, json, blanks, written } = evaluated.value;
  const { workbook, ...parts } = review;
  world.print(wish.isJson ? json : renderSummary({ ...parts, file: workbook.file, blanks, written }));
  return succeed(isInNeedOfCorrection(review) ? 1 : 0);
}
