/** The slips of the pen that leave a trace in the digits. */
export type Slip = "transposition" | "single-digit";

/** Which slip turns one number into another; undefined where none does. `step` is what the last digit stated is worth, `allowed` what rounding may hide. */
export function slipBetween(typed: number, right: number, { step, allowed }: { readonly step: number; readonly allowed: number }): Slip | undefined {
  if (typed * right < 0) return undefined;
  const isMet = (meant: readonly number[]): boolean => meant.some((fen) => Math.abs(fen - right) <= allowed);
  if (isMet(exchanges(typed, step))) return "transposition";
  return isMet(replacements(typed, step)) ? "single-digit" : undefined;
}

/** All numbers that a slip may have made this one of. */
export const meantBy = (slip: Slip, fen: number, step: number): readonly number[] => (slip === "transposition" ? exchanges(fen, step) : replacements(fen, step));

/** Whether a slip can change any number by so much: one digit by one to nine of what its place is worth, two exchanged ones by nine times as much. */
export function mayBeOf(slip: Slip, effect: number, { step, allowed }: { readonly step: number; readonly allowed: number }): boolean {
  const size = Math.abs(effect);
  for (let worth = slip === "transposition" ? 9 * step : step; worth <= size + allowed; worth *= 10) {
    const digits = Math.min(9, Math.max(1, Math.round(size / worth)));
    if (Math.abs(size - digits * worth) <= allowed) return true;
  }
  return false;
}

/** From so many times what is unsure on, a digit says that it was the one: fewer than one difference in twenty looks so by chance (a test counts them). */
const CLEARLY = 25;

/**
 * The slip and the number meant, where that is known less surely than digits are written: only of digits far above what is unsure, and
 * only where one number could be meant. For a number that is known to be wrong; in a list of numbers such a slip would be found too easily.
 */
export function clearSlip(typed: number, right: number, { step, unsure }: { readonly step: number; readonly unsure: number }): { readonly slip: Slip; readonly meant: number } | undefined {
  if (typed * right < 0 || unsure <= 0) return undefined;
  for (const slip of ["transposition", "single-digit"] as const) {
    const hits = new Set(meantBy(slip, typed, step).filter((fen) => Math.abs(fen - right) <= unsure && powers(fen - typed, step).some((worth) => worth >= CLEARLY * unsure)));
    const [meant] = hits;
    if (meant !== undefined) return hits.size === 1 ? { slip, meant } : undefined;
  }
  return undefined;
}

const powers = (fen: number, step: number): readonly number[] => {
  const found: number[] = [];
  for (let worth = step; worth <= Math.abs(fen); worth *= 10) found.push(worth);
  return found;
};

const digitAt = (fen: number, worth: number): number => Math.floor(Math.abs(fen) / worth) % 10;

/** All numbers that are this one with two neighbouring digits exchanged. */
function exchanges(fen: number, step: number): readonly number[] {
  const towards = Math.sign(fen);
  return powers(fen, step).flatMap((worth) => {
    const change = (digitAt(fen, worth) - digitAt(fen, worth * 10)) * 9 * worth;
    return change === 0 ? [] : [fen + towards * change];
  });
}

/** All numbers that are this one with one digit replaced. */
function replacements(fen: number, step: number): readonly number[] {
  const towards = Math.sign(fen);
  return powers(fen, step).flatMap((worth) => {
    const digit = digitAt(fen, worth);
    return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((other) => other !== digit).map((other) => fen + towards * (other - digit) * worth);
  });
}
