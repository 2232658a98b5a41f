import type { World } from "../world";
import { evaluateUnit, failedUnit, type Unit } from "./evaluate-unit";

/** Makes this process one of a crew: evaluates the units it is sent, one after another, until its master ends. */
export function serveUnits(world: World): void {
  process.on("message", (message) => {
    const unit = message as Unit; // sent by `processCrew` of this very program
    evaluateUnit(unit, world)
      .catch((error: unknown) => failedUnit(unit.file, { what: `程序出现内部错误，没有完成（${error instanceof Error ? error.message : String(error)}）。`, advice: "请把这句话反馈给维护者。" }))
      .then((line) => process.send?.(line))
      .catch(() => process.exit(2)); // the master is gone
  });
  process.once("disconnect", () => process.exit(0));
}
