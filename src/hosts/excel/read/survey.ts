import { MEMORY_NAMESPACE } from "../../../core/memory";
import type { DefinedName, Visibility } from "../../../core/workbook";

/** A sheet with the place of what is in it; rows and columns count from 0. */
export interface SurveyedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** Undefined for an empty sheet. */
  readonly used: Excel.Range | undefined;
}

/** What is known of a workbook before its cells are read. */
export interface Survey {
  readonly file: string;
  readonly sheets: readonly SurveyedSheet[];
  readonly names: readonly DefinedName[];
  /** Text of our memory part without its declaration. */
  readonly memory: string | undefined;
  readonly memoryParts: readonly Excel.CustomXmlPart[];
  readonly isReadOnly: boolean;
  /** Days are counted from 1 January 1904. */
  readonly date1904: boolean;
  /** Sheets can be neither added nor renamed nor deleted. */
  readonly isStructureProtected: boolean;
}

/** The serial number of 1 January 2000 in a workbook that counts from 1904; 36526 in all others. */
const FIRST_OF_2000_SINCE_1904 = 35_064;

/** Names, visibility, protection, used ranges and memory of the open workbook, in two round trips however many sheets there are. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const workbook = context.workbook.load("name,readOnly");
  const protection = workbook.protection.load("protected");
  const worksheets = workbook.worksheets.load("items/name,items/visibility");
  const global = workbook.names.load("items/name,items/formula");
  const parts = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load("items/id");
  await context.sync();
  const found = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden"),
    protection: sheet.protection.load("protected"),
    names: sheet.names.load("items/name,items/formula"),
  }));
  const xml = parts.items[0]?.getXml();
  // Excel tells an add-in nowhere in which date system a workbook counts, but its own DATE counts in it.
  const firstOf2000 = context.workbook.functions.date(2000, 1, 1).load("value");
  await context.sync();
  return {
    file: workbook.name,
    sheets: found.map(({ sheet, used, protection: own }) => ({
      sheet, name: sheet.name, visibility: visibilityOf(sheet.visibility), isProtected: own.protected, used: used.isNullObject ? undefined : used,
    })),
    names: [...global.items.map((item) => definedName(item)), ...found.flatMap(({ sheet, names }) => names.items.map((item) => definedName(item, sheet.name)))],
    memory: xml?.value.replace(/^\ufeff?<\?xml[^<>]*\?>\s*/, ""),
    memoryParts: parts.items,
    isReadOnly: workbook.readOnly,
    date1904: firstOf2000.value === FIRST_OF_2000_SINCE_1904,
    isStructureProtected: protection.protected,
  };
}

/** The formula of a name that holds a constant may come as that constant. */
function definedName({ name, formula }: { readonly name: string; readonly formula: unknown }, sheet?: string): DefinedName {
  const refersTo = typeof formula === "string" ? formula.replace(/^=/, "") : String(formula);
  return { name, refersTo, ...(sheet === undefined ? {} : { sheet }) };
}

function visibilityOf(visibility: string): Visibility {
  return visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "very-hidden";
}
