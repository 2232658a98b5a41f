export * from "./table";
export * from "./read-tables";
export { headerWord, HeaderRows } from "./header-path";
export { matchHeader } from "./match-header";
export { nearKinds, obeyChoices, type TablesRead } from "./obey-choices";
export { officeInTitle } from "./caption";
