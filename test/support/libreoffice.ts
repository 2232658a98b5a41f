import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Settings of a fresh profile: every formula is calculated on loading, whatever value the file says it has (0 = always). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice saves it after calculating every formula anew. */
export const recalculate = (workbook: Uint8Array): Promise<Uint8Array> => convert(workbook, "xlsx", "xlsx:Calc MS Excel 2007 XML");

/** The pages LibreOffice prints of a workbook or, with `docx`, of a document. */
export const toPdf = (bytes: Uint8Array, from: "xlsx" | "docx" = "xlsx"): Promise<Uint8Array> => convert(bytes, "pdf", "pdf", from);

async function convert(bytes: Uint8Array, to: string, filter: string, from = "xlsx"): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "soffice-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const source = join(folder, `in.${from}`);
    await writeFile(source, bytes);
    const profileUrl = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const told = await run("soffice", [profileUrl, "--headless", "--norestore", "--convert-to", filter, "--outdir", join(folder, "out"), source], { timeout: 180_000 });
    return await readFile(join(folder, "out", `in.${to}`)).catch(() => {
      throw new Error(`LibreOffice wrote nothing: ${told.stdout}${told.stderr}`);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
