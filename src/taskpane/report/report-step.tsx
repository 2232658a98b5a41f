import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { draft } from "../../jobs/draft-report";
import type { Review } from "../../jobs/review";
import { renderDocx } from "../../render/docx";
import { type DraftView, viewDraft } from "../../render/pane/draft-view";
import type { PlaceLink } from "../../render/pane/place-links";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import { usePrepared } from "../frame/use-prepared";
import type { PaneTexts } from "../texts/pane-texts";
import { DraftText } from "./draft-text";

export interface ReportStepProps {
  readonly review: Review;
  readonly texts: PaneTexts;
  readonly copy: (html: string, text: string) => boolean;
  readonly save?: (name: string, bytes: Uint8Array) => void;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

type Told = { readonly kind: "none" } | { readonly kind: "copied" } | { readonly kind: "refused" } | { readonly kind: "saved"; readonly name: string };

const useStyles = makeStyles({ box: { width: "100%", boxSizing: "border-box", fontFamily: tokens.fontFamilyBase, lineHeight: tokens.lineHeightBase400 } });

const prepare = (review: Review): DraftView => viewDraft(draft(review), review.evaluation);

/** 报告: the draft with its figures, what is left to fill, and the ways to Word. */
export function ReportStep({ review, texts, copy, save, onShow }: ReportStepProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const view = usePrepared(review, prepare);
  const [told, setTold] = useState<Told>({ kind: "none" });
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (told.kind === "refused") box.current?.select();
  }, [told]);
  if (view === undefined) return <Text>{texts.status.preparing}</Text>;
  const name = `${review.workbook.file.replace(/\.[^.]*$/, "")}.报告.docx`;
  const download = async (give: NonNullable<ReportStepProps["save"]>): Promise<void> => {
    const { modified } = review.workbook;
    give(name, await renderDocx(view.report, modified === undefined ? {} : { modified }));
    setTold({ kind: "saved", name });
  };
  return (
    <div className={panel.part}>
      <div className={panel.row}>
        <Button appearance="primary" onClick={() => setTold({ kind: copy(view.html, view.text) ? "copied" : "refused" })}>{texts.actions.copy}</Button>
        {save !== undefined && <Button onClick={() => void download(save)}>{texts.actions.docx}</Button>}
      </div>
      <div role="status">{told.kind !== "none" && <Text>{wordsOf(told, texts)}</Text>}</div>
      {told.kind === "refused" && <textarea ref={box} className={styles.box} readOnly value={view.text} rows={14} aria-label={texts.report.box} />}
      <Blanks blanks={view.blanks} texts={texts} />
      <Text className={panel.quiet}>{texts.report.hint}</Text>
      <DraftText view={view} label={texts.report.draft} onShow={onShow} />
    </div>
  );
}

function wordsOf(told: Exclude<Told, { kind: "none" }>, { status }: PaneTexts): string {
  switch (told.kind) {
    case "copied":
      return status.copied;
    case "refused":
      return status.copyByHand;
    case "saved":
      return status.saved(told.name);
  }
}

function Blanks({ blanks, texts }: { readonly blanks: DraftView["blanks"]; readonly texts: PaneTexts }): ReactElement {
  const panel = usePanelStyles();
  if (blanks.length === 0) return <Text className={panel.quiet}>{texts.report.noBlanks}</Text>;
  return (
    <section className={panel.card}>
      <Heading text={texts.report.blanks(blanks.length)} />
      <ul className={panel.list}>
        {blanks.map(({ section, needs }) => <li key={`${section} ${needs}`}><Text block>{needs}</Text><Text className={panel.quiet}>{section}</Text></li>)}
      </ul>
    </section>
  );
}
