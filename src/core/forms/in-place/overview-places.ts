import { valueOf } from "../../figure";
import type { OverviewRow } from "../../standards";
import { state, type Statement } from "../../statement";
import type { FormId, FormInput } from "../form-input";
import { liveText } from "../live/live-text";
import type { FillDraft } from "./fill-draft";
import { type FormLabel, labelLike, placeBeside } from "./form-labels";

type Section = OverviewRow["section"];

/** Labels by which a 概况表 is filled, in any wording offices use. */
const PLACES: readonly { readonly section: Section; readonly name: string; readonly pattern: RegExp }[] = [
  { section: "office", name: "单位名称", pattern: /^(?:单位名称|部门名称|部门单位名称)$/ },
  { section: "budget", name: "年度预算金额", pattern: /^(?:年度预算金额|年度预算|全年预算金额|年度预算总额)$/ },
  { section: "supervisor", name: "主管部门", pattern: /^(?:主管部门|上级主管部门|主管单位)$/ },
  { section: "duties", name: "单位基本职能", pattern: /^(?:单位基本职能|基本职能|主要职能|部门职能|单位职能|职能职责|主要职责)$/ },
  { section: "spending", name: "部门整体支出管理和使用基本情况", pattern: /^(?:部门)?整体支出(?:资金)?(?:的)?(?:管理(?:和|及)?使用|使用(?:和|及)?管理)(?:的)?(?:基本)?情况$/ },
  { section: "targets", name: "绩效目标完成情况", pattern: /^(?:部门)?(?:整体)?(?:支出)?绩效目标(?:的)?(?:完成|实现)情况$/ },
  { section: "problems", name: "存在的问题", pattern: /^(?:存在的?(?:主要)?问题|主要问题)$/ },
  { section: "measures", name: "改进措施", pattern: /^(?:下一步)?(?:改进|整改)(?:措施|建议)$/ },
  { section: "remarks", name: "其他需要说明问题", pattern: /^其他需要?说明的?(?:问题|情况)$/ },
];

/** Fills a blank 概况表; undefined where the sheet holds none, or one that is written already. */
export function fillOverview(draft: FillDraft, labels: readonly FormLabel[], input: FormInput): FormId | undefined {
  const places = PLACES.flatMap(({ section, name, pattern }) => {
    const label = labelLike(labels, pattern);
    const at = label === undefined ? undefined : placeBeside(draft.sheet, label, "right");
    return at === undefined ? [] : [{ section, name, at }];
  });
  const told = places.filter(({ section }) => section === "spending" || section === "targets");
  if (told.length < 2 || places.length < 5 || told.some(({ at }) => !draft.isEmpty(at))) return undefined;
  for (const { section, name, at } of places) fillSection(draft, at, { section, name }, input);
  return "xiangtan-overview";
}

function fillSection(draft: FillDraft, at: { row: number; column: number }, { section, name }: { section: Section; name: string }, input: FormInput): void {
  if (!draft.isEmpty(at)) return;
  const sentences = sentencesOf(section, input);
  const said = sentences.map(input.say).join("");
  const live = section === "budget" || section === "spending" ? liveText(sentences, input.say) : undefined;
  if (said.includes("〔待填")) draft.lack(`${name}：文中还有〔待填〕的内容`);
  if (live === undefined) draft.words(at, name, said);
  else draft.put(at, name, live);
}

/** The sentences of a section, paragraphs on lines of their own. */
function sentencesOf(section: Section, { evaluation: { budget }, report }: FormInput): readonly Statement[] {
  if (section === "budget") {
    return budget === undefined || valueOf(budget) === undefined ? [] : [state("{budget}", { budget: { kind: "amount", figure: budget, unit: "元", decimals: 2, grouped: true } })];
  }
  const paragraphs = report.sections.filter(({ id }) => id === section).flatMap((one) => one.paragraphs);
  return paragraphs.flatMap(({ sentences }, index) => (index === 0 ? sentences : [state("\n", {}), ...sentences]));
}
