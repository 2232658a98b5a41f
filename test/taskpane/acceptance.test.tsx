/** @jest-environment jsdom */
import "../support/page-globals";
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { xlsxHost } from "../../src/hosts/xlsx";
import { deskInPlace, reviewedInPlace } from "../../src/jobs/desk/desk-in-place";
import { type FileHost, refuse, type Result } from "../../src/jobs/ports";
import { reviewSnapshot } from "../../src/jobs/review-workbook";
import { FindingsPart } from "../../src/taskpane/findings/findings-part";
import type { Decisions } from "../../src/taskpane/findings/use-decisions";
import { Pane } from "../../src/taskpane/pane";
import { paneTheme } from "../../src/taskpane/pane-theme";
import { paneTexts } from "../../src/taskpane/texts/pane-texts";
import { loadXlsx } from "../excel-host/files/load-xlsx";
import { saveXlsx } from "../excel-host/files/save-xlsx";
import { drawOffice } from "../support/draw-office";
import { drawWorkbook } from "../support/draw-workbook";
import { createDrawn } from "../support/xlsx/create-drawn";

// Other tests run beside this one; how soon the pane answers is measured elsewhere.
jest.setTimeout(60_000);

const bytes = createDrawn(drawOffice({
  classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 15]], total: [100], execution: { initial: 120, adjusted: 200, executed: 100 },
}));
const UNDECIDED: Decisions = { typed: () => undefined, type: () => undefined, accept: () => undefined, withdraw: () => undefined, focused: undefined, focus: () => undefined };
const SUM = /各类合计为95\.00万元/;
const REASON = "含上年结转5万元，已与财政局对账";

interface Opened {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly copied: string[];
}

async function open(host: FileHost, language = "zh-CN"): Promise<Opened> {
  cleanup();
  const copied: string[] = [];
  const copy = (_: string, text: string): Promise<boolean> => Promise.resolve(copied.push(text) > 0);
  render(<FluentProvider theme={paneTheme("light")}><Pane desk={deskInPlace(host)} texts={paneTexts(language)} copy={copy} /></FluentProvider>);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /开始审核|Start review/ }));
  await screen.findByRole("list", { name: /审核发现|Findings/ });
  return { user, copied };
}

/** The card that says this, and the heading of the group it stands under. */
function card(text: RegExp): { readonly group: string; readonly card: ReturnType<typeof within>; readonly element: HTMLElement } {
  let group = "";
  for (const item of screen.getByRole("list", { name: "审核发现" }).querySelectorAll<HTMLElement>(":scope > li")) {
    group = item.querySelector("h2")?.textContent ?? group;
    const article = within(item).queryByRole("article");
    if (article !== null && text.test(article.textContent ?? "")) return { group, card: within(article), element: article };
  }
  throw new Error(`no finding says ${String(text)}`);
}

const acceptButton = (text = SUM): HTMLElement => card(text).card.getByRole("button", { name: "认可（附理由）" });
const chip = (name: RegExp): string => screen.getByRole("button", { name }).textContent ?? "";

/** What a colleague types meanwhile: the total of 支出决算表. */
function changed(host: FileHost, total: number): FileHost {
  const book = loadXlsx(host.bytes(), "甲.xlsx");
  book.sheets[0]!.put(4, 3, { value: total });
  return xlsxHost(saveXlsx(book), "甲.xlsx");
}

test("from accepting with a reason through saving, opening again and other numbers to taking it back", async () => {
  let host: FileHost = xlsxHost(bytes, "甲.xlsx");
  const first = await open(host);
  const before = Number.parseInt(chip(/需修改$/), 10);
  expect(card(SUM).group).toBe("需修改");
  await first.user.click(acceptButton());
  const field = card(SUM).card.getByRole("textbox", { name: /认可理由/ });
  expect(field).toHaveFocus();
  await first.user.type(field, REASON);
  await first.user.click(card(SUM).card.getByRole("button", { name: "保存" }));
  await waitFor(() => expect(card(SUM).group).toBe("已认可"));
  expect(card(SUM).element).toHaveTextContent(`认可理由：${REASON}`);
  expect(await card(SUM).card.findByRole("button", { name: "撤销认可" })).toHaveFocus();
  expect(Number.parseInt(chip(/需修改$/), 10)).toBe(before - 1);
  expect(screen.getByText("已认可，移到“已认可”。")).toBeInTheDocument();

  host = xlsxHost(host.bytes(), "甲.xlsx");
  const second = await open(host);
  expect([card(SUM).group, Number.parseInt(chip(/需修改$/), 10)]).toEqual(["已认可", before - 1]);
  expect(screen.getAllByRole("status")[0]).toHaveTextContent(/，另有1个已认可。$/);
  await second.user.click(screen.getByRole("button", { name: "复制清单" }));
  expect(second.copied[0]).toMatch(/已认可1条\n\n1\.【需修改】支出决算表合计行/);
  expect(second.copied[0]).toContain(`   认可理由：${REASON}`);

  host = changed(host, 101);
  const third = await open(host);
  expect(card(SUM).group).toBe("需修改");
  expect(card(SUM).element).toHaveTextContent(/数据已经变化，原来的理由不再适用。当时的情况：.*填列100\.00万元.*当时的理由：含上年结转5万元/);
  await third.user.click(card(SUM).card.getByRole("button", { name: "重新认可" }));
  const again = card(SUM).card.getByRole("textbox", { name: /认可理由/ });
  expect(again).toHaveValue(REASON);
  await third.user.type(again, "；现为6万元{Enter}");
  await waitFor(() => expect(card(SUM).group).toBe("已认可"));
  expect(card(SUM).element).toHaveTextContent(`认可理由：${REASON}；现为6万元`);
  expect(card(SUM).element).not.toHaveTextContent("不再适用");

  await third.user.click(card(SUM).card.getByRole("button", { name: "撤销认可" }));
  await waitFor(() => expect(card(SUM).group).toBe("需修改"));
  expect(card(SUM).element).not.toHaveTextContent("理由：");
  expect(acceptButton()).toHaveFocus();
  await open(xlsxHost(host.bytes(), "甲.xlsx"));
  expect(card(SUM).group).toBe("需修改");
});

test("works by the keyboard alone: Esc gives up and goes back to the button, Shift and Enter begin a line, Enter saves", async () => {
  const { user } = await open(xlsxHost(bytes, "甲.xlsx"));
  acceptButton().focus();
  await user.keyboard("{Enter}");
  await user.keyboard("不要了{Escape}");
  expect(acceptButton()).toHaveFocus();
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("textbox")).toHaveValue("");
  await user.keyboard("{Enter}");
  expect(card(SUM).group).toBe("需修改");
  await user.keyboard("第一行{Shift>}{Enter}{/Shift}第二行");
  fireEvent.keyDown(screen.getByRole("textbox"), { key: "Enter", isComposing: true });
  expect(screen.getByRole("textbox")).toHaveValue("第一行\n第二行");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(card(SUM).group).toBe("已认可"));
  expect(card(SUM).element).toHaveTextContent("认可理由：第一行 第二行");
});

test("a write that is refused leaves the field open with what was typed, also after reviewing again", async () => {
  const file = xlsxHost(bytes, "甲.xlsx");
  let refused: Result<void> | undefined = refuse({ code: "changed-meanwhile", what: "工作簿已经变化。", advice: "请重新审核后再试。" });
  const { user } = await open({ ...file, write: (plan) => (refused === undefined ? file.write(plan) : Promise.resolve(refused)) });
  await user.click(acceptButton());
  await user.keyboard("口径不同{Enter}");
  expect(await screen.findByText("工作簿已经变化。")).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: /认可理由/ })).toHaveValue("口径不同");
  refused = undefined;
  await user.click(screen.getByRole("button", { name: "重新审核" }));
  expect(await screen.findByRole("textbox", { name: /认可理由/ })).toHaveValue("口径不同");
  await user.click(screen.getByRole("button", { name: "保存" }));
  await waitFor(() => expect(card(SUM).group).toBe("已认可"));
});

test("offers nothing of the kind where it could not be judged", async () => {
  const { findings: [finding], ...review } = reviewSnapshot(drawWorkbook(drawOffice({ total: [100] })));
  const undecided = reviewedInPlace({ ...review, findings: [{ ...finding!, verdict: "cannot-tell" }] });
  render(<FluentProvider theme={paneTheme("light")}><FindingsPart review={undecided} texts={paneTexts("zh-CN")} copy={() => Promise.resolve(true)} onShow={() => undefined} isBusy={false} decisions={UNDECIDED} /></FluentProvider>);
  expect(await screen.findByText("无法判断", { selector: "article *" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /认可/ })).not.toBeInTheDocument();
});

test("says the same in English around the Chinese findings", async () => {
  const { user } = await open(xlsxHost(bytes, "甲.xlsx"), "en-US");
  await user.click(screen.getAllByRole("button", { name: "Accept with a reason" })[0]!);
  await user.type(screen.getByRole("textbox", { name: /Reason/ }), "known{Enter}");
  expect(await screen.findByRole("button", { name: "Withdraw acceptance" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 2, name: "Accepted" })).toBeInTheDocument();
});
