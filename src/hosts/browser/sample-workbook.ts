/** The sample as the build puts it into the page: a page opened from disk may load no file of its own accord. */
declare const SAMPLE_WORKBOOK: { readonly name: string; readonly base64: string };

export interface SampleWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sample workbook. */
export function sampleWorkbook(): SampleWorkbook {
  const { name, base64 } = SAMPLE_WORKBOOK;
  return { name, bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) };
}
