import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Configuration } from "webpack-dev-server";
import { buildConfigs, pagesOf, policyOf } from "./build-configs";

const asked = jest.fn(() => Promise.resolve({ key: "key", cert: "cert", ca: "ca" }));
jest.mock("office-addin-dev-certs", () => ({ getHttpsServerOptions: asked }));

/** The server each build would be given by `webpack serve --config-name NAME`. */
async function servedAs(name: string): Promise<Record<string, Configuration | undefined>> {
  const configs = await buildConfigs({ WEBPACK_SERVE: true }, { configName: [name], mode: "development" });
  return Object.fromEntries(configs.map((config) => [config.name ?? "", (config as { devServer?: Configuration }).devServer]));
}

beforeEach(() => asked.mockClear());

test("npm start serves the browser edition to this computer alone, and asks for no certificate", async () => {
  const { browser, pane, cli } = await servedAs("browser");
  expect([pane, cli]).toEqual([undefined, undefined]);
  expect(browser).toMatchObject({ host: "127.0.0.1", open: ["index.html?sample"], static: false });
  expect(browser!.server).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
});

test("npm start says plainly at which address the sample is open", async () => {
  const { browser } = await servedAs("browser");
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const said: string[] = [];
  const write = jest.spyOn(process.stdout, "write").mockImplementation((text) => said.push(String(text)) > 0);
  browser!.onListening!({ server } as never);
  write.mockRestore();
  expect(said.join("")).toContain(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/index.html?sample`);
  server.close();
});

test("npm run start:excel serves the pane where the manifest says, with a certificate this computer trusts", async () => {
  const { pane, browser } = await servedAs("pane");
  expect(browser).toBeUndefined();
  expect(pane).toMatchObject({ host: "localhost", port: 3000, server: { type: "https", options: { key: "key", cert: "cert", ca: "ca" } } });
  expect(asked).toHaveBeenCalledTimes(1);
});

test("only what is served may speak to its server", async () => {
  const connections = async (mode: string): Promise<(string | undefined)[]> =>
    (await buildConfigs({}, { mode })).flatMap(pagesOf).map(([, page]) => policyOf(page)["connect-src"]);
  expect(await connections("production")).toEqual(["'none'", "'none'", "'none'"]);
  expect(await connections("development")).toEqual(["'self' wss://localhost:3000", "'self' wss://localhost:3000", "'self' ws://127.0.0.1:*"]);
});
