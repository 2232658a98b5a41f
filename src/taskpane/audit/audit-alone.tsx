import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type RefObject, useEffect, useRef } from "react";
import type { TextDesk } from "../../jobs/desk";
import { inMeasure } from "../drawn/panel-styles";
import { ScrollArea } from "../frame/scroll-area";
import type { PaneTexts } from "../texts/pane-texts";
import { AuditPart, type AuditPartProps } from "./audit-part";
import { type KeptReport, useAudit } from "./use-audit";

export interface AuditAloneProps extends Pick<AuditPartProps, "copy" | "save"> {
  readonly desk: TextDesk;
  readonly texts: PaneTexts;
  /** The report, kept by the page for when a workbook is opened. */
  readonly report: RefObject<KeptReport>;
  /** A report file that was dropped on the page. */
  readonly file: File | undefined;
}

const useStyles = makeStyles({
  area: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `${tokens.spacingHorizontalM} ${inMeasure(tokens.spacingHorizontalM)}`, backgroundColor: tokens.colorNeutralBackground1, outlineStyle: "none" },
});

/** 审核已有报告 where there is no workbook: the text is held against itself. */
export function AuditAlone({ desk, texts, copy, save, report, file }: AuditAloneProps): ReactElement {
  const styles = useStyles();
  const auditing = useAudit(desk, undefined, texts, report);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that led here is gone with its page.
    if (document.activeElement === document.body) area.current?.focus();
  }, []);
  useEffect(() => {
    if (file !== undefined) auditing.open?.(file);
  }, [file]); // each file once
  return (
    <ScrollArea value={area}>
      <div ref={area} tabIndex={-1} className={styles.area}>
        <AuditPart {...{ auditing, texts, copy }} {...(save === undefined ? {} : { save })} review={undefined} isBusy={false} onShow={() => undefined} />
      </div>
    </ScrollArea>
  );
}
