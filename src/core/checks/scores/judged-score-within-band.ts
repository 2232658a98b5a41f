import { bandInWords, type Evaluation, indicatorsToScore } from "../../evaluation";
import { constant, product } from "../../figure";
import { compare, multiply, rational } from "../../number";
import { type QualitativeBand, type Scheme, SCHEMES } from "../../standards";
import { words } from "../../statement";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { points, pointsValue } from "../scored-sheet";

export const judgedScoreWithinBand = defineCheck({
  id: "judged-score-within-band",
  title: "定性指标的得分在所评档次之内",
  family: "scores",
  basis: `CK60：达成预期指标100%—80%（含80%），部分达成80%—60%（含60%），未达成60%—0（${SCHEMES["cf-2020-10"].grading.evidence}）；湖北等地为80%、50%两档线`,
  why: "完成情况写“部分达成”却给满分，复核时会被扣回。",
  fix: "按完成情况所属的档次调整得分，或改正完成情况的写法。",
  severity: "warning",
  messages: {
    outside: "“{indicator}”完成情况是“{shown}”，属于“{band}”，得分应在{low}至{high}之间，填列{stated}。",
  },
}, overForms(({ records, evaluation }, say) => {
  let looked = 0;
  for (const line of indicatorsToScore(records)) {
    const { name, actual, weight, score } = line;
    const place = bandInWords(line);
    const band = place === undefined ? undefined : schemeOf(evaluation).grading.bands[place];
    if (band === undefined || actual === undefined || weight?.figure === undefined || score?.figure === undefined) continue;
    looked += 1;
    const [full, given] = [pointsValue(weight), pointsValue(score)];
    const share = (percent: number): ReturnType<typeof rational> => multiply(full, rational(BigInt(percent), 100n));
    if (compare(given, share(band.low)) >= 0 && (compare(given, share(band.high)) < 0 || band.high === FULL)) continue;
    const at = (percent: number): ReturnType<typeof points> => points(product(weight.figure ?? FULL_POINTS, constant(rational(BigInt(percent), 100n), band.name, SOURCE)));
    say.found("outside", [score.at, actual.at], { indicator: words(name.value.trim(), [name.at]), shown: words(actual.shown.trim(), [actual.at]), band: words(band.name), low: at(band.low), high: at(band.high), stated: points(score.figure) });
  }
  return looked;
}));

const FULL: QualitativeBand["high"] = 100;
const SOURCE = "定性指标三档评分";
const FULL_POINTS = constant(0, "分值", SOURCE);

/** A score above full points is said by `score-within-weight`. */
const schemeOf = ({ scheme }: Evaluation): Scheme => Object.values(SCHEMES).find(({ id }) => id === scheme) ?? SCHEMES["cf-2020-10"];
