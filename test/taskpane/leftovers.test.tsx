/** @jest-environment jsdom */
import "../support/page-globals";
import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { leftoversOf } from "../../src/core/memory";
import { excelHost } from "../../src/hosts/excel";
import { deskInPlace } from "../../src/jobs/desk/desk-in-place";
import { planOwnSheets } from "../../src/jobs/plan-own-sheets";
import { Pane } from "../../src/taskpane/pane";
import { paneTheme } from "../../src/taskpane/pane-theme";
import { paneTexts } from "../../src/taskpane/texts/pane-texts";
import type { ExcelHost } from "../excel-host/open-excel-host";
import { openedHosts } from "../excel-host/opened-hosts";
import { readNow } from "../hosts/excel/excel-world";
import { createDrawn } from "../support/xlsx/create-drawn";
import { plainSheet } from "../support/xlsx/plain-sheet";

// A machine that is busy may take longer than the usual second.

const open = openedHosts();
const OFFICE = createDrawn([
  { name: "执行", rows: [["预算执行情况表（单位：元）"], ["项目", "全年预算数", "全年执行数"], ["合计", 100, 95]] },
  // Named as a sheet of ours that waits, but with something in it: the office's.
  { name: "~暂存 草稿", rows: [["手写"]] },
  { name: "收起来的", rows: [["存档"]], visibility: "very-hidden" },
]);

/** A fill during which Excel goes away for good, at the first request after which something is left lying. */
async function interrupted({ faults }: ExcelHost): Promise<readonly string[]> {
  for (let nth = 1; nth < 12; nth++) {
    const plan = planOwnSheets(await readNow(), [plainSheet("自评表", [["一", 1]]), plainSheet("核对底稿", [["一"]])]);
    faults.from(nth, { kind: "refused", code: 5012 });
    await excelHost().write(plan);
    faults.clear();
    const left = leftoversOf(await readNow());
    if (left.length > 0) return left;
  }
  return [];
}

function show(language: string): ReturnType<typeof userEvent.setup> {
  render(<FluentProvider theme={paneTheme("light")}><Pane desk={deskInPlace(excelHost())} texts={paneTexts(language)} copy={() => Promise.resolve(true)} /></FluentProvider>);
  return userEvent.setup();
}

test("what an interrupted fill left behind is noticed at the next start, and 清理 takes only that away", async () => {
  const excel = await open({ workbook: OFFICE });
  const before = excel.model.picture();
  const left = await interrupted(excel);
  expect(left).toEqual(["~暂存 自评表", "~暂存 核对底稿"]);
  const user = show("zh-CN");
  await user.click(screen.getByRole("button", { name: "开始审核" }));
  expect(await screen.findByText("上次填写中途停止，留下了2张没写完的表。")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "清理" }));
  expect(await screen.findByText("已清理干净。")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "清理" })).not.toBeInTheDocument();
  expect(excel.model.picture()).toEqual(before);
});

test("where nothing was left nothing is offered", async () => {
  await open({ workbook: OFFICE });
  const user = show("en");
  await user.click(screen.getByRole("button", { name: "Start review" }));
  await screen.findByRole("tab", { name: "Review", selected: true });
  expect(screen.queryByRole("button", { name: "Clean up" })).not.toBeInTheDocument();
});

test("where cleaning up is refused the reason is said, and it can be tried again", async () => {
  const excel = await open({ workbook: OFFICE });
  await interrupted(excel);
  const user = show("en");
  await user.click(screen.getByRole("button", { name: "Start review" }));
  excel.model.isStructureProtected = true;
  await user.click(await screen.findByRole("button", { name: "Clean up" }));
  expect(await screen.findByText(/结构有保护，不能增删工作表/)).toBeInTheDocument();
  excel.model.isStructureProtected = false;
  await user.click(screen.getByRole("button", { name: "Clean up" }));
  expect(await screen.findByText("Cleaned up.")).toBeInTheDocument();
  expect(leftoversOf(await readNow())).toEqual([]);
});
