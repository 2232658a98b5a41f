import { stopDamaged, stopTooLarge } from "../problems";
import { dialectOf } from "../dialect";
import type { Dialect } from "../dialect";
import { relationshipsPart, relativeTarget, resolvePart } from "../package-parts";
import type { PackageParts } from "../package-parts";
import { expectWorkbook } from "../read/open-xlsx";
import { encodeXml } from "../xml/xml-text";
import type { XmlElement, XmlOutline } from "../xml/xml-outline";
import { writeZip } from "../zip/zip-writer";
import type { ZipPart } from "../zip/zip-writer";

const CONTENT_TYPES = "[Content_Types].xml";

/** Changes to a package, collected: parts put in or dropped, relationships of the workbook, content types. All other entries stay as they are. */
export class PackagePatch {
  readonly workbookPart: string;
  readonly workbook: XmlOutline;
  readonly dialect: Dialect;
  private readonly relationships: XmlOutline;
  private readonly contentTypes: XmlOutline;
  private readonly contents = new Map<string, string>();
  private readonly dropped = new Set<string>();
  private readonly newTypes: string[] = [];
  private readonly newRelationships: string[] = [];
  private lastId: number;

  constructor(readonly parts: PackageParts) {
    this.workbookPart = parts.workbookPart();
    this.workbook = expectWorkbook(parts.outline(this.workbookPart));
    this.dialect = dialectOf(this.workbook);
    this.relationships = parts.outline(relationshipsPart(this.workbookPart)) ?? stopDamaged("缺少工作簿的内部关系");
    this.contentTypes = parts.outline(CONTENT_TYPES) ?? stopDamaged("缺少内容类型目录");
    this.lastId = this.highestId();
  }

  /** Puts a part in, or new text in an old part. */
  put(part: string, text: string): void {
    this.contents.set(this.parts.entry(part)?.name ?? part, text);
  }

  /** Puts a part in that the package does not have yet, with its content type. */
  add(part: string, text: string, contentType: string): void {
    this.put(part, text);
    this.newTypes.push(this.element(this.contentTypes, "Override", `PartName="/${encodeXml(part)}" ContentType="${contentType}"`));
  }

  /** Lets parts of this extension pass as plain XML, where the package does not say so yet. */
  allowXml(): void {
    const isKnown = this.contentTypes.children("Default", this.contentTypes.root).some((element) => this.contentTypes.attribute(element, "Extension")?.toLowerCase() === "xml");
    if (isKnown) return;
    this.contentTypes.insertFirst(this.contentTypes.root, this.element(this.contentTypes, "Default", `Extension="xml" ContentType="application/xml"`));
  }

  /** Id of a new relationship from the workbook to a part. */
  relate(type: string, part: string): string {
    const id = `rId${++this.lastId}`;
    const target = encodeXml(relativeTarget(this.workbookPart, part));
    this.newRelationships.push(
      this.element(this.relationships, "Relationship", `Id="${id}" Type="${this.dialect.relationships}/${type}" Target="${target}"`),
    );
    return id;
  }

  /** Drops parts with their own relationships, their content types and the workbook's relationships to them. To be called before `relate`. */
  drop(names: ReadonlySet<string>): void {
    const now = new Set([...names].flatMap((name) => [name, relationshipsPart(name)]).map((name) => name.toLowerCase()).filter((name) => !this.dropped.has(name)));
    for (const name of now) this.dropped.add(name);
    for (const element of this.listed().filter((candidate) => now.has(this.targetOf(candidate)))) this.relationships.remove(element);
    for (const element of this.contentTypes.children("Override", this.contentTypes.root)) {
      const part = (this.contentTypes.attribute(element, "PartName") ?? "").replace(/^\//, "").toLowerCase();
      if (now.has(part)) this.contentTypes.remove(element);
    }
    this.lastId = this.highestId();
  }

  isGone(part: string): boolean {
    return this.dropped.has(part.toLowerCase());
  }

  /** The patched package. */
  toBytes(): Uint8Array {
    this.relationships.append(this.relationships.root, this.newRelationships.join(""));
    this.contentTypes.append(this.contentTypes.root, this.newTypes.join(""));
    this.put(CONTENT_TYPES, this.contentTypes.toString());
    this.put(this.workbookPart, this.workbook.toString());
    this.put(relationshipsPart(this.workbookPart), this.relationships.toString());
    const parts = this.zipParts();
    if (parts.length > this.parts.limits.entries) stopTooLarge(`内部文件超过 ${this.parts.limits.entries} 个`);
    return writeZip(this.parts.bytes, parts);
  }

  /** Old entries in their order, new ones after them. A part whose text did not change is kept as it is. */
  private zipParts(): ZipPart[] {
    const waiting = new Map(this.contents);
    const zipParts: ZipPart[] = [];
    for (const entry of this.parts.entries) {
      const text = waiting.get(entry.name);
      waiting.delete(entry.name);
      if (text !== undefined && text !== this.parts.text(entry.name)) zipParts.push(fresh(entry.name, text));
      else if (text !== undefined || !this.isGone(entry.name)) zipParts.push({ kind: "kept", entry });
    }
    for (const [name, text] of waiting) zipParts.push(fresh(name, text));
    return zipParts;
  }

  private listed(): XmlElement[] {
    return this.relationships.children("Relationship", this.relationships.root);
  }

  private highestId(): number {
    const kept = this.listed().filter((element) => !this.isDropped(element));
    return Math.max(0, ...kept.map((element) => Number(/^rId(\d{1,9})$/.exec(this.relationships.attribute(element, "Id") ?? "")?.[1] ?? 0)));
  }

  private targetOf(element: XmlElement): string {
    return resolvePart(this.workbookPart, this.relationships.attribute(element, "Target") ?? "").toLowerCase();
  }

  private isDropped(element: XmlElement): boolean {
    return this.dropped.has(this.targetOf(element));
  }

  private element(outline: XmlOutline, name: string, attributes: string): string {
    return `<${outline.root.prefix === "" ? "" : outline.root.prefix + ":"}${name} ${attributes}/>`;
  }
}

const fresh = (name: string, text: string): ZipPart => ({ kind: "fresh", name, content: new TextEncoder().encode(text) });
