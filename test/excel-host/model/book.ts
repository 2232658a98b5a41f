import type { Scalar } from "./cell";
import { type Box, type DefinedName, Sheet } from "./sheet";
import { sheetsIn, withoutSheet, withSheetRenamed } from "./references";

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** Something Excel would tell the add-in about. */
export interface BookEvent {
  readonly kind: "changed" | "activated" | "deactivated";
  readonly sheet: Sheet;
  readonly address?: string;
}

/** A whole workbook as the emulated Excel holds it. Tests may read it, plant things in it and compare `picture()`s. */
export class Book {
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  xmlParts: XmlPart[] = [];
  isStructureProtected = false;
  structurePassword: string | undefined;
  isReadOnly = false;
  calculationMode = "Automatic";
  active: Sheet | undefined;
  selection: Box = { top: 1, bottom: 1, left: 1, right: 1 };
  date1904 = false;
  /** What a formula that is newly written gives. Nothing is calculated here: a test that needs a value says it. */
  evaluate: (formula: string, at: { readonly sheet: string; readonly row: number; readonly column: number }) => Scalar = () => 0;
  tell: (event: BookEvent) => void = () => undefined;
  private made = 0;

  constructor(public file: string) {}

  sheet(name: string): Sheet {
    return this.find(name) ?? stop(`no sheet ${name}: ${this.sheets.map((sheet) => sheet.name).join(", ")}`);
  }

  /** Excel compares sheet names without case. */
  find(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  add(name: string): Sheet {
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  newId(): string {
    this.made += 1;
    return `{00000000-0001-0000-0000-${String(this.made).padStart(12, "0")}}`;
  }

  /** As in Excel: formulas and names that pointed into the sheet point nowhere afterwards. */
  remove(sheet: Sheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.rewrite((formula) => withoutSheet(formula, sheet.name), sheet.name);
    if (this.active === sheet) this.activate(this.sheets.find(({ visibility }) => visibility === "Visible"));
  }

  /** As in Excel: formulas and names follow the new name. */
  rename(sheet: Sheet, name: string): void {
    const former = sheet.name;
    sheet.name = name;
    this.rewrite((formula) => withSheetRenamed(formula, former, name), former);
  }

  activate(sheet: Sheet | undefined): void {
    if (sheet === this.active) return;
    if (this.active !== undefined) this.tell({ kind: "deactivated", sheet: this.active });
    this.active = sheet;
    this.selection = { top: 1, bottom: 1, left: 1, right: 1 };
    if (sheet !== undefined) this.tell({ kind: "activated", sheet });
  }

  /** All a clerk could lose, as plain data; `without` leaves out the sheets of these names. Ids, selection and what is remembered are no part of it. */
  picture(without: readonly string[] = []): unknown {
    const { names, isStructureProtected, date1904 } = this;
    return structuredClone({ names, isStructureProtected, date1904, sheets: this.sheets.filter(({ name }) => !without.includes(name)).map((sheet) => sheet.picture()) });
  }

  private rewrite(change: (formula: string) => string, sheetName: string): void {
    const isTouched = (formula: string): boolean => sheetsIn(formula).some((name) => name.toLowerCase() === sheetName.toLowerCase());
    for (const sheet of this.sheets) {
      for (const { row, column, cell } of [...sheet.stored()]) {
        const { formula } = cell;
        if (formula === undefined || !isTouched(formula)) continue;
        const changed = change(formula);
        sheet.put(row, column, { formula: changed, ...(changed.includes("#REF!") ? { value: "#REF!", isError: true } : {}) });
      }
    }
    for (const name of [...this.names, ...this.sheets.flatMap(({ names }) => names)]) if (isTouched(name.formula)) name.formula = change(name.formula);
  }
}

function stop(message: string): never {
  throw new Error(message);
}
