import { SEVERITY_NAMES } from "../check-page";
import type { FindingView } from "./finding-views";

/** The list of findings as plain text, for a message or a note: numbered, each with its places, causes and what to do. Lines end in LF. */
export function findingsText(file: string, findings: readonly FindingView[]): string {
  const blocks = findings.map(({ level, message, places, causes, check }, index) => [
    `${String(index + 1)}.【${level === "cannot-tell" ? "无法判断" : SEVERITY_NAMES[level]}】${message}`,
    ...(places.length === 0 ? [] : [`   位置：${places.map(({ label }) => label).join("、")}`]),
    ...causes.map(({ text }) => `   可能原因：${text}`),
    ...(check.fix === "" ? [] : [`   怎么改：${check.fix}`]),
  ].join("\n"));
  return `${[`${file}　审核发现${String(findings.length)}条`, ...blocks].join("\n\n")}\n`;
}
