import { MEMORY_NAMESPACE } from "../../../core/memory";
import type { WritePlan } from "../../../core/forms/plan";
import type { Result } from "../../../jobs/ports";
import { fingerprintOf } from "../fingerprint";
import { LIMITS } from "../limits";
import { memoryXml, readMemory } from "../memory-part";
import { PackageParts, relationshipsPart } from "../package-parts";
import { Refusal, attempt, problems, stopDamaged } from "../problems";
import { expectZip } from "../read/sniff-file";
import { XmlOutline } from "../xml/xml-outline";
import { PackagePatch } from "./package-patch";
import { checkPlan } from "./plan-check";
import { fillCells } from "./fill-cells";
import { followRenames } from "./rename-sheets";
import { sheetXml } from "./sheet-xml";
import { StylesPatch } from "./styles-patch";
import { listSheets, patchWorkbook } from "./workbook-patch";
import type { AddedSheet } from "./workbook-patch";

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Identity of our custom XML part among others; fixed, so that equal input gives equal bytes. */
const MEMORY_ID = "{6F3D2C58-0B7E-4E0A-9C41-5A1D7E2B8F10}";

/**
 * The workbook with the plan carried out. Every entry of the package that the plan does not touch is copied byte for byte.
 * The memory part goes in before the sheets, so that a later run, which drops the sheets and keeps the memory, gives the same bytes.
 */
export function writeXlsx(bytes: Uint8Array, plan: WritePlan): Result<Uint8Array> {
  return attempt(() => {
    expectZip(bytes, LIMITS);
    const parts = new PackageParts(bytes);
    if (fingerprintOf(parts.entries) !== plan.fingerprint) throw new Refusal(problems.changedMeanwhile());
    if (plan.isThere === true) return bytes;
    const patch = new PackagePatch(parts);
    const removes = new Set(plan.removes);
    const renames = plan.renames ?? [];
    checkPlan(plan, listSheets(patch.workbook).map(({ name }) => name));
    dropSheets(patch, removes);
    followRenames(patch, renames);
    fillCells(patch, plan.fills ?? []);
    putMemory(patch, plan.memory);
    const added = putSheets(patch, plan);
    patchWorkbook(patch.workbook, { removes, renames, added }, patch.dialect.relationships);
    return patch.toBytes();
  });
}

/**
 * Drops the parts of removed sheets, and what only they led to (drawings, printer settings). The calculation chain
 * goes with them: it lists cells by sheet, Excel takes a stale one for damage, and makes a missing one anew.
 */
function dropSheets(patch: PackagePatch, removes: ReadonlySet<string>): void {
  const { parts, workbook, workbookPart } = patch;
  const relationships = parts.relationships(workbookPart);
  const ids = new Set(listSheets(workbook).filter(({ name }) => removes.has(name)).map(({ element }) => workbook.prefixed(element, "id")));
  if (ids.size === 0) return;
  const gone = relationships.filter(({ id, type }) => ids.has(id) || type === "calcChain").map(({ target }) => target ?? "");
  const before = reachable(parts, new Set());
  const after = reachable(parts, new Set(gone));
  patch.drop(new Set([...before].filter((part) => !after.has(part))));
}

function reachable(parts: PackageParts, without: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target } of parts.relationships(part)) {
      if (target === undefined || without.has(target) || found.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}

function putMemory(patch: PackagePatch, memory: string): void {
  const existing = readMemory(patch.parts, patch.workbookPart);
  if (memory === "") {
    if (existing !== undefined) dropMemory(patch, existing.part);
    return;
  }
  if (existing !== undefined) {
    if (existing.text !== memory) patch.put(existing.part, memoryXml(memory));
    return;
  }
  const number = freeNumber(patch, "customXml/item", "customXml/itemProps");
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  patch.allowXml();
  patch.put(item, memoryXml(memory));
  patch.put(
    relationshipsPart(item),
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${patch.dialect.relationships}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
  patch.add(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${MEMORY_ID}" xmlns:ds="${patch.dialect.customXml}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
  patch.relate("customXml", item);
}

/** The memory part goes with the properties that belong to it. */
function dropMemory(patch: PackagePatch, part: string): void {
  const properties = patch.parts.relationships(part).flatMap(({ type, target }) => (type === "customXmlProps" && target !== undefined ? [target] : []));
  patch.drop(new Set([part, ...properties]));
}

function putSheets(patch: PackagePatch, { sheets, mark }: WritePlan): AddedSheet[] {
  if (sheets.length === 0) return [];
  const folder = patch.workbookPart.slice(0, patch.workbookPart.lastIndexOf("/") + 1);
  const styles = openStyles(patch, folder);
  const first = freeNumber(patch, `${folder}worksheets/sheet`);
  const added = sheets.map((sheet, index) => {
    const part = `${folder}worksheets/sheet${first + index}.xml`;
    patch.add(part, sheetXml(sheet, patch.dialect.spreadsheet, (style) => styles.patch.idOf(style)), `${SPREADSHEET_TYPE}.worksheet+xml`);
    return { sheet, relationship: patch.relate("worksheet", part), mark };
  });
  patch.put(styles.part, styles.patch.toString());
  return added;
}

function openStyles(patch: PackagePatch, folder: string): { part: string; patch: StylesPatch } {
  const part = patch.parts.relationships(patch.workbookPart).find(({ type }) => type === "styles")?.target;
  if (part !== undefined) return { part, patch: new StylesPatch(patch.parts.outline(part) ?? stopDamaged("缺少样式表")) };
  const fresh = `${folder}styles.xml`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${patch.dialect.spreadsheet}"></styleSheet>`;
  patch.add(fresh, xml, `${SPREADSHEET_TYPE}.styles+xml`);
  patch.relate("styles", fresh);
  return { part: fresh, patch: new StylesPatch(new XmlOutline(xml)) };
}

/** The number after the highest one that parts of these names carry. */
function freeNumber(patch: PackagePatch, ...stems: readonly string[]): number {
  const used = patch.parts.entries.flatMap(({ name }) => {
    const lower = name.toLowerCase();
    const stem = stems.find((candidate) => lower.startsWith(candidate.toLowerCase()));
    const digits = stem === undefined || patch.isGone(name) ? undefined : /^(\d{1,9})\.xml$/.exec(lower.slice(stem.length))?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
  return Math.max(0, ...used) + 1;
}
