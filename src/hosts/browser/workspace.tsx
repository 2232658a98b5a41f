import { Button, makeStyles, mergeClasses, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { BrowserTexts } from "./browser-texts";
import { isReport } from "./file/is-report";
import type { OpenFile } from "./file/open-file";
import { Mark } from "./mark";
import { SheetView } from "./sheet-view/sheet-view";
import { UnsavedDialog } from "./unsaved-dialog";
import { useMedia } from "./use-media";
import { useUnsaved } from "./use-unsaved";

export interface WorkspaceProps {
  readonly open: OpenFile;
  readonly texts: BrowserTexts;
  readonly save: (name: string, bytes: Uint8Array) => void;
  readonly onClose: () => void;
  /** Another workbook was dropped on the page. */
  readonly onFile: (file: File) => void;
  /** A report was dropped on the page: it is held against the open workbook. */
  readonly onReport: (file: File) => void;
  /** The pane. */
  readonly children: ReactNode;
}

type Side = "pane" | "sheets";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column", minWidth: 0, backgroundColor: tokens.colorNeutralBackground3 },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  file: { flexGrow: 1, flexBasis: 0, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  button: { whiteSpace: "nowrap", flexShrink: 0 },
  sides: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { flexGrow: 1, minHeight: 0, display: "flex" },
  sheets: { flexGrow: 1, flexBasis: 0, minWidth: 0, display: "flex" },
  pane: { flexBasis: "400px", flexShrink: 0, minWidth: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  alone: { flexBasis: 0, flexGrow: 1, borderLeft: "none" },
  away: { display: "none" },
});

/** The open file: its sheets beside the pane where there is room, one behind the other where there is not. */
export function Workspace({ open, texts, save, onClose, onFile, onReport, children }: WorkspaceProps): ReactElement {
  const styles = useStyles();
  const { workbook, shown, isAsked, isChanged } = useSyncExternalStore(open.subscribe, open.view);
  const isWide = useMedia("(min-width: 900px)");
  const [side, setSide] = useState<Side>("pane");
  const { isUnsaved, markSaved } = useUnsaved(open);
  const [wish, setWish] = useState<(() => void) | undefined>(undefined);
  const leave = (go: () => void): void => (isUnsaved ? setWish(() => go) : go());
  const take = (file: File): void => {
    if (!isReport(file)) leave(() => onFile(file));
    else {
      setSide("pane");
      onReport(file);
    }
  };
  const another = useRef<HTMLElement>(null);
  /** The focus comes back to the page before anything else happens: as long as it is nowhere, the page stays hidden from screen readers. */
  const closeDialog = (then?: () => void): void => {
    setWish(undefined);
    setTimeout(() => {
      another.current?.focus();
      then?.();
    }, 0);
  };
  const download = (): void => {
    save(`${open.file.replace(/\.xlsx$/i, "")}.评价.xlsx`, open.bytes());
    markSaved();
  };
  useEffect(() => {
    // A jump leads to the cells: where the sheets are out of sight they come forward. After filling, the pane still has something to say.
    if (isAsked) setSide("sheets");
  }, [shown, isAsked]);
  return (
    <div
      className={styles.page}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file !== undefined) take(file);
      }}
    >
      <header className={styles.head}>
        <Mark size={20} />
        <Text className={styles.file} weight="semibold" title={open.file}>{open.file}</Text>
        {isChanged && <Button className={styles.button} size="small" appearance="primary" onClick={download}>{texts.saveFilled}</Button>}
        <Button ref={(element: HTMLElement | null) => void (another.current = element)} className={styles.button} size="small" onClick={() => leave(onClose)}>{texts.another}</Button>
      </header>
      {wish !== undefined && <UnsavedDialog file={open.file} texts={texts} onSave={download} onLeave={() => closeDialog(wish)} onStay={() => closeDialog()} />}
      {!isWide && (
        <nav aria-label={texts.views}>
          <TabList className={styles.sides} size="small" aria-label={texts.views} selectedValue={side} onTabSelect={(_, { value }) => setSide(value === "sheets" ? "sheets" : "pane")}>
            <Tab value="pane">{texts.viewPane}</Tab>
            <Tab value="sheets">{texts.viewSheets}</Tab>
          </TabList>
        </nav>
      )}
      <div className={styles.body}>
        <div className={mergeClasses(styles.sheets, !isWide && side !== "sheets" && styles.away)}>
          {workbook !== undefined && <SheetView workbook={workbook} shown={shown} texts={texts} />}
        </div>
        <div className={mergeClasses(styles.pane, !isWide && styles.alone, !isWide && side !== "pane" && styles.away)}>{children}</div>
      </div>
    </div>
  );
}
