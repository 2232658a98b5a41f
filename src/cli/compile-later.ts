import { setFlagsFromString } from "node:v8";

/** Releases of Node whose V8 is known to have the setting: another would complain of it. */
const [FIRST, LAST] = [20, 24];

/**
 * Has Node compile a function for speed only once it has run for longer than Node would wait: a run lasts a second, compiling early costs a third
 * of it, and what pays it back, loops over a ledger, runs long enough either way.
 */
const major = Number.parseInt(process.versions.node, 10);
if (major >= FIRST && major <= LAST) setFlagsFromString("--interrupt-budget=600000");
