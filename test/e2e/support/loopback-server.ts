import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { madeOnce } from "./made-once";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".png": "image/png", ".xml": "text/xml; charset=utf-8" };

export interface LoopbackServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder, or one page, over https at a port of its own. */
export async function loopbackServer(from: { readonly folder: string } | { readonly page: string }): Promise<LoopbackServer> {
  const server = createServer(await certificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const content = contentOf(from, decodeURIComponent(pathname));
    if (content === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": TYPES[path.extname(pathname)] ?? TYPES[".html"], "Cache-Control": "no-store" }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${String(port)}`, close: () => closed(server) };
}

function contentOf(from: { readonly folder: string } | { readonly page: string }, pathname: string): string | Buffer | undefined {
  if ("page" in from) return pathname === "/" ? from.page : undefined;
  const file = path.join(from.folder, pathname);
  if (!file.startsWith(from.folder + path.sep)) return undefined;
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A certificate nobody trusts but the tests: office.js takes nothing but https. */
async function certificate(): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  const month = new Date().toISOString().slice(0, 7);
  const folder = await madeOnce("certificate", month, async (place) => {
    await generateCertificates(path.join(place, "ca.crt"), path.join(place, "localhost.crt"), path.join(place, "localhost.key"), 60, ["localhost"]);
  });
  return { key: readFileSync(path.join(folder, "localhost.key")), cert: readFileSync(path.join(folder, "localhost.crt")) };
}
