const { createHash } = require("node:crypto");
const fs = require("node:fs");
const { Script } = require("node:vm");
const { Compilation, sources } = require("webpack");
const { contentSecurityPolicy } = require("./content-security-policy.cjs");
const { LICENCES_FILE } = require("./licences-plugin.cjs");
const { pageText } = require("./page.cjs");

/** Replaces the one script a build makes by one page that holds it: it loads nothing, so it works from anywhere. */
class SingleFilePlugin {
  constructor({ filename, title, icon }) {
    this.page = { filename, title, icon };
  }

  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
    compiler.hooks.compilation.tap("SingleFilePlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "SingleFilePlugin", stage }, () => {
        const text = singlePage({ ...this.page, code: wholeScript(compilation.getAssets()) });
        for (const { name } of compilation.getAssets()) compilation.deleteAsset(name);
        // Nothing may touch it from here on: the policy holds the hash of this very script.
        compilation.emitAsset(this.page.filename, new sources.RawSource(text), { minimized: true });
      });
    });
  }
}

/** The one script of a build, headed by the licences of what it holds and by those that the build had set apart. */
function wholeScript(assets) {
  const text = ({ source }) => String(source.source());
  const licences = assets.filter(({ name }) => name.endsWith(".LICENSE.txt"));
  const listed = assets.filter(({ name }) => name === LICENCES_FILE);
  const [script, ...others] = assets.filter((asset) => !licences.includes(asset) && !listed.includes(asset));
  if (others.length > 0) throw new Error(`a single page holds one script, not also ${others.map(({ name }) => name).join(", ")}`);
  const code = licences.reduce((rest, { name }) => rest.replace(`/*! For license information please see ${name} */`, ""), text(script));
  return [...listed.map((asset) => `/*!\n${text(asset).replaceAll("*/", "* /")}*/`), ...licences.map(text), code.trimStart()].join("\n");
}

/** A page that holds its script and allows that script alone. */
function singlePage({ title, icon, code }) {
  const script = inlineScript(code);
  return pageText({
    title,
    policy: contentSecurityPolicy({ scripts: `'sha256-${createHash("sha256").update(script).digest("base64")}'` }),
    icon: `data:image/png;base64,${fs.readFileSync(icon).toString("base64")}`,
    body: `<script>${script}</script>\n`,
  });
}

/**
 * Code as it may stand in a script element, and as the browser will read it there.
 * `</script` would end the element and `<!--` begin a comment; both stand in texts and expressions only, where `\x3C` means the same.
 */
function inlineScript(code) {
  const text = code.replace(/<(?=\/script|!--)/gi, "\\x3C").replace(/\r\n?/g, "\n");
  if (text.includes("\0")) throw new Error("the script holds a NUL character, which a page cannot");
  new Script(text); // throws where the replacement hit code after all
  return text;
}

module.exports = { SingleFilePlugin, singlePage, inlineScript };
