import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

const { withoutVersionOverrides } = jest.requireActual<{ withoutVersionOverrides: (xml: string) => string }>("../../.config/manifest-catalog.cjs");
const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
/** Refuses what is not well-formed. */
const parse = (xml: string): Document => new JSDOM(xml, { contentType: "application/xml" }).window.document;
const partsOf = (xml: string): [string, string][] => [...parse(xml).documentElement.children].map((element) => [element.tagName, element.outerHTML]);

describe("the manifest for a catalogue", () => {
  const catalog = withoutVersionOverrides(manifest);

  test("has every part of the manifest, word for word, but the ribbon", () => {
    expect(partsOf(catalog)).toEqual(partsOf(manifest).filter(([name]) => name !== "VersionOverrides"));
    expect(partsOf(catalog).map(([name]) => name)).toEqual(expect.arrayContaining(["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "Hosts", "Requirements", "DefaultSettings", "Permissions"]));
    expect(catalog).not.toContain("VersionOverrides");
    expect(catalog.split("\n").filter((line) => !manifest.split("\n").includes(line))).toEqual([]);
  });

  test("opens the same pane and asks for ExcelApi 1.14", () => {
    const document = parse(catalog);
    expect(document.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
    expect(document.querySelector("SourceLocation")!.getAttribute("DefaultValue")).toBe("https://localhost:3000/taskpane.html");
    expect([...document.querySelectorAll("Set")].map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([["ExcelApi", "1.14"]]);
  });
});

test.each([
  ["one", "<A>\n  <B/>\n  <VersionOverrides x='1'>\n    <C/>\n  </VersionOverrides>\n</A>\n", "<A>\n  <B/>\n</A>\n"],
  ["one within another", "<A><VersionOverrides><B/><VersionOverrides><C/></VersionOverrides></VersionOverrides></A>", "<A></A>"],
  ["one after a comment about it", "<A><!-- <VersionOverrides> --><VersionOverrides><!-- </VersionOverrides> --></VersionOverrides ></A>", "<A><!-- <VersionOverrides> --></A>"],
  ["one beside a longer name", "<A><VersionOverridesNot/><VersionOverrides></VersionOverrides></A>", "<A><VersionOverridesNot/></A>"],
])("takes out %s and nothing else", (_, xml, without) => {
  expect(withoutVersionOverrides(xml)).toBe(without);
});

test.each([
  ["has none", "<A><!-- <VersionOverrides></VersionOverrides> --></A>", /has no VersionOverrides/],
  ["does not close it", "<A><VersionOverrides></A>", /not closed/],
])("refuses a manifest that %s", (_, xml, said) => {
  expect(() => withoutVersionOverrides(xml)).toThrow(said);
});
