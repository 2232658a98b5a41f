export * from "./figure";
export * from "./build";
export * from "./evaluate";
export * from "./cells-of";
export * from "./to-formula";
export * from "./describe";
