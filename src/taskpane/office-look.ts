import { useSyncExternalStore } from "react";
import type { PaneLook } from "./pane-theme";

/** What tells how Excel and the system look now, and when to look again. */
export interface LookWorld {
  /** Background Excel gives its panes, as `#rrggbb`; undefined where it does not say. */
  readonly background: () => string | undefined;
  readonly media: (query: string) => Pick<MediaQueryList, "matches" | "addEventListener" | "removeEventListener">;
  readonly page: Pick<Window, "addEventListener" | "removeEventListener">;
}

const CONTRAST = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** As Excel looks now; where it does not say, as the system does. High contrast goes before both. */
export function officeLook({ background, media }: LookWorld): PaneLook {
  if (media(CONTRAST).matches) return "high-contrast";
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background() ?? "");
  if (digits === null) return media(DARK).matches ? "dark" : "light";
  const [red = 255, green = 255, blue = 255] = digits.slice(1).map((pair) => parseInt(pair, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
}

/**
 * Has the look looked at again whenever it may have changed; gives what ends that. Office tells of a changed theme in Outlook only
 * (`OfficeThemeChanged`, Mailbox 1.14). To change it in Excel the user leaves the pane, so it is looked at again on coming back.
 */
export function watchLook({ media, page }: LookWorld, listener: () => void): () => void {
  const queries = [media(CONTRAST), media(DARK)];
  for (const query of queries) query.addEventListener("change", listener);
  for (const event of COMING_BACK) page.addEventListener(event, listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
    for (const event of COMING_BACK) page.removeEventListener(event, listener);
  };
}

const COMING_BACK = ["focus", "visibilitychange"] as const;

/** The look, now and whenever it changes. `world` stays the same one. */
export function useOfficeLook(world: LookWorld): PaneLook {
  return useSyncExternalStore((listener) => watchLook(world, listener), () => officeLook(world));
}
