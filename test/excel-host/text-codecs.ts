import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

/** jest's jsdom environment lacks these, which jsdom itself, the workbook's reader and the emulated Excel ask for; imported before all of them. */
const globals: { TextDecoder?: unknown; TextEncoder?: unknown; structuredClone?: unknown } = globalThis;
globals.TextDecoder ??= TextDecoder;
globals.TextEncoder ??= TextEncoder;
globals.structuredClone ??= (value: unknown): unknown => deserialize(serialize(value));
