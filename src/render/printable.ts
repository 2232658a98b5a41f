/** Text without what no document may hold: control characters and halves of surrogate pairs. */
export function printable(text: string): string {
  let kept = "";
  for (const character of text) if (isPrintable(character.codePointAt(0) ?? 0)) kept += character;
  return kept;
}

function isPrintable(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
