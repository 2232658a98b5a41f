import type { Evaluation } from "../../evaluation";
import { compare, type Rational } from "../../number";
import type { Records } from "../../records";
import { facet } from "./derive";
import type { Named } from "./find-topics";
import { subjectWords } from "./fields";
import type { Source, SourceKind, Topic } from "./topic";
import { allTopics } from "./topics";

/** The numbers of the sheets, found by what they are called and by how much they are. */
export interface TopicIndex {
  readonly whole: Topic;
  readonly byName: ReadonlyMap<string, readonly Topic[]>;
  readonly longestName: number;
  /** What words were found to name, so that none is looked for twice. */
  readonly found: Map<string, Named | "none">;
  /** Sorted by value. */
  readonly byValue: Readonly<Record<SourceKind, readonly Source[]>>;
  readonly year?: number;
  /** What the office is called: longest first. */
  readonly office: readonly string[];
}

export function indexTopics(records: Records, evaluation: Evaluation): TopicIndex {
  const topics = allTopics(records, evaluation);
  const byName = new Map<string, Topic[]>();
  for (const topic of topics) {
    if (Object.keys(topic.facets).length === 0) continue;
    for (const name of new Set(topic.names.map(subjectWords))) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [topic]);
      else known.push(topic);
    }
  }
  byName.delete("");
  const year = records.year?.value;
  return {
    whole: topics[0], byName, found: new Map(), longestName: Math.max(0, ...[...byName.keys()].map(({ length }) => length)), byValue: sorted(topics, topics[0]), office: namesOf(records.office?.value ?? ""),
    ...(year === undefined ? {} : { year }),
  };
}

/** 某县某镇人民政府 is called 某镇人民政府, 某镇 and 镇 too. */
function namesOf(office: string): readonly string[] {
  const name = subjectWords(office);
  const local = /^.{2,12}?[县区市](.{2,12})$/.exec(name)?.[1] ?? name;
  return [...new Set([name, local, local.replace(/人民政府$/, ""), "镇", "乡"])].filter((word) => word !== "");
}

function sorted(topics: readonly Topic[], whole: Topic): TopicIndex["byValue"] {
  const found: Record<SourceKind, Source[]> = { money: [], rate: [], points: [], count: [] };
  for (const topic of topics) {
    const derived = (["share", "execution", "change-previous", "growth-previous", "change-budget"] as const).filter((role) => topic.facets[role] === undefined).flatMap((role) => facet(topic, role, whole));
    for (const source of [...Object.values(topic.facets).flat(), ...derived]) found[source.kind].push(source);
  }
  for (const sources of Object.values(found)) sources.sort((a, b) => compare(a.value, b.value));
  return found;
}

/** The sources with values from `low` to `high`, at most so many. */
export function sourcesBetween(sources: readonly Source[], low: Rational, high: Rational, most: number): readonly Source[] {
  let [from, to] = [0, sources.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const source = sources[middle];
    if (source !== undefined && compare(source.value, low) < 0) from = middle + 1;
    else to = middle;
  }
  const found: Source[] = [];
  for (let at = from; at < sources.length && found.length < most; at += 1) {
    const source = sources[at];
    if (source === undefined || compare(source.value, high) > 0) break;
    found.push(source);
  }
  return found;
}
