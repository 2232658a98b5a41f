import { makeStyles, tokens } from "@fluentui/react-components";
import type { Mark } from "../../../render/audit-view";

/** Word joiners keep a sign with its number, and what follows with the sign: no line begins with either. */
const sign = (content: string): { readonly content: string; readonly fontSize: string; readonly verticalAlign: string } => ({
  content: `"\u2060${content}\u2060"`, fontSize: "0.72em", verticalAlign: "0.35em",
});

const line = { textDecorationLine: "underline", textUnderlineOffset: "4px", textDecorationThickness: "2px" } as const;

/** How each mark looks: its own line and its own sign, so that colour is never needed to tell them apart. Signs are drawn, not text: copying leaves them out. */
export const useMarkStyles: () => Readonly<Record<Mark | "mark" | "current" | "whole", string>> = makeStyles({
  mark: {
    cursor: "pointer", borderRadius: tokens.borderRadiusSmall, textIndent: 0,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  whole: { whiteSpace: "nowrap" },
  current: { outline: `2px solid ${tokens.colorNeutralForeground1}`, outlineOffset: "1px" },
  agrees: { ...line, textDecorationThickness: "1px", textDecorationColor: tokens.colorPaletteGreenForeground1, "::after": { ...sign("√"), color: tokens.colorPaletteGreenForeground1 } },
  rounding: { ...line, textDecorationStyle: "dotted", textDecorationColor: tokens.colorPaletteGreenForeground1, "::after": { ...sign("≈"), color: tokens.colorPaletteGreenForeground1 } },
  differs: { ...line, textDecorationStyle: "wavy", textDecorationThickness: "1.5px", textDecorationColor: tokens.colorPaletteRedForeground1, backgroundColor: tokens.colorPaletteRedBackground1, "::after": { ...sign("≠"), color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightBold } },
  inconsistent: { ...line, textDecorationStyle: "double", textDecorationThickness: "1.5px", textDecorationColor: tokens.colorPaletteRedForeground1, backgroundColor: tokens.colorPaletteRedBackground1, "::after": { ...sign("×"), color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightBold } },
  untraced: { ...line, textDecorationStyle: "dashed", textDecorationThickness: "1px", textDecorationColor: tokens.colorNeutralForeground3, "::after": { ...sign("？"), color: tokens.colorNeutralForeground3 } },
  wording: { boxShadow: `inset 0 0 0 1px ${tokens.colorPaletteMarigoldBorderActive}`, paddingInline: "2px", "::after": { ...sign("※"), color: tokens.colorPaletteMarigoldForeground2 }, "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
});
