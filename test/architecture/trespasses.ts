import { builtinModules } from "node:module";
import path from "node:path";
import ts from "typescript";
import { rooms, type Room } from "./rooms";

export interface SourceText {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** Every import the table of rooms forbids, as "file: imports what: which rule". */
export function trespasses(sources: readonly SourceText[]): string[] {
  return sources.flatMap((source) => trespassesOf(source));
}

function trespassesOf({ file, text }: SourceText): string[] {
  const name = roomOf(file);
  const room = rooms[name];
  if (!room) return [`${file}: is in no room: add its folder to the table of rooms or move it`];
  return importsOf(file, text).flatMap((target) => {
    const rule = ruleBroken({ file, name, room, target });
    return rule ? [`${file}: imports ${target ?? "something named only at run time"}: ${rule}`] : [];
  });
}

interface Import {
  readonly file: string;
  readonly name: string;
  readonly room: Room;
  readonly target: string | undefined;
}

function ruleBroken({ file, name, room, target }: Import): string | undefined {
  if (target === undefined) return "an import names its file in plain text";
  if (!target.startsWith(".")) return packageRule(name, room, target);
  const path_ = path.posix.join(path.posix.dirname(file), target);
  if (!path_.startsWith("src/")) return "src imports nothing outside src";
  const other = roomOf(path_);
  const otherRoom = rooms[other];
  if (!otherRoom) return "its target is in no room";
  if (entriesOf(other, otherRoom).some((entry) => withoutExtension(path_) === withoutExtension(entry)))
    return `nobody imports the entry file of ${other}`;
  return roomRule({ file, name, room, other, path: path_ });
}

interface Step {
  readonly file: string;
  readonly name: string;
  readonly room: Room;
  readonly other: string;
  readonly path: string;
}

function roomRule({ file, name, room, other, path: target }: Step): string | undefined {
  const entry = room.entries?.[file.slice(`src/${name}/`.length)];
  const allowed = [...room.imports, ...(entry?.imports ?? [])];
  if (name === other || allowed.includes(other)) return undefined;
  if (allowed.some((place) => withoutExtension(target) === `src/${place}`)) return undefined;
  const perhaps = Object.entries(room.entries ?? {}).find(([, { imports }]) => imports.includes(other));
  if (perhaps) return `only ${name}/${perhaps[0]} may import ${other}`;
  return `${name} may import ${room.imports.length === 0 ? "no other room" : room.imports.join(", ")}, not ${other}`;
}

function packageRule(name: string, room: Room, target: string): string | undefined {
  const isNode = target.startsWith("node:") || builtinModules.includes(target);
  const allowed = room.packages.some((known) =>
    isNode ? known === "node:*" : target === known || target.startsWith(`${known}/`),
  );
  if (allowed) return undefined;
  return `${name} may use ${room.packages.length === 0 ? "no package" : `only the packages ${room.packages.join(", ")}`}`;
}

/** The longest room that holds a path, else its folder. */
function roomOf(file: string): string {
  const inside = file.slice("src/".length);
  const held = Object.keys(rooms).filter((name) => inside === name || inside.startsWith(`${name}/`));
  return held[0] ?? path.posix.dirname(inside);
}

const entriesOf = (name: string, room: Room): string[] => Object.keys(room.entries ?? {}).map((entry) => `src/${name}/${entry}`);

const withoutExtension = (file: string): string => file.replace(/\.(?:tsx?|[cm]?js)$/, "");

/** What a file imports in any way; undefined for an import whose target is computed. */
function importsOf(file: string, text: string): (string | undefined)[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: (string | undefined)[] = source.referencedFiles.map(({ fileName }) => path.posix.join("./", fileName));
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target) found.push(ts.isStringLiteralLike(target) ? target.text : undefined);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function targetOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === "require";
  return isImport || isRequire ? node.arguments[0] : undefined;
}
