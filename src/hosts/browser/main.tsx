import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { FileEdition } from "../../taskpane/file-edition";
import { paneTexts } from "../../taskpane/pane-texts";
import { xlsxHost } from "../xlsx";
import { copyReport } from "./copy-report";

/** The pane over an .xlsx file, in a page that needs no Excel and no network. */
const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root element");
createRoot(root).render(
  <FluentProvider theme={webLightTheme}>
    <FileEdition texts={paneTexts(navigator.language)} copy={copyReport} openWorkbook={xlsxHost} />
  </FluentProvider>,
);
