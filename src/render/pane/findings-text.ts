import { asLine } from "../plain-start";
import { printable } from "../printable";
import { ACCEPTED } from "../findings/acceptance-words";
import { CAUSED } from "../findings/caused-findings";
import { SEVERITY_NAMES } from "../check-page";
import type { FindingView } from "./finding-views";

/** The list of findings as plain text, for a message or a note: numbered, each with its places, causes and what to do; what was accepted stands apart, with its reason. Lines end in LF. */
export function findingsText(file: string, findings: readonly FindingView[]): string {
  const open = findings.filter(({ acceptance }) => acceptance?.kind !== "accepted");
  const accepted = findings.filter(({ acceptance }) => acceptance?.kind === "accepted");
  const apart = accepted.length === 0 ? [] : [`${ACCEPTED}${String(accepted.length)}条`, ...accepted.map(blockOf)];
  return `${[`${asLine(printable(file))}　审核发现${String(open.length)}条`, ...open.map(blockOf), ...apart].join("\n\n")}\n`;
}

function blockOf({ level, message, places, causes, caused, check, acceptance, note }: FindingView, index: number): string {
  return [
    `${String(index + 1)}.【${level === "cannot-tell" ? "无法判断" : SEVERITY_NAMES[level]}】${message}`,
    ...(places.length === 0 ? [] : [`   位置：${places.map(({ label }) => label).join("、")}`]),
    ...causes.map(({ text }) => `   可能原因：${text}`),
    ...caused.map(({ text, places: at }) => `   ${CAUSED}：${text}${at.length === 0 ? "" : `（${at.map(({ label }) => label).join("、")}）`}`),
    ...(note === undefined ? [] : [`   ${note}`]),
    ...(check.fix === "" || acceptance?.kind === "accepted" ? [] : [`   怎么改：${check.fix}`]),
  ].map((line) => asLine(printable(line))).join("\n");
}
