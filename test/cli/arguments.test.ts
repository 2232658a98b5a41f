import { readArguments } from "../../src/cli/arguments";

const plain = { kind: "evaluate", input: undefined, out: "out", isJson: false, form: undefined, year: undefined, only: undefined };

it("takes the sample and the folder out when nothing is said", () => {
  expect(readArguments([])).toEqual(plain);
});

it("takes every option of the contract in any order, with a space or an equals sign", () => {
  expect(readArguments(["甲.xlsx", "--out", "结果", "--json", "--form=self-evaluation", "--year", "2023", "--only", "fill"])).toEqual({
    kind: "evaluate", input: "甲.xlsx", out: "结果", isJson: true, form: "self-evaluation", year: 2023, only: "fill",
  });
});

it.each([[["--audit", "报告.docx"], "报告.docx"], [["--audit=报告.txt", "--only", "audit"], "报告.txt"], [["--only", "audit", "--audit", "-"], "-"]])("takes the report to audit of %j", (given, audit) => {
  expect(readArguments(given)).toMatchObject({ kind: "evaluate", input: undefined, audit });
});

it("lists the checks, or asks for one", () => {
  expect(readArguments(["--checks"])).toEqual({ kind: "checks", id: undefined });
  expect(readArguments(["--checks", "total-equals-sum-of-classes"])).toEqual({ kind: "checks", id: "total-equals-sum-of-classes" });
});

it.each([
  [["--colour"], "不认识的参数“--colour”"],
  [["--out"], "参数 --out 后面缺少内容"],
  [["--out", "--json"], "参数 --out 后面缺少内容"],
  [["甲.xlsx", "乙.xlsx"], "多出了“乙.xlsx”"],
  [["--year", "23"], "不是四位年份"],
  [["--only", "print"], "不能写“print”"],
  [["--only", "audit"], "请加上 --audit"],
  [["--audit"], "参数 --audit 后面缺少内容"],
])("refuses %j with one sentence", (given, part) => {
  const wish = readArguments(given);
  expect(wish.kind).toBe("refused");
  expect(wish.kind === "refused" ? wish.sentence : "").toContain(part);
});
