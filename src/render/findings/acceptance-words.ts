import type { Finding } from "../../core/checks";
import { printable } from "../printable";

/** The heading accepted findings stand under. */
export const ACCEPTED = "已认可";

/** What is to be said of the office's decision on a finding; undefined where there is none. */
export function acceptanceNote({ acceptance }: Pick<Finding, "acceptance">): string | undefined {
  switch (acceptance?.kind) {
    case "accepted":
      return `认可理由：${inOneLine(acceptance.reason)}`;
    case "void":
      return `原来认可过，但数据已经变化，原来的理由不再适用。当时的情况：${inOneLine(acceptance.said)}当时的理由：${ended(inOneLine(acceptance.reason))}`;
    case undefined:
      return undefined;
  }
}

/** A text the office typed, for a line of a list: no breaks, and nothing that would steer a terminal. */
export const inOneLine = (text: string): string => printable(text).replace(/\s+/g, " ").trim();

const ended = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`);
