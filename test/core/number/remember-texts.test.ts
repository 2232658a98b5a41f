import { rememberTexts } from "../../../src/core/number";

/** How often each text was worked out. */
function counting(): { readonly lengthOf: (text: string) => number | undefined; readonly asked: string[] } {
  const asked: string[] = [];
  return { asked, lengthOf: rememberTexts((text) => (asked.push(text), text === "" ? undefined : text.length)) };
}

test("a short text is worked out once, also where nothing came of it", () => {
  const { lengthOf, asked } = counting();
  expect([lengthOf("合计"), lengthOf(""), lengthOf("合计"), lengthOf("")]).toEqual([2, undefined, 2, undefined]);
  expect(asked).toEqual(["合计", ""]);
});

test("a long text is worked out every time, and many texts do not fill memory: the first is forgotten", () => {
  const { lengthOf, asked } = counting();
  const long = "款".repeat(101);
  expect([lengthOf(long), lengthOf(long)]).toEqual([101, 101]);
  expect(asked).toEqual([long, long]);
  for (let at = 0; at <= 10_000; at++) lengthOf(`第${at}行`);
  expect(lengthOf("第0行")).toBe(3);
  expect(asked.filter((text) => text === "第0行")).toHaveLength(2);
});
