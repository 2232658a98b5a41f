import { setFlagsFromString } from "node:v8";
import { isKnownV8 } from "./known-v8";

/**
 * Has Node compile a function for speed only once it has run for longer than Node would wait: a run lasts a second, compiling early costs a third
 * of it, and what pays it back, loops over a ledger, runs long enough either way.
 */
if (isKnownV8) setFlagsFromString("--interrupt-budget=600000");
