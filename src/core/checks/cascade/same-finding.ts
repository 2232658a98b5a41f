import { addressKey } from "../../workbook";
import type { Finding } from "../finding";

/** Whether a finding is among those of another run: the same check about one of the same cells. Amounts may have changed. */
export function isAmong({ check, cells, statement }: Finding, others: readonly Finding[]): boolean {
  const own = new Set(cells.map(addressKey));
  return others.some(
    (other) => other.check === check && (own.size === 0 || other.cells.length === 0 ? other.statement.template === statement.template : other.cells.some((at) => own.has(addressKey(at)))),
  );
}
