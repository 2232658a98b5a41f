/*
 * Writes dist/manifest.catalog.xml: manifest.xml without its ribbon, for catalogues on SharePoint, which refuse `VersionOverrides`.
 * The pane is then opened by 插入 → 我的加载项.
 */
const fs = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");

/** The manifest without its `VersionOverrides` element; every other byte stays. Comments are passed over unread. */
function withoutVersionOverrides(xml) {
  const marks = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)VersionOverrides(?=[\s/>])[^>]*>/g;
  let start;
  let depth = 0;
  for (const { 0: mark, 1: slash, index } of xml.matchAll(marks)) {
    if (slash === undefined) continue;
    if (mark.endsWith("/>")) throw new Error("VersionOverrides is empty");
    start ??= index;
    depth += slash === "/" ? -1 : 1;
    if (depth === 0) return xml.slice(0, start).trimEnd() + xml.slice(index + mark.length);
  }
  throw new Error(start === undefined ? "the manifest has no VersionOverrides" : "VersionOverrides is not closed");
}

if (require.main === module) {
  const file = path.join(root, "dist", "manifest.catalog.xml");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, withoutVersionOverrides(fs.readFileSync(path.join(root, "manifest.xml"), "utf8")));
  process.stdout.write(`${path.relative(root, file)}\n`);
}

module.exports = { withoutVersionOverrides };
