const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

const FILE = "licences.txt";
const MARK = `${path.sep}node_modules${path.sep}`;

/** Lists the packages that a build holds, with their licences, in `licences.txt`. `others` gives folders of packages that come by another way than as modules. */
class LicencesPlugin {
  constructor(others = () => []) {
    this.others = others;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "LicencesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const folders = new Set([...packagesIn(compilation), ...this.others()]);
        compilation.emitAsset(FILE, new sources.RawSource(licencesOf([...folders].map(packageIn))), { minimized: true });
      });
    });
  }
}

/** Folders of the packages whose modules are in the chunks of a build. */
function packagesIn(compilation) {
  const inChunks = [...compilation.modules].filter((module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0);
  const files = inChunks.flatMap((module) => [module, ...(module.modules ?? [])]).flatMap(({ resource }) => resource ?? []);
  return new Set(files.flatMap(folderOf));
}

/** `…/node_modules/@scope/name` of a file inside it; nothing for a file of ours. */
function folderOf(file) {
  const from = file.lastIndexOf(MARK);
  if (from < 0) return [];
  const [first, second] = file.slice(from + MARK.length).split(path.sep);
  return [file.slice(0, from) + MARK + (first.startsWith("@") ? path.join(first, second) : first)];
}

function packageIn(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = fs.readdirSync(folder).sort().find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? `License: ${license}` : fs.readFileSync(path.join(folder, file), "utf8").replace(/\r\n?/g, "\n").trim();
  return { name: `${name} ${version}`, text };
}

/** Packages by their licence; one text stands once for all that share it to the letter. */
function licencesOf(packages) {
  const byText = new Map();
  for (const { name, text } of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) byText.set(text, [...(byText.get(text) ?? []), name]);
  return [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`).join(`\n${"=".repeat(72)}\n\n`);
}

module.exports = { LicencesPlugin, LICENCES_FILE: FILE, packagesIn };
