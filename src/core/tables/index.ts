export * from "./table";
export * from "./read-tables";
export { headerRowsOf, headerWord } from "./header/header-path";
export { matchHeader } from "./header/match-header";
export { nearKinds, obeyChoices, type TablesRead } from "./obey-choices";
export { officeIn, officeInTitle, titleKind, unitIn, yearIn } from "./caption";
export { asTitled } from "./written-row";
