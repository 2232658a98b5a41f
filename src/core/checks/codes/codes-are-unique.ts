import type { CodedLine, Records } from "../../records";
import { TABLE_NAMES } from "../../standards";
import { words } from "../../statement";
import type { Table } from "../../tables";
import { defineCheck } from "../check";
import { columnTables } from "../sums/coded-tables";

export const codesAreUnique = defineCheck({
  id: "codes-are-unique",
  title: "同一张表里科目编码不重复",
  family: "codes",
  basis: "CK07、CK50：公开03、05、06等表每个科目只列一行，上级科目等于其下各行之和",
  why: "同一科目列了两行，多半是复制时重复粘贴，合计会多算。",
  fix: "核对重复的两行：内容相同的删去一行，确属同一科目的合并为一行，编码填错的改正编码。",
  severity: "warning",
  messages: {
    twice: "{table}里编码{code}“{name}”出现了{count}次，请核实是否重复列示。",
  },
}, ({ records }, say) => {
  let looked = 0;
  for (const { table, lines } of codedLines(records)) {
    const byCode = new Map<string, CodedLine<string>[]>();
    for (const line of lines) {
      if (line.code === undefined || line.repeats !== undefined) continue;
      looked += 1;
      byCode.set(line.code.value, [...(byCode.get(line.code.value) ?? []), line]);
    }
    for (const [code, same] of byCode) {
      const [first] = same;
      if (first === undefined || same.length < 2) continue;
      say.found("twice", same.flatMap((line) => line.code?.at ?? []), { table: words(TABLE_NAMES[table.kind]), code: words(code), name: words(first.name.value.trim(), [first.name.at]), count: words(String(same.length)) });
    }
  }
  return looked;
});

function codedLines(records: Records): readonly { readonly table: Table; readonly lines: readonly CodedLine<string>[] }[] {
  const { basicExpenditure } = records;
  return [...columnTables(records).map(({ coded }) => coded), ...(basicExpenditure === undefined ? [] : [basicExpenditure])];
}
