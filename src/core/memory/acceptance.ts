import { escapeText } from "./element-text";
import { attributeOf, type Element, textOf } from "./split-elements";

/** A finding the office lets stand, with its reason (认可). Known again by what the finding means, never by its address. */
export interface Acceptance {
  readonly check: string;
  /** What the finding is about: the kind of table, row and column by their words. */
  readonly about: string;
  /** Its exact values at the time; with others the acceptance is void. */
  readonly numbers: string;
  /** The finding as it was said at the time. */
  readonly said: string;
  readonly reason: string;
}

/** A workbook remembers so many, the latest. */
export const MOST_ACCEPTANCES = 1000;

/** An acceptance in the text of the memory; undefined where the element is damaged. */
export function readAcceptance(element: Element): Acceptance | undefined {
  const [check, about, numbers, said] = ["check", "about", "numbers", "said"].map((name) => attributeOf(element, name));
  const reason = textOf(element);
  if (check === undefined || about === undefined || numbers === undefined || said === undefined || reason === undefined) return undefined;
  return { check, about, numbers, said, reason };
}

export function writeAcceptance({ check, about, numbers, said, reason }: Acceptance): string {
  const attributes = Object.entries({ check, about, numbers, said }).map(([name, value]) => ` ${name}="${escapeText(value)}"`);
  return `<acceptance${attributes.join("")}>${escapeText(reason)}</acceptance>`;
}
