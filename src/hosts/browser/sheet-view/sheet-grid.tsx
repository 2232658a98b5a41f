import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef } from "react";
import { cellName, columnName, type Sheet } from "../../../core/workbook";
import { type DrawnCell, drawRows } from "./draw-rows";
import { type GridPlace, moved } from "./move-cell";
import { HEAD_HEIGHT, layoutOf, ROW_HEAD_WIDTH, ROW_HEIGHT, rowPlace, type SheetLayout } from "./sheet-layout";
import { useDrawn } from "./use-drawn";

export interface SheetGridProps {
  readonly sheet: Sheet;
  readonly label: string;
  readonly active: GridPlace;
  /** Names of the cells to stand out. */
  readonly marked: ReadonlySet<string>;
  readonly onActive: (place: GridPlace) => void;
}

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  area: { flexGrow: 1, minHeight: 0, overflow: "auto", position: "relative", backgroundColor: tokens.colorNeutralBackground1, fontSize: "13px", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
  heads: { position: "sticky", top: 0, zIndex: 3, backgroundColor: tokens.colorNeutralBackground3, borderBottom: line },
  head: { position: "absolute", top: 0, bottom: 0, display: "grid", placeItems: "center", color: tokens.colorNeutralForeground3, borderRight: line, boxSizing: "border-box" },
  corner: { position: "sticky", left: 0, zIndex: 1, height: "100%", backgroundColor: tokens.colorNeutralBackground3, borderRight: line, boxSizing: "border-box" },
  row: { position: "absolute", left: 0, height: `${String(ROW_HEIGHT)}px` },
  rowHead: { position: "sticky", left: 0, zIndex: 2, width: `${String(ROW_HEAD_WIDTH)}px`, height: "100%", boxSizing: "border-box", display: "grid", placeItems: "center", color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3, borderRight: line, borderBottom: line },
  cell: { position: "absolute", top: 0, boxSizing: "border-box", padding: "0 6px", display: "flex", alignItems: "center", borderRight: line, borderBottom: line, backgroundColor: tokens.colorNeutralBackground1, cursor: "cell" },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { justifyContent: "flex-end", fontVariantNumeric: "tabular-nums" },
  merged: { zIndex: 1, justifyContent: "center" },
  marked: { backgroundColor: tokens.colorPaletteYellowBackground2, boxShadow: `inset 0 0 0 2px ${tokens.colorPaletteYellowBorderActive}`, "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight", color: "HighlightText" } },
  active: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
});

/** A sheet as a plain grid that draws only what is in sight. One stop for the Tab key; arrows move inside. */
export function SheetGrid({ sheet, label, active, marked, onActive }: SheetGridProps): ReactElement {
  const styles = useStyles();
  const area = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layoutOf(sheet), [sheet]);
  const drawn = useDrawn(area, layout);
  const rows = drawRows(sheet, layout, drawn);
  const width = ROW_HEAD_WIDTH + (layout.lefts.at(-1) ?? 0);
  useEffect(() => {
    if (area.current !== null) bringIntoSight(area.current, layout, active);
  }, [layout, active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((area.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const next = moved(event, active, layout, page);
    if (next === undefined) return;
    event.preventDefault();
    onActive(next);
  };
  const classOf = ({ name, isNumber, isMerged, column }: DrawnCell, row: number): string =>
    mergeClasses(styles.cell, isNumber && styles.number, isMerged && styles.merged, marked.has(name) && styles.marked, row === active.row && column === active.column && styles.active);
  const columns = Array.from({ length: drawn.lastColumn - drawn.firstColumn + 1 }, (_, index) => drawn.firstColumn + index);
  return (
    <div
      ref={area} className={styles.area} role="grid" tabIndex={0} aria-label={label} aria-rowcount={layout.rows.length} aria-colcount={layout.columns}
      aria-activedescendant={`cell-${cellName(active)}`} onKeyDown={onKeyDown}
    >
      <div className={styles.heads} role="row" style={{ width, height: HEAD_HEIGHT }}>
        <div className={styles.corner} style={{ width: ROW_HEAD_WIDTH }} role="gridcell" />
        {columns.map((column) => {
          const left = layout.lefts[column] ?? 0;
          return <div key={column} role="columnheader" className={styles.head} style={{ left: ROW_HEAD_WIDTH + left, width: (layout.lefts[column + 1] ?? left) - left }}>{columnName(column)}</div>;
        })}
      </div>
      <div role="rowgroup" style={{ position: "relative", width, height: layout.rows.length * ROW_HEIGHT }}>
        {rows.map(({ row, top, cells }) => (
          <div key={row} role="row" aria-rowindex={row} className={styles.row} style={{ top, width }}>
            <div role="rowheader" className={styles.rowHead}>{row}</div>
            {cells.map((cell) => (
              <div
                key={cell.name} id={`cell-${cell.name}`} role="gridcell" aria-colindex={cell.column} aria-selected={marked.has(cell.name)} className={classOf(cell, row)}
                style={{ left: ROW_HEAD_WIDTH + cell.left, width: cell.width, height: cell.height }} onMouseDown={() => onActive({ row, column: cell.column })}
              >
                <span className={styles.text}>{cell.text}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Scrolls only as far as needed, and to the middle when the cell is far away. */
function bringIntoSight(area: HTMLElement, layout: SheetLayout, { row, column }: GridPlace): void {
  const [top, left] = [rowPlace(layout, row) * ROW_HEIGHT, layout.lefts[column] ?? 0];
  const [height, width] = [area.clientHeight - HEAD_HEIGHT, area.clientWidth - ROW_HEAD_WIDTH];
  const right = layout.lefts[column + 1] ?? left;
  if (top < area.scrollTop - ROW_HEIGHT || top > area.scrollTop + height) area.scrollTop = Math.max(0, top - height / 3);
  else if (top < area.scrollTop) area.scrollTop = top;
  else if (top + ROW_HEIGHT > area.scrollTop + height) area.scrollTop = top + ROW_HEIGHT - height;
  if (left < area.scrollLeft) area.scrollLeft = left;
  else if (right > area.scrollLeft + width) area.scrollLeft = Math.min(left, right - width);
}
