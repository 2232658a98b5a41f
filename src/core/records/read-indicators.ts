import { fold } from "../number";
import type { Table } from "../tables";
import type { Located, Sheet } from "../workbook";
import { partName } from "./accounts/levels";
import type { Indicator, Indicators } from "./form-records";
import type { QuantityField } from "./records";
import { TableReader } from "./table-reader";

const GROUPS = ["theme", "topic", "level1", "level2"] as const;
const TOTAL = /^(?:总分|合计|总计|得分合计|总得分|自评总分|合计得分)$/;

type GroupTexts = Partial<Record<(typeof GROUPS)[number], Located<string>>>;

/** Indicators of a sheet or of the indicator block of a 自评表. A group named once, in a column or in a row of its own, stands for the rows below it too. */
export function readIndicators(sheet: Sheet, table: Table, date1904 = false): Indicators {
  const reader = new TableReader(sheet, table, date1904);
  const lines: Indicator[] = [];
  let groups: GroupTexts = {};
  let total: Indicators["total"];
  for (const { row } of table.rows) {
    groups = headedGroups(groups, reader, row) ?? carryOn(groups, reader, row);
    if (isTotalRow(reader, row)) {
      total ??= totalOf(reader, row);
      continue;
    }
    const name = reader.mergedText(row, "name") ?? nameInGroup(reader, row);
    if (name !== undefined && !isHeading(reader, row, name.value)) lines.push(readIndicator(reader, row, name, groups));
  }
  return { table, lines, ...(total === undefined ? {} : { total }) };
}

/** The groups a row stands in: its own cells, else those above; a new outer group ends the inner ones. */
function carryOn(above: GroupTexts, reader: TableReader, row: number): GroupTexts {
  const groups: GroupTexts = {};
  let isNew = false;
  for (const meaning of GROUPS) {
    if (meaning === "level1") isNew = false;
    const own = reader.mergedText(row, meaning);
    const text = own ?? (isNew ? undefined : above[meaning]);
    if (text !== undefined) groups[meaning] = text;
    if (own !== undefined && own.value !== above[meaning]?.value) isNew = true;
  }
  return groups;
}

const LEVEL1 = /^(?:产出|效益|满意度|成本|投入|过程|管理|履职效能|社会效应)(?:指标)?$/;
const LEVEL2 = /^(?:数量|质量|时效|成本|(?:经济|社会|生态)效益|可持续影响|(?:社会公众|服务对象|群众|社会公众或服务对象)?满意度)(?:指标)?$/;
const SUBTOTAL = /小计$/;

const hasGroups = (reader: TableReader): boolean => reader.column("level1") !== undefined || reader.column("level2") !== undefined;

/** A row that names no indicator: a 小计, or a group where no column is for them. It states neither a target nor a result. */
const isHeading = (reader: TableReader, row: number, name: string): boolean =>
  ["target", "actual"].every((meaning) => reader.text(row, meaning) === undefined) && (hasGroups(reader) ? [SUBTOTAL] : [SUBTOTAL, LEVEL1, LEVEL2]).some((pattern) => pattern.test(partName(name)));

/** What a row with points of its own names in a column of groups instead: 预算执行率（10分） stands beside 产出指标 and has no indicators below it. */
function nameInGroup(reader: TableReader, row: number): Located<string> | undefined {
  const has = (...meanings: readonly string[]): boolean => meanings.some((meaning) => reader.text(row, meaning) !== undefined);
  const own = reader.text(row, "level2") ?? reader.text(row, "level1");
  const name = partName(own?.value ?? "").replace(/[(（]\d{1,3}分[)）]$/, "");
  const isNamed = name.startsWith("预算执行率") || (has("target", "actual") && ![SUBTOTAL, LEVEL1, LEVEL2].some((pattern) => pattern.test(name)));
  return own !== undefined && isNamed && has("weight", "score") ? { value: name, at: own.at } : undefined;
}

/** The groups that begin in a row which names one in the column of the indicators, as a list without columns for them does; undefined for any other row. */
function headedGroups(above: GroupTexts, reader: TableReader, row: number): GroupTexts | undefined {
  const name = reader.text(row, "name");
  if (name === undefined || hasGroups(reader) || !isHeading(reader, row, name.value) || SUBTOTAL.test(partName(name.value))) return undefined;
  const text = { value: partName(name.value), at: name.at };
  const isInner = LEVEL2.test(text.value) && above.level1 !== undefined && !/^[一二三四五六七八九十]{1,3}、/.test(fold(name.value));
  return isInner ? { ...above, level2: text } : { level1: text };
}

const isTotalRow = (reader: TableReader, row: number): boolean =>
  [...GROUPS, "name"].some((meaning) => TOTAL.test(fold(reader.text(row, meaning)?.value ?? ""))) || TOTAL.test(fold(firstText(reader, row)));

/** The first text of a row: 总分 of a form stands left of the columns of its indicators. */
function firstText(reader: TableReader, row: number): string {
  for (let column = 1; column <= reader.sheet.lastColumn; column += 1) {
    const text = reader.textAt(row, column);
    if (text !== undefined) return text.value;
  }
  return "";
}

function totalOf(reader: TableReader, row: number): NonNullable<Indicators["total"]> {
  const weight = reader.quantity(row, "weight", "总分 分值");
  const score = reader.quantity(row, "score", "总分 得分");
  return { ...(weight === undefined ? {} : { weight }), ...(score === undefined ? {} : { score }) };
}

function readIndicator(reader: TableReader, row: number, name: Located<string>, groups: GroupTexts): Indicator {
  const unit = reader.text(row, "unit")?.value ?? "";
  const label = name.value;
  const quantities: Partial<Record<"target" | "actual" | "previous" | "rate" | "weight" | "score", QuantityField>> = {};
  const put = (meaning: keyof typeof quantities, counted: string): void => {
    const field = reader.quantity(row, meaning, `${label} ${reader.column(meaning)?.heading ?? ""}`.trim(), counted);
    if (field !== undefined && field.reading.kind !== "blank") quantities[meaning] = field;
  };
  for (const meaning of ["target", "actual", "previous"] as const) put(meaning, unit === "百分比" ? "%" : unit);
  put("rate", "%");
  for (const meaning of ["weight", "score"] as const) put(meaning, "");
  const reason = reader.text(row, "reason");
  const remark = reader.text(row, "remark");
  const property = reader.text(row, "property");
  return {
    row, name: { value: label.replace(/^指标\d+[:：]\s*/, ""), at: name.at }, ...groups, ...(property === undefined ? {} : { property }), ...quantities,
    ...(reason === undefined ? {} : { reason }), ...(remark === undefined ? {} : { remark }),
  };
}
