import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { STEPS } from "../../src/taskpane/frame/pane-state";

const root = path.resolve(__dirname, "..", "..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { document } = new JSDOM(text, { contentType: "application/xml" }).window;

const elements = (name: string, within: Element | Document = document): Element[] => [...within.getElementsByTagName(name)];
const only = (name: string, within?: Element | Document): Element => {
  const found = elements(name, within);
  if (found.length !== 1) throw new Error(`manifest.xml has ${found.length} <${name}>, expected one`);
  return found[0]!;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
/** The elements straight under the root, in their order. */
const parts = [...document.documentElement.children].map((element) => element.tagName);
const topLevel = (name: string): Element => [...document.documentElement.children].find((e) => e.tagName === name)!;

/** Every text of a resource or a named part, in every language. */
const textsOf = (element: Element): string[] => [
  attribute(element, "DefaultValue"),
  ...[...element.children].map((override) => attribute(override, "Value")),
];

const base = "https://localhost:3000/";
const urls = [...text.matchAll(/"(https:\/\/localhost[^"]*)"/g)].map((match) => match[1]!);

describe("the add-in", () => {
  test("states every part Office requires, in the order of the schema", () => {
    expect(parts).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(attribute(document.documentElement, "xsi:type")).toBe("TaskPaneApp");
  });

  test("has a fixed identity and the package's version", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(topLevel("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(topLevel("Version").textContent).toBe(`${version}.0`);
  });

  test("speaks Chinese first and English second everywhere", () => {
    expect(topLevel("DefaultLocale").textContent).toBe("zh-CN");
    const spoken = [topLevel("DisplayName"), topLevel("Description"), ...elements("bt:String")];
    for (const element of spoken) {
      expect(attribute(element, "DefaultValue")).toMatch(/[\u4e00-\u9fff]/);
      expect([...element.children].map((override) => attribute(override, "Locale"))).toEqual(["en-US"]);
      expect(attribute(element.children[0]!, "Value")).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test("asks for Excel with ExcelApi 1.14", () => {
    const set = only("Set");
    expect([attribute(set, "Name"), attribute(set, "MinVersion")]).toEqual(["ExcelApi", "1.14"]);
    expect(attribute(topLevel("Hosts").children[0]!, "Name")).toBe("Workbook");
    expect(topLevel("Permissions").textContent).toBe("ReadWriteDocument");
  });
});

describe("the ribbon", () => {
  test("has the group 绩效评价 on the Home tab with 打开 and a button for each step", () => {
    const shortText = (element: Element): string => resource(attribute(only("Label", element), "resid"));
    expect(attribute(only("OfficeTab"), "id")).toBe("TabHome");
    expect(resource(attribute(only("Group").children[0]!, "resid"))).toBe("绩效评价");
    expect(elements("Control").map(shortText)).toEqual(["打开", "核对支出", "填写自评表", "起草报告"]);
  });

  test("opens the pane from every button, at the step it is named for", () => {
    const steps = elements("bt:Url").map((url) => new URL(attribute(url, "DefaultValue")).searchParams.get("step")).filter((step) => step !== null);
    expect(steps.filter((step) => !STEPS.some((known) => known === step))).toEqual([]);
    expect(steps).toEqual(["findings", "form", "report"]);
    expect(elements("Action").map((action) => attribute(action, "xsi:type"))).toEqual(elements("Control").map(() => "ShowTaskpane"));
  });

  test("gives every group and button the three sizes Office requires", () => {
    const pictured = [only("Group"), ...elements("Control")];
    for (const element of pictured) {
      const icon = [...element.children].find((child) => child.tagName === "Icon")!;
      const sizes = [...icon.children].map((image) => attribute(image, "size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
      const own = attribute(element, "id").replace(/^Jixiao\.(?:Group|Open)?/, "");
      expect([...icon.children].map((image) => attribute(image, "resid"))).toEqual(sizes.map((size) => `${own === "" ? "" : `${own}.`}Icon.${size}`));
    }
  });
});

describe("the resources", () => {
  const ids = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => elements(name)).map((element) => attribute(element, "id"));
  const used = [...document.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));

  test("have an id each, of at most 32 characters", () => {
    const named = [...ids.filter(Boolean), ...["Group", "Control"].flatMap((name) => elements(name)).map((e) => attribute(e, "id"))];
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((id) => id.length > 32)).toEqual([]);
  });

  test("are all there, and all used", () => {
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => id !== "" && !used.includes(id))).toEqual([]);
  });

  test("keep within the lengths Office shows", () => {
    const lengths = (element: Element): number[] => textsOf(element).map((value) => value.length);
    const strings = (kind: string): number[] => elements("bt:String", only(kind)).flatMap(lengths);
    expect(Math.max(...strings("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...strings("bt:LongStrings"))).toBeLessThanOrEqual(250);
    expect(Math.max(...lengths(topLevel("DisplayName")))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths(topLevel("Description")))).toBeLessThanOrEqual(250);
  });
});

describe("the addresses", () => {
  test("are all on this machine, over https", () => {
    expect([...text.matchAll(/="(https?:[^"]*)"/g)].map((match) => match[1]!).filter((url) => !url.startsWith(base))).toEqual([
      "http://schemas.microsoft.com/office/appforoffice/1.1",
      "http://www.w3.org/2001/XMLSchema-instance",
      "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
      "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
    ]);
  });

  test("lead to pages the build makes", async () => {
    const pages = await builtPages();
    const wanted = urls.map((url) => new URL(url).pathname.slice(1)).filter((file) => file.endsWith(".html"));
    expect(wanted).toContain("taskpane.html");
    expect(wanted.filter((file) => !pages.includes(file))).toEqual([]);
  });

  test("lead to pictures of the size they are named for", () => {
    const pictures = urls.filter((url) => url.endsWith(".png")).map((url) => url.slice(base.length));
    expect(pictures.length).toBeGreaterThan(8);
    for (const picture of pictures) expect([picture, ...sizeOfPng(picture)]).toEqual([picture, ...sizeInName(picture)]);
  });

  test("give Office the sizes of picture it asks for", () => {
    expect(attribute(topLevel("IconUrl"), "DefaultValue")).toBe(`${base}assets/icons/icon-32.png`);
    expect(attribute(topLevel("HighResolutionIconUrl"), "DefaultValue")).toBe(`${base}assets/icons/icon-64.png`);
    const images = elements("bt:Image", only("bt:Images"));
    for (const image of images) {
      const [button = "", size = ""] = attribute(image, "id").split(/\.?Icon\./);
      expect(attribute(image, "DefaultValue")).toBe(`${base}assets/icons/${button === "" ? "" : `${button.toLowerCase()}/`}icon-${size}.png`);
    }
  });
});

test.each([16, 20, 24, 32, 40, 48, 64, 80, 96, 128])("the icon of %i pixels is drawn at that size", (size) => {
  expect(sizeOfPng(`assets/icons/icon-${size}.png`)).toEqual([size, size]);
});

function resource(id: string): string {
  const found = elements("bt:String").find((element) => attribute(element, "id") === id);
  return found ? attribute(found, "DefaultValue") : "";
}

function sizeInName(file: string): number[] {
  const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
  return [size, size];
}

/** Width and height from the header of a PNG file. */
function sizeOfPng(file: string): number[] {
  const full = path.join(root, file);
  if (!existsSync(full)) return [];
  const bytes = readFileSync(full);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

interface WebpackConfig {
  readonly name: string;
  readonly plugins: readonly { readonly userOptions?: { readonly filename?: string } }[];
}

/** The pages of the pane, as the build itself is told to make them. */
async function builtPages(): Promise<string[]> {
  const configure = jest.requireActual<(env: object, argv: object) => Promise<WebpackConfig[]>>("../../webpack.config.js");
  const pane = (await configure({}, {})).find(({ name }) => name === "pane");
  return (pane?.plugins ?? []).flatMap((plugin) => plugin.userOptions?.filename ?? []);
}
