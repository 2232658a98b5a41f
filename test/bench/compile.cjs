/* `compileWork(folder)` builds test/bench/work.ts as the command line is built, so that what is timed is the real thing; gives the program's path. */
const path = require("node:path");
const webpack = require("webpack");

const root = path.resolve(__dirname, "..", "..");

async function compileWork(folder) {
  const configs = await require(path.join(root, "webpack.config.js"))({}, { mode: "production" });
  const { module: rules, plugins, ...cli } = configs.find(({ name }) => name === "cli");
  const [scripts, ...others] = rules.rules;
  const config = {
    ...cli,
    entry: { work: path.join(__dirname, "work.ts") },
    output: { path: folder, filename: "[name].js" },
    module: { ...rules, rules: [{ ...scripts, include: [path.join(root, "src"), path.join(root, "test")] }, ...others] },
    plugins: plugins.filter((plugin) => !(plugin instanceof webpack.BannerPlugin)),
  };
  await new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  return path.join(folder, "work.js");
}

module.exports = { compileWork };
