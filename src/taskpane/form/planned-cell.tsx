import { Badge, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type CellChange, cellsOfSources, type PlannedCellView, type SourceArea } from "../../render/pane/plan-view";
import type { PlaceLink } from "../../render/pane/place-links";
import { usePanelStyles } from "../drawn/panel-styles";
import type { PaneTexts } from "../texts/pane-texts";

export interface PlannedCellProps {
  readonly view: PlannedCellView;
  /** On a sheet that is new as a whole no cell needs to say so. */
  readonly isMarked: boolean;
  readonly texts: PaneTexts["form"];
  readonly onShow: (cells: PlaceLink["cells"]) => void;
}

/** Each mark has a shape of its own beside its word: colour is not needed to tell them apart. */
const MARKS: Readonly<Record<Exclude<CellChange, "same">, { readonly sign: string; readonly color: "brand" | "warning" | "informative" }>> = {
  new: { sign: "＋", color: "brand" }, changed: { sign: "▲", color: "warning" }, gone: { sign: "－", color: "informative" },
};
/** More links than this are folded into one. */
const MOST_LINKS = 4;

const useStyles = makeStyles({
  cell: { display: "grid", gridTemplateColumns: "44px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, alignItems: "baseline" },
  values: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalXS, minWidth: 0, overflowWrap: "anywhere" },
  second: { gridColumn: "2" },
  formula: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  short: { maxHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflow: "hidden" },
  former: { textDecorationLine: "line-through" },
  old: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  sources: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, gridColumn: "2" },
  link: { fontSize: tokens.fontSizeBase200, textAlign: "left", overflowWrap: "anywhere" },
});

/** A cell of a form before and after: what it says, by which formula, from which cells. */
export function PlannedCell({ view: { cell, change, before, after, formula, formerFormula, isTypedOver, sources }, isMarked, texts, onShow }: PlannedCellProps): ReactElement {
  const [panel, styles] = [usePanelStyles(), useStyles()];
  const isOther = change === "changed" || change === "gone";
  return (
    <div className={styles.cell}>
      <Text className={panel.quiet}>{cell}</Text>
      <span className={styles.values}>
        {isMarked && change !== "same" && <Badge appearance="tint" shape="rounded" size="small" color={MARKS[change].color}><span aria-hidden="true">{MARKS[change].sign} </span>{texts.changes[change]}</Badge>}
        {isOther && <><Text size={200} className={styles.old}>{before === "" ? texts.empty : before}</Text><Text size={200} aria-label={texts.becomes} role="img">→</Text></>}
        <Text size={200} weight={isOther ? "semibold" : "regular"}>{after === "" ? texts.empty : after}</Text>
      </span>
      {formerFormula !== "" && <span className={mergeClasses(styles.second, styles.formula, styles.short, styles.former)} title={formerFormula}>{formerFormula}</span>}
      {isTypedOver && <Text size={100} className={mergeClasses(styles.second, panel.quiet)}>{texts.typedOver}</Text>}
      {formula !== "" && <span className={mergeClasses(styles.second, styles.formula, styles.short)} title={formula}>{formula}</span>}
      {sources.length > 0 && <Sources sources={sources} texts={texts} onShow={onShow} />}
    </div>
  );
}

function Sources({ sources, texts, onShow }: { readonly sources: readonly SourceArea[] } & Pick<PlannedCellProps, "texts" | "onShow">): ReactElement {
  const styles = useStyles();
  const most = sources.length > MOST_LINKS ? MOST_LINKS - 1 : MOST_LINKS;
  const rest = sources.slice(most);
  const links = [...sources.slice(0, most).map((source) => ({ label: source.label, of: [source] })), ...(rest.length === 0 ? [] : [{ label: texts.moreSources(rest.length), of: rest }])];
  return (
    <ul className={styles.sources} aria-label={texts.sources}>
      {links.map(({ label, of }) => <li key={label}><Link className={styles.link} onClick={() => onShow(cellsOfSources(of))}>{label}</Link></li>)}
    </ul>
  );
}
