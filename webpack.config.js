/*
 * Three outputs: `pane` (the add-in, dist/pane), `browser` (opens from disk, dist/browser), `cli` (dist/cli.js).
 * `--config-name single` makes a fourth: the browser edition as one file. `--env officejs=cdn|21vianet`: see .config/webpack/office-js.cjs.
 */
const path = require("node:path");
const fs = require("node:fs");
const { BannerPlugin, DefinePlugin, optimize } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const { BuiltInScriptPlugin } = require("./.config/webpack/built-in-script.cjs");
const { LicencesPlugin } = require("./.config/webpack/licences-plugin.cjs");
const { officeJs } = require("./.config/webpack/office-js.cjs");
const { page } = require("./.config/webpack/page.cjs");
const { browserServer, excelServer } = require("./.config/webpack/servers.cjs");
const { SingleFilePlugin } = require("./.config/webpack/single-file-plugin.cjs");

const root = __dirname;
const dist = path.join(root, "dist");

const icons = { from: "assets/icons/**/*.png" };

/** What the three outputs share; `target` is a webpack target, `language` what swc compiles down to. */
function base({ name, target, language, mode }) {
  return {
    name,
    mode,
    target,
    context: root,
    devtool: mode === "development" ? "source-map" : false,
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: path.join(root, "src"),
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: language,
            },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** The sample workbook as a constant of the page: opened from disk, a page may load no file. */
function sampleWorkbook() {
  const folder = path.join(root, "assets/sample");
  const value = () => {
    const name = fs.readdirSync(folder).find((file) => file.endsWith(".xlsx"));
    return JSON.stringify({ name, base64: fs.readFileSync(path.join(folder, name)).toString("base64") });
  };
  return new DefinePlugin({ SAMPLE_WORKBOOK: DefinePlugin.runtimeValue(value, { contextDependencies: [folder] }) });
}

const oneFile = () => new optimize.LimitChunkCountPlugin({ maxChunks: 1 });

/** The worker, which both pages start from its text. */
function worker(mode) {
  const config = {
    ...base({ name: "worker", target: ["webworker", "es2019"], language: "es2019", mode }),
    devtool: false,
    entry: { worker: "./src/hosts/browser/worker/worker.ts" },
    plugins: [oneFile()],
  };
  return new BuiltInScriptPlugin({ name: "WORKER_SCRIPT", config });
}

function pane(mode, office, devServer) {
  const allowed = {
    scripts: office.scripts,
    frames: office.frames, // office.js shows its own error page in a frame
    ...(mode === "development" && { connections: "'self' wss://localhost:3000" }),
  };
  const script = worker(mode);
  return {
    ...base({ name: "pane", target: ["web", "es2019"], language: "es2019", mode }),
    entry: { taskpane: "./src/taskpane/main.tsx", commands: "./src/commands/commands.ts" },
    output: { path: path.join(dist, "pane"), filename: "[name].[contenthash:8].js", clean: true },
    plugins: [
      page({ filename: "taskpane.html", chunk: "taskpane", title: "绩效评价", script: office.script, ...allowed }),
      page({ filename: "commands.html", chunk: "commands", title: "绩效评价", script: office.script, ...allowed }),
      script,
      new LicencesPlugin(() => [...script.packages, ...office.packages]),
      new CopyPlugin({ patterns: [...office.copied, icons, { from: "manifest.xml" }] }),
    ],
    ...(devServer && { devServer }),
  };
}

const TITLE = "部门整体支出绩效自评助手";
const ICON = "assets/icons/icon-32.png";

/** The browser edition as one script, with `plugins` that make its page. */
function edition(name, mode, plugins) {
  const script = worker(mode);
  return {
    ...base({ name, target: ["web", "es2019"], language: "es2019", mode }),
    entry: { app: "./src/hosts/browser/main.tsx" },
    output: { path: path.join(dist, name), filename: "[name].js", publicPath: "", clean: true },
    plugins: [sampleWorkbook(), script, new LicencesPlugin(() => script.packages), oneFile(), ...plugins],
  };
}

function browser(mode, devServer) {
  const allowed = mode === "development" ? { connections: "'self' ws://127.0.0.1:*" } : {};
  return {
    ...edition("browser", mode, [
      page({ filename: "index.html", chunk: "app", title: TITLE, ...allowed }),
      new CopyPlugin({ patterns: [{ from: ICON, to: "assets/icons/[name][ext]" }] }),
    ]),
    ...(devServer && { devServer }),
  };
}

/** The browser edition as one file that loads nothing: it can be handed on by itself. */
function single(mode) {
  const page = { filename: "绩效自评助手.html", title: TITLE, icon: path.join(root, ICON) };
  return { ...edition("single", mode, [new SingleFilePlugin(page)]), devtool: false };
}

function cli(mode) {
  return {
    ...base({ name: "cli", target: "node20", language: "es2022", mode }),
    entry: { cli: "./src/cli/main.ts" },
    output: { path: dist, filename: "[name].js" },
    node: { __dirname: false, __filename: false },
    // Read by people when something breaks, never downloaded: not minified, and built in half the time.
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), new LicencesPlugin(), oneFile()],
  };
}

module.exports = async (env, argv) => {
  const mode = argv.mode ?? "production";
  const isNamed = (name) => [argv.configName].flat().includes(name);
  if (isNamed("single")) return [single(mode)];
  // Only what is served gets a server: the one for Excel asks for certificates.
  const isServed = (name) => Boolean(env.WEBPACK_SERVE) && isNamed(name);
  return [
    pane(mode, officeJs(env.officejs), isServed("pane") ? await excelServer() : undefined),
    browser(mode, isServed("browser") ? browserServer() : undefined),
    cli(mode),
  ];
};
