import type { Audit, AuditedNumber } from "../../core/audit";
import { round, toDecimal, toNumber } from "../../core/number";
import { formatAddresses } from "../../core/workbook";
import { sayFigure } from "../audit-view/problems";
import { cellList } from "../json/cell-list";
import { sayText } from "../words";

/** The `audit` of `CONTRACT.md`: places in UTF-16 units of the text as it was read. Where the text is an edition of our draft, numbers say what became of them and what is gone is listed. */
export function auditJson({ numbers, wording, counts, dropped = [] }: Audit): object {
  return {
    numbers: numbers.map(numberJson),
    wording: wording.map(({ start, end, text, check, severity, statement }) => ({ start, end, text, check, severity, reason: sayText(statement) })),
    counts: { agrees: counts.agrees, rounding: counts.rounding, differs: counts.differs, inconsistent: counts.inconsistent, untraced: counts.untraced },
    ...(dropped.length === 0 ? {} : { dropped: dropped.map(({ text, sentence, cells }) => ({ text, sentence, cells: formatAddresses(cells) })) }),
  };
}


function numberJson({ number, verdict, cells, expected, rule, statement, candidates, ledger }: AuditedNumber): object {
  const { start, end, text, kind } = number;
  return {
    start, end, text, kind, ...valueJson(number), verdict, cells: formatAddresses(cells), expected: expected ?? null, rule: rule ?? null, reason: sayText(statement),
    ...(ledger === undefined ? {} : { ledger }),
    ...(candidates.length === 0 ? {} : { candidates: candidates.map((figure) => ({ label: sayFigure(figure, kind), cells: cellList(figure) })) }),
  };
}

/** Money in whole 分, anything else as a decimal string; a range states two values, a date none. */
function valueJson(number: AuditedNumber["number"]): object {
  if (number.kind === "range" || number.kind === "date") return {};
  return number.kind === "money" ? { fen: toNumber(round(number.value, 0)) } : { value: toDecimal(number.value, 6) };
}
