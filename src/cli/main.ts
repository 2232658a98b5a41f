import "./compile-later";
import path from "node:path";
import { readReportFile } from "../hosts/document";
import { emptyWorkbook, xlsxHost } from "../hosts/xlsx";
import { CREW_ROLE, processCrew } from "./batch/process-crew";
import { serveUnits } from "./batch/serve-units";
import { machineZip } from "./machine-zip";
import { nodeWorld } from "./node-world";
import { run } from "./run";
import type { World } from "./world";

const sample = path.join(__dirname, "..", "assets", "sample", "杨嘉桥镇2023年度.xlsx");

const world: World = {
  ...nodeWorld(sample, __filename),
  openWorkbook: (bytes, file) => xlsxHost(bytes, file, machineZip),
  newWorkbook: (file) => xlsxHost(emptyWorkbook(), file),
  readReport: readReportFile,
  startCrew: (units) => processCrew(__filename, units),
};

if (process.env[CREW_ROLE] === "1") serveUnits(world);
else {
  run(process.argv.slice(2), world)
    .then((status) => {
      process.exitCode = status;
    })
    .catch((error: unknown) => {
      // A fault of ours: said plainly, with what a maintainer needs to find it and no stack trace.
      process.stderr.write(`程序出现内部错误，没有完成（${error instanceof Error ? error.message : String(error)}）。输入文件没有被改动，请把这句话反馈给维护者。\n`);
      process.exitCode = 2;
    });
}
