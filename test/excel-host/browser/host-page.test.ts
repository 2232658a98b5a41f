import { JSDOM, VirtualConsole } from "jsdom";
import { createXlsx } from "../../support/xlsx/create-xlsx";
import { plainSheet } from "../../support/xlsx/plain-sheet";
import { loadXlsx } from "../files/load-xlsx";
import { CONVERSATION } from "../messages/wire-messages";
import { bundleHostPage, hostPageHtml } from "./bundle-host-page";

const ADD_IN = "https://localhost:3000/taskpane.html?step=2";

test("the page for a real browser is bundled, frames the add-in as Excel on the web does, and answers it", async () => {
  const { window } = new JSDOM(hostPageHtml(await bundleHostPage()), { url: "https://localhost:8443/", runScripts: "dangerously", virtualConsole: new VirtualConsole(), beforeParse: (page) => void Object.assign(page, { TextDecoder, TextEncoder, Uint8Array }) });
  const bytes = createXlsx([plainSheet("支出", [["金额", 5]])]);
  window.excelHost.start({ addIn: ADD_IN, workbook: Buffer.from(bytes).toString("base64"), file: "甲.xlsx" });
  const frame = window.document.querySelector("iframe")!;
  expect(frame.src).toBe(`${ADD_IN}&_host_Info=Excel$Web$16.01$zh-CN$$$$0#&_xdm_Info=${CONVERSATION}|control|https://localhost:8443`);
  expect(JSON.parse(frame.name)).toMatchObject({ xdmInfo: `${CONVERSATION}|control|https://localhost:8443` });

  const answers: unknown[] = [];
  Object.defineProperty(frame.contentWindow, "postMessage", { value: (text: string, origin: string) => answers.push([origin, JSON.parse(text)]) });
  const ask = (origin: string): boolean =>
    window.dispatchEvent(new window.MessageEvent("message", { data: JSON.stringify({ _messageType: 0, _actionName: "ContextActivationManager_getAppContextAsync", _actionType: 0, _conversationId: CONVERSATION, _correlationId: 7, _data: "control" }), origin, source: frame.contentWindow }));
  ask("https://elsewhere.example");
  expect(answers).toEqual([]);
  ask("https://localhost:3000");
  expect(answers).toEqual([["https://localhost:3000", expect.objectContaining({ _messageType: 1, _correlationId: 7, _errorCode: 0, _data: expect.objectContaining({ _appName: 16, _docUrl: "https://example.invalid/甲.xlsx" }) })]]);

  const saved = loadXlsx(Uint8Array.from(Buffer.from(window.excelHost.save(), "base64")), "甲.xlsx");
  expect(saved.sheet("支出").values("A1:B1")).toEqual([["金额", 5]]);
  window.close();
});
