import { type Problem, refuse, type Result, succeed } from "../../jobs/ports";
import { reportProblems } from "./problems";

/** The text of a text file: UTF-8, UTF-16 where its first bytes say so, else GB18030 as Windows writes it. Line ends stay as they are. */
export function decodeText(bytes: Uint8Array): Result<string> {
  const encoding = markedEncoding(bytes);
  if (encoding === undefined && bytes.includes(0)) return refuse(reportProblems.binary());
  const text = encoding === undefined ? (decode(bytes, "utf-8") ?? decode(bytes, "gb18030")) : decode(bytes, encoding);
  const problem = text === undefined ? reportProblems.encoding() : problemOf(text);
  return text === undefined || problem !== undefined ? refuse(problem ?? reportProblems.encoding()) : succeed(text);
}

function markedEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** Strictly: what is not of this encoding is not guessed at. The mark in front is not part of the text. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** More than one control character in so many letters is no text. */
const LETTERS_PER_CONTROL = 200;

/** Bytes of a program or a picture may by chance be letters of some encoding; its control characters give it away. */
function problemOf(text: string): Problem | undefined {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return reportProblems.binary();
    if (code < 32 && (code < 9 || code > 13) && code !== 26) controls += 1;
  }
  return controls * LETTERS_PER_CONTROL > text.length ? reportProblems.binary() : undefined;
}
