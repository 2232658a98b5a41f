import { difference, type Figure, ratio } from "../../figure";
import { compare, ZERO } from "../../number";
import type { SubjectRole } from "../../standards";
import { type Source, sourceOf, type Topic } from "./topic";

/** The numbers of a topic for a role: as the sheets state them, else worked out as reports do: changes, rates of change, shares, execution, completion. */
export function facet(topic: Topic, role: SubjectRole, whole: Topic): readonly Source[] {
  return topic.facets[role] ?? (DERIVED[role]?.(topic, whole) ?? []);
}

type Derive = (topic: Topic, whole: Topic) => readonly Source[];

const first = ({ facets }: Topic, role: SubjectRole): Source | undefined => facets[role]?.[0];
const againstBudget: Derive = (topic) => changeAgainst(first(topic, "actual"), first(topic, "budget"), "较预算");
const adjustment: Derive = (topic) => growthAgainst(first(topic, "budget"), first(topic, "initial"), "预算调整");

/** What can be worked out where no cell states it. */
const DERIVED: Readonly<Partial<Record<SubjectRole, Derive>>> = {
  "change-previous": (topic) => changeAgainst(first(topic, "actual"), first(topic, "previous"), "较上年"),
  "change-budget": againstBudget,
  left: againstBudget,
  "change-initial": (topic, whole) => (topic === whole ? changeAgainst(first(topic, "budget"), first(topic, "initial"), "预算调整") : changeAgainst(first(topic, "actual"), first(topic, "initial"), "较年初预算")),
  "growth-previous": (topic) => growthAgainst(first(topic, "actual"), first(topic, "previous"), "较上年"),
  "growth-budget": (topic) => growthAgainst(first(topic, "actual"), first(topic, "budget"), "较预算"),
  "growth-initial": adjustment,
  adjustment,
  share: (topic, whole) => (topic.isShared === true ? quotient(first(topic, "actual"), first(whole, "actual"), "占比") : []),
  control: (topic) => quotient(first(topic, "actual"), first(topic, "budget"), "控制率"),
  execution: (topic) => quotient(first(topic, "actual"), first(topic, "budget"), "执行率"),
};

/** The change from a base, without its sign; of rates it is in points. */
function changeAgainst(now: Source | undefined, base: Source | undefined, what: string): readonly Source[] {
  if (now === undefined || !isAlike(now, base)) return [];
  const order = compare(now.value, base.value);
  const figure = order >= 0 ? difference(now.figure, base.figure, labelled(now.figure, `${what}增减额`)) : difference(base.figure, now.figure, labelled(now.figure, `${what}增减额`));
  const made = sourceOf(figure, now.kind === "rate" ? "points" : now.kind, { unit: now.unit, ...directed(order), ...(isSoft(now, base) ? { isSoft: true } : {}), worth: now.worth });
  return made === undefined ? [] : [made];
}

function growthAgainst(now: Source | undefined, base: Source | undefined, what: string): readonly Source[] {
  if (now === undefined || !isAlike(now, base) || compare(base.value, ZERO) <= 0) return [];
  const order = compare(now.value, base.value);
  const step = order >= 0 ? difference(now.figure, base.figure) : difference(base.figure, now.figure);
  const made = sourceOf(ratio(step, base.figure, labelled(now.figure, `${what}增减率`)), "rate", { ...directed(order), ...(isSoft(now, base) ? { isSoft: true } : {}) });
  return made === undefined ? [] : [made];
}

function quotient(part: Source | undefined, base: Source | undefined, what: string): readonly Source[] {
  if (part === undefined || !isAlike(part, base) || compare(base.value, ZERO) <= 0) return [];
  const made = sourceOf(ratio(part.figure, base.figure, labelled(part.figure, what)), "rate", isSoft(part, base) ? { isSoft: true } : {});
  return made === undefined ? [] : [made];
}

const isAlike = (a: Source, b: Source | undefined): b is Source => b?.kind === a.kind && b.unit === a.unit && b.worth === a.worth;
const isSoft = (a: Source, b: Source): boolean => a.isSoft === true || b.isSoft === true;

const directed = (order: number): { direction?: "up" | "down" } => (order === 0 ? {} : { direction: order > 0 ? "up" : "down" });

/** The name of a figure with what was done to it. */
export function labelled(figure: Figure, what: string): string {
  const name = "label" in figure ? figure.label : undefined;
  return `${name ?? ""} ${what}`.trim();
}
