import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Mark } from "../../../render/audit-view";
import type { PaneTexts } from "../../texts/pane-texts";
import { useMarkStyles } from "./mark-styles";
import type { PieceRun } from "./text-pieces";

export interface MarkedRunProps {
  readonly run: PieceRun;
  readonly mark: Mark;
  readonly texts: PaneTexts["audit"];
  readonly isCurrent: boolean;
  /** Of all marks one is reached by the Tab key; the arrow keys go on from it. */
  readonly isTabStop: boolean;
  readonly onOpen: (run: number) => void;
}

/** A number is not broken over two lines, unless it is too long for one. */
const SHORT = 16;

/** Words with a mark; they open what was found. Not a button of the page's own, because those do not break over lines. */
export function MarkedRun({ run: { text, at }, mark, texts, isCurrent, isTabStop, onOpen }: MarkedRunProps): ReactElement {
  const styles = useMarkStyles();
  return (
    <span
      role="button" tabIndex={isTabStop ? 0 : -1} aria-label={`${text}，${texts.marks[mark]}`} aria-expanded={isCurrent} data-run={at} className={mergeClasses(styles.mark, styles[mark], text.length <= SHORT && styles.whole, isCurrent && styles.current)}
      onClick={() => onOpen(at)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onOpen(at);
      }}
    >
      {text}
    </span>
  );
}
