import fc from "fast-check";
import { spent } from "./add-up";
import type { Accounts, BudgetLine, Entry, Nature, Purse, ThreeItem } from "./accounts";
import { anyIndicators } from "./any-indicators";

const ITEMS: Readonly<Record<Purse, readonly string[]>> = {
  general: ["2010101", "2010301", "2010302", "2010399", "2010601", "2070109", "2080505", "2080506", "2080805", "2101101", "2120501", "2130505", "2130306", "2140106", "2210201"],
  fund: ["2120801", "2120803", "2120804", "2296011"],
  capital: ["2230105"],
  own: ["2010399", "2049999", "2089999", "2130199"],
};
const ECONOMIC: Readonly<Record<"basic" | "project", readonly string[]>> = {
  basic: ["30101", "30102", "30103", "30108", "30113", "30201", "30205", "30206", "30211", "30212", "30215", "30217", "30228", "30231", "30302", "30305", "31002"],
  project: ["30201", "30213", "30217", "30226", "30227", "30231", "30305", "30310", "31003", "31005", "31013"],
};
const OFFICES = ["清河县石桥镇人民政府", "湘水县白鹭乡人民政府", "云溪区民政局", "东山县水利局（本级）"] as const;
const REASONS = ["部分工程跨年实施，按合同进度下年支付。", "上级资金12月下达，当年来不及支出。"] as const;

/** Spending of an office and of a project is never so little that 万元 could not show it. */
const LEAST = 5_000_000;
const fen = fc.oneof(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 1, max: 9_999 }).map((n) => n * 100_00));
const share = fc.integer({ min: 0, max: 100 });

const naturesOf = (purse: Purse): readonly Nature[] => (purse === "own" ? ["basic", "project", "upward", "operating", "subsidy"] : purse === "general" ? ["basic", "project"] : ["project"]);

const entryOf = (purse: Purse): fc.Arbitrary<Entry> =>
  fc.constantFrom(...naturesOf(purse)).chain((nature) => fc.record({
    purse: fc.constant(purse), nature: fc.constant(nature), item: fc.constantFrom(...ITEMS[purse]),
    economic: nature === "basic" || nature === "project" ? fc.constantFrom(...ECONOMIC[nature]) : fc.constant("30299"),
    fen: nature === "project" ? fen.map((more) => more + LEAST) : fen, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }),
  }));

const anyEntries = fc.tuple(
  fc.array(entryOf("general"), { minLength: 3, maxLength: 22 }).map(([first, ...rest]) => [...(first === undefined ? [] : [{ ...first, fen: first.fen + LEAST }]), ...rest]), fc.array(entryOf("fund"), { maxLength: 4 }),
  fc.array(entryOf("capital"), { maxLength: 2 }), fc.array(entryOf("own"), { maxLength: 5 }),
).map((groups) => groups.flat().sort((a, b) => a.month - b.month || a.day - b.day));

/** Any consistent set of accounts: entries first, everything else is added up from them or stands free beside them. */
export const anyAccounts: fc.Arbitrary<Accounts> = fc.record({
  office: fc.constantFrom(...OFFICES), year: fc.integer({ min: 2021, max: 2024 }), entries: anyEntries,
  carry: fc.record({ general: fc.tuple(share, share), fund: fc.tuple(share, share), capital: fc.tuple(share, share), own: fc.tuple(share, share, share, share) }),
  cuts: fc.tuple(share, share, share, share), previous: fc.array(fen, { minLength: 4, maxLength: 4 }),
  slack: fc.array(fc.tuple(share, share), { minLength: 9, maxLength: 9 }), reason: fc.constantFrom(...REASONS),
  indicators: anyIndicators, staff: fc.record({ quota: fc.integer({ min: 12, max: 90 }), vacant: fc.integer({ min: 0, max: 9 }) }),
}).map(({ office, year, entries, carry, cuts, previous, slack, reason, indicators, staff }) => {
  const of = (purse: Purse): number => spent({ entries }, (entry) => entry.purse === purse);
  const carried = (purse: "general" | "fund" | "capital", side: 0 | 1): number => {
    const first = entries.find((entry) => entry.purse === purse);
    return first === undefined ? 0 : Math.floor((first.fen * carry[purse][side]) / 101);
  };
  const own = of("own");
  const part = (index: 0 | 1 | 2 | 3): number => Math.floor((own * carry.own[index]) / 401);
  const ownTotal = own + part(0) + part(1) - part(2) - part(3);
  return {
    office, year, entries, reason, indicators, staff: { quota: staff.quota, actual: staff.quota - staff.vacant },
    opening: { general: carried("general", 0), fund: carried("fund", 0), capital: carried("capital", 0), own: part(2) },
    closing: { general: carried("general", 1), fund: carried("fund", 1), capital: carried("capital", 1), own: part(0) },
    distributed: part(1), used: part(3), ownIncome: splitIncome(ownTotal, cuts), threePublic: threePublicOf(entries, previous, slack), budget: budgetOf(entries, slack),
  };
});

function splitIncome(total: number, cuts: readonly number[]): Accounts["ownIncome"] {
  let rest = total;
  const take = (cut = 0): number => {
    const taken = Math.floor((rest * cut) / 200);
    rest -= taken;
    return taken;
  };
  const [superior, business, operating, affiliated] = [take(cuts[0]), take(cuts[1]), take(cuts[2]), take(cuts[3])];
  return { superior, business, operating, affiliated, other: rest };
}

const THREE_CODES: Readonly<Record<ThreeItem, string>> = { abroad: "30212", purchase: "31013", running: "30231", reception: "30217" };

function threePublicOf(entries: readonly Entry[], previous: readonly number[], slack: readonly (readonly number[])[]): Accounts["threePublic"] {
  const of = (item: ThreeItem, index: number) => {
    const actual = spent({ entries }, (entry) => entry.purse !== "own" && entry.economic === THREE_CODES[item]);
    return { previous: previous[index] ?? 0, budget: actual + (slack[index]?.[0] ?? 0) * 5_000_00, actual };
  };
  return { abroad: of("abroad", 0), purchase: of("purchase", 1), running: of("running", 2), reception: of("reception", 3) };
}

/** Basic spending with its two sides, every project, and what is left; some of it not spent, some of it added during the year. */
function budgetOf(entries: readonly Entry[], slack: readonly (readonly number[])[]): readonly BudgetLine[] {
  const line = (name: string, index: number, test: (entry: Entry) => boolean, more: Partial<BudgetLine> = {}): BudgetLine => {
    const executed = spent({ entries }, test);
    const [unspent = 0, added = 0] = slack[index] ?? [];
    const adjusted = executed + Math.floor((executed * unspent) / 300);
    return { name, executed, adjusted, initial: adjusted - Math.floor((adjusted * (added - 20)) / 400), ...more };
  };
  const projects = [...new Set(entries.filter(({ nature }) => nature === "project").map(({ item }) => item.slice(0, 3)))].sort();
  const others = (entry: Entry): boolean => entry.nature !== "basic" && entry.nature !== "project";
  const lines = [
    line("基本支出", 0, ({ nature }) => nature === "basic"),
    ...projects.map((code, index) => line(PROJECT_NAMES[index % PROJECT_NAMES.length] ?? "专项", 2 + (index % 6), (entry) => entry.nature === "project" && entry.item.startsWith(code))),
    line("上缴上级、经营等其他支出", 8, others),
  ];
  return lines.filter(({ executed }) => executed > 0);
}

const PROJECT_NAMES = ["乡村振兴专项", "农村人居环境整治", "基层治理经费", "防汛抗旱经费", "道路养护经费", "民生保障经费", "便民服务中心建设", "文化惠民工程", "困难群众救助", "村级运转经费", "安全生产经费", "信访维稳经费"];
