import { escapeText } from "./element-text";
import { type Memory, MEMORY_NAMESPACE, type SheetBackup } from "./memory";

/** The memory as the text of our XML part. Equal memories give equal text. */
export function writeMemory({ version, ownSheets, backups, former, unknown }: Memory): string {
  const sheets = ownSheets.map((name) => `<ownSheet>${escapeText(name)}</ownSheet>`);
  const before = former === undefined ? [] : [`<former>${escapeText(former)}</former>`];
  return `<memory xmlns="${MEMORY_NAMESPACE}" version="${version}">${[...sheets, ...backups.map(writeBackup), ...before, ...unknown].join("")}</memory>`;
}

const writeBackup = ({ sheet, name, visibility }: SheetBackup): string => `<backup name="${escapeText(name)}" visibility="${visibility}">${escapeText(sheet)}</backup>`;
