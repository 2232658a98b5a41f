/** A room of src: which rooms and packages its files may import. Its own files are always allowed. */
export interface Room {
  readonly imports: readonly string[];
  /** Package names; `node:*` stands for everything Node brings. */
  readonly packages: readonly string[];
  /** Files that join the room to a host: they may import more, and nobody imports them. */
  readonly entries?: Readonly<Record<string, { readonly imports: readonly string[] }>>;
}

const figureAndBelow = ["core/number", "core/workbook", "core/figure", "core/statement"];
const throughTables = ["core/number", "core/workbook", "core/figure", "core/standards", "core/tables"];
const throughRecords = [...figureAndBelow, "core/standards", "core/tables", "core/records"];
const throughTies = [...throughRecords, "core/ties"];
const throughEvaluation = [...throughTies, "core/evaluation"];
const throughChecks = [...throughEvaluation, "core/checks"];
const throughForms = [...throughChecks, "core/forms"];
const throughNarrative = [...throughForms, "core/narrative"];
const everyCore = [...throughNarrative, "core/audit", "core/memory", "core/acceptance"];

const portsAndCore = ["jobs/ports", ...everyCore];
const jobsAndRender = ["jobs", "render"];
const reactPackages = ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"];

/** "Data flows one way": the import table of the design. A folder of src that is not here is no room. */
export const rooms: Readonly<Record<string, Room>> = {
  "core/number": { imports: [], packages: [] },
  "core/workbook": { imports: ["core/number"], packages: [] },
  "core/figure": { imports: ["core/number", "core/workbook"], packages: [] },
  "core/statement": { imports: ["core/number", "core/workbook", "core/figure"], packages: [] },
  "core/standards": { imports: ["core/number"], packages: [] },
  "core/tables": { imports: ["core/number", "core/workbook", "core/standards"], packages: [] },
  "core/records": { imports: throughTables, packages: [] },
  "core/ties": { imports: throughRecords, packages: [] },
  "core/evaluation": { imports: throughTies, packages: [] },
  "core/checks": { imports: throughEvaluation, packages: [] },
  "core/forms": { imports: throughChecks, packages: [] },
  "core/narrative": { imports: throughForms, packages: [] },
  "core/audit": { imports: throughNarrative, packages: [] },
  "core/memory": { imports: ["core/number", "core/workbook"], packages: ["valibot"] },
  "core/acceptance": { imports: [...throughChecks, "core/memory"], packages: [] },
  render: { imports: everyCore, packages: ["docx", "fflate"] },
  jobs: { imports: [...everyCore, "render"], packages: [] },
  "hosts/excel": { imports: portsAndCore, packages: ["fflate", "valibot"] },
  "hosts/xlsx": { imports: portsAndCore, packages: ["fflate", "valibot"] },
  // A written report; zip and XML are read as those of a workbook are.
  "hosts/document": { imports: [...portsAndCore, "hosts/xlsx"], packages: ["fflate", "mammoth"] },
  // The browser edition is the pane over an .xlsx.
  "hosts/browser": {
    imports: [...portsAndCore, "hosts/xlsx", "hosts/document", "jobs/desk", "jobs/desk/desk-in-place", "jobs/desk/line"],
    packages: [...reactPackages, "valibot"],
    entries: { "main.tsx": { imports: ["taskpane", ...jobsAndRender] }, "worker/worker.ts": { imports: jobsAndRender } },
  },
  taskpane: {
    imports: jobsAndRender,
    packages: [...reactPackages, "valibot"],
    entries: { "main.tsx": { imports: ["hosts/excel", "hosts/browser", "hosts/document"] } },
  },
  commands: { imports: jobsAndRender, packages: [], entries: { "commands.ts": { imports: ["hosts/excel"] } } },
  cli: {
    imports: jobsAndRender,
    packages: ["node:*", "valibot"],
    entries: { "main.ts": { imports: ["hosts/xlsx", "hosts/document"] } },
  },
};
