import type { Configuration } from "webpack";

type Configure = (env: Readonly<Record<string, unknown>>, argv: Readonly<Record<string, unknown>>) => Promise<Configuration[]>;

/** What webpack is told to build, as `webpack --env … --config-name …` would ask for it. */
export function buildConfigs(env: Readonly<Record<string, unknown>> = {}, argv: Readonly<Record<string, unknown>> = {}): Promise<Configuration[]> {
  return jest.requireActual<Configure>("../../webpack.config.js")(env, argv);
}

/** One of them, by its name. */
export async function buildConfig(name: string, env: Readonly<Record<string, unknown>> = {}, argv: Readonly<Record<string, unknown>> = {}): Promise<Configuration> {
  const found = (await buildConfigs(env, argv)).find((config) => config.name === name);
  if (found === undefined) throw new Error(`webpack.config.js makes no ${name}`);
  return found;
}

interface Told {
  readonly userOptions?: { readonly filename?: string; readonly templateContent?: string };
  readonly patterns?: readonly { readonly from: string; readonly to?: unknown }[];
}

const told = ({ plugins = [] }: Configuration): Told[] => plugins as unknown as Told[];

/** The pages of a build before their scripts are put in: file name and text. */
export const pagesOf = (config: Configuration): [string, string][] =>
  told(config).flatMap(({ userOptions }) => (userOptions?.filename === undefined ? [] : [[userOptions.filename, userOptions.templateContent ?? ""] as [string, string]]));

/** The files a build copies: from where, and to where in its folder. */
export const copiesOf = (config: Configuration): { from: string; to: string }[] =>
  told(config).flatMap(({ patterns }) => patterns ?? []).map(({ from, to }) => ({ from, to: typeof to === "string" ? to : "" }));

/** Content-Security-Policy of a page: what each directive allows. */
export function policyOf(page: string): Readonly<Record<string, string>> {
  const { content = "" } = /http-equiv="Content-Security-Policy" content="(?<content>[^"]*)"/.exec(page)?.groups ?? {};
  return Object.fromEntries(content.split("; ").map((directive) => [directive.slice(0, directive.indexOf(" ")), directive.slice(directive.indexOf(" ") + 1)]));
}
