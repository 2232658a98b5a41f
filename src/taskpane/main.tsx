import { createRoot } from "react-dom/client";
import { copyReport, saveFile, startWorker } from "../hosts/browser";
import { readTextReport } from "../hosts/document/read-text-report";
import { excelHost, isExcelNewEnough } from "../hosts/excel";
import { deskInPlace } from "../jobs/desk/desk-in-place";
import { type DeskRequests, distantDesk, type HostRequests, keepStaff, serveHost } from "../jobs/desk/line";
import { STEPS } from "./frame/pane-state";
import type { LookWorld } from "./office-look";
import { Pane } from "./pane";
import { PanePage } from "./pane-page";
import { paneTexts } from "./texts/pane-texts";

/** The pane in Excel. A ribbon button may name the step it opens at: `taskpane.html?step=findings`. */
void Office.onReady().then(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no root element");
  // The page itself does not scroll: the pane does.
  document.body.style.margin = "0";
  const wish = new URLSearchParams(location.search).get("step");
  const host = excelHost();
  // Excel is reached from the page only: it reads and writes for the worker, which does all the rest.
  const desk = distantDesk({ staff: keepStaff<HostRequests, DeskRequests>(startWorker, serveHost(host)), inPlace: deskInPlace(host, readTextReport) });
  const texts = paneTexts(Office.context.displayLanguage);
  const opening = STEPS.find((step) => step === wish);
  createRoot(root).render(
    <PanePage world={LOOK_WORLD} isNewEnough={isExcelNewEnough()} texts={texts}>
      <Pane desk={desk} texts={texts} copy={copyReport} save={saveFile} {...(opening === undefined ? {} : { opening })} />
    </PanePage>,
  );
});

const LOOK_WORLD: LookWorld = {
  // Excel on the web may give no theme.
  background: () => (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
  media: (query) => matchMedia(query),
  page: window,
};
