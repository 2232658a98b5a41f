import path from "node:path";
import { xlsxHost } from "../hosts/xlsx";
import { nodeWorld } from "./node-world";
import { run } from "./run";

const sample = path.join(__dirname, "..", "assets", "sample", "杨嘉桥镇2023年度.xlsx");

run(process.argv.slice(2), { ...nodeWorld(sample), openWorkbook: xlsxHost })
  .then((status) => {
    process.exitCode = status;
  })
  .catch((error: unknown) => {
    // A fault of ours: said plainly, with what a maintainer needs to find it and no stack trace.
    process.stderr.write(`程序出现内部错误，没有完成（${error instanceof Error ? error.message : String(error)}）。输入文件没有被改动，请把这句话反馈给维护者。\n`);
    process.exitCode = 2;
  });
