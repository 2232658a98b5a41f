import type { Finding } from "../../core/checks";
import type { Explanation } from "../../core/ties";

/** What is said before a finding that another one brought about. */
export const CAUSED = "由此引起";

/** Findings folded under others, which are counted apart. */
export const countCaused = (findings: readonly Finding[]): number => findings.reduce((count, { consequences = [] }) => count + consequences.length, 0);

/** `另有由此引起的3项，列在各项之下`; nothing where there are none. */
export const causedInWords = (count: number): string => (count === 0 ? "" : `另有${CAUSED}的${String(count)}项，列在各项之下`);

/** Of many causes that fit alike the first few are shown: the list says that none of them is sure. */
export const shownCauses = (explanations: readonly Explanation[]): readonly Explanation[] => explanations.slice(0, 3);
