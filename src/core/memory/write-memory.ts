import { MOST_ACCEPTANCES, writeAcceptance } from "./acceptance";
import { escapeText } from "./element-text";
import { type Memory, MEMORY_NAMESPACE, type RememberedChoice, type SheetBackup } from "./memory";

/** The memory as the text of our XML part. Equal memories give equal text. */
export function writeMemory({ version, ownSheets, backups, former, choices = [], acceptances = [], unknown }: Memory): string {
  const sheets = ownSheets.map((name) => `<ownSheet>${escapeText(name)}</ownSheet>`);
  const before = former === undefined ? [] : [`<former>${escapeText(former)}</former>`];
  const accepted = acceptances.slice(-MOST_ACCEPTANCES).map(writeAcceptance);
  return `<memory xmlns="${MEMORY_NAMESPACE}" version="${version}">${[...sheets, ...backups.map(writeBackup), ...before, ...choices.map(writeChoice), ...accepted, ...unknown].join("")}</memory>`;
}

const writeBackup = ({ sheet, name, visibility }: SheetBackup): string => `<backup name="${escapeText(name)}" visibility="${visibility}">${escapeText(sheet)}</backup>`;

function writeChoice({ meaning, nth, kind }: RememberedChoice): string {
  return `<choice meaning="${escapeText(meaning)}"${nth === undefined ? "" : ` nth="${String(nth)}"`}>${escapeText(kind)}</choice>`;
}
