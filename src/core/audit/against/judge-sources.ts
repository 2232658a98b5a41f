import { cellsOf } from "../../figure";
import { overlaps, type ProseQuantity } from "../../number";
import type { SubjectRole, SubjectScope } from "../../standards";
import { inStyleOf } from "../judge";
import type { Direction } from "../numbers/growth-steps";
import { digitsOf } from "./candidates-for";
import { fitSource, type SourceFit, unitsMeet } from "./fit-source";
import { differingRemark, fittingRemark, type SheetRemark, turnedRemark } from "./sheet-remark";
import type { Source, Topic } from "./topic";

/** What a number of a text is about, by its words, and the numbers the sheets have for that. */
export interface Subject {
  readonly role: SubjectRole;
  readonly topics: readonly Topic[];
  readonly sources: readonly { readonly source: Source; readonly scope?: SubjectScope }[];
  /** Its words name this and nothing else. */
  readonly isSure: boolean;
  /** 增加 or 减少, and the word as it stands. */
  readonly direction?: Direction;
  readonly word?: string;
}

/** Fits from the best: the first that any source has is taken. */
const ORDER = ["same", "rounded", "cut", "near"] as const satisfies readonly SourceFit[];
const TELLING_DIGITS = 3;

/**
 * What the sheets say of a number that is about a subject: that it is theirs, or another. Undefined where neither is beyond doubt:
 * where words only end in the subject's name, a value must tell by itself; a contradiction needs words that name it wholly, one value for them, and no other money spoken of.
 * A number finer than the sheets, within what they leave open, is neither.
 */
export function judgeSources(number: ProseQuantity, { role, sources, isSure, direction, word }: Subject, scopes: ReadonlySet<SubjectScope>): SheetRemark | undefined {
  // 调减 with 调整幅度-5% says the same as with 5%.
  if (role === "adjustment" && number.value.n < 0n) return undefined;
  const isInPoints = role === "weight" || role === "score";
  const looked = sources.flatMap(({ source, scope }) => {
    const meets = unitsMeet(number, source);
    return meets === undefined || cellsOf(source.figure).length === 0 ? [] : [{ source, isFirm: (meets.isSure || (isInPoints && number.unit === "")) && source.isSoft !== true && isOfMoney(scope, scopes), fit: fitSource(number, source) }];
  });
  const firm = looked.filter(({ isFirm }) => isFirm);
  for (const among of [firm, looked]) {
    const fitting = ORDER.flatMap((fit) => among.filter((one) => one.fit === fit).map((one) => ({ source: one.source, fit })))[0];
    if (fitting === undefined) continue;
    const isTurned = direction !== undefined && fitting.source.direction !== undefined && fitting.source.direction !== direction;
    if (isTurned) return isSure && word !== undefined && number.value.n > 0n ? turnedRemark(number, fitting.source, word) : undefined;
    return (isSure && among === firm) || (fitting.fit === "same" && digitsOf(number) >= TELLING_DIGITS) ? fittingRemark(number, fitting.source, fitting.fit) : undefined;
  }
  const [first, ...others] = firm;
  if (!isSure || first?.fit !== "off" || number.hedge !== undefined) return undefined;
  const expected = inStyleOf(number, first.source.value);
  const isOne = others.every(({ source, fit }) => fit === "off" && (inStyleOf(number, source.value) === expected || overlaps(source.interval, first.source.interval)));
  return isOne ? differingRemark(number, first.source) : undefined;
}

/** A number within a money spoken of is of that money; one without is of none in particular. */
function isOfMoney(scope: SubjectScope | undefined, scopes: ReadonlySet<SubjectScope>): boolean {
  return scope === undefined ? [...scopes].every((spoken) => spoken === "basic") : scopes.has(scope);
}
