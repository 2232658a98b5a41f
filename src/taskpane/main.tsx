import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { copyReport } from "../hosts/browser";
import { excelHost } from "../hosts/excel";
import { Pane } from "./pane";
import { paneTexts } from "./pane-texts";

/** The pane in Excel. */
void Office.onReady().then(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no root element");
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Pane host={excelHost()} texts={paneTexts(Office.context.displayLanguage)} copy={copyReport} />
    </FluentProvider>,
  );
});
