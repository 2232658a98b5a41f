import { type Figure, sumOf } from "../../figure";
import type { AmountField, Ledger, LedgerEntry } from "../../records";
import { TABLE_NAMES } from "../../standards";
import { type Row, rowsOf } from "../row";
import { type Side, sideOf, sideOfFigure, type TieDefinition, type TiePair } from "./definition";
import { leavesOf } from "./leaves";
import { LedgerByCode } from "./ledger-by-code";

/** 支出明细账 = 公开03: the whole, and every 项 that either side names (CK33). */
export const ledgerExpenditure: TieDefinition = {
  id: "ledger=expenditure",
  pairs: ({ ledger, expenditure }, workbook) => {
    if (ledger === undefined || expenditure === undefined) return [];
    const byCode = new LedgerByCode(ledger, workbook);
    const leaves = leavesOf(expenditure.lines);
    const whole: TiePair = {
      left: totalSide(ledger, byCode),
      right: sideOf("expenditure", "合计", expenditure.total?.amounts.total, rowsOf(leaves, ({ amounts }) => amounts.total)),
    };
    const items = leaves.flatMap(({ code, name, amounts }) => (isItem(code?.value) && amounts.total !== undefined ? [{ code: code?.value ?? "", name: name.value, field: amounts.total }] : []));
    return ledger.areas.functionCodes === undefined || items.length === 0 ? [whole] : [whole, ...itemPairs(byCode, items)];
  },
};

/** 支出明细账 = the execution table. */
export const ledgerExecution: TieDefinition = {
  id: "ledger=execution",
  pairs: ({ ledger, execution }, workbook) =>
    ledger === undefined || execution === undefined
      ? []
      : [{ left: totalSide(ledger, new LedgerByCode(ledger, workbook)), right: sideOf("execution", "全年执行数", execution.total?.executed, rowsOf(leavesOf(execution.lines), ({ executed }) => executed)) }],
};

const isItem = (code: string | undefined): boolean => code !== undefined && /^\d{7}$/.test(code);

interface Item {
  readonly code: string;
  readonly name: string;
  readonly field: AmountField;
}

function itemPairs(byCode: LedgerByCode, stated: readonly Item[]): readonly TiePair[] {
  const codes = [...new Set([...stated.map(({ code }) => code), ...byCode.codes])].filter(isItem).sort();
  return codes.flatMap((code) => {
    const lines = stated.filter((item) => item.code === code);
    const name = lines[0]?.name ?? byCode.nameOf(code) ?? code;
    const left: Side = {
      ...sideOfFigure("ledger", `${name}（${code}）`, byCode.sumOf(code)),
      // Asked only where a difference is to be explained.
      get rows() { return entryRows(byCode.entriesOf(code)); },
    };
    const right = statedSide(`${name}（${code}）`, lines);
    return right.figure === undefined && !byCode.has(code) ? [] : [{ suffix: code, left, right }];
  });
}

/** What 公开03 states for a code; lines that repeat it are added. */
function statedSide(what: string, lines: readonly Item[]): Side {
  const rows = rowsOf(lines.map(({ code, name, field }) => ({ code: { value: code, at: field.at }, name: { value: name, at: field.at }, field })), ({ field }) => field);
  return rows.length > 1 ? sideOfFigure("expenditure", what, sumOf(rows.map(({ figure }) => figure)), rows) : sideOf("expenditure", what, lines[0]?.field);
}

function totalSide(ledger: Ledger, byCode: LedgerByCode): Side {
  const total = ledger.entries.sum(`${TABLE_NAMES.ledger} 合计`);
  if (total === undefined) return sideOf("ledger", "合计", ledger.total?.amount);
  return {
    ...sideOfFigure("ledger", "金额合计", total),
    get rows() { return byCode.codes.length > 0 ? byCode.rows() : entryRows(ledger.entries.list()); },
  };
}

/** What an entry is known by: the same date, voucher and words are the same entry. Empty where it has no voucher. */
export const entryKey = ({ date, voucher, summary }: LedgerEntry): string => (voucher === undefined ? "" : [date?.value ?? "", voucher.value, summary?.value ?? ""].join(" "));

/** Entries as rows. */
function entryRows(entries: readonly LedgerEntry[]): readonly Row[] {
  const rows: Row[] = [];
  for (const entry of entries) if (entry.amount.kind !== "blank") rows.push(new EntryRow(entry, entry.amount.figure));
  return rows;
}

/** What an entry is called is asked only where a difference is to be explained. */
class EntryRow implements Row {
  constructor(
    private readonly entry: LedgerEntry,
    readonly figure: Figure,
  ) {}

  get key(): string {
    return entryKey(this.entry);
  }

  get name(): string {
    const { summary, voucher, row } = this.entry;
    return summary?.value ?? voucher?.value ?? `第${String(row)}行`;
  }

  get isHidden(): boolean {
    return this.entry.isHidden;
  }
}
