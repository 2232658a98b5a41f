import { foldLabel } from "../../number";
import { classByName, ECONOMIC_SOURCE, FUNCTIONAL_SOURCE } from "../../standards";
import { words } from "../../statement";
import { defineCheck } from "../check";
import { namedCodes, standardOf } from "./named-codes";

export const codesMatchNames = defineCheck({
  id: "codes-match-names",
  title: "科目编码与名称相符",
  family: "codes",
  basis: `CK50：编码与名称匹配（${FUNCTIONAL_SOURCE.source}；${ECONOMIC_SOURCE.source}）`,
  why: "编码与名称不符，多半是串行或编码填错，这一行的钱会算到别的科目。",
  fix: "对照当年政府收支分类科目，改正编码或名称。科目表逐年有调整，以当年文件为准。",
  severity: "warning",
  severities: { unverified: "note" },
  messages: {
    differs: "编码{code}的名称写作“{name}”，科目表（{edition}年版）为“{standard}”，请核实。",
    unverified: "编码{code}的名称写作“{name}”，与手头未经核实的科目名称“{standard}”不同，供参考。",
  },
}, ({ records }, say) => {
  let looked = 0;
  for (const named of namedCodes(records)) {
    const { kind, code, name } = named;
    const standard = standardOf(named);
    if (name === undefined || standard === undefined) continue;
    looked += 1;
    if (bare(name.value) === bare(standard.name) || isOldName(name.value, code.value)) continue;
    const facts = { code: words(code.value, [code.at]), name: words(name.value.trim(), [name.at]), standard: words(standard.name) };
    if (standard.verification === "memory") say.found("unverified", [name.at, code.at], facts);
    else say.found("differs", [name.at, code.at], { ...facts, edition: words(kind === "functional" ? FUNCTIONAL_SOURCE.edition : ECONOMIC_SOURCE.edition) });
  }
  return looked;
});

/** Names that offices shorten alike: 公务接待费 and 公务接待费用, 教育 and 教育支出. */
const bare = (name: string): string => foldLabel(name).replace(/(?:支出|费用|费)$/, "");

/** An old name of the right 类 is told by `class-names-are-current`. */
function isOldName(name: string, code: string): boolean {
  const known = classByName(name);
  return known?.isOldName === true && known.code === code;
}
