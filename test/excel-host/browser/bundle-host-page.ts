import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/** Script of the page that plays Excel on the web in a real browser: the same emulation that runs in jest, in one file. */
export async function bundleHostPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "excel-host-"));
  try {
    await bundle(folder);
    return await readFile(join(folder, "host-page.js"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The whole page; `script` is what `bundleHostPage` gave. */
export const hostPageHtml = (script: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Excel</title><link rel="icon" href="data:,"></head><body><script>${script.replaceAll("</script", "<\\/script")}</script></body></html>`;

function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: "web",
    entry: join(process.cwd(), "test/excel-host/browser/host-page.ts"),
    output: { path: folder, filename: "host-page.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
