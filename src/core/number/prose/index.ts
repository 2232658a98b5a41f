export * from "./prose-number";
export { foldInPlace } from "./fold-in-place";
export { quantitiesIn, readProse } from "./read-prose";
