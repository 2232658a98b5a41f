import type { WritePlan } from "../core/forms";
import { type Memory, readMemory, type RememberedChoice } from "../core/memory";
import { TABLE_NAMES, type TableKind } from "../core/standards";
import type { TableChoice, TableSubject } from "../core/tables";
import type { Workbook } from "../core/workbook";
import { planMemory } from "./plan-memory";

/** What remembers that the user says a table is of a kind, or none for us. What was said of the same table before is forgotten. */
export function planChoice(workbook: Workbook, choice: TableChoice): WritePlan {
  return planMemory(workbook, (memory) => withChoices(memory, [...othersThan(memory, choice), choice]));
}

/** What forgets the user's choice for a table, so that it is recognised by itself again; one made for all tables that say the same goes for all of them. */
export function planForgetChoice(workbook: Workbook, subject: TableSubject): WritePlan {
  const { meaning } = subject;
  return planMemory(workbook, (memory) => withChoices(memory, othersThan(memory, subject).filter((one) => one.meaning !== meaning || one.nth !== undefined)));
}

/** What the user said about the tables of a workbook, the latest last. A kind only a newer edition knows has no effect. */
export function choicesIn(workbook: Workbook): readonly TableChoice[] {
  const { choices = [] } = readMemory(workbook.memory).memory;
  return choices.flatMap((choice) => (isKnown(choice.kind) ? [{ ...choice, kind: choice.kind }] : []));
}

const isKnown = (kind: string): kind is TableKind | "none" => kind === "none" || Object.hasOwn(TABLE_NAMES, kind);

function withChoices({ choices: _, ...memory }: Memory, choices: readonly RememberedChoice[]): Memory {
  return choices.length === 0 ? memory : { ...memory, choices };
}

/** The only table that says something may have been the first of several, and the other way round. */
function othersThan({ choices = [] }: Memory, { meaning, nth }: TableSubject): readonly RememberedChoice[] {
  return choices.filter((one) => one.meaning !== meaning || (nth === undefined ? (one.nth ?? 1) !== 1 : one.nth !== nth));
}
