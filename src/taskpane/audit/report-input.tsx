import { Button, Field, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, mergeClasses, Text, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";
import type { Advised, Auditing } from "./use-audit";

export interface ReportInputProps extends Pick<Auditing, "text" | "source" | "type" | "open" | "start"> {
  readonly texts: PaneTexts["audit"];
  readonly told: Advised | undefined;
  readonly isBusy: boolean;
}

const useStyles = makeStyles({
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "4px" },
  area: { minHeight: "180px", maxHeight: "none" },
});

/** Where the report comes in: typed, pasted, dropped or opened. */
export function ReportInput({ text, source, type, open, start, texts, told, isBusy }: ReportInputProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      className={mergeClasses(panel.part, isOver && styles.over)}
      // Dropped elsewhere, a file is a workbook to be opened; here it is a report.
      onDragOver={(event) => { event.preventDefault(); event.stopPropagation(); setOver(open !== undefined); }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        setOver(false);
        if (file === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        open?.(file);
      }}
    >
      {told !== undefined && <div role="alert"><MessageBar intent="info" layout="multiline"><MessageBarBody><MessageBarTitle>{told.what}</MessageBarTitle>{told.advice}</MessageBarBody></MessageBar></div>}
      <Field label={texts.box} {...(open === undefined ? {} : { hint: texts.openHint })}>
        <Textarea value={text} placeholder={texts.boxHint} rows={9} resize="vertical" textarea={{ className: styles.area, lang: "zh-CN" }} onChange={(_, { value }) => type(value)} />
      </Field>
      {source !== undefined && <Text className={panel.quiet}>{[texts.opened(source.name), ...source.notes].join("")}</Text>}
      <div className={panel.row}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={start}>{texts.start}</Button>
        {open !== undefined && (
          <>
            <Button onClick={() => input.current?.click()}>{texts.open}</Button>
            <input
              ref={input} type="file" accept=".docx,.txt" hidden aria-label={texts.open}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file !== undefined) open(file);
                target.value = ""; // the same file may be chosen again after it was put right
              }}
            />
          </>
        )}
      </div>
    </div>
  );
}
