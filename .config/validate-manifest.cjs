/* Asks Microsoft's validation service about manifest.xml. Without an answer it says so and passes; only "invalid" fails. */
const path = require("node:path");

const manifest = path.resolve(__dirname, "..", "manifest.xml");
const PATIENCE = 30_000;

/** What the answer means: whether it fails, and what to say. */
function judge({ isValid, report, status, statusText }) {
  if (isValid) return { failed: false, said: ["Microsoft's validation service accepts manifest.xml."] };
  const errors = report?.errors ?? [];
  if (report?.status === undefined) return unanswered(`its answer was ${[status, statusText].filter(Boolean).join(" ") || "not a report"}`);
  return { failed: true, said: [`Microsoft's validation service refuses manifest.xml (${report.status}):`, ...errors.map(saidOf)] };
}

/** Nothing is known about the manifest, so nothing is wrong with it. */
function unanswered(why) {
  return { failed: false, said: [`manifest.xml was not validated: Microsoft's validation service could not be reached (${why}).`] };
}

const saidOf = ({ title, content, code, line, column }) =>
  `- ${[title, content, code, line === undefined ? "" : `line ${line}, column ${column}`].filter(Boolean).join(" · ")}`;

/** The verdict on a manifest, from `validate` or from its silence. */
async function verdictOn(file, validate, patience = PATIENCE) {
  const silence = new Promise((resolve) => {
    setTimeout(() => resolve(unanswered("no answer in time")), patience).unref();
  });
  const answer = validate(file).then(judge, (error) => unanswered(String(error?.message ?? error).split(/\n|reason: /).pop()));
  return Promise.race([answer, silence]);
}

if (require.main === module) {
  const { validateManifest } = require("office-addin-manifest");
  void verdictOn(manifest, validateManifest).then(({ failed, said }) => {
    process.stdout.write(`${said.join("\n")}\n`);
    process.exit(failed ? 1 : 0); // a request without an answer would keep the process waiting
  });
}

module.exports = { verdictOn };
