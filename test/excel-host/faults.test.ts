import type { Fault } from "./faults";
import { openedHosts } from "./opened-hosts";

const open = openedHosts();
const codeOf = (error: unknown): string => (error as { readonly code?: string }).code ?? "no code";

/** Writes 1, 2 and 3 with a sync after each; gives what happened and what stands in the cells. */
async function writeThree(nth: number, fault: Fault): Promise<readonly [outcome: string, cells: readonly unknown[]]> {
  const { excel, model, faults } = await open();
  faults.at(nth, fault);
  const writing = excel.run(async (context) => {
    for (const number of [1, 2, 3]) {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange(`A${number}`).values = [[number]];
      await context.sync();
    }
  }).then(() => "done", codeOf);
  // An answer is waited for however long it takes; that none comes can only be told by waiting a while.
  const silence = new Promise<string>((resolve) => setTimeout(() => resolve("no answer"), 3000));
  const outcome = await (fault.kind.endsWith("-lost") ? Promise.race([writing, silence]) : writing);
  return [outcome, model.sheet("Sheet1").values("A1:A3").flat()];
}

test.each<readonly [string, number, Fault, string, readonly unknown[]]>([
  ["a refused request does nothing", 2, { kind: "refused", code: 5012 }, "InvalidOrTimedOutSession", [1, "", ""]],
  ["a stopped request has done what came before", 3, { kind: "stopped", action: -1 }, "GeneralException", [1, 2, ""]],
  ["a stopped request carries the planted code", 1, { kind: "stopped", action: 0, code: "AccessDenied" }, "AccessDenied", ["", "", ""]],
  ["a request refused after the fact has done everything", 2, { kind: "done-but-refused", code: 5104 }, "ResponsePayloadSizeLimitExceeded", [1, 2, ""]],
  ["an answer lost leaves the work done", 2, { kind: "answer-lost" }, "no answer", [1, 2, ""]],
  ["a request lost leaves nothing", 2, { kind: "request-lost" }, "no answer", [1, "", ""]],
  ["a fault beyond the last request changes nothing", 9, { kind: "refused", code: 5012 }, "done", [1, 2, 3]],
])("%s", async (_name, nth, fault, outcome, cells) => {
  expect(await writeThree(nth, fault)).toEqual([outcome, cells]);
});

test("a fault planted once strikes once, and the next attempt passes", async () => {
  const { excel, faults, requests } = await open();
  const attempt = (): Promise<string> =>
    excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    }).then(() => "done", codeOf);
  faults.at(1, { kind: "refused", code: 5102 });
  expect([await attempt(), await attempt()]).toEqual(["ActivityLimitReached", "done"]);
  expect(requests.all.map(({ refused }) => refused)).toEqual([5102, undefined]);
});

test("a fault from a request on strikes every one after it, until it is cleared", async () => {
  const { excel, faults } = await open();
  const attempt = (): Promise<string> =>
    excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    }).then(() => "done", codeOf);
  faults.from(2, { kind: "refused", code: 5012 });
  expect([await attempt(), await attempt(), await attempt()]).toEqual(["done", "InvalidOrTimedOutSession", "InvalidOrTimedOutSession"]);
  faults.clear();
  expect(await attempt()).toBe("done");
});
