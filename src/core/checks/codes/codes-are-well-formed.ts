import { words } from "../../statement";
import { defineCheck } from "../check";
import { namedCodes } from "./named-codes";

export const codesAreWellFormed = defineCheck({
  id: "codes-are-well-formed",
  title: "科目编码位数正确",
  family: "codes",
  basis: "CK50：功能分类编码3、5、7位，经济分类编码3、5位；丢失前导零的要补上",
  why: "编码位数不对（常见于前导零丢失），科目就归不到正确的类、款、项，汇总会漏掉这一行。",
  fix: "补上丢失的前导零，或按当年科目表改正编码；编码单元格用文本格式。",
  severity: "error",
  messages: {
    functional: "“{code}”是{count}位，功能分类科目编码应为3位（类）、5位（款）或7位（项）。",
    economic: "“{code}”是{count}位，经济分类科目编码应为3位（类）或5位（款）。",
  },
}, ({ records }, say) => {
  const codes = namedCodes(records);
  for (const { kind, code } of codes) {
    const { length } = code.value;
    const allowed = kind === "functional" ? [3, 5, 7] : [3, 5];
    if (!allowed.includes(length)) say.found(kind, [code.at], { code: words(code.value, [code.at]), count: words(String(length)) });
  }
  return codes.length;
});
