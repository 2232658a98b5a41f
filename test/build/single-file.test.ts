import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { JSDOM } from "jsdom";
import { type Configuration, webpack } from "webpack";
import { buildConfig, policyOf } from "./build-configs";

interface Making {
  inlineScript(code: string): string;
  singlePage(page: { title: string; icon: string; code: string }): string;
}
const { inlineScript, singlePage } = jest.requireActual<Making>("../../.config/webpack/single-file-plugin.cjs");

const icon = path.resolve(__dirname, "../../assets/icons/icon-32.png");
const pageWith = (code: string): string => singlePage({ title: "甲", icon, code });
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A program that holds everything a page could take for markup. */
const TRICKY = [
  'result = "</script><script>alert(1)</script><!-- <script>";',
  "result += `</SCRIPT >${1 < 2}<!--`;",
  'result += /^<\\/script><!--$/.test("<" + "/script>" + "<" + "!--");',
  "result += `a\r\nb`;",
].join("\n");
const evaluate = (code: string): unknown => runInNewContext(`${code}; result`, { result: "" });

test("a script that speaks of markup stays one script and means the same", () => {
  const { document } = new JSDOM(pageWith(TRICKY)).window;
  expect(document.scripts).toHaveLength(1);
  const read = document.scripts[0]!.textContent;
  expect(evaluate(read)).toBe(evaluate(TRICKY));
  expect(String(evaluate(read)).startsWith("</script><script>alert(1)</script><!-- <script></SCRIPT >true<!--true")).toBe(true);
  expect(document.querySelector("#root")!.textContent).toBe("");
});

test("the page allows the script as the browser reads it, and no other", () => {
  const text = pageWith(TRICKY);
  expect(policyOf(text)).toMatchObject({
    "default-src": "'none'",
    "script-src": hashOf(new JSDOM(text).window.document.scripts[0]!.textContent),
    "worker-src": "blob:",
    "connect-src": "'none'",
    "frame-src": "'none'",
  });
});

test("what no page can hold is refused when it is made", () => {
  expect(() => inlineScript('"\0"')).toThrow("NUL");
  expect(() => inlineScript("a</script/.b")).toThrow("Invalid or unexpected token");
});

describe("the build", () => {
  let folder: string;
  let text: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "single-file-"));
    text = await built(folder, '/*! kept licence */\ndocument.title = "</script>";');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("makes one file", () => {
    expect(readdirSync(path.join(folder, "out"))).toEqual(["绩效自评助手.html"]);
  });

  test("that loads nothing", () => {
    const { document } = new JSDOM(text).window;
    const addresses = [...document.querySelectorAll("*")].flatMap((element) => ["src", "href", "srcset", "action", "data"].map((name) => element.getAttribute(name)));
    expect(addresses.filter((address) => address !== null && !address.startsWith("data:image/png;base64,"))).toEqual([]);
    expect(document.querySelector("link[rel=icon]")!.getAttribute("href")).toBe(`data:image/png;base64,${readFileSync(icon).toString("base64")}`);
    expect(document.querySelectorAll("link, img, iframe, script, style")).toHaveLength(2);
  });

  test("with the hash of its script, its licences and its text", () => {
    const { document } = new JSDOM(text).window;
    const [script] = document.scripts;
    expect(document.scripts).toHaveLength(1);
    expect(policyOf(text)["script-src"]).toBe(hashOf(script!.textContent));
    expect(script!.textContent).toContain("kept licence");
    expect(script!.textContent).not.toContain("LICENSE.txt");
    expect(document.characterSet).toBe("UTF-8");
    expect(document.title).toBe("部门整体支出绩效自评助手");
  });
});

/** The page that the build of the browser edition makes of another, small program. */
async function built(folder: string, program: string): Promise<string> {
  writeFileSync(path.join(folder, "program.js"), program);
  const config = await buildConfig("single", {}, { configName: ["single"] });
  // The other program starts no worker, whose script would be built at length.
  const plugins = (config.plugins ?? []).filter((plugin) => plugin?.constructor.name !== "BuiltInScriptPlugin");
  await run({ ...config, plugins, entry: { app: path.join(folder, "program.js") }, output: { ...config.output, path: path.join(folder, "out") } });
  return readFileSync(path.join(folder, "out/绩效自评助手.html"), "utf8");
}

function run(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      const trouble = error ?? (stats?.hasErrors() === true ? new Error(stats.toString("errors-only")) : undefined);
      if (trouble) reject(trouble);
      else resolve();
    });
  });
}
