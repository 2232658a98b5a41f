import { useCallback, useRef, useState } from "react";
import type { Changed, Desk, ReviewedWorkbook } from "../../jobs/desk";
import type { Change, ChangeInput } from "../../jobs/desk/changes";
import type { PlaceLink } from "../../render/pane/place-links";
import type { PaneTexts } from "../texts/pane-texts";
import type { Notice, PaneState } from "./pane-state";

type Cells = PlaceLink["cells"];

/** What is said while a change is carried out, and when it is done. */
export interface ChangeWords {
  readonly doing: string;
  readonly done: (changed: Changed) => string;
}

/** What the user can do with the workbook, and how far it is. */
export interface Session {
  readonly state: PaneState;
  readonly review: () => Promise<void>;
  readonly stop: () => void;
  /** Writes, then reviews anew: the workbook has another fingerprint now. Gives whether it was written. */
  readonly change: <C extends Change>(change: C, review: ReviewedWorkbook, words: ChangeWords, ...input: ChangeInput<C>) => Promise<boolean>;
  readonly show: (cells: Cells) => void;
  readonly tell: (notice: Notice) => void;
}

/** The state of one pane over one workbook. */
export function useSession(desk: Desk, texts: PaneTexts, onFilled?: () => void): Session {
  const [state, setState] = useState<PaneState>({ kind: "idle" });
  const stopping = useRef<AbortController | undefined>(undefined);
  const tell = useCallback((notice: Notice): void => setState((now) => (now.kind === "reviewed" ? { ...now, notice } : now)), []);

  const review = async (): Promise<void> => {
    const controller = new AbortController();
    stopping.current = controller;
    setState({ kind: "reviewing", doing: texts.status.reading });
    const progress = (done: number, whole: number, doing: string): void => setState((now) => (now.kind === "reviewing" ? { kind: "reviewing", doing, ...(whole === 0 ? {} : { share: done / whole }) } : now));
    await breath();
    const result = await desk.review(progress, controller.signal);
    setState(result.ok ? { kind: "reviewed", review: result.value, notice: { kind: "none" } } : { kind: "stopped", problem: result.problem });
  };
  const change: Session["change"] = async (wish, reviewed, words, ...input) => {
    tell({ kind: "working", doing: words.doing });
    await breath();
    const changed = await desk.change(wish, reviewed, ...input);
    if (!changed.ok) {
      tell({ kind: "refused", problem: changed.problem });
      return false;
    }
    onFilled?.();
    const again = await desk.review();
    setState(again.ok ? { kind: "reviewed", review: again.value, notice: { kind: "done", text: words.done(changed.value) } } : { kind: "stopped", problem: again.problem });
    return true;
  };
  const show = useCallback((cells: Cells): void => {
    void desk.show(cells).then((shown) => shown.ok || tell({ kind: "refused", problem: shown.problem }));
  }, [desk, tell]);
  return { state, review, change, tell, show, stop: () => stopping.current?.abort() };
}

/** Lets the page draw what was just said before work goes on. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
