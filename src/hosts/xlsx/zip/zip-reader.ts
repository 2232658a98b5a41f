import { LIMITS } from "../limits";
import type { Limits } from "../limits";
import { Refusal, problems, stopDamaged, stopTooLarge } from "../problems";

/** One entry of the central directory. Positions count from the start of the file. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  /** From the local header up to the next entry, a data descriptor included: copied as it is. */
  readonly start: number;
  readonly end: number;
  readonly dataStart: number;
  /** The entry's record in the central directory, and where in it the position of the local header stands. */
  readonly record: Uint8Array;
  readonly startField: { readonly at: number; readonly wide: boolean };
}

const END = 0x06054b50;
const WIDE_END = 0x06064b50;
const WIDE_END_LOCATOR = 0x07064b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL = 0xffffffff;
const CUT_SHORT = "文件没有传完整，结尾缺失";
const BROKEN_INDEX = "文件内部目录有误";

/** Entries of a zip file in the order of its central directory, with everything about them checked that can be without inflating. */
export function readZip(bytes: Uint8Array, limits: Limits = LIMITS): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries) stopTooLarge(`内部文件超过 ${limits.entries} 个`);
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const entry = readRecord(view, at, directory.start);
    entries.push(entry);
    at += entry.record.length;
    if (at > directory.end) stopDamaged(BROKEN_INDEX);
  }
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > limits.totalBytes) stopTooLarge("解开后超过 1 GB");
  checkNames(entries);
  return closeGaps(entries, directory.start);
}

function findDirectory(view: DataView): { start: number; end: number; count: number } {
  const last = view.byteLength - 22;
  let at = last;
  while (at >= 0 && at > last - 0x10000 && view.getUint32(at, true) !== END) at--;
  if (at < 0 || view.getUint32(at, true) !== END) stopDamaged(CUT_SHORT);
  let count = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let start = view.getUint32(at + 16, true);
  const locator = at - 20;
  if (locator >= 0 && view.getUint32(locator, true) === WIDE_END_LOCATOR) {
    const wide = readWide(view, locator + 8);
    if (wide + 56 > locator || view.getUint32(wide, true) !== WIDE_END) stopDamaged(BROKEN_INDEX);
    count = readWide(view, wide + 32);
    size = readWide(view, wide + 40);
    start = readWide(view, wide + 48);
  }
  if (start + size > at) stopDamaged(CUT_SHORT);
  return { start, end: start + size, count };
}

function readRecord(view: DataView, at: number, directoryStart: number): ZipEntry {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== RECORD) stopDamaged(BROKEN_INDEX);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) stopDamaged(BROKEN_INDEX);
  const record = new Uint8Array(view.buffer, view.byteOffset + at, length);
  const name = record.subarray(46, 46 + nameLength);
  const wide = wideFields(view, at, 46 + nameLength, extraLength);
  const start = wide.start;
  const method = view.getUint16(at + 10, true);
  if (view.getUint16(at + 8, true) & 1) throw new Refusal(problems.encrypted());
  const dataStart = readLocal(view, start, name);
  if (dataStart + wide.compressedSize > directoryStart) stopDamaged(CUT_SHORT);
  return {
    name: new TextDecoder().decode(name).replaceAll("\\", "/").replace(/^\//, ""),
    method,
    crc: view.getUint32(at + 16, true),
    size: wide.size,
    compressedSize: wide.compressedSize,
    start,
    end: directoryStart,
    dataStart,
    record,
    startField: wide.startField,
  };
}

/** Sizes and position of an entry; where the 32-bit field is full, the 64-bit one of the zip64 extra field holds. */
function wideFields(view: DataView, at: number, extraStart: number, extraLength: number) {
  let next = findWideExtra(view, at + extraStart, extraLength);
  const end = at + extraStart + extraLength;
  const take = (field: number): { value: number; at: number; wide: boolean } => {
    const value = view.getUint32(at + field, true);
    if (value !== FULL) return { value, at: field, wide: false };
    if (next === undefined || next + 8 > end) stopDamaged(BROKEN_INDEX);
    const position = next;
    next += 8;
    return { value: readWide(view, position), at: position - at, wide: true };
  };
  const size = take(24).value;
  const compressedSize = take(20).value;
  const start = take(42);
  return { size, compressedSize, start: start.value, startField: { at: start.at, wide: start.wide } };
}

function findWideExtra(view: DataView, from: number, length: number): number | undefined {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

function readLocal(view: DataView, start: number, name: Uint8Array): number {
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== LOCAL) stopDamaged(BROKEN_INDEX);
  const nameLength = view.getUint16(start + 26, true);
  if (nameLength !== name.length || start + 30 + nameLength > view.byteLength) stopDamaged(BROKEN_INDEX);
  if (name.some((letter, index) => letter !== view.getUint8(start + 30 + index))) stopDamaged(BROKEN_INDEX);
  return start + 30 + nameLength + view.getUint16(start + 28, true);
}

function readWide(view: DataView, at: number): number {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
  if (!Number.isSafeInteger(value) || value > view.byteLength * 2000 + FULL) stopDamaged(BROKEN_INDEX);
  return value;
}

/** Two parts of one name are read differently by different programs; part names do not distinguish case. */
function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) stopDamaged("同名的内部文件出现两次");
    seen.add(key);
  }
}

function closeGaps(entries: readonly ZipEntry[], directoryStart: number): ZipEntry[] {
  const starts = entries.map((entry) => entry.start).sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directoryStart]));
  return entries.map((entry) => {
    const end = ends.get(entry.start) ?? directoryStart;
    if (entry.dataStart + entry.compressedSize > end) stopDamaged(BROKEN_INDEX);
    return { ...entry, end };
  });
}
