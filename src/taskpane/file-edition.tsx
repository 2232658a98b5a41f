import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import type { FileHost } from "../jobs/ports";
import { Pane, type PaneProps } from "./pane";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface OpenFile {
  readonly name: string;
  readonly host: FileHost;
}

export interface FileEditionProps extends Pick<PaneProps, "texts" | "copy"> {
  readonly openWorkbook: (bytes: Uint8Array, file: string) => FileHost;
}

const useStyles = makeStyles({
  page: { maxWidth: "720px", margin: "0 auto" },
  file: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
});

/** Chooses a file, runs the pane over it, and offers the filled workbook for saving. The file itself is never changed. */
export function FileEdition({ texts, copy, openWorkbook }: FileEditionProps): ReactElement {
  const styles = useStyles();
  const [file, setFile] = useState<OpenFile | undefined>(undefined);
  const [result, setResult] = useState<string | undefined>(undefined);
  useEffect(() => () => {
    if (result !== undefined) URL.revokeObjectURL(result);
  }, [result]);

  const open = async (chosen: File): Promise<void> => {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    setResult(undefined);
    setFile({ name: chosen.name, host: openWorkbook(bytes, chosen.name) });
  };
  return (
    <div className={styles.page}>
      <div className={styles.file}>
        <Text as="h1" size={500} weight="semibold">{texts.title}</Text>
        <label>
          {texts.openFile}
          <input type="file" accept=".xlsx" onChange={({ target }) => target.files?.[0] !== undefined && void open(target.files[0])} />
        </label>
        {file !== undefined && result !== undefined && <Link href={result} download={`${file.name.replace(/\.xlsx$/i, "")}.评价.xlsx`}>{texts.saveFile}</Link>}
      </div>
      {file !== undefined && (
        <Pane
          key={file.name}
          host={file.host}
          texts={texts}
          copy={copy}
          onFilled={() => setResult(URL.createObjectURL(new Blob([file.host.bytes().slice().buffer], { type: XLSX_TYPE })))}
        />
      )}
    </div>
  );
}
