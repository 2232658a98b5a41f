import { expectedDigitsByChance, WORTH_A_LOOK } from "./chance";
import { meantBy, type Slip } from "./slips";

const SLIPS = ["transposition", "single-digit"] as const satisfies readonly Slip[];

/**
 * The one slip that turns a number known to be wrong into what it should be, as far as that is known; only while few differences look so by chance.
 * Worth a look where `clearSlip` knows none, and never sure.
 */
export function likelySlip(typed: number, right: number, { step, unsure }: { readonly step: number; readonly unsure: number }): { readonly slip: Slip; readonly meant: number } | undefined {
  if (typed * right < 0 || unsure <= 0) return undefined;
  const all = SLIPS.flatMap((slip) => meantBy(slip, typed, step).map((meant) => ({ slip, meant })));
  const hits = all.filter(({ meant }) => Math.abs(meant - right) <= unsure);
  const [hit] = hits;
  if (hit === undefined || hits.some(({ meant }) => meant !== hit.meant)) return undefined;
  const crowd = { gap: typed - right, slack: unsure, rows: [{ fen: typed, half: step / 2 }] };
  return expectedDigitsByChance(crowd, all.map(({ meant }) => typed - meant)) < WORTH_A_LOOK ? hit : undefined;
}
