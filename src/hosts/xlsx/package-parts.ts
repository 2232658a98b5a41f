import { LIMITS } from "./limits";
import type { Limits } from "./limits";
import { Refusal, problems, stopDamaged } from "./problems";
import { XmlOutline } from "./xml/xml-outline";
import { inflateWhole } from "./zip/inflate-entry";
import { readZip } from "./zip/zip-reader";
import type { ZipEntry } from "./zip/zip-reader";

/** A relationship of a part; `type` is the last word of its type address, which is the same in the strict and the transitional dialect. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part it leads to, `xl/worksheets/sheet1.xml`; undefined where it leads out of the package. */
  readonly target: string | undefined;
}

/** The parts of an Open Packaging Convention file, found by name without regard to case. */
export class PackageParts {
  readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();

  constructor(
    readonly bytes: Uint8Array,
    readonly limits: Limits = LIMITS,
  ) {
    this.entries = readZip(bytes, limits);
    for (const entry of this.entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  entry(part: string): ZipEntry | undefined {
    return this.byName.get(part.toLowerCase()) ?? this.byName.get(unescaped(part).toLowerCase());
  }

  /** Text of a part, or undefined where the package has none of this name. */
  text(part: string): string | undefined {
    const entry = this.entry(part);
    return entry && decodeText(inflateWhole(this.bytes, entry, this.limits.partBytes), entry.name);
  }

  outline(part: string): XmlOutline | undefined {
    const text = this.text(part);
    return text === undefined ? undefined : new XmlOutline(text);
  }

  /** Relationships of a part; of the package itself where the part is "". */
  relationships(part: string): Relationship[] {
    const outline = this.outline(relationshipsPart(part));
    if (outline === undefined) return [];
    return outline.children("Relationship", outline.root).map((element) => {
      const target = outline.attribute(element, "Target") ?? "";
      const isOutside = outline.attribute(element, "TargetMode") === "External";
      return {
        id: outline.attribute(element, "Id") ?? "",
        type: (outline.attribute(element, "Type") ?? "").split("/").at(-1) ?? "",
        target: isOutside ? undefined : resolvePart(part, target),
      };
    });
  }

  /** Name of the part that is the workbook. */
  workbookPart(): string {
    const part = this.relationships("").find(({ type }) => type === "officeDocument")?.target;
    if (part === undefined) return this.stopWithoutWorkbook();
    if (this.entry(part) === undefined) stopDamaged("缺少工作簿目录");
    if (part.toLowerCase().endsWith(".bin")) throw new Refusal(problems.oldFormat());
    return part;
  }

  private stopWithoutWorkbook(): never {
    if (this.entry("mimetype") !== undefined) throw new Refusal(problems.notAWorkbook("是另一种办公文档（如 .ods）"));
    if (this.entry("[Content_Types].xml") !== undefined) stopDamaged("缺少工作簿目录");
    throw new Refusal(problems.archive());
  }
}

/** Name of the part that holds a part's relationships: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Part name that a relationship of `part` leads to, from its absolute or relative target. */
export function resolvePart(part: string, target: string): string {
  const clean = target.replaceAll("\\", "/").split("#")[0] ?? "";
  const path = clean.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of clean.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Target that leads from a part to another: relative where both are in one folder tree, else absolute. */
export function relativeTarget(from: string, to: string): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return to.startsWith(folder) ? to.slice(folder.length) : `/${to}`;
}

/** Text of a whole part; UTF-8 or, as its first bytes tell, UTF-16. */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return stopDamaged(`内部文件 ${name} 的文字编码有误`);
  }
}

export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
