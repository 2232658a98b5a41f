import { fold } from "../../number";
import { TABLE_NAMES } from "../../standards";
import { words } from "../../statement";
import { defineCheck } from "../check";
import { fieldsOf } from "../fields-of";
import { textsOf } from "../texts-of";

export const noTemplateResidue = defineCheck({
  id: "no-template-residue",
  title: "表里没有模板的占位文字",
  family: "form",
  basis: "CK48：不得残留“XX”“××”“（增加内容）”“主要原因是。”“增加（减少）”“（200字以内）”等模板文字（上海普陀预算公开检查表、岳阳和萧县公开材料实例）",
  why: "模板文字没有改完就上报或公开，是检查时最容易被点名的问题。",
  fix: "把占位文字换成本单位的内容；没有内容的，删去整句。",
  severity: "error",
  messages: {
    placeholder: "{table}这一格还留着模板文字“{residue}”，请改成本单位的内容。",
    prompt: "{table}这一格还是填写提示“{residue}”，没有填写内容。",
  },
}, ({ records }, say) => {
  // A form that states no number yet has not been filled in.
  const filled = new Set(fieldsOf(records).filter(({ unlike, alike, quantities }) => alike > 0 || unlike.some(({ kind }) => kind === "amount") || quantities.some(({ figure }) => figure !== undefined)).map(({ table }) => table.sheet));
  const profile = records.profile?.table.sheet;
  let looked = 0;
  for (const { table, text } of textsOf(records)) {
    if (!filled.has(table.sheet) && table.sheet !== profile) continue;
    looked += 1;
    const folded = fold(text.value);
    const prompt = PROMPT.exec(folded)?.[0];
    const residue = PLACEHOLDERS.map((pattern) => pattern.exec(folded)?.[0]).find((found) => found !== undefined);
    const name = words(TABLE_NAMES[table.kind]);
    if (prompt !== undefined) say.found("prompt", [text.at], { table: name, residue: words(shortened(folded), [text.at]) });
    else if (residue !== undefined) say.found("placeholder", [text.at], { table: name, residue: words(residue, [text.at]) });
  }
  return looked;
});

const PLACEHOLDERS: readonly RegExp[] = [
  /(?:20)?[X×＊]{2,4}(?:年度?|省|市|县|区|乡|镇|街道|部门|单位|项目|局|委|办|万元|元|%|个|人)/,
  /\((?:增加|填写|具体)内容\)/,
  /主要原因是[。;；,，]|主要原因是$/,
  /(?:增加|上升|增长)\((?:或)?(?:减少|下降|降低)\)\d/,
];

/** A cell that holds nothing but what the form asks for: 对照年度目标……（100字以内）. */
const PROMPT = /^\(?(?:请|对照|简要|填写|根据|结合|概述|说明|反映)\S{0,60}\d{2,4}字(?:以内|左右)\S{0,4}$/;

const LONGEST = 24;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
