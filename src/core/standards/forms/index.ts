export * from "./form-origin";
export * from "./xiangtan-overview";
export * from "./self-evaluation";
