import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Audit, auditText } from "../../src/core/audit";
import { sayText } from "../../src/render/words";

/** Published texts with what a recomputation finds in them stand beside the repository; these tests read them only where they are. */
const SHARED = join(__dirname, "../../../shared");
const CORPUS = join(SHARED, "corpus");

interface Published {
  readonly id: string;
  readonly inconsistencies: readonly { readonly desc: string }[];
  readonly rounding_only: readonly unknown[];
}

const published: readonly Published[] = !existsSync(CORPUS)
  ? []
  : readdirSync(CORPUS).filter((name) => name.endsWith(".json")).sort().map((name) => JSON.parse(readFileSync(join(CORPUS, name), "utf8")) as Published);

/** What the text itself proves: the entry by its number in the list, and how the audit says it, as `rule words` or `check words`. */
const PROVABLE: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  "01": { 0: ["execution-rate 4130.69万元"], 1: ["rate 101.4%"], 3: ["repealed-rule 《行政单位会计制度》"] },
  "02": { 0: ["sum 1925.67"] },
  "05": { 0: ["numbering 4."] },
  "06": { 0: ["count 10个"] },
  "15": { 0: ["sum 755.19万元"], 1: ["same-subject 755.19万元", "same-subject 124.23万元", "same-subject 370.83万元"], 2: ["sum 124.23万元"], 3: ["count 10个"], 4: ["other-office 白塔畈镇人民政府"] },
  "16": { 0: ["sum 89.97万元"], 3: ["number-format 100百分比"] },
  "20": { 0: ["template-residue (100字以内)"] },
  "28": { 0: ["sum 15个"] },
};

/**
 * What no sentence proves: forms and tables, which are read as sheets (02, 14, 16, 19), what must be explained rather than agree (02, 14), and what only someone who knows the matter sees:
 * “零事故” beside hidden dangers (01), retired people among the staff and a centre named in two groups under two names (06), a wrongly filed indicator (16), a part a form lacks (20).
 */
const ELSEWHERE: Readonly<Record<string, readonly number[]>> = { "01": [2], "02": [1, 2], "06": [1, 2], "14": [0, 1, 2], "16": [1, 2, 4], "19": [0, 1, 2], "20": [1] };

const audit = (id: string): Audit => auditText(readFileSync(join(CORPUS, `${id}.txt`), "utf8"));
const contradictions = ({ numbers }: Audit): readonly string[] => numbers.filter(({ verdict }) => verdict === "inconsistent" || verdict === "differs").map(({ rule, number }) => `${rule} ${number.text}`);
const said = (result: Audit): readonly string[] => [
  ...result.numbers.filter(({ verdict }) => verdict === "inconsistent" || verdict === "rounding").map(({ rule, number }) => `${rule} ${number.text}`),
  ...result.wording.map(({ check, text }) => `${check} ${text}`),
];

if (published.length === 0) {
  test("the published texts are not here: nothing is audited", () => expect(published).toEqual([]));
} else {
  const provable = Object.values(PROVABLE).flatMap((entries) => Object.keys(entries)).length;
  const all = published.flatMap(({ inconsistencies }) => inconsistencies).length;

  test(`each of the ${all} inconsistencies is either one of the ${provable} the text proves or named as another's work`, () => {
    expect(Object.fromEntries(published.map(({ id }) => [id, [...Object.keys(PROVABLE[id] ?? {}).map(Number), ...(ELSEWHERE[id] ?? [])].sort((a, b) => a - b)])))
      .toEqual(Object.fromEntries(published.map(({ id, inconsistencies }) => [id, inconsistencies.map((_, index) => index)])));
  });

  test.each(Object.entries(PROVABLE).flatMap(([id, entries]) => Object.entries(entries).map(([index, finds]) => [id, published.find((report) => report.id === id)!.inconsistencies[Number(index)]!.desc, finds] as const)))(
    "report %s: %s", (id, _, finds) => {
      expect(said(audit(id))).toEqual(expect.arrayContaining([...finds]));
    });

  test.each(published.map(({ id }) => [id]))("report %s: nothing is called a contradiction that is none, so nothing that passed or was rounded", (id) => {
    const known = Object.values(PROVABLE[id] ?? {}).flat();
    expect(contradictions(audit(id)).filter((found) => !known.includes(found))).toEqual([]);
  });

  describe("the reference report", () => {
    const text = readFileSync(join(SHARED, "reference", readdirSync(join(SHARED, "reference"))[0]!), "utf8");
    const result = auditText(text);
    const of = (words: string) => result.numbers.filter(({ number }) => number.text === words).map(({ verdict, rule, expected }) => [verdict, rule, expected]);

    test("states 101.4 % for 615÷606, which is cut off: 101.485 %", () => {
      expect(of("101.4%")).toEqual([["rounding", "rate", "101.5%"]]);
      expect(result.numbers.filter(({ number }) => number.text === "101.4%").map(({ statement }) => sayText(statement))).toEqual(["615家÷606家＝101.485%，写成101.4%是截断，按四舍五入应为101.5%。"]);
    });

    test("has nothing else wrong: no unit slip, nothing of 罚款 and 立案, no contradiction", () => {
      expect(contradictions(result)).toEqual([]);
      for (const words of ["58,265,428.00元", "2.85万元", "9万余元", "15起", "36起"]) expect(of(words).map(([verdict]) => verdict)).toEqual(of(words).map(() => "untraced"));
      expect(result.counts).toEqual({ agrees: 5, rounding: 1, differs: 0, inconsistent: 0, untraced: result.numbers.length - 6 });
    });

    test("agrees where it can be recomputed: six classes, 190.5 %, 35 and 5, five projects, three schools", () => {
      expect(result.numbers.filter(({ verdict }) => verdict === "agrees").map(({ rule, number }) => `${rule} ${number.text}`)).toEqual(["sum 4130.69万元", "count 5个", "rate 190.5%", "count 3所", "sum 40处"]);
    });

    test("is asked about dates that wander, an execution rate it does not state, and a rule no longer in force", () => {
      expect(result.wording.map(({ severity, check, text: words }) => `${severity} ${check} ${words}`)).toEqual([
        "note repealed-rule 《行政单位会计制度》", "note execution-rate 4130.69万元", "warning relative-date 今年9月", "warning relative-date 截至目前", "warning relative-date 今年5月", "warning relative-date 今年",
      ]);
    });
  });
}
