const js = require("@eslint/js");
const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const path = require("node:path");
const { openRules, pureRules, office, timers } = require("./purity.cjs");

const root = path.resolve(__dirname, "..");
const typescript = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"];

const officeRules = Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]));

const everywhere = {
  "no-eval": "error",
  "no-new-func": "error",
  eqeqeq: "error",
  "no-var": "error",
  "prefer-const": "error",
  // The full-width space indents Chinese paragraphs.
  "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
};

const strict = {
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: false }],
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
  "@typescript-eslint/no-implied-eval": "error",
  // Text is Chinese and single digits: code points are what we want.
  "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
  // The only way to copy where the clipboard is blocked: Office on the web, and pages opened from disk.
  "@typescript-eslint/no-deprecated": ["error", { allow: ["execCommand"] }],
};

/** Tests plant wrong values and reach into results: there the compiler's own strictness is enough. */
const inTests = {
  "@typescript-eslint/no-non-null-assertion": "off",
  "@typescript-eslint/no-unsafe-argument": "off",
  "@typescript-eslint/no-unsafe-assignment": "off",
  "@typescript-eslint/no-unsafe-call": "off",
  "@typescript-eslint/no-unsafe-member-access": "off",
  "@typescript-eslint/no-unsafe-return": "off",
  "@typescript-eslint/no-misused-spread": "off",
  "@typescript-eslint/no-unnecessary-condition": "off",
  "@typescript-eslint/require-await": "off",
  "@typescript-eslint/unbound-method": "off",
};

const sizes = (functionLines) => ({
  "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
  "max-lines-per-function": ["error", { max: functionLines, skipBlankLines: false, skipComments: false }],
});

const nodeGlobals = Object.fromEntries(
  ["require", "module", "process", "console", "Buffer", "__dirname", "__filename", "URL", "setTimeout"].map((name) => [
    name,
    "readonly",
  ]),
);

module.exports = [
  { ignores: ["dist/", "out/", "coverage/", "node_modules/", ".cache/"] },
  // A rule is changed here or not at all: comments in the code cannot switch one off.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } },
  { rules: { ...js.configs.recommended.rules, ...everywhere } },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: nodeGlobals },
  },
  { files: ["**/*.{js,cjs}"], languageOptions: { sourceType: "commonjs" } },
  // Holds functions that run inside the browser page it draws with.
  { files: ["test/support/*.mjs"], languageOptions: { globals: { document: "readonly", Image: "readonly" } } },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: typescript })),
  {
    files: typescript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: strict,
  },
  { files: ["test/**/*.{ts,tsx}"], rules: inTests },
  { files: ["src/**/*.ts"], rules: sizes(40) },
  { files: ["src/**/*.tsx"], rules: sizes(120) },
  { files: ["src/**/*.{ts,tsx}"], rules: openRules() },
  { files: ["src/core/**/*.ts", "src/render/**/*.{ts,tsx}"], rules: pureRules() },
  { files: ["src/jobs/**/*.ts"], rules: pureRules(timers) },
  { files: ["src/hosts/excel/**/*.ts"], rules: openRules(office) },
  { files: ["src/commands/**/*.ts", "src/taskpane/main.tsx"], rules: openRules(["Office"]) },
  {
    files: ["src/hosts/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
];
