export * from "./plan";
export * from "./styles";
export * from "./form-input";
export * from "./sheet-draft";
export * from "./sheet-name";
export * from "./text-height";
export * from "./plan-forms";
export * from "./is-as-planned";
