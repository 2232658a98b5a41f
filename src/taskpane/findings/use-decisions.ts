import { useMemo, useState } from "react";
import type { FindingView } from "../../render/pane/finding-views";

/** A finding as it is shown, to be found again in the review. */
export type ShownFinding = Pick<FindingView, "index" | "topic">;

/** Reasons being typed, and what becomes of them. */
export interface Decisions {
  /** What is typed for a finding; undefined where its field is closed. */
  readonly typed: (topic: string) => string | undefined;
  readonly type: (topic: string, reason: string | undefined) => void;
  readonly accept: (finding: ShownFinding, reason: string) => void;
  readonly withdraw: (finding: ShownFinding) => void;
  /** The finding whose button is to have the focus. */
  readonly focused: string | undefined;
  readonly focus: (topic: string | undefined) => void;
}

/** Carries a decision out; false where it could not be. */
export interface Deciding {
  readonly accept: (finding: ShownFinding, reason: string) => Promise<boolean>;
  readonly withdraw: (finding: ShownFinding) => Promise<boolean>;
}

/**
 * Keeps what is being typed by what the finding means, above the list: a write that fails, a list that scrolls or a workbook that must be
 * reviewed again loses none of it. Only a reason that was saved, or given up, goes.
 */
export function useDecisions(deciding: Deciding): Decisions {
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const [focused, focus] = useState<string | undefined>(undefined);
  return useMemo(() => {
    const type = (topic: string, reason: string | undefined): void => setReasons((now) => withReason(now, topic, reason));
    return {
      typed: (topic) => reasons.get(topic), type, focused, focus,
      accept: (finding, reason) => {
        void deciding.accept(finding, reason).then((isDone) => {
          if (!isDone) return;
          type(finding.topic, undefined);
          focus(finding.topic);
        });
      },
      withdraw: (finding) => {
        void deciding.withdraw(finding).then((isDone) => {
          if (isDone) focus(finding.topic);
        });
      },
    };
  }, [reasons, focused, deciding]);
}

function withReason(reasons: ReadonlyMap<string, string>, topic: string, reason: string | undefined): ReadonlyMap<string, string> {
  const others = [...reasons].filter(([other]) => other !== topic);
  return new Map(reason === undefined ? others : [...others, [topic, reason]]);
}
