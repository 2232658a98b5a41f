import { amount, column, type PlainRow, type PlainTable } from "../any-layout/tables/plain-table";

/** A ledger with a column 余额 that goes up with every entry. */
export function withBalance(ledger: PlainTable): PlainTable {
  let balance = 0;
  const rows = ledger.rows.map((row): PlainRow => {
    if (row.role !== "line" || row.said.amount?.sort !== "amount") return row;
    balance += row.said.amount.fen;
    return { ...row, said: { ...row.said, balance: amount(balance) } };
  });
  return { ...ledger, columns: [...ledger.columns, column("balance", "amount", "余额", "结余")], rows };
}
