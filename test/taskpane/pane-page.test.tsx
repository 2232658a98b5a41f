/** @jest-environment jsdom */
import "../support/page-globals";
import { act, render, screen } from "@testing-library/react";
import { isExcelNewEnough } from "../../src/hosts/excel";
import { type LookWorld, officeLook, watchLook } from "../../src/taskpane/office-look";
import { PanePage } from "../../src/taskpane/pane-page";
import { paneTexts } from "../../src/taskpane/texts/pane-texts";
import { openedHosts } from "../excel-host/opened-hosts";

const open = openedHosts();

/** Excel and a system that look as the test says. */
class PretendWorld implements LookWorld {
  colour: string | undefined;
  readonly page = new EventTarget();
  private readonly queries = new Map<string, EventTarget & { matches: boolean }>();

  readonly background = (): string | undefined => this.colour;
  readonly media: LookWorld["media"] = (query) => {
    const media = this.queries.get(query) ?? Object.assign(new EventTarget(), { matches: false });
    this.queries.set(query, media);
    return media; // only these three members are asked for
  };

  set(query: string, matches: boolean): void {
    this.media(query);
    const media = this.queries.get(query)!;
    media.matches = matches;
    media.dispatchEvent(new Event("change"));
  }
}

const [CONTRAST, DARK] = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];

describe("the look", () => {
  test.each([
    ["#FFFFFF", false, "light"], ["#262626", false, "dark"], ["1f1f1f", false, "dark"], ["#E6E6E6", true, "light"], [undefined, true, "dark"], [undefined, false, "light"], ["red", true, "dark"],
  ])("of Excel with %s in a system that is dark: %s is %s", (colour, isDark, look) => {
    const world = new PretendWorld();
    world.colour = colour;
    world.set(DARK, isDark);
    expect(officeLook(world)).toBe(look);
  });

  test("high contrast goes before everything", () => {
    const world = new PretendWorld();
    world.colour = "#262626";
    world.set(CONTRAST, true);
    expect(officeLook(world)).toBe("high-contrast");
  });

  test("is looked at again when the system changes and when the user comes back, until nobody watches", () => {
    const world = new PretendWorld();
    let times = 0;
    const stop = watchLook(world, () => { times += 1; });
    world.set(DARK, true);
    world.set(CONTRAST, true);
    world.page.dispatchEvent(new Event("focus"));
    world.page.dispatchEvent(new Event("visibilitychange"));
    expect(times).toBe(4);
    stop();
    world.set(DARK, false);
    world.page.dispatchEvent(new Event("focus"));
    expect(times).toBe(4);
  });

  test("is followed by the page while it is open", () => {
    const world = new PretendWorld();
    const { container } = render(<PanePage world={world} isNewEnough texts={paneTexts("zh-CN")}><p>助手</p></PanePage>);
    const shown = (): string | undefined => (container.firstElementChild as HTMLElement).dataset["look"];
    const background = (): string => getComputedStyle(container.firstElementChild!).getPropertyValue("--colorNeutralBackground1");
    expect([shown(), background()]).toEqual(["light", "#ffffff"]);
    world.colour = "#262626";
    act(() => void world.page.dispatchEvent(new Event("focus")));
    expect([shown(), background()]).toEqual(["dark", "#292929"]);
    act(() => world.set(CONTRAST, true));
    expect([shown(), background()]).toEqual(["high-contrast", "#000000"]);
    act(() => world.set(CONTRAST, false));
    expect(shown()).toBe("dark");
    expect(screen.getByText("助手")).toBeInTheDocument();
  });
});

describe("an Excel older than 2021", () => {
  const show = (language: string): void => void render(<PanePage world={new PretendWorld()} isNewEnough={isExcelNewEnough()} texts={paneTexts(language)}><p>pane</p></PanePage>);

  test.each([["zh-CN", "请改用浏览器版"], ["en-US", "please use the browser edition"]])("is told in one sentence what to do (%s), and no pane is shown", async (language, advice) => {
    await open({ requirements: { ExcelApi: 1.13 } });
    show(language);
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent(advice);
    expect(alert.textContent?.match(/[。.](?!\w)/g)).toHaveLength(1);
    expect(screen.queryByText("pane")).not.toBeInTheDocument();
  });

  test("ExcelApi 1.14 is enough", async () => {
    await open({ requirements: { ExcelApi: 1.14 } });
    show("zh-CN");
    expect(screen.getByText("pane")).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});
