import { useCallback, useRef, useState } from "react";
import { chooseForms } from "../../jobs/choose-forms";
import { draft } from "../../jobs/draft-report";
import { planFill } from "../../jobs/plan-fill";
import { type Result, succeed, type WorkbookHost } from "../../jobs/ports";
import type { Review } from "../../jobs/review";
import { restoreWorkbook } from "../../jobs/restore";
import { reviewWorkbook } from "../../jobs/review-workbook";
import type { PlaceLink } from "../../render/pane/place-links";
import type { PaneTexts } from "../texts/pane-texts";
import type { Notice, PaneState } from "./pane-state";

type Cells = PlaceLink["cells"];

/** What the user can do with the workbook, and how far it is. */
export interface Session {
  readonly state: PaneState;
  readonly review: () => Promise<void>;
  readonly stop: () => void;
  readonly fill: (review: Review) => Promise<void>;
  /** Takes the last fill back. */
  readonly restore: () => Promise<void>;
  readonly show: (cells: Cells) => void;
  readonly tell: (notice: Notice) => void;
}

/** The state of one pane over one workbook. */
export function useSession(host: WorkbookHost, texts: PaneTexts, onFilled?: () => void): Session {
  const [state, setState] = useState<PaneState>({ kind: "idle" });
  const stopping = useRef<AbortController | undefined>(undefined);
  const tell = useCallback((notice: Notice): void => setState((now) => (now.kind === "reviewed" ? { ...now, notice } : now)), []);

  const review = async (): Promise<void> => {
    const controller = new AbortController();
    stopping.current = controller;
    setState({ kind: "reviewing", doing: texts.status.reading });
    const progress = (done: number, whole: number, doing: string): void => setState({ kind: "reviewing", doing, share: done / Math.max(1, whole) });
    await breath();
    const result = await reviewWorkbook(host, {}, progress, controller.signal);
    setState(result.ok ? { kind: "reviewed", review: result.value, notice: { kind: "none" } } : { kind: "stopped", problem: result.problem });
  };
  /** Writes, then reviews anew: the workbook has another fingerprint now. */
  const change = async (doing: string, write: () => Promise<Result<string>>): Promise<void> => {
    tell({ kind: "working", doing });
    await breath();
    const written = await write();
    if (!written.ok) {
      tell({ kind: "refused", problem: written.problem });
      return;
    }
    onFilled?.();
    const again = await reviewWorkbook(host);
    setState(again.ok ? { kind: "reviewed", review: again.value, notice: { kind: "done", text: written.value } } : { kind: "stopped", problem: again.problem });
  };
  const show = useCallback((cells: Cells): void => {
    void host.show(cells).then((shown) => shown.ok || tell({ kind: "refused", problem: shown.problem }));
  }, [host, tell]);
  return {
    state, review, tell, show,
    stop: () => stopping.current?.abort(),
    fill: (reviewed) => change(texts.status.filling, () => writeForms(host, reviewed, texts)),
    restore: () => change(texts.status.restoring, () => takeBack(host, texts)),
  };
}

async function writeForms(host: WorkbookHost, review: Review, texts: PaneTexts): Promise<Result<string>> {
  const forms = chooseForms(review);
  if (!forms.ok) return forms;
  const plan = planFill(review, draft(review), forms.value);
  const written = await host.write(plan);
  return written.ok ? succeed(texts.status.filled(plan.sheets.length)) : written;
}

async function takeBack(host: WorkbookHost, texts: PaneTexts): Promise<Result<string>> {
  const undone = await restoreWorkbook(host);
  return undone.ok ? succeed(texts.status.restored) : undone;
}

/** Lets the page draw what was just said before work goes on. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
