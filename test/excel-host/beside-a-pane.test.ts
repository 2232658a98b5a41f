/** @jest-environment jsdom */
import "../support/page-globals";
import { createXlsx } from "../support/xlsx/create-xlsx";
import { plainSheet } from "../support/xlsx/plain-sheet";
import { openedHosts } from "./opened-hosts";

const open = openedHosts();

test("a test that draws a pane in jsdom opens Excel beside it, and the pane's page is left alone", async () => {
  const { excel, window } = await open({ workbook: createXlsx([plainSheet("支出", [["金额", 5]])]) });
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("支出").getRange("A1:B1").load("values");
    await context.sync();
    expect(range.values).toEqual([["金额", 5]]);
  });
  expect(window.document).not.toBe(document);
  expect([document.scripts.length, typeof history.pushState]).toEqual([0, "function"]);
});
