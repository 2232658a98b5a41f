import { AUDIT_TEXT_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { Passage, WordingCheck } from "../passage";
import { remarkAt } from "./remark";

/** A township's government by its own name: what stands between the county and 人民政府. */
const TOWNSHIP = /([\u4e00-\u9fff]{1,12}?)(镇|乡|街道)(?:人民政府|办事处)/g;
const COUNTY = /^.*(?:省|市|县|区|州|旗|盟)(?=.)/;

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The report is about one office; the government of another township in it was left over from another report (CK47). */
export const oneOfficeOnly: WordingCheck = (passage) => {
  const named = townshipsIn(passage);
  const own = (passage.office === undefined ? undefined : townshipsIn({ folded: passage.office })[0]?.name) ?? mostNamed(named);
  if (own === undefined) return [];
  return named.filter(({ name }) => !name.endsWith(own) && !own.endsWith(name)).map(({ name, start, end }) =>
    remarkAt(passage, { check: "other-office", severity: "error", start, end, statement: state(AUDIT_TEXT_WORDING.otherOffice, { seen: words(name), office: words(own) }) }));
};

/** Names without county and without what a sentence puts before them. */
function townshipsIn({ folded }: Pick<Passage, "folded">): readonly Named[] {
  return [...folded.matchAll(TOWNSHIP)].flatMap((match) => {
    const [whole, before = "", kind = ""] = match;
    const bare = before.replace(COUNTY, "").slice(-4);
    return bare === "" ? [] : [{ name: bare + kind, start: match.index + before.length - bare.length, end: match.index + whole.length }];
  });
}

/** The township named in more than half of all places. */
function mostNamed(named: readonly Named[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > named.length)?.[0];
}
