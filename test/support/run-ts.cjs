/* Runs a TypeScript file under plain node: `node test/support/run-ts.cjs FILE.ts`. Types are stripped, not checked. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
    swcrc: false,
    configFile: false,
  });
  module._compile(code, filename);
};

require(path.resolve(process.argv[2]));
