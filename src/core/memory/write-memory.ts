import { MOST_ACCEPTANCES, writeAcceptance } from "./acceptance";
import { MOST_ANSWERS, writeAnswer, writeEdit, writeSetting } from "./answer";
import { escapeText } from "./element-text";
import { writeFill } from "./remembered-fill";
import { readMemory } from "./read-memory";
import { type Memory, MEMORY_NAMESPACE, type RememberedChoice, type SheetBackup } from "./memory";

/** The memory as the text of our XML part. Equal memories give equal text. */
export function writeMemory({ version, ownSheets, backups, former, choices = [], acceptances = [], answers = [], edits = [], settings = [], fills = [], isUnfinished, unknown }: Memory): string {
  const sheets = ownSheets.map((name) => `<ownSheet>${escapeText(name)}</ownSheet>`);
  const before = former === undefined ? [] : [`<former>${escapeText(former)}</former>`];
  const accepted = acceptances.slice(-MOST_ACCEPTANCES).map(writeAcceptance);
  const typed = [...answers.slice(-MOST_ANSWERS).map(writeAnswer), ...edits.slice(-MOST_ANSWERS).map(writeEdit), ...settings.slice(-MOST_ANSWERS).map(writeSetting)];
  return `<memory xmlns="${MEMORY_NAMESPACE}" version="${version}">${[...sheets, ...backups.map(writeBackup), ...before, ...choices.map(writeChoice), ...accepted, ...fills.map(writeFill), ...typed, ...(isUnfinished === true ? ["<unfinished/>"] : []), ...unknown].join("")}</memory>`;
}

/** The text of a memory while what it speaks of is being written. */
export const unfinishedMemory = (text: string): string => writeMemory({ ...readMemory(text).memory, isUnfinished: true });

const writeBackup = ({ sheet, name, visibility }: SheetBackup): string => `<backup name="${escapeText(name)}" visibility="${visibility}">${escapeText(sheet)}</backup>`;

function writeChoice({ meaning, nth, kind }: RememberedChoice): string {
  return `<choice meaning="${escapeText(meaning)}"${nth === undefined ? "" : ` nth="${String(nth)}"`}>${escapeText(kind)}</choice>`;
}
