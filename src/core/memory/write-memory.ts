import { escapeText } from "./element-text";
import { type Memory, MEMORY_NAMESPACE } from "./memory";

/** The memory as the text of our XML part. Equal memories give equal text. */
export function writeMemory({ version, ownSheets, unknown }: Memory): string {
  const sheets = ownSheets.map((name) => `<ownSheet>${escapeText(name)}</ownSheet>`);
  return `<memory xmlns="${MEMORY_NAMESPACE}" version="${version}">${[...sheets, ...unknown].join("")}</memory>`;
}
