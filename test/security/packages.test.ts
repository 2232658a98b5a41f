import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const root = path.resolve(__dirname, "../..");
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const { dependencies, devDependencies } = read("package.json") as Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>;
const { packages } = read("package-lock.json") as { packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([place]) => place.startsWith("node_modules/"));
/** What may end in what we hand out: everything that is not there for building and testing alone. */
const shipped = locked.filter(([, one]) => one.dev !== true && one.devOptional !== true).map(([place, one]) => ({ name: place.replace(/^.*node_modules\//, ""), place, ...one }));

/** Licences that ask for nothing but to be named. */
const PERMISSIVE = ["MIT", "ISC", "0BSD", "BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "Zlib", "BlueOak-1.0.0", "CC0-1.0", "Unlicense"];
/** Shipped under terms of their own, each with words of its licence that allow it. */
const OWN_TERMS: Readonly<Record<string, RegExp>> = {
  "@microsoft/office-js": /MICROSOFT OFFICE JAVASCRIPT \(OFFICE\.JS\) API LIBRARY/,
};

/** `(MIT OR GPL-3.0-or-later)` leaves the choice; `(MIT AND Zlib)` asks for both. */
function isPermissive(license: string): boolean {
  const bare = license.replace(/^\((.*)\)$/, "$1");
  if (bare.includes(" OR ")) return bare.split(" OR ").some(isPermissive);
  return bare.split(" AND ").every((one) => PERMISSIVE.includes(one));
}

test("everything that may be bundled is under a permissive licence, or under terms that were read", () => {
  const byLicence = new Map<string, string[]>();
  for (const { name, place, version, license = "none" } of shipped) {
    byLicence.set(license, [...(byLicence.get(license) ?? []), `${name}@${version}`]);
    const terms = OWN_TERMS[name];
    if (terms === undefined) expect([name, license, isPermissive(license)]).toEqual([name, license, true]);
    else {
      const [file] = readdirSync(path.join(root, place)).filter((one) => /^licen[cs]e/i.test(one));
      expect(readFileSync(path.join(root, place, file!), "utf8")).toMatch(terms);
    }
  }
  expect(shipped.length).toBeGreaterThan(50);
  process.stdout.write(`\nlicences of ${shipped.length} packages that may be bundled\n${[...byLicence].sort((a, b) => b[1].length - a[1].length).map(([licence, names]) => `  ${licence.padEnd(30)} ${String(names.length).padStart(3)}  ${names.length > 6 ? `${names.slice(0, 6).join(" ")} …` : names.join(" ")}`).join("\n")}\n`);
});

test("a licence that asks for more is caught", () => {
  expect(["GPL-3.0-only", "(MIT AND GPL-2.0)", "UNLICENSED", "none", "LGPL-2.1-or-later", "SEE LICENSE IN x"].filter(isPermissive)).toEqual([]);
  expect(["MIT", "(MIT OR GPL-3.0-or-later)", "(MIT AND Zlib)"].filter((one) => !isPermissive(one))).toEqual([]);
});

test("the licences of what a page bundles stand beside its script", () => {
  for (const folder of ["dist/browser", "dist/pane"].map((one) => path.join(root, one)).filter((one) => existsSync(one))) {
    const names = readdirSync(folder);
    const scripts = names.filter((name) => /^(?:app|taskpane)\..*js$/.test(name));
    expect(scripts.filter((script) => !names.includes(`${script}.LICENSE.txt`))).toEqual([]);
    const listed = readFileSync(path.join(folder, "licences.txt"), "utf8");
    // mammoth is in the worker alone.
    expect(["react", "react-dom", "docx", "fflate", "mammoth"].filter((name) => !listed.includes(`${name} ${dependencies[name] ?? ""}\n`))).toEqual([]);
  }
});

test("every package we name is pinned to one version, and every one that is installed to its bytes", () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)]);
  expect(locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? "")).map(([place]) => place)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")).map(([place]) => place)).toEqual([]);
});

test("nothing that is shipped runs anything when it is installed", () => {
  expect(shipped.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ name }) => name)).toEqual([]);
});
