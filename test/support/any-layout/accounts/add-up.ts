import { economicSide } from "../../../../src/core/standards";
import type { Accounts, Entry, Nature, Purse } from "./accounts";

export const NATURES: readonly Nature[] = ["basic", "project", "upward", "operating", "subsidy"];

type Test = (entry: Entry) => boolean;

/** What was spent on entries of a sort, in 分. */
export const spent = ({ entries }: Pick<Accounts, "entries">, test: Test = () => true): number => entries.filter(test).reduce((sum, { fen }) => sum + fen, 0);

export const ofPurse = (purse: Purse): Test => (entry) => entry.purse === purse;
export const isFiscal: Test = ({ purse }) => purse !== "own";

/** All codes that have entries of a sort, with the 类 and 款 above them, in order. */
export function codesOf({ entries }: Accounts, test: Test = () => true): readonly string[] {
  const items = entries.filter(test).map(({ item }) => item);
  return [...new Set(items.flatMap((code) => [code.slice(0, 3), code.slice(0, 5), code]))].sort();
}

/** As `codesOf`, of 经济分类. */
export function economicCodesOf({ entries }: Accounts, test: Test): readonly string[] {
  const codes = entries.filter(test).map(({ economic }) => economic);
  return [...new Set(codes.flatMap((code) => [code.slice(0, 3), code]))].sort();
}

export const isGeneralBasic: Test = ({ purse, nature }) => purse === "general" && nature === "basic";
export const onSide = (side: "staff" | "public"): Test => (entry) => isGeneralBasic(entry) && economicSide(entry.economic) === side;

/** What a purse took in: what it spent and left, less what it began with. */
export const income = (accounts: Accounts, purse: Purse): number => spent(accounts, ofPurse(purse)) + accounts.closing[purse] - accounts.opening[purse];

/** Income of one 项 from 财政拨款: the purse's first 项 bears what is carried over. */
export function incomeOfItem(accounts: Accounts, purse: Purse, code: string): number {
  const first = accounts.entries.find(ofPurse(purse))?.item;
  const carried = first?.startsWith(code) === true ? accounts.closing[purse] - accounts.opening[purse] : 0;
  return spent(accounts, (entry) => entry.purse === purse && entry.item.startsWith(code)) + carried;
}

export const bearsCarry = (accounts: Accounts, purse: Purse, code: string): boolean => accounts.entries.find(ofPurse(purse))?.item.startsWith(code) === true;
