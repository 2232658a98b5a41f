export * from "./form-origin";
export * from "./xiangtan-overview";
export * from "./self-evaluation";
export * from "./base-data";
export * from "./project";
export * from "./text-shells";
