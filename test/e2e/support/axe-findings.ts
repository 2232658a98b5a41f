import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with the page as it is shown now, a line for each rule. Run from outside, as the browser's own tools do: the page's policy lets no script in. */
export async function axeFindings(frame: Frame): Promise<string[]> {
  await frame.evaluate(source);
  // Fluent's invisible marks for the Tab key hand the focus on at once: nobody comes to stand on one.
  const { violations } = await frame.evaluate(() => (window as unknown as { axe: { run: (what: object) => Promise<AxeResults> } }).axe.run({ exclude: ["[data-tabster-dummy]"] }));
  return violations.map(({ id, help, nodes }) => `${id} (${String(nodes.length)}): ${help}: ${nodes[0]?.html.slice(0, 200) ?? ""} ${nodes[0]?.failureSummary?.slice(0, 300) ?? ""}`);
}
