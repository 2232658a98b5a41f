/** Codes Excel answers with; `NotImplemented` also stands for what this emulation does not know. */
export type ExcelErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "UnsupportedOperation";

const MESSAGES: Readonly<Record<ExcelErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** What Excel refuses, with the code the client hands on. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    detail = "",
  ) {
    super(detail === "" ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
  }
}

/** Stops with a code; `detail` tells the reader of a failing test what was refused. */
export function refuse(code: ExcelErrorCode, detail?: string): never {
  throw new ExcelError(code, detail);
}

export const notEmulated = (what: string): never => refuse("NotImplemented", `${what} is not emulated`);

export const expectText = (value: unknown, what: string): string => (typeof value === "string" ? value : refuse("InvalidArgument", `${what} is no text`));
export const expectFlag = (value: unknown, what: string): boolean => (typeof value === "boolean" ? value : refuse("InvalidArgument", `${what} is neither true nor false`));

export function expectNumber(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  return typeof value === "number" && value >= least && value <= most ? value : refuse("InvalidArgument", `${what} is not a number from ${String(least)} to ${String(most)}`);
}

export function expectWhole(value: unknown, what: string, least = 0, most = Infinity): number {
  return Number.isInteger(value) ? expectNumber(value, what, least, most) : refuse("InvalidArgument", `${what} is no whole number`);
}

export function expectOneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  return allowed.find((candidate) => candidate === value) ?? refuse("InvalidArgument", `${what} is none of ${allowed.join(", ")}`);
}
