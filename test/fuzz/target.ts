import type { Random } from "./random";

/** A part of the program that reads what others wrote, and what must hold of it whatever is in there. */
export interface Target {
  readonly name: string;
  /** Runs one case; gives in a word what came of it, for the tally. Throws where something does not hold. */
  run(random: Random): string | Promise<string>;
  /**
   * Makes a text of about so many characters by repeating a small thing, to be read by `reads`: its time must grow no faster than its length.
   * Left out where `run` itself sees to it.
   */
  readonly pump?: { readonly make: (random: Random, length: number) => string; readonly read: (text: string) => void };
}

/** Throws unless it holds. `show` is only asked for where it does not. */
export function must(holds: boolean, what: string, show: () => unknown = () => ""): asserts holds {
  if (!holds) throw new Error(`${what}: ${shown(show())}`);
}

/** A value as a line of text, long ones cut. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? `${String(one)}n` : one)) ?? String(value));
  return text.length > 2000 ? `${text.slice(0, 2000)}…` : text;
}
