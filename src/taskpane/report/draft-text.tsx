import { makeStyles, tokens } from "@fluentui/react-components";
import { createElement, type ReactElement } from "react";
import type { DraftRun, DraftView } from "../../render/pane/draft-view";
import type { PlaceLink } from "../../render/pane/place-links";

export interface DraftTextProps {
  readonly view: DraftView;
  readonly label: string;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

const useStyles = makeStyles({
  draft: { overflowWrap: "anywhere", lineHeight: "1.75", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500, textAlign: "center", margin: `0 0 ${tokens.spacingVerticalM}`, fontWeight: tokens.fontWeightSemibold },
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}`, textIndent: "2em" },
  figure: {
    font: "inherit", color: "inherit", background: "none", border: "none", padding: 0, textIndent: 0, cursor: "pointer", display: "inline", textDecorationLine: "underline", textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: "3px", borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForegroundLink }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  gap: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, paddingInline: "2px", borderRadius: tokens.borderRadiusSmall, "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" } },
});

/** The draft as it will be read; every figure leads to its cells, every gap is marked. */
export function DraftText({ view: { title, blocks }, label, onShow }: DraftTextProps): ReactElement {
  const styles = useStyles();
  return (
    <article className={styles.draft} aria-label={label} lang="zh-CN">
      <h2 className={styles.title}><Runs runs={title} onShow={onShow} /></h2>
      {blocks.map(({ heading, level, paragraphs }, index) => (
        <section key={`${String(index)} ${heading}`}>
          {createElement(`h${String(level + 2)}`, { className: styles.heading }, heading)}
          {paragraphs.map((runs, place) => <p key={place} className={styles.paragraph}><Runs runs={runs} onShow={onShow} /></p>)}
        </section>
      ))}
    </article>
  );
}

function Runs({ runs, onShow }: { readonly runs: readonly DraftRun[] } & Pick<DraftTextProps, "onShow">): ReactElement {
  const styles = useStyles();
  return (
    <>
      {runs.map(({ kind, text, cells }, index) => {
        switch (kind) {
          case "words":
            return text;
          case "figure":
            return <button key={index} type="button" className={styles.figure} onClick={() => onShow(cells)}>{text}</button>;
          case "gap":
            return <mark key={index} className={styles.gap}>{text}</mark>;
        }
      })}
    </>
  );
}
