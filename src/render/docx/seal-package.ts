const DIRECTORY_END = 0x06054b50;
/** Length of the end of a directory that says nothing more, as docx writes it. */
const END_LENGTH = 22;
/** The earliest date a zip entry can carry: 1980-01-01 0:00. */
const NO_DATE = 0x0021_0000;

/** The same package without the moment of its making, so that equal words give equal bytes. It is changed in place. */
export function sealPackage(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== DIRECTORY_END) throw new Error("a Word document is a zip file without a comment");
  let record = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(record + 12, NO_DATE, true);
    view.setUint32(view.getUint32(record + 42, true) + 10, NO_DATE, true);
    record += 46 + view.getUint16(record + 28, true) + view.getUint16(record + 30, true) + view.getUint16(record + 32, true);
  }
  return bytes;
}
