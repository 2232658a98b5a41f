import {
  classByName, economicCode, economicCodes, economicName, economicSide, functionalCode, functionalCodes, functionalName,
} from "../../../src/core/standards";

const levels = (codes: readonly { code: string }[], ...lengths: number[]): number[] => lengths.map((length) => codes.filter(({ code }) => code.length === length).length);

test("the functional list holds 30 classes, 237 groups and 445 items", () => {
  expect(levels(functionalCodes(), 3, 5, 7)).toEqual([30, 237, 445]);
  expect(functionalCodes()).toHaveLength(712);
});

test("the economic list holds 10 classes and 99 items", () => {
  expect(levels(economicCodes(), 3, 5)).toEqual([10, 99]);
});

test("every entry says how far it was checked", () => {
  const count = (mark: string): number => functionalCodes().filter(({ verification }) => verification === mark).length;
  expect([count("verified"), count("partly"), count("memory")]).toEqual([90, 298, 324]);
  expect(functionalCode("2130705")?.verification).toBe("memory");
  expect(economicCode("30103")?.verification).toBe("partly");
});

test("every group has its class and every item has its group or class in the list", () => {
  const orphans = functionalCodes().filter(({ code }) => code.length > 3 && functionalCode(code.slice(0, 3)) === undefined);
  expect(orphans).toEqual([]);
});

test("a code gives its name, also in full-width digits", () => {
  expect(functionalName("2010301")).toBe("行政运行");
  expect(functionalName("２１２")).toBe("城乡社区支出");
  expect(economicName("30217")).toBe("公务接待费");
  expect(functionalName("999")).toBeUndefined();
});

test("a class is told by its name with or without 支出 or a number in front", () => {
  expect(classByName("卫生健康支出")).toMatchObject({ code: "210", isOldName: false });
  expect(classByName("八、社会保障和就业支出")).toMatchObject({ code: "208" });
  expect(classByName("一般公共服务")).toMatchObject({ code: "201" });
  expect(classByName("行政运行")).toBeUndefined();
});

test.each([
  ["医疗卫生与计划生育支出", "210", "卫生健康支出"],
  ["文化体育与传媒支出", "207", "文化旅游体育与传媒支出"],
  ["资源勘探信息等支出", "215", "资源勘探工业信息等支出"],
  ["国土海洋气象等支出", "220", "自然资源海洋气象等支出"],
])("the old name %s is class %s", (old, code, name) => {
  expect(classByName(old)).toMatchObject({ code, name, isOldName: true });
});

test("301 and 303 are staff costs, 302 and 310 are public costs", () => {
  expect(["30101", "303", "30201", "31002", "201"].map(economicSide)).toEqual(["staff", "staff", "public", "public", undefined]);
});
