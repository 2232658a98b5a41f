import type { Browser } from "playwright-core";
import { SAMPLE_FILE } from "../support/sample/sample-sheets";
import { type ExcelServers, excelServers, inExcel, type OpenedExcel } from "./support/excel-page";
import { launchBrowser } from "./support/launch-browser";
import { sampleBytes } from "./support/sample-office";

let browser: Browser;
let servers: ExcelServers;

beforeAll(async () => {
  [browser, servers] = await Promise.all([launchBrowser(), excelServers()]);
}, 300_000);

afterAll(async () => {
  await browser.close();
  await servers.close();
});

const inSample = (work: (opened: OpenedExcel) => Promise<void>): Promise<void> => inExcel(browser, servers, { bytes: sampleBytes(), file: SAMPLE_FILE }, work);

const review = async ({ pane }: OpenedExcel): Promise<void> => {
  await pane.getByRole("button", { name: "开始审核" }).click();
  await pane.getByRole("list", { name: "审核发现" }).waitFor();
};

/** The sheets and all that is in them, without what is remembered beside them. */
const picture = ({ excel }: OpenedExcel): Promise<string> => excel.evaluate(({ model }) => JSON.stringify(model.picture()));
const memory = ({ excel }: OpenedExcel): Promise<string> => excel.evaluate(({ model }) => model.xmlParts.map(({ xml }) => xml).join("\n"));

test("a finding accepted with a reason stays accepted when the pane is opened again, and can be taken back", () => inSample(async (opened) => {
  const { pane, excel } = opened;
  const before = await picture(opened);
  await review(opened);
  const finding = pane.getByRole("article").filter({ hasText: "21303水利" }).first();
  await finding.getByRole("button", { name: "认可（附理由）" }).click();
  await finding.getByRole("textbox", { name: "认可理由" }).fill("防汛经费按上级要求单列，附说明。");
  await finding.getByRole("button", { name: "保存" }).click();
  await pane.getByText("已认可，移到“已认可”。").waitFor();
  expect(await memory(opened)).toContain("防汛经费按上级要求单列，附说明。");
  expect(await picture(opened)).toBe(before);

  await excel.evaluate((host) => host.reopen());
  await review(opened);
  await finding.getByText("防汛经费按上级要求单列，附说明。").waitFor();
  await finding.getByRole("button", { name: "撤销认可" }).click();
  await pane.getByText("已撤销认可。").waitFor();
  expect(await memory(opened)).not.toContain("防汛经费");
  await finding.getByRole("button", { name: "认可（附理由）" }).waitFor();
}));

test("a table the clerk leaves out is left out when the pane is opened again, and can be had back", () => inSample(async (opened) => {
  const { pane, excel } = opened;
  const before = await picture(opened);
  await review(opened);
  const openTables = (): Promise<void> => pane.getByRole("tab", { name: "识别", exact: true }).click();
  await openTables();
  await pane.getByRole("heading", { name: "识别到10张表" }).waitFor();
  const change = pane.getByRole("button", { name: /^更改支出明细账!.*的表种$/ });
  await change.click();
  await pane.getByRole("combobox", { name: /^支出明细账!.*是哪种表$/ }).selectOption({ label: "不参与审核" });
  await pane.getByRole("button", { name: /^确定支出明细账!.*的表种$/ }).click();
  await pane.getByRole("heading", { name: "识别到9张表" }).waitFor();
  expect(await picture(opened)).toBe(before);

  await excel.evaluate((host) => host.reopen());
  await review(opened);
  await openTables();
  await pane.getByRole("heading", { name: "识别到9张表" }).waitFor();
  await pane.getByRole("button", { name: /支出明细账.*恢复自动识别$/ }).click();
  await pane.getByRole("heading", { name: "识别到10张表" }).waitFor();
  expect(await picture(opened)).toBe(before);
}));

test("where copying is blocked, the words are selected for the clerk to copy by hand", () => inSample(async (opened) => {
  const { pane } = opened;
  await review(opened);
  await pane.getByRole("tab", { name: "报告", exact: true }).click();
  const copy = pane.getByRole("button", { name: "复制到 Word" });
  await copy.waitFor();
  // What a browser does that blocks the clipboard: the pane's own program is not touched.
  await pane.locator("html").evaluate((html) => void (html.ownerDocument.execCommand = () => false));
  await copy.click();
  await pane.getByText("没能自动复制。下面的文字已选中，请按 Ctrl+C 复制。").waitFor();
  const box = pane.getByRole("textbox", { name: "报告文字" });
  expect(await box.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd === area.value.length, area.value.includes("58,265,428.00元")])).toEqual([0, true, true]);
}));
