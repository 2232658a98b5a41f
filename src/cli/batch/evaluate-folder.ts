import { refuse, type Result, succeed } from "../../jobs/ports";
import { isDone, renderBatchJson } from "../../render/batch/batch-json";
import { planBatchSheet } from "../../render/batch/batch-sheet";
import { renderBatchSummary } from "../../render/batch/batch-words";
import type { UnitLine } from "../../render/batch/unit-line";
import type { EvaluateWish } from "../evaluate-workbook";
import type { World } from "../world";
import { chooseUnits, type Shard } from "./choose-units";

/**
 * Evaluates every workbook of a folder and of the folders inside it, several at a time, and writes 汇总; gives the exit status. One that cannot be
 * run is a line of 汇总 and stops nothing; it counts like a mistake in the status. What an earlier run has finished is not done again.
 */
export async function evaluateFolder(folder: string, given: EvaluateWish, world: World): Promise<Result<0 | 1>> {
  const wish = { ...given, out: given.out.replace(/[\\/]+$/, "") };
  const listed = world.listFiles(folder, wish.out);
  if (!listed.ok) return listed;
  const all = chooseUnits(listed.value);
  if (all.length === 0) return refuse({ code: "no-file", what: `文件夹“${folder}”里没有工作簿。`, advice: "请把各单位的 .xlsx 工作簿放进这个文件夹，再运行一次。" });
  const units = await evaluateAll(folder, chooseUnits(listed.value, wish.shard), wish, world);
  const written = await writeBatch(units, wish, world);
  if (!written.ok) return written;
  world.print(wish.isJson ? new TextDecoder().decode(renderBatchJson(units)) : renderBatchSummary(units, written.value));
  return succeed(units.every((unit) => isDone(unit) && unit.counts.error === 0) ? 0 : 1);
}

/** The lines of all units in the order of the files, however they came in. Never more are under way than the crew has members. */
async function evaluateAll(folder: string, files: readonly string[], wish: EvaluateWish, world: World): Promise<readonly UnitLine[]> {
  const crew = world.startCrew(files.length);
  const lines: UnitLine[] = [];
  let [next, done] = [0, 0];
  const member = async (): Promise<void> => {
    for (let at = next; at < files.length; at = next) {
      next += 1;
      lines[at] = await crew.evaluate({ folder, file: files[at] ?? "", wish });
      done += 1;
      world.showProgress(`已处理 ${String(done)}/${String(files.length)} 个工作簿`);
    }
  };
  try {
    await Promise.all(Array.from({ length: crew.size }, member));
  } finally {
    crew.end();
    world.showProgress("");
  }
  return lines;
}

/** Writes 汇总.xlsx and 汇总.json; those of a part are named after it, so that parts on several machines can share a folder. */
async function writeBatch(units: readonly UnitLine[], { out, shard }: EvaluateWish, world: World): Promise<Result<readonly string[]>> {
  const name = shard === undefined ? "汇总" : `汇总.${partName(shard)}`;
  const workbook = await batchWorkbook(units, world);
  if (!workbook.ok) return workbook;
  const files = [[`${name}.xlsx`, workbook.value], [`${name}.json`, renderBatchJson(units)]] as const;
  for (const [file, content] of files) {
    const saved = world.writeFile(out, file, content);
    if (!saved.ok) return saved;
  }
  return succeed(files.map(([file]) => `${out}/${file}`));
}

const partName = ({ index, count }: Shard): string => `${String(index)}-${String(count)}`;

async function batchWorkbook(units: readonly UnitLine[], world: World): Promise<Result<Uint8Array>> {
  const host = world.newWorkbook("汇总.xlsx");
  const empty = await host.read();
  if (!empty.ok) return empty;
  const written = await host.write({ fingerprint: empty.value.fingerprint, removes: [], sheets: [planBatchSheet(units)], memory: "" });
  return written.ok ? succeed(host.bytes()) : written;
}
