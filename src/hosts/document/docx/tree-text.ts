/** A node of the tree mammoth makes of a document; what it does not say is not relied on. */
interface TreeNode {
  readonly type: string;
  readonly children: readonly unknown[];
  readonly value?: unknown;
}

/** The words of a document tree: a paragraph is a line, a row of a table is a line with ` | ` between its cells; the notes stand at the end. */
export function treeText(document: unknown): string {
  const notes: unknown[] = [];
  const body = blockLines(document, (note) => notes.push(note));
  const ofNotes = notes.flatMap((note) => noteLines(note, document));
  return [...body, ...ofNotes].join("\n");
}

type Meet = (reference: unknown) => void;

function blockLines(block: unknown, meet: Meet): string[] {
  const node = nodeOf(block);
  if (node === undefined) return [];
  switch (node.type) {
    case "paragraph":
      return inline(node, meet).split("\n");
    case "tableRow":
      return rowLines(node.children.map((cell) => blockLines(cell, meet).filter((line) => line.trim() !== "").join("\n")));
    default:
      return node.children.flatMap((child) => blockLines(child, meet));
  }
}

/** A row without words is no line. */
const rowLines = (cells: readonly string[]): string[] => (cells.every((cell) => cell === "") ? [] : cells.join(" | ").split("\n"));

function inline(node: TreeNode, meet: Meet): string {
  return node.children.map((one) => {
    const child = nodeOf(one);
    if (child === undefined) return "";
    switch (child.type) {
      case "text":
        return typeof child.value === "string" ? child.value.replace(/[\n\r]/g, " ") : "";
      case "tab":
        return "\t";
      case "break":
        return "\n";
      case "noteReference":
        meet(one);
        return "";
      default:
        return inline(child, meet);
    }
  }).join("");
}

/** A footnote or endnote, found by what refers to it. */
function noteLines(reference: unknown, document: unknown): string[] {
  const notes = member(document, "notes");
  const body = isNotes(notes) ? member(notes.resolve(reference), "body") : undefined;
  const lines = Array.isArray(body) ? body.flatMap((block: unknown) => blockLines(block, () => undefined)).filter((line) => line.trim() !== "") : [];
  return lines.map((line, index) => (index === 0 ? `注：${line.trim()}` : line));
}

const isNotes = (given: unknown): given is { resolve(reference: unknown): unknown } => typeof member(given, "resolve") === "function";

function nodeOf(given: unknown): TreeNode | undefined {
  const type = member(given, "type");
  if (typeof type !== "string") return undefined;
  const children = member(given, "children");
  return { type, children: Array.isArray(children) ? children : [], value: member(given, "value") };
}

function member(given: unknown, name: string): unknown {
  const value: unknown = typeof given === "object" && given !== null ? Reflect.get(given, name) : undefined;
  return value;
}
