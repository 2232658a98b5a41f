import { expectText, refuse } from "../excel-error";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** The text, where Excel takes it for a sheet's name: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, unique without case. */
export function expectSheetName(book: Book, value: unknown, own?: Sheet): string {
  const name = expectText(value, "a sheet's name");
  const isPossible = name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
  if (!isPossible) refuse("InvalidArgument", `${name} cannot be a sheet's name`);
  const other = book.find(name);
  if (other !== undefined && other !== own) refuse("ItemAlreadyExists", `there is a sheet ${other.name}`);
  return name;
}
