/* npm run build:twice: builds everything two times, each in a folder of its own, and says whether every file is the same; exits 1 where one is not. */
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const root = path.resolve(__dirname, "../..");
const webpack = require.resolve("webpack/bin/webpack.js", { paths: [root] });
const wanted = process.argv.slice(2);
const configs = wanted.length > 0 ? wanted : ["pane", "browser", "single", "cli"];
const place = fs.mkdtempSync(path.join(os.tmpdir(), "two-builds-"));

try {
  const [first, second] = ["one", "two"].map((name) => new Map(configs.flatMap((config) => hashesOf(build(config, path.join(place, name, config)), config))));
  for (const [file, hash] of first) process.stdout.write(`${hash.slice(0, 16)} ${second.get(file) === hash ? "same     " : "DIFFERENT"} ${file}\n`);
  const isSame = first.size === second.size && [...first].every(([file, hash]) => second.get(file) === hash);
  process.stdout.write(`${first.size} files, ${isSame ? "all the same in two builds" : "not all the same in two builds"}\n`);
  process.exitCode = isSame && first.size > 0 ? 0 : 1;
} finally {
  fs.rmSync(place, { recursive: true, force: true });
}

function build(config, folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, "--config-name", config, "--output-path", folder], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return folder;
}

function hashesOf(folder, config) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => path.join(entry.parentPath, entry.name)).sort().map((file) => [`${config}/${path.relative(folder, file)}`, createHash("sha256").update(fs.readFileSync(file)).digest("hex")]);
}
