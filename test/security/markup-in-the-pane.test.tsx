/** @jest-environment jsdom */
import "../support/page-globals";
import { FluentProvider } from "@fluentui/react-components";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { xlsxHost } from "../../src/hosts/xlsx";
import { deskInPlace } from "../../src/jobs/desk/desk-in-place";
import { Pane } from "../../src/taskpane/pane";
import { paneTheme } from "../../src/taskpane/pane-theme";
import { paneTexts } from "../../src/taskpane/texts/pane-texts";
import { createDrawn } from "../support/xlsx/create-drawn";
import { asSheetName, hostileOffice } from "./hostile-office";
import { FORMULA_PAYLOADS, MARKUP_PAYLOADS } from "./payloads";

jest.setTimeout(300_000);
const tally = { shown: 0, elements: 0, payloads: 0 };

afterAll(() => void process.stdout.write(`\nmarkup in the pane: ${tally.payloads} payloads in sheet names, cells and a report; ${tally.shown} times shown as text among ${tally.elements} elements, none of them of its making\n`));

/** Elements and attributes the pane itself never makes. */
const FOREIGN = "script, iframe, object, embed, math, base, link, meta, style, template, details[ontoggle], img:not([alt]), a[href], [srcdoc], form";

function expectHarmless(): void {
  const { body } = document;
  expect([...body.querySelectorAll(FOREIGN)].map(({ outerHTML }) => outerHTML.slice(0, 200))).toEqual([]);
  const attributes = [...body.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
  expect(attributes.filter(({ name, value }) => /^on/i.test(name) || (/^(?:href|src|xlink:href|action|formaction)$/i.test(name) && /javascript:/i.test(value)))).toEqual([]);
  expect("__ran" in window).toBe(false);
  tally.elements += body.querySelectorAll("*").length;
}

const STEPS = ["识别", "审核", "自评表", "报告"];

test.each([...MARKUP_PAYLOADS, ...FORMULA_PAYLOADS.slice(0, 3)].map((payload) => [payload]))("%s is shown as the text it is, in every step", async (payload) => {
  cleanup();
  tally.payloads++;
  const copied: { readonly html: string; readonly text: string }[] = [];
  const copy = (html: string, text: string): Promise<boolean> => Promise.resolve(copied.push({ html, text }) > 0);
  const user = userEvent.setup({ delay: null });
  render(<FluentProvider theme={paneTheme("light")}><Pane desk={deskInPlace(xlsxHost(createDrawn(hostileOffice(payload)), "甲.xlsx"))} texts={paneTexts("zh-CN")} copy={copy} /></FluentProvider>);
  await user.click(screen.getByRole("button", { name: "开始审核" }));
  await screen.findByRole("list", { name: "审核发现" });
  let shown = 0;
  for (const step of STEPS) {
    await user.click(screen.getByRole("tab", { name: step }));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expectHarmless();
    const words = document.body.textContent;
    shown += words.split(payload.trim()).length - 1 + (words.includes(asSheetName(payload)) ? 1 : 0);
  }
  expect(shown).toBeGreaterThan(2);
  tally.shown += shown;
  await user.click(await screen.findByRole("button", { name: "复制到 Word" }));
  const [{ html } = { html: "" }] = copied;
  expect(html.length).toBeGreaterThan(1000);
  const page = new DOMParser().parseFromString(html, "text/html");
  expect([...page.querySelectorAll("script, img, svg, iframe, a, math, input, details, template, style")]).toEqual([]);
  expect([...page.querySelectorAll("*")].flatMap((element) => [...element.attributes]).filter(({ name }) => /^(?:on|href|src)/i.test(name))).toEqual([]);
});
