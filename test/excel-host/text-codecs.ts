import { TextDecoder, TextEncoder } from "node:util";

/** jest's jsdom environment lacks these two, which jsdom itself and the workbook's reader ask for; imported before both. */
const globals: { TextDecoder?: unknown; TextEncoder?: unknown } = globalThis;
globals.TextDecoder ??= TextDecoder;
globals.TextEncoder ??= TextEncoder;
