import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { copyReport, saveFile } from "../hosts/browser";
import { excelHost } from "../hosts/excel";
import { STEPS } from "./frame/pane-state";
import { Pane } from "./pane";
import { type PaneLook, paneTheme } from "./pane-theme";
import { paneTexts } from "./texts/pane-texts";

/** The pane in Excel. A ribbon button may name the step it opens at: `taskpane.html?step=findings`. */
void Office.onReady().then(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no root element");
  const wish = new URLSearchParams(location.search).get("step");
  const opening = STEPS.find((step) => step === wish);
  createRoot(root).render(
    <FluentProvider theme={paneTheme(officeLook())} style={{ height: "100vh" }}>
      <Pane host={excelHost()} texts={paneTexts(Office.context.displayLanguage)} copy={copyReport} save={saveFile} {...(opening === undefined ? {} : { opening })} />
    </FluentProvider>,
  );
});

/** As Excel looks now; where it does not say, as the system does. */
function officeLook(): PaneLook {
  if (matchMedia("(forced-colors: active)").matches) return "high-contrast";
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor; // Excel on the web may give no theme
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (digits === null) return "light";
  const [red = 255, green = 255, blue = 255] = digits.slice(1).map((pair) => parseInt(pair, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
}
