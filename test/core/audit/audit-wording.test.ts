import { auditText, type AuditSettings } from "../../../src/core/audit";
import { sayText } from "../../../src/render/words";

const seen = (text: string, settings?: AuditSettings): readonly string[] => auditText(text, settings).wording.map(({ check, severity, text: words }) => `${severity} ${check} ${words}`);

describe("wording that needs a look", () => {
  test.each([
    ["一般公共服务支出,867.48万元，增长较快。", ["warning number-format ,867.48"]],
    ["支出1,86.48万元。", ["warning number-format 1,86.48"]],
    ["合格率≥100百分比", ["warning number-format 100百分比"]],
    ["支出1,867.48万元，收入12,345,678.90元。", []],
    ["工作完成。。下一步，，继续。", ["warning punctuation 。。", "warning punctuation ，，"]],
    ["他说：“好。”……继续——推进。", []],
    ["1.甲。2.乙。3.丙。4.丁。4.戊。5.己。", ["warning numbering 4."]],
    ["一、甲\n二、乙\n四、丙", ["warning numbering 四、"]],
    ["一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅\n1.卯。2.辰。一是巳。二是午。", []],
    ["今年5月开工，截至目前完成。", ["warning relative-date 今年5月", "warning relative-date 截至目前"]],
    ["东县甲溪镇人民政府报告。东县甲溪镇人民政府认为。东县乙塘镇人民政府完成。", ["error other-office 乙塘镇人民政府"]],
    ["东县甲溪镇人民政府与东县乙塘镇人民政府", []],
    ["XX部门概况，主要原因是。支出增加（减少），（200字以内）", ["error template-residue XX", "error template-residue 主要原因是。", "error template-residue 增加（减少）", "error template-residue （200字以内）"]],
    ["医疗卫生与计划生育支出50万元", ["warning account-name 医疗卫生与计划生育支出"]],
    ["执行《行政单位会计制度》等规定", ["note repealed-rule 《行政单位会计制度》"]],
    ["年度预算金额\n\t5,000.00万元\n2023年部门整体支出4,000.00万元。", ["note execution-rate 4,000.00万元"]],
    ["年度预算金额\n\t5,000.00万元\n部门整体支出4,000.00万元，执行率80%。", []],
  ])("%s", (text, expected) => expect(seen(text)).toEqual(expected));

  test("the year compared with is the year before the one reported on", () => {
    expect(seen("支出比2023年预算增加5万元，比2022年决算增加3万元。", { year: 2023 })).toEqual(["error wrong-year 2023年"]);
    expect(seen("某镇2023年度部门整体支出绩效自评报告\n2022年部门整体支出80万元。")).toEqual(["warning wrong-year 2022年"]);
    expect(seen("支出比2023年预算增加5万元。")).toEqual([]);
  });

  test("the office may be given, and then one mention of another is enough", () => {
    expect(seen("北县丙洲镇人民政府高度重视。", { office: "北县丁坪镇人民政府" })).toEqual(["error other-office 丙洲镇人民政府"]);
  });

  test("a remark is said in a plain sentence with the year filled in", () => {
    expect(sayText(auditText("今年9月完成。", { year: 2023 }).wording[0]!.statement)).toBe("“今年9月”是相对时间，报告公开时已过时，应写明具体年月（2023年）。");
  });
});

test("a megabyte of hostile text is audited to its end", () => {
  const pieces = ["其中1元，", "占1%，", "（1", "1、", "共1个，即", "，其中", "增长1%", "比上年1元增加", "镇人民政府", "XX", "今年", "1,1", "执行率1%", "A", "。", "剩余1%其中"];
  const text = pieces.map((piece) => piece.repeat(Math.ceil(2 ** 18 / pieces.length / piece.length))).join("\n");
  const { numbers } = auditText(text.repeat(4));
  expect(numbers.length).toBeGreaterThan(10_000);
}, 120_000);
