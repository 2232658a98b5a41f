import { makeStyles, tokens } from "@fluentui/react-components";
import { createElement, type ReactElement } from "react";
import type { DraftView } from "../../render/pane/draft-view";
import { DraftParagraph, type DraftParagraphProps } from "./draft-paragraph";
import { DraftRuns } from "./draft-runs";

export interface DraftTextProps extends Omit<DraftParagraphProps, "paragraph" | "onGap"> {
  readonly view: Pick<DraftView, "title" | "blocks">;
  readonly label: string;
  /** `heading` is that of the block the gap stands in. */
  readonly onGap: (needs: string, heading: string) => void;
}

const useStyles = makeStyles({
  draft: { overflowWrap: "anywhere", lineHeight: "1.75", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500, textAlign: "center", margin: `0 0 ${tokens.spacingVerticalM}`, fontWeight: tokens.fontWeightSemibold },
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
});

/** The draft as it will be read: figures lead to their cells, gaps to their fields, and each paragraph can be written anew. */
export function DraftText({ view: { title, blocks }, label, onGap, ...given }: DraftTextProps): ReactElement {
  const styles = useStyles();
  const { onShow, gapLabel } = given;
  return (
    <article className={styles.draft} aria-label={label} lang="zh-CN">
      <h2 className={styles.title}><DraftRuns runs={title} {...{ onShow, gapLabel }} onGap={(needs) => onGap(needs, "")} /></h2>
      {blocks.map(({ heading, level, paragraphs }, index) => (
        <section key={`${String(index)} ${heading}`}>
          {createElement(`h${String(level + 2)}`, { className: styles.heading }, heading)}
          {paragraphs.map((paragraph, place) => <DraftParagraph key={place} paragraph={paragraph} {...given} onGap={(needs) => onGap(needs, heading)} />)}
        </section>
      ))}
    </article>
  );
}
