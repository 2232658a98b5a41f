import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo, useState } from "react";
import { anchorOf, cellName, type CellAddress, type Workbook } from "../../../core/workbook";
import type { BrowserTexts } from "../browser-texts";
import { SheetGrid } from "./sheet-grid";
import { shownValue } from "./shown-value";

export interface SheetViewProps {
  readonly workbook: Workbook;
  /** The cells asked for last; the first is brought into sight, all stand out. */
  readonly shown: readonly CellAddress[];
  readonly texts: BrowserTexts;
}

const useStyles = makeStyles({
  view: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", minHeight: 0 },
  bar: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, minHeight: "32px", boxSizing: "border-box" },
  name: { minWidth: "36px", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase300 },
  content: { flexGrow: 1, minWidth: 0, maxHeight: "60px", overflowY: "auto", overflowWrap: "anywhere", whiteSpace: "pre-wrap", lineHeight: tokens.lineHeightBase300 },
  count: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap", lineHeight: tokens.lineHeightBase300 },
  tabs: { flexShrink: 0, overflowX: "auto", overflowY: "hidden", backgroundColor: tokens.colorNeutralBackground3, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { whiteSpace: "nowrap", flexShrink: 0 },
});

/** The workbook's sheets, plain and fast: to look at, not to change. */
export function SheetView({ workbook, shown, texts }: SheetViewProps): ReactElement | null {
  const styles = useStyles();
  const [at, setAt] = useState<CellAddress>({ sheet: workbook.sheets[0]?.name ?? "", row: 1, column: 1 });
  useEffect(() => {
    const [first] = shown;
    const sheet = workbook.sheets.find(({ name }) => name === first?.sheet);
    if (first !== undefined && sheet !== undefined) setAt(anchorOf(sheet, first));
  }, [shown, workbook]);
  const sheets = workbook.sheets.filter(({ visibility }) => visibility !== "very-hidden");
  const sheet = sheets.find(({ name }) => name === at.sheet) ?? sheets[0];
  const marked = useMemo(() => new Set(sheet === undefined ? [] : shown.filter((cell) => cell.sheet === sheet.name).map((cell) => cellName(anchorOf(sheet, cell)))), [shown, sheet]);
  useEffect(() => {
    document.getElementById(tabId(at.sheet))?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [at.sheet]);
  if (sheet === undefined) return null;
  const formula = sheet.formula(at.row, at.column);
  const { text } = shownValue(sheet, at.row, at.column);
  return (
    <section className={styles.view} aria-label={texts.sheets}>
      <div className={styles.bar} role="group" aria-label={texts.cellContent}>
        <Text className={styles.name}>{cellName(at)}</Text>
        <Text className={styles.content}>{formula === undefined ? text || texts.emptyCell : `=${formula}　→ ${text}`}</Text>
        {marked.size > 1 && <Text size={200} className={styles.count}>{texts.highlighted(marked.size)}</Text>}
      </div>
      <SheetGrid key={sheet.name} sheet={sheet} label={texts.sheet(sheet.name)} active={at} marked={marked} onActive={(place) => setAt({ ...place, sheet: sheet.name })} />
      <TabList className={styles.tabs} size="small" selectedValue={sheet.name} aria-label={texts.sheets} onTabSelect={(_, { value }) => setAt({ sheet: String(value), row: 1, column: 1 })}>
        {sheets.map(({ name, visibility }) => (
          <Tab key={name} id={tabId(name)} className={styles.tab} value={name}>{visibility === "hidden" ? `${name}（${texts.hiddenSheet}）` : name}</Tab>
        ))}
      </TabList>
    </section>
  );
}

const tabId = (sheet: string): string => `sheet-tab-${sheet}`;
