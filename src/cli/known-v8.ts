/** Releases of Node whose V8 is known to have the settings we use: another would complain of them, or not start. */
const [FIRST, LAST] = [20, 24];

const major = Number.parseInt(process.versions.node, 10);

/** Whether this Node knows our settings of V8. */
export const isKnownV8 = major >= FIRST && major <= LAST;
