const path = require("node:path");
const webpack = require("webpack");
const { packagesIn } = require("./licences-plugin.cjs");

const root = path.resolve(__dirname, "../..");

/**
 * Makes a script of its own and gives its text to the page as the constant `name`: a page opened from disk may load no file of its
 * own accord, so it starts its worker from this text.
 */
class BuiltInScriptPlugin {
  /** `config` is the whole webpack configuration of the script; it must make one chunk. */
  constructor({ name, config }) {
    this.name = name;
    this.config = config;
    this.text = undefined;
    /** Folders of the packages in the script. */
    this.packages = [];
  }

  apply(compiler) {
    // Once for a build, and anew for each turn of a watched one.
    const make = async () => {
      ({ text: this.text, packages: this.packages } = await scriptOf(this.config));
    };
    compiler.hooks.run.tapPromise("BuiltInScriptPlugin", make);
    compiler.hooks.watchRun.tapPromise("BuiltInScriptPlugin", make);
    const value = webpack.DefinePlugin.runtimeValue(() => JSON.stringify(this.text), { contextDependencies: [path.join(root, "src")] });
    new webpack.DefinePlugin({ [this.name]: value }).apply(compiler);
  }
}

/** The text of the one script that a configuration makes, and the packages in it; nothing is written to disk. */
function scriptOf(config) {
  const compiler = webpack(config);
  compiler.hooks.shouldEmit.tap("BuiltInScriptPlugin", () => false);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) return reject(error);
      if (stats.hasErrors()) return reject(new Error(stats.toString("errors-only")));
      const scripts = stats.compilation.getAssets().filter(({ name }) => name.endsWith(".js"));
      if (scripts.length !== 1) return reject(new Error(`a built-in script is one chunk, not ${scripts.map(({ name }) => name).join(", ")}`));
      // The page's own build lists the licences.
      const text = String(scripts[0].source.source()).replace(/^\/\*! For license information please see [^*]* \*\/\s*/, "");
      return resolve({ text, packages: [...packagesIn(stats.compilation)] });
    });
  });
}

module.exports = { BuiltInScriptPlugin };
