import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import type { ReviewedWorkbook } from "../../jobs/desk";
import type { DraftView } from "../../render/pane/draft-view";
import type { Problem } from "../../jobs/ports";
import type { PlaceLink } from "../../render/pane/place-links";
import { Heading } from "../drawn/heading";
import { usePanelStyles } from "../drawn/panel-styles";
import { Unanswered } from "../frame/unanswered";
import { useAnswer } from "../frame/use-answer";
import type { PaneTexts } from "../texts/pane-texts";
import { DraftText } from "./draft-text";

export interface ReportStepProps {
  readonly review: ReviewedWorkbook;
  readonly texts: PaneTexts;
  readonly copy: (html: string, text: string) => boolean;
  readonly save?: (name: string, bytes: Uint8Array) => void;
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

type Told = { readonly kind: "none" } | { readonly kind: "copied" } | { readonly kind: "refused" } | { readonly kind: "saved"; readonly name: string } | { readonly kind: "failed"; readonly problem: Problem };

const useStyles = makeStyles({ box: { width: "100%", boxSizing: "border-box", fontFamily: tokens.fontFamilyBase, lineHeight: tokens.lineHeightBase400 } });

/** 报告: the draft with its figures, what is left to fill, and the ways to Word. */
export function ReportStep({ review, texts, copy, save, onShow }: ReportStepProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const answer = useAnswer(review, "draft");
  const [told, setTold] = useState<Told>({ kind: "none" });
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (told.kind === "refused") box.current?.select();
  }, [told]);
  if (answer?.ok !== true) return <Unanswered answer={answer} texts={texts} />;
  const view = answer.value;
  const download = async (give: NonNullable<ReportStepProps["save"]>): Promise<void> => {
    const made = await review.ask("docx");
    if (made.ok) give(made.value.name, made.value.bytes);
    setTold(made.ok ? { kind: "saved", name: made.value.name } : { kind: "failed", problem: made.problem });
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
    case "failed":
      return told.problem.what + told.problem.advice;
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
