import { isOfOtherOffice } from "../../../src/core/audit";

const OFFICE = "某某县青山镇人民政府";

test.each<[string, boolean]>([
  ["某某县青山镇2023年度部门整体支出绩效评价报告", false],
  ["青山镇人民政府2023年度报告。白石镇人民政府协助。", false],
  ["2023年部门整体支出12.50万元。", false],
  ["白石镇人民政府2023年度部门整体支出绩效自评报告", true],
  ["某某县财政局2020年度机关整体支出绩效评价报告", true],
])("%s: %s", (text, isOther) => expect(isOfOtherOffice(text, OFFICE)).toBe(isOther));
