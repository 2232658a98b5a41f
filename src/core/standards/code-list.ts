/** How far an entry of a standard was checked. Only `verified` and `partly` may make a finding; `memory` informs notes at most. */
export type Verification = "verified" | "partly" | "memory";

/** One 科目: its cumulative code and its name in the edition the list is of. */
export interface StandardCode {
  readonly code: string;
  readonly name: string;
  readonly verification: Verification;
}

const VERIFICATIONS: Readonly<Record<string, Verification>> = { "!": "verified", "~": "partly", "?": "memory" };

/** The entries of a compact list: words of mark, code and name, such as `!2010301行政运行`. */
export function parseCodeList(...texts: readonly string[]): ReadonlyMap<string, StandardCode> {
  const codes = new Map<string, StandardCode>();
  for (const word of texts.join(" ").split(/\s+/)) {
    const match = /^([!~?])(\d+)(\D.*)$/.exec(word);
    const [, mark = "", code, name] = match ?? [];
    const verification = VERIFICATIONS[mark];
    if (code !== undefined && name !== undefined && verification !== undefined) codes.set(code, { code, name, verification });
  }
  return codes;
}
