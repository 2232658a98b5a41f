import { type BrandVariants, createDarkTheme, createLightTheme, teamsHighContrastTheme, type Theme } from "@fluentui/react-components";

export type PaneLook = "light" | "dark" | "high-contrast";

/** The teal of the icon, from black to white. */
const brand: BrandVariants = {
  10: "#011416", 20: "#052126", 30: "#083039", 40: "#0a3d48", 50: "#0b4a57", 60: "#0b5766", 70: "#0b6474", 80: "#0b6e7f",
  90: "#1f7f8f", 100: "#37909e", 110: "#50a1ae", 120: "#6ab2bd", 130: "#86c3cc", 140: "#a3d3da", 150: "#c1e3e8", 160: "#e0f2f4",
};

/** Chinese faces first, as each system has them. */
const fontFamilyBase = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Segoe UI", sans-serif';

const dark = createDarkTheme(brand);
const themes: Readonly<Record<PaneLook, Theme>> = {
  light: createLightTheme(brand),
  // On a dark ground the darker teals of the ramp cannot be read.
  dark: { ...dark, colorBrandForeground1: brand[130], colorBrandForeground2: brand[140], colorBrandForegroundLink: brand[130], colorBrandForegroundLinkHover: brand[140], colorBrandStroke1: brand[120], colorCompoundBrandStroke: brand[120] },
  "high-contrast": teamsHighContrastTheme,
};

/** The theme of a page that looks so. */
export const paneTheme = (look: PaneLook): Theme => ({ ...themes[look], fontFamilyBase });
