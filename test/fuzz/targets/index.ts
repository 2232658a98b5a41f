import type { Target } from "../target";
import { auditTarget } from "./audit";
import { memoryTarget } from "./memory";
import { numberTarget } from "./number";
import { reportTarget } from "./report";
import { xlsxTarget } from "./xlsx";

/** Whatever reads what the program did not write itself. */
export const TARGETS: readonly Target[] = [xlsxTarget, numberTarget, auditTarget, memoryTarget, reportTarget];
