/* Where the pane's pages load office.js from: `webpack --env officejs=package|cdn|21vianet`. */
const path = require("node:path");

const packaged = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/**
 * What office.js asks for in Excel on Windows, Mac and the web, and in a plain browser; the whole package is 86 MB.
 * `excel-win32-16.00.js` is not among them: it is of 2015 and ends before ExcelApi 1.5; an Excel that asks for it cannot open us.
 */
const files = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js", // where no Excel stands around the page: office.js then says so
  "telemetry/oteljs_agave.js", // asked for once Excel has answered; what it would send, the pages' policy refuses
  "zh-cn/office_strings.js",
  "en-us/office_strings.js", // and for every other language, once its own strings are not found
];

/** office.js and its error page ask for `AgaveErrorUX`, the package ships that name in lower case. */
function errorPageFile({ context, absoluteFilename }) {
  const file = path.relative(context, absoluteFilename).split(path.sep).join("/");
  return path.posix.join("office/AgaveErrorUX", file.replace("agaveerrorux.", "AgaveErrorUX."));
}

const copied = [
  ...files.map((file) => ({ from: path.join(packaged, file), to: path.posix.join("office", file), info: { minimized: true } })),
  { from: "**/*", context: path.join(packaged, "agaveerrorux"), to: errorPageFile, info: { minimized: true } },
];

/** Microsoft's copy at `address`: its scripts and its error page come from that host, and none is shipped. */
function hosted(address) {
  const { origin } = new URL(address);
  return { script: address, scripts: `'self' ${origin}`, frames: origin, copied: [], packages: [] };
}

const sources = {
  package: { script: "office/office.js", scripts: "'self'", frames: "'self'", copied, packages: [path.dirname(packaged)] },
  cdn: hosted("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"),
  "21vianet": hosted("https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"),
};

/** Script address, allowed hosts, copied files and the folder of their package for a source of office.js. */
function officeJs(name = "package") {
  if (!Object.hasOwn(sources, name)) throw new Error(`--env officejs=${name} is not known; it is one of ${Object.keys(sources).join(", ")}.`);
  return sources[name];
}

module.exports = { officeJs };
