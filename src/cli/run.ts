import { refuse, type Result } from "../jobs/ports";
import { describeChecks } from "../render/check-page";
import { readArguments, type Wish } from "./arguments";
import { evaluateFolder } from "./batch/evaluate-folder";
import { evaluateFile } from "./evaluate-file";
import type { EvaluateWish } from "./evaluate-workbook";
import { HELP } from "./help";
import type { World } from "./world";

/** Runs one command line; gives the exit status: 0 nothing failed, 1 errors found, 2 could not run (one plain sentence on standard error). */
export async function run(given: readonly string[], world: World): Promise<0 | 1 | 2> {
  const result = await carryOut(readArguments(given), world);
  if (result.ok) return result.value;
  world.showProgress("");
  world.complain(`${result.problem.what}${result.problem.advice}\n`);
  return 2;
}

async function carryOut(wish: Wish, world: World): Promise<Result<0 | 1>> {
  switch (wish.kind) {
    case "refused":
      return refuse({ code: "bad-arguments", what: wish.sentence, advice: "" });
    case "help":
      world.print(HELP);
      return { ok: true, value: 0 };
    case "checks": {
      const page = describeChecks(wish.id);
      if (page === undefined) return refuse({ code: "bad-arguments", what: `没有编号为“${wish.id ?? ""}”的审核项。`, advice: "运行 npm run evaluate -- --checks 查看全部审核项。" });
      world.print(page);
      return { ok: true, value: 0 };
    }
    case "evaluate":
      return evaluate(wish, world);
  }
}

async function evaluate(wish: EvaluateWish, world: World): Promise<Result<0 | 1>> {
  const path = wish.input ?? world.samplePath;
  switch (world.kindOf(path)) {
    case "missing":
      return refuse({ code: "no-file", what: `找不到文件“${path}”。`, advice: "请检查文件名和所在文件夹，再试一次。" });
    case "folder":
      if (wish.audit !== undefined) return refuse({ code: "bad-arguments", what: `“${path}”是文件夹，审核报告（--audit）一次只对一个工作簿。`, advice: "请指定这份报告所依据的 .xlsx 工作簿。" });
      return evaluateFolder(path.replace(/[\\/]+$/, ""), wish, world);
    case "file":
      if (wish.shard !== undefined) return refuse({ code: "bad-arguments", what: "--shard 只在处理文件夹时使用。", advice: "请去掉这个参数，或指定一个文件夹。" });
      return evaluateFile(path, wish, world);
  }
}

