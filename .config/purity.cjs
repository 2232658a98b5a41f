/* What each room of src may not touch, as options of ESLint's own rules. Held by test/architecture/purity.test.ts. */
const { builtinModules } = require("node:module");

const network = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "RTCPeerConnection"];
const office = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "Word"];
const node = ["process", "Buffer", "require", "module", "exports", "global", "__dirname", "__filename"];
const dom = [
  "window",
  "document",
  "self",
  "globalThis",
  "frames",
  "parent",
  "top",
  "navigator",
  "location",
  "history",
  "screen",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "Worker",
  "SharedWorker",
  "alert",
  "confirm",
  "prompt",
  "DOMParser",
  "XMLSerializer",
  "FileReader",
];
/** The same input must give the same bytes on every machine, at any hour, in any locale. */
const clockAndChance = ["Date", "Temporal", "performance", "crypto", "Intl", "console"];
const timers = [
  "setTimeout",
  "setInterval",
  "setImmediate",
  "clearTimeout",
  "clearInterval",
  "clearImmediate",
  "queueMicrotask",
  "requestAnimationFrame",
  "requestIdleCallback",
];

const localeMembers = [
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "toLocaleUpperCase",
  "toLocaleLowerCase",
  "localeCompare",
];
const markupMembers = ["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc"];

const nodeModules = builtinModules.filter((name) => !name.startsWith("_"));
const networkModules = ["http", "https", "http2", "net", "tls", "dgram", "dns"];

const globals = (names, message) => names.map((name) => ({ name, message }));
const members = (names, message) => names.map((property) => ({ property, message }));
const withPrefix = (names) => names.flatMap((name) => [name, `node:${name}`]);

const opensNothing = "Our code opens no connection.";
const hostsOnly = "Office belongs to hosts/excel.";
const pureRoom = "This room knows no Office, DOM, Node, clock or randomness; take what you need as an argument.";

const noMarkup = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text stays text: build elements, or escaped text in render.",
  },
];
const noHiddenImports = [
  { selector: "MetaProperty[meta.name='import']", message: pureRoom },
  { selector: "ImportExpression", message: pureRoom },
];

/** Rules for a room that may touch nothing but its arguments; `allowed` lists globals it may still use. */
function pureRules(allowed = []) {
  const names = [...office, ...node, ...dom, ...clockAndChance, ...timers].filter((name) => !allowed.includes(name));
  return {
    "no-restricted-globals": ["error", ...globals(network, opensNothing), ...globals(names, pureRoom)],
    "no-restricted-properties": [
      "error",
      { object: "Math", property: "random", message: pureRoom },
      ...members(localeMembers, "Depends on the machine's locale; format by hand."),
      ...members(markupMembers, "Text stays text."),
    ],
    "no-restricted-imports": [
      "error",
      { paths: nodeModules, patterns: [{ group: ["node:*", ...nodeModules.map((n) => `${n}/*`)], message: pureRoom }] },
    ],
    "no-restricted-syntax": ["error", ...noMarkup, ...noHiddenImports],
  };
}

/** Rules for every other room; `allowed` lists Office globals it may use. */
function openRules(allowed = []) {
  const names = office.filter((name) => !allowed.includes(name));
  return {
    "no-restricted-globals": ["error", ...globals(network, opensNothing), ...globals(names, hostsOnly)],
    "no-restricted-properties": [
      "error",
      { object: "navigator", property: "sendBeacon", message: opensNothing },
      { object: "window", property: "fetch", message: opensNothing },
      { object: "globalThis", property: "fetch", message: opensNothing },
      ...members(markupMembers, "Text stays text: build elements, or escaped text in render."),
    ],
    "no-restricted-imports": ["error", { paths: withPrefix(networkModules) }],
    "no-restricted-syntax": ["error", ...noMarkup],
  };
}

module.exports = { pureRules, openRules, office, timers };
