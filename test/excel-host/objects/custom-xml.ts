import { XmlOutline } from "../../../src/hosts/xlsx/xml/xml-outline";
import { ApiCollection, ApiObject, NULL_OBJECT } from "../batch/api-object";
import { expectText, refuse } from "../excel-error";
import type { Book, XmlPart } from "../model/book";

/** `Excel.CustomXmlPartCollection`, and the parts of one namespace. */
export class CustomXmlParts extends ApiCollection {
  constructor(
    private readonly book: Book,
    private readonly namespace?: string,
  ) {
    super();
  }

  items(): readonly CustomXmlPart[] {
    return this.book.xmlParts.map((part) => new CustomXmlPart(this.book, part)).filter(({ NamespaceUri }) => this.namespace === undefined || NamespaceUri === this.namespace);
  }

  GetItem(id: unknown): CustomXmlPart { return this.find(id) ?? refuse("ItemNotFound", `no part ${String(id)}`); }
  GetItemOrNullObject(id: unknown): ApiObject { return this.find(id) ?? NULL_OBJECT; }
  GetByNamespace(namespace: unknown): CustomXmlParts { return new CustomXmlParts(this.book, expectText(namespace, "a namespace")); }
  GetOnlyItem(): CustomXmlPart { return this.only() ?? refuse("ItemNotFound", "not exactly one part"); }
  GetOnlyItemOrNullObject(): ApiObject { return this.only() ?? NULL_OBJECT; }
  Add(xml: unknown): CustomXmlPart {
    if (this.book.isReadOnly) refuse("AccessDenied", "the workbook is read-only");
    const part = { id: this.book.newId(), xml: expectXml(xml) };
    this.book.xmlParts.push(part);
    return new CustomXmlPart(this.book, part);
  }

  private only(): CustomXmlPart | undefined {
    const [first, second] = this.items();
    return second === undefined ? first : undefined;
  }

  private find(id: unknown): CustomXmlPart | undefined {
    return this.items().find(({ Id }) => Id === id);
  }
}

/** The text, where it is one XML document. */
function expectXml(value: unknown): string {
  const xml = expectText(value, "XML");
  try {
    return new XmlOutline(xml).root.name === "" ? refuse("InvalidArgument", "no XML") : xml;
  } catch {
    return refuse("InvalidArgument", "the text is no XML");
  }
}

/** `Excel.CustomXmlPart`. */
class CustomXmlPart extends ApiObject {
  constructor(
    private readonly book: Book,
    private readonly part: XmlPart,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.part.id };
  }

  get Id(): string { return this.there().id; }
  get NamespaceUri(): string {
    const { root, ...outline } = withRoot(this.there().xml);
    return outline.namespaces.get(root.prefix) ?? "";
  }
  GetXml(): string { return this.there().xml; }
  SetXml(xml: unknown): void {
    if (this.book.isReadOnly) refuse("AccessDenied", "the workbook is read-only");
    this.there().xml = expectXml(xml);
  }
  Delete(): void {
    const part = this.there();
    if (this.book.isReadOnly) refuse("AccessDenied", "the workbook is read-only");
    this.book.xmlParts = this.book.xmlParts.filter((other) => other !== part);
  }

  private there(): XmlPart {
    return this.book.xmlParts.includes(this.part) ? this.part : refuse("ItemNotFound", "the part is gone");
  }
}

function withRoot(xml: string): { readonly root: XmlOutline["root"]; readonly namespaces: ReadonlyMap<string, string> } {
  const outline = new XmlOutline(xml);
  return { root: outline.root, namespaces: outline.namespaces(outline.root) };
}
