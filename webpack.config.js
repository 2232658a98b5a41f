/* Three outputs: `pane` (the add-in, dist/pane), `browser` (opens from disk, dist/browser), `cli` (dist/cli.js). */
const path = require("node:path");
const fs = require("node:fs");
const { BannerPlugin, DefinePlugin, optimize } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const root = __dirname;
const dist = path.join(root, "dist");
const office = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Nothing leaves the machine: only our own files are loaded, and no connection may be opened. */
function contentSecurityPolicy(development) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'", // Fluent writes its rules into style elements
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "frame-src 'self'", // office.js shows its own error page in a frame
    development ? "connect-src 'self' wss://localhost:3000" : "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function page({ filename, chunk, title, scripts = [], development }) {
  return new HtmlPlugin({
    filename,
    chunks: [chunk],
    inject: "body",
    scriptLoading: "blocking",
    minify: false,
    templateContent: `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(development)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" type="image/png" href="assets/icons/icon-32.png">
${scripts.map((script) => `<script src="${script}"></script>`).join("\n")}
</head>
<body>
<div id="root"></div>
<noscript>请在浏览器中允许运行脚本，然后重新打开本页。</noscript>
</body>
</html>
`,
  });
}

/** The parts of office.js that Excel on the web, Windows and Mac load; the whole package is 86 MB. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "telemetry/oteljs_agave.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
].map((file) => ({ from: path.join(office, file), to: path.posix.join("office", file), info: { minimized: true } }));

/** office.js and its error page ask for `AgaveErrorUX`, the package ships that name in lower case. */
const errorPageFile = ({ context, absoluteFilename }) => {
  const file = path.relative(context, absoluteFilename).split(path.sep).join("/");
  return path.posix.join("office/AgaveErrorUX", file.replace("agaveerrorux.", "AgaveErrorUX."));
};

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

function pane(mode, devServer) {
  const development = mode === "development";
  return {
    ...base({ name: "pane", target: ["web", "es2019"], language: "es2019", mode }),
    entry: { taskpane: "./src/taskpane/main.tsx", commands: "./src/commands/commands.ts" },
    output: { path: path.join(dist, "pane"), filename: "[name].[contenthash:8].js", clean: true },
    plugins: [
      page({ filename: "taskpane.html", chunk: "taskpane", title: "绩效评价", scripts: ["office/office.js"], development }),
      page({ filename: "commands.html", chunk: "commands", title: "绩效评价", scripts: ["office/office.js"], development }),
      new CopyPlugin({
        patterns: [
          ...officeFiles,
          { from: "**/*", context: path.join(office, "agaveerrorux"), to: errorPageFile, info: { minimized: true } },
          icons,
          { from: "manifest.xml" },
        ],
      }),
    ],
    ...(devServer && { devServer }),
  };
}

function browser(mode) {
  return {
    ...base({ name: "browser", target: ["web", "es2019"], language: "es2019", mode }),
    entry: { app: "./src/hosts/browser/main.tsx" },
    output: { path: path.join(dist, "browser"), filename: "[name].js", publicPath: "", clean: true },
    plugins: [
      page({ filename: "index.html", chunk: "app", title: "部门整体支出绩效自评助手", development: mode === "development" }),
      sampleWorkbook(),
      new CopyPlugin({ patterns: [{ from: "assets/icons/icon-32.png", to: "assets/icons/[name][ext]" }] }),
      oneFile(),
    ],
  };
}

function cli(mode) {
  return {
    ...base({ name: "cli", target: "node20", language: "es2022", mode }),
    entry: { cli: "./src/cli/main.ts" },
    output: { path: dist, filename: "[name].js" },
    node: { __dirname: false, __filename: false },
    // Read by people when something breaks, never downloaded: not minified, and built in half the time.
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), oneFile()],
  };
}

async function localServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    static: false,
    client: { overlay: false },
  };
}

module.exports = async (env, argv) => {
  const mode = argv.mode ?? "production";
  return [pane(mode, env.WEBPACK_SERVE ? await localServer() : undefined), browser(mode), cli(mode)];
};
