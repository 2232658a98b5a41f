/* Runs dist/cli.js, first building it when it is missing or its sources have changed. */
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const { runMain } = require("node:module");
const path = require("node:path");

const root = path.resolve(__dirname, "..", "..");
const dist = path.join(root, "dist");
const program = path.join(dist, "cli.js");
const stamp = path.join(dist, ".cli-stamp");
const sources = ["src", "assets/sample", "package-lock.json", "webpack.config.js", ".config/webpack", "tsconfig.json"];

if (require.main === module) {
  if (!isCurrent()) build();
  process.argv[1] = program;
  runMain(program); // as `node dist/cli.js` would: same process, streams, arguments and exit status
}

/** Whether dist/cli.js is what the sources as they are now give. */
function isCurrent() {
  if (!fs.existsSync(stamp) || !fs.existsSync(program)) return false;
  return fs.readFileSync(stamp, "utf8") === stampText(hashOfSources(), fs.readFileSync(program));
}

/** Builds beside the final place and moves the result in, so that two runs at once never see half a file. */
function build() {
  const sourceHash = hashOfSources();
  fs.mkdirSync(dist, { recursive: true });
  const place = fs.mkdtempSync(path.join(dist, ".cli-"));
  try {
    runWebpack(place);
    const built = path.join(place, "cli.js");
    const text = stampText(sourceHash, fs.readFileSync(built));
    fs.writeFileSync(path.join(place, "stamp"), text);
    fs.renameSync(built, program);
    fs.renameSync(path.join(place, "stamp"), stamp);
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(`程序没有构建成功，因此没有运行。请按下面的提示改正后再试。\n\n${messageOf(error)}\n`);
    fs.rmSync(place, { recursive: true, force: true });
    process.exit();
  }
  fs.rmSync(place, { recursive: true, force: true });
}

function runWebpack(place) {
  const webpack = webpackProgram();
  const options = ["--config-name", "cli", "--output-path", place];
  const result = spawnSync(process.execPath, [webpack, ...options], { cwd: root, encoding: "utf8" });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${result.stdout}${result.stderr}`.trim());
}

function webpackProgram() {
  try {
    return require.resolve("webpack/bin/webpack.js", { paths: [root] });
  } catch {
    throw new Error("还没有安装所需的程序包。请先在本目录运行：npm ci");
  }
}

function hashOfSources() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesUnder(source))) {
    const content = fs.readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** Files at or under a path, as sorted relative paths; nothing when the path does not exist. */
function filesUnder(relative) {
  const stats = fs.statSync(path.join(root, relative), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [relative];
  const names = fs.readdirSync(path.join(root, relative)).sort();
  return names.flatMap((name) => filesUnder(`${relative}/${name}`));
}

/** Names the sources and the program built from them: a program put there by anything else does not match. */
function stampText(sourceHash, content) {
  return `${sourceHash} ${createHash("sha256").update(content).digest("hex")}\n`;
}

function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
