/** @jest-environment jsdom */
import "../../support/page-globals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellAddress, Workbook } from "../../../src/core/workbook";
import { browserTexts } from "../../../src/hosts/browser/browser-texts";
import { SheetView } from "../../../src/hosts/browser/sheet-view/sheet-view";
import { type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

window.HTMLElement.prototype.scrollIntoView = () => undefined;

const ledger: DrawnSheet = { name: "明细账", rows: Array.from({ length: 5_000 }, (_, index) => [`第${String(index + 1)}笔`, { v: index + 0.5, format: "#,##0.00" }]) };
const form: DrawnSheet = { name: "决算表", rows: [["支出决算表", null, null], ["科目", "金额", null], ["合计", { f: "SUM(B4:B5)", v: 1234.5, format: "#,##0.00" }, null]], merges: ["A1:C1"] };

function view(workbook: Workbook, shown: readonly CellAddress[] = []): { again: (shown: readonly CellAddress[]) => void } {
  const drawn = (cells: readonly CellAddress[]): ReturnType<typeof SheetView> => (
    <FluentProvider theme={webLightTheme}><SheetView workbook={workbook} shown={cells} texts={browserTexts("zh-CN")} /></FluentProvider>
  );
  const { rerender } = render(drawn(shown));
  return { again: (cells) => rerender(drawn(cells)) };
}

const selected = (): string[] => screen.getAllByRole("gridcell", { selected: true }).map((cell) => cell.textContent ?? "");
const content = (): HTMLElement => screen.getByRole("group", { name: "单元格内容" });

test("draws only the rows in sight of a long sheet, and says how long it is", () => {
  view(drawWorkbook([ledger]));
  const grid = screen.getByRole("grid", { name: "工作表：明细账" });
  expect(grid).toHaveAttribute("aria-rowcount", "5008");
  expect(within(grid).getAllByRole("row").length).toBeLessThan(60);
  Object.defineProperty(grid, "scrollTop", { value: 4_000 * 26, writable: true });
  fireEvent.scroll(grid);
  expect(within(grid).getByText("第4001笔")).toBeInTheDocument();
  expect(within(grid).queryByText("第1笔")).not.toBeInTheDocument();
  expect(within(grid).getAllByRole("row").length).toBeLessThan(60);
});

test("goes to the sheet of the cells asked for and makes them all stand out", () => {
  const { again } = view(drawWorkbook([ledger, form]));
  again([{ sheet: "决算表", row: 3, column: 2 }, { sheet: "决算表", row: 2, column: 1 }, { sheet: "明细账", row: 1, column: 1 }]);
  expect(screen.getByRole("grid", { name: "工作表：决算表" })).toBeInTheDocument();
  expect(selected()).toEqual(["科目", "1,234.50"]);
  expect(content()).toHaveTextContent("B3");
  expect(content()).toHaveTextContent("=SUM(B4:B5) → 1,234.50");
  expect(content()).toHaveTextContent("已标出2个单元格");
});

test("a cell inside a merge is shown where the merge begins", () => {
  view(drawWorkbook([form]), [{ sheet: "决算表", row: 1, column: 3 }]);
  expect(selected()).toEqual(["支出决算表"]);
  expect(content()).toHaveTextContent("A1");
});

test("arrow keys move from cell to cell and pass over hidden rows and columns", async () => {
  view(drawWorkbook([{ ...form, hiddenRows: [2], hiddenColumns: [2] }]));
  const user = userEvent.setup();
  await user.click(screen.getByRole("gridcell", { name: "支出决算表" }));
  screen.getByRole("grid").focus();
  await user.keyboard("{ArrowDown}");
  expect(content()).toHaveTextContent("A3");
  await user.keyboard("{ArrowRight}");
  expect(content()).toHaveTextContent("C3");
  await user.keyboard("{ArrowUp}{Home}");
  expect(content()).toHaveTextContent("A1");
});

test("very hidden sheets are not listed, hidden ones say so", () => {
  view(drawWorkbook([form, { name: "草稿", rows: [["x"]], visibility: "hidden" }, { name: "~还原", rows: [["x"]], visibility: "very-hidden" }]));
  expect(within(screen.getByRole("tablist", { name: "工作表" })).getAllByRole("tab").map((tab) => tab.getAttribute("value"))).toEqual(["决算表", "草稿"]);
  expect(screen.getByRole("tab", { name: "草稿（隐藏）" })).toBeInTheDocument();
});
