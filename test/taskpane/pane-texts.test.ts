import { type PaneTexts, paneTexts } from "../../src/taskpane/texts/pane-texts";

/** Every text by its path; a text that counts is said with 2 and with a name. */
function said(texts: object, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts) as [string, unknown][]) {
    const at = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") found.set(at, value);
    else if (typeof value === "function") found.set(at, String((value as (...given: number[]) => unknown)(2, 3)));
    else for (const [inner, text] of said(value as object, at)) found.set(inner, text);
  }
  return found;
}

const chinese = said(paneTexts("zh-CN"));
const english = said(paneTexts("en-US"));

test("both languages have every key", () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  expect(chinese.size).toBeGreaterThan(90);
});

test("no text is empty, Chinese is Chinese and English is not", () => {
  expect([...chinese].filter(([, text]) => !/\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual([]);
  expect([...english].filter(([, text]) => text.trim() === "" || /\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual([]);
});

test("a text that counts says the count", () => {
  const counting = (texts: PaneTexts): string[] => [texts.tables.heading(7), texts.findings.count(7), texts.report.blanks(7), texts.status.filled(7), texts.status.reviewed(7, 7, 7)];
  expect([...counting(paneTexts("zh-CN")), ...counting(paneTexts("en"))].filter((text) => !text.includes("7"))).toEqual([]);
});

test("anything but English is served in Chinese", () => {
  expect(["zh-CN", "zh-TW", "ja", "", "enx"].map((language) => paneTexts(language).actions.review)).toEqual(Array(5).fill("开始审核"));
  expect(["en", "en-US", "EN-gb"].map((language) => paneTexts(language).actions.review)).toEqual(Array(3).fill("Start review"));
});
