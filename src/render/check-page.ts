import { type CheckCard, type CheckFamily, describeCheck, FAMILY_NAMES, listChecks, type Severity } from "../core/checks";
import { CHECK_EXAMPLES, type CheckExample } from "./check-examples";

/** What a clerk calls each severity. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "需修改", warning: "需核实", note: "提示" };

/** The list of all checks, or one check with why, basis, fix and an example; undefined where there is none of that id. For `--checks`. */
export function describeChecks(id?: string): string | undefined {
  if (id === undefined) return listText(listChecks());
  const card = describeCheck(id);
  return card === undefined ? undefined : cardText(card, CHECK_EXAMPLES[id]);
}

function listText(cards: readonly CheckCard[]): string {
  const width = Math.max(...cards.map(({ id }) => id.length));
  const blocks = families(cards).map(({ name, members }) => [name, ...members.map(({ id, severity, title }) => `  ${id.padEnd(width)}  ${SEVERITY_NAMES[severity]}  ${title}`)].join("\n"));
  return `${[`共${cards.length}项审核`, ...blocks].join("\n\n")}\n\n查看其中一项：npm run evaluate -- --checks 编号\n`;
}

function cardText(card: CheckCard, example: CheckExample | undefined): string {
  const lines = [
    card.title,
    `编号：${card.id}  类别：${FAMILY_NAMES[card.family]}  程度：${SEVERITY_NAMES[card.severity]}`,
    "", `为什么：${card.why}`, `怎么改：${card.fix}`, `依据：${card.basis}`,
    "", "会这样说：", ...Object.values(card.messages).map((template) => `  ${template.replace(/\{\w+\}/g, "…")}`),
  ];
  if (example !== undefined) lines.push("", "例：", ...drawing(example).map((line) => `  ${line}`.trimEnd()), ...example.says.map((said) => `  → ${saidText(said)}`));
  return `${lines.join("\n")}\n`;
}

/** The page of the catalogue, in Markdown. */
export function checkPage(examples: Readonly<Record<string, CheckExample>> = CHECK_EXAMPLES): string {
  const cards = listChecks();
  const parts = families(cards).flatMap(({ name, members }) => [`## ${name}`, ...members.map((card) => cardSection(card, examples[card.id]))]);
  return [HEAD.replace("{count}", String(cards.length)), ...parts].join("\n\n") + "\n";
}

const HEAD = `# The checks

{count} checks. This page is made by \`npm run docs\` from the check files and their cases; do not edit it.
A check is one file here, \`<family>/<id>.ts\`, a line in \`index.ts\`, and its cases in \`test/core/checks/<family>/<id>.cases.ts\`.
Verdicts, worst first: failed, cannot tell, passed, not applicable. Severity: 需修改 (error), 需核实 (warning), 提示 (note).`;

function cardSection(card: CheckCard, example: CheckExample | undefined): string {
  const messages = Object.entries(card.messages).map(([name, template]) => `- \`${name}\` (${SEVERITY_NAMES[card.severities?.[name] ?? card.severity]}): ${template}`);
  const shown = example === undefined ? [] : [[`Example: ${example.name}`, "", "```text", ...drawing(example), "```", "", example.says.map((said) => `> ${saidText(said)}`).join("\n>\n")].join("\n")];
  const facts = [`- **Why** ${card.why}`, `- **Basis** ${card.basis}`, `- **Fix** ${card.fix}`].join("\n");
  return [`### ${card.title}\n\n\`${card.id}\` · ${SEVERITY_NAMES[card.severity]}`, facts, ["Messages:", "", ...messages].join("\n"), ...shown].join("\n\n");
}

/** A finding about the workbook as a whole has no place. */
const saidText = ({ cells, text }: CheckExample["says"][number]): string => (cells === "" ? text : `${cells}：${text}`);

/** The sheets of an example, each under its name where there are several. */
function drawing({ sheets }: CheckExample): string[] {
  return sheets.flatMap(({ name, rows }, index) => [...(sheets.length > 1 ? [`${index > 0 ? "\n" : ""}【${name}】`] : []), ...rows]).flatMap((line) => line.split("\n"));
}

function families(cards: readonly CheckCard[]): { name: string; members: readonly CheckCard[] }[] {
  const names = Object.entries(FAMILY_NAMES) as [CheckFamily, string][]; // the record's own keys
  return names.map(([family, name]) => ({ name, members: cards.filter((card) => card.family === family) })).filter(({ members }) => members.length > 0);
}
