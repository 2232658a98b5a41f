import { FluentProvider } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import { createRoot } from "react-dom/client";
import { AuditAlone } from "../../taskpane/audit/audit-alone";
import { NO_REPORT } from "../../taskpane/audit/use-audit";
import { Pane } from "../../taskpane/pane";
import { paneTheme } from "../../taskpane/pane-theme";
import { paneTexts } from "../../taskpane/texts/pane-texts";
import { BrowserEdition } from "./browser-edition";
import { browserTexts } from "./browser-texts";
import { copyReport } from "./copy-report";
import { sampleWorkbook } from "./sample-workbook";
import { saveFile } from "./save-file";
import { useMedia } from "./use-media";
import { startWorker } from "./worker/start-worker";

const texts = paneTexts(navigator.language);

/** The pane over an .xlsx file, in a page that needs no Excel and no network. */
function Page(): ReactElement {
  const isContrast = useMedia("(forced-colors: active)");
  const report = useRef(NO_REPORT); // outlives the file: audited alone first, against the workbook later
  const isDark = useMedia("(prefers-color-scheme: dark)");
  return (
    <FluentProvider theme={paneTheme(isContrast ? "high-contrast" : isDark ? "dark" : "light")} style={{ height: "100%" }}>
      <BrowserEdition
        texts={browserTexts(navigator.language)}
        sample={sampleWorkbook}
        opensSample={new URLSearchParams(location.search).has("sample")}
        save={saveFile}
        renderPane={({ desk }, isForAudit, dropped) => <Pane {...{ desk, texts, report, dropped }} copy={copyReport} save={saveFile} {...(isForAudit ? { opening: "audit" } : {})} />}
        renderAudit={(desk, file) => <AuditAlone {...{ desk, texts, report, file }} copy={copyReport} save={saveFile} />}
        start={startWorker}
      />
    </FluentProvider>
  );
}

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root element");
// The page itself does not scroll: the pane and the sheet view do.
for (const element of [document.documentElement, document.body, root]) element.style.height = "100%";
document.body.style.margin = "0";
createRoot(root).render(<Page />);
