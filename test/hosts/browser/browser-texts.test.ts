import { browserTexts } from "../../../src/hosts/browser/browser-texts";

const said = (language: string): [string, string][] =>
  Object.entries(browserTexts(language)).map(([key, value]) => [key, typeof value === "string" ? value : (value as (given: number) => string)(2)]);

test("both languages have every key, in their own script", () => {
  expect(said("en").map(([key]) => key)).toEqual(said("zh-CN").map(([key]) => key));
  expect(said("zh-CN").filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  expect(said("en").filter(([, text]) => text === "" || /\p{Script=Han}/u.test(text))).toEqual([]);
});
