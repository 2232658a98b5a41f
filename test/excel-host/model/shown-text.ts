import { notEmulated } from "../excel-error";
import type { Cell } from "./cell";

/** The text a cell shows. Only formats in daily use; another one is not guessed at. */
export function shownText({ value, format }: Cell): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "@") return String(value);
  if (format === "General") return generalText(value);
  const match = /^(#,##)?0(?:\.(0{1,9}))?(%?)$/.exec(format);
  if (match === null) return notEmulated(`text of a number in format ${format}`);
  const [, grouped, decimals = "", percent = ""] = match;
  const [whole = "", rest] = Math.abs(percent === "" ? value : value * 100).toFixed(decimals.length).split(".");
  const digits = grouped === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const size = `${digits}${rest === undefined ? "" : `.${rest}`}${percent}`;
  return value < 0 && /[1-9]/.test(size) ? `-${size}` : size;
}

function generalText(value: number): string {
  const plain = String(Number(value.toPrecision(10)));
  return plain.includes("e") || plain.length > 11 ? notEmulated(`text of ${String(value)} in format General`) : plain;
}
