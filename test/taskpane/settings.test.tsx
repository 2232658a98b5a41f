/** @jest-environment jsdom */
import "../support/page-globals";
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { xlsxHost } from "../../src/hosts/xlsx";
import { deskInPlace } from "../../src/jobs/desk/desk-in-place";
import type { FileHost } from "../../src/jobs/ports";
import { Pane } from "../../src/taskpane/pane";
import { paneTheme } from "../../src/taskpane/pane-theme";
import type { Step } from "../../src/taskpane/frame/pane-state";
import { paneTexts } from "../../src/taskpane/texts/pane-texts";
import { drawOffice } from "../support/draw-office";
import { createDrawn } from "../support/xlsx/create-drawn";

// Other tests run beside this one; how soon the pane answers is measured elsewhere.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(120_000);

const office = drawOffice({ classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 20]], total: [100, 60, 40], execution: { initial: 120, adjusted: 200, executed: 100 } });
const bytes = createDrawn([...office, {
  name: "绩效指标",
  rows: [["2023年度绩效指标完成情况表"], ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值"], ["产出指标", "数量指标", "培训人数", "100人", "140人", 50], ["效益指标", "社会效益指标", "惠及农户", "200户", "200户", 40]],
}]);

async function openStep(host: FileHost, opening: Step, language = "zh-CN"): Promise<ReturnType<typeof userEvent.setup>> {
  cleanup();
  render(<FluentProvider theme={paneTheme("light")}><Pane desk={deskInPlace(host)} texts={paneTexts(language)} copy={() => Promise.resolve(true)} opening={opening} /></FluentProvider>);
  const user = userEvent.setup();
  const summary = { "zh-CN": opening === "form" ? "评分设置" : "报告设置", en: opening === "form" ? "Settings of the score" : "Settings of the report" }[language]!;
  await user.click(await screen.findByText(summary));
  return user;
}

const save = (): HTMLElement => screen.getByRole("button", { name: "保存设置" });
const threshold = (): HTMLElement => screen.getByRole("textbox", { name: "完成值超过指标值的百分之多少，要说明原因" });
const scheme = (): HTMLElement => screen.getByRole("combobox", { name: "评分办法" });
const shell = (): HTMLElement => screen.getByRole("combobox", { name: "报告提纲" });

test("the scheme and the over-completion that asks for a reason are set in the form step, and the workbook remembers them", async () => {
  const host = xlsxHost(bytes, "甲.xlsx");
  const user = await openStep(host, "form");
  expect([scheme(), threshold()].map((field) => (field as HTMLInputElement).value)).toEqual(["", ""]);
  expect([threshold().getAttribute("placeholder"), save().getAttribute("aria-disabled")]).toEqual(["130", "true"]);
  expect(screen.getByRole("heading", { name: "不扣分，但要说明（1项）" })).toBeInTheDocument();
  await user.type(threshold(), "90{Enter}");
  expect(await screen.findByText(/这里不能填“90”。/)).toBeInTheDocument();
  expect(screen.getByText(/请填100到1000之间的整数；清空就按通常的比例。/)).toBeInTheDocument();
  expect(threshold()).toHaveValue("90");
  await user.clear(threshold());
  await user.type(threshold(), "150");
  await user.selectOptions(scheme(), "hubei-20-80");
  await user.click(save());
  expect(await screen.findByText("设置已保存，得分和报告已照此更新。")).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole("heading", { name: /不扣分，但要说明/ })).not.toBeInTheDocument());

  await openStep(xlsxHost(host.bytes(), "甲.xlsx"), "form");
  expect([scheme(), threshold()].map((field) => (field as HTMLInputElement).value)).toEqual(["hubei-20-80", "150"]);
  expect(screen.getByRole("option", { name: /湖北|预算执行率20分/ })).toHaveTextContent("未核实，请对照本县文件");
});

test("the outline and the length of a section are set in the report step; what is typed outlasts another step, and nothing typed takes it back", async () => {
  const host = xlsxHost(bytes, "甲.xlsx");
  const user = await openStep(host, "report");
  const draft = (): HTMLElement => screen.getByRole("article", { name: "报告草稿" });
  const spending = (): HTMLElement => screen.getByRole("textbox", { name: "“部门整体支出管理和使用基本情况”最多几个字" });
  expect(draft()).toHaveTextContent("按支出性质分");
  await user.type(spending(), "100");
  await user.click(screen.getByRole("tab", { name: "自评表" }));
  await user.click(screen.getByRole("tab", { name: "报告" }));
  await user.click(await screen.findByText("报告设置"));
  expect(spending()).toHaveValue("100");
  await user.click(save());
  await waitFor(() => expect(draft()).not.toHaveTextContent("按支出性质分"));
  await user.selectOptions(shell(), "hunan-text");
  await user.click(save());
  await waitFor(() => expect(screen.getByRole("heading", { name: "一、部门（单位）基本情况" })).toBeInTheDocument());

  const again = await openStep(xlsxHost(host.bytes(), "甲.xlsx"), "report");
  expect(shell()).toHaveValue("hunan-text");
  await again.selectOptions(shell(), "");
  await again.click(save());
  await waitFor(() => expect(screen.queryByRole("heading", { name: "一、部门（单位）基本情况" })).not.toBeInTheDocument());
  await again.clear(spending());
  await again.click(save());
  await waitFor(() => expect(draft()).toHaveTextContent("按支出性质分"));
});

test("in English the frame of the settings is English", async () => {
  await openStep(xlsxHost(bytes, "甲.xlsx"), "form", "en");
  expect(screen.getByRole("combobox", { name: "Scoring scheme" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Save settings" })).toBeInTheDocument();
});
