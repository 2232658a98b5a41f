import type { Line } from "../../../src/jobs/desk/line";

/** Both ends of a line, as two threads have it: messages are copied by `structuredClone`, keep their order and arrive in tasks of their own. */
export function pairedLines(): readonly [Line, Line] {
  const hears: (((message: unknown) => void) | undefined)[] = [undefined, undefined];
  const end = (own: 0 | 1): Line => ({
    send: (message) => {
      const copy: unknown = structuredClone(message);
      setTimeout(() => hears[own === 0 ? 1 : 0]?.(copy), 0);
    },
    listen: (hear) => (hears[own] = hear),
  });
  return [end(0), end(1)];
}
