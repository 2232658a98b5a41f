import { type Evaluation, isExecutionLine, partNamed } from "../../evaluation";
import { constant, type Figure, sumOf, valueOf } from "../../figure";
import { isEqual, whole } from "../../number";
import { type Scheme, SCHEME_PARTS, type SchemePart, SCHEMES } from "../../standards";
import { words } from "../../statement";
import { uniqueAddresses } from "../../workbook";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { type ScoredSheet, scoredSheet } from "../scored-sheet";

export const partWeightsFollowScheme = defineCheck({
  id: "part-weights-follow-scheme",
  title: "各一级指标的分值符合评分办法",
  family: "scores",
  basis: `CK52：预算执行率10、产出50、效益30、满意度10（${SCHEMES["cf-2020-10"].evidence}）；设成本指标的20/40/20/10，未设满意度的效益调增10分（财预〔2021〕101号）`,
  why: "一级指标的分值是统一规定的，随意调整会使各单位的得分没有可比性。",
  fix: "按评分办法调整各一级指标的分值；当地另有规定的，注明文件，并在设置中选用相应的办法。",
  severity: "warning",
  messages: {
    differs: "一级指标的分值为{stated}，与常用的评分办法（{scheme}）不同，请核实当地的规定。",
  },
}, overForms(({ records, evaluation }, say) => {
  const sheet = scoredSheet(records);
  const parts = partsOf(sheet);
  if (parts === undefined) return 0;
  if (Object.values(SCHEMES).some((scheme) => isAs(parts, scheme))) return 1;
  const figures = [...parts.values()].flat();
  const stated = SCHEME_PARTS.flatMap((part) => (parts.has(part) ? [`${part}${sayPoints(parts.get(part) ?? [])}`] : [])).join("、");
  say.found("differs", uniqueAddresses(figures.flatMap((figure) => (figure.op === "cell" ? [figure.at] : []))), { stated: words(stated), scheme: words(schemeOf(evaluation).name) });
  return 1;
}));

type Parts = ReadonlyMap<SchemePart, readonly Figure[]>;

/** 分值 by 一级指标; undefined where a line with points stands under none, or fewer than two parts have points. */
function partsOf({ lines, fund }: ScoredSheet): Parts | undefined {
  const parts = new Map<SchemePart, Figure[]>();
  if (fund?.weight?.figure !== undefined) parts.set("预算执行率", [fund.weight.figure]);
  for (const line of lines) {
    const figure = line.weight?.figure;
    if (figure === undefined) continue;
    const part = isExecutionLine(line) ? "预算执行率" : partNamed(line.level1);
    if (part === undefined) return undefined;
    parts.set(part, [...(parts.get(part) ?? []), figure]);
  }
  return [...parts.keys()].filter((part) => part !== "预算执行率").length < 2 ? undefined : parts;
}

/** Whether the points are those of a scheme. Where it has none for 满意度, they count with 效益; execution may have its points elsewhere. */
function isAs(parts: Parts, scheme: Scheme): boolean {
  const sums = new Map<SchemePart, Figure[]>();
  for (const [part, figures] of parts) {
    const home = part === "满意度指标" && scheme.parts.满意度指标 === undefined ? "效益指标" : part;
    sums.set(home, [...(sums.get(home) ?? []), ...figures]);
  }
  return SCHEME_PARTS.every((part) => {
    const figures = sums.get(part);
    if (figures === undefined) return part === "预算执行率" || scheme.parts[part] === undefined;
    return isEqual(totalOf(figures), whole(scheme.parts[part] ?? 0));
  });
}

const totalOf = (figures: readonly Figure[]): ReturnType<typeof whole> => valueOf(sumOf(figures) ?? constant(0, "", "")) ?? whole(0);
const sayPoints = (figures: readonly Figure[]): string => `${String(Number(totalOf(figures).n) / Number(totalOf(figures).d))}分`;
const schemeOf = ({ scheme }: Evaluation): Scheme => Object.values(SCHEMES).find(({ id }) => id === scheme) ?? SCHEMES["cf-2020-10"];
