import { xlsxHost } from "../../../src/hosts/xlsx";
import { createXlsx } from "../../support/xlsx/create-xlsx";
import { plainSheet } from "../../support/xlsx/plain-sheet";

const BYTES = createXlsx([plainSheet("支出", Array.from({ length: 3000 }, (_, index) => [index, "摘要"]))]);
const FORM = plainSheet("自评表", [["合计"]]);

test("what is written is read afterwards, and the old fingerprint no longer holds", async () => {
  const host = xlsxHost(BYTES, "甲.xlsx");
  const before = await host.read();
  if (!before.ok) throw new Error(before.problem.what);
  const plan = { fingerprint: before.value.fingerprint, removes: [], sheets: [FORM], memory: "" };
  expect(await host.write(plan)).toEqual({ ok: true, value: undefined });
  const after = await host.read();
  expect(after.ok && after.value.sheets.map(({ name }) => name)).toEqual(["支出", "自评表"]);
  const again = await host.write(plan);
  expect(again.ok ? undefined : again.problem.code).toBe("changed-meanwhile");
  expect(host.bytes()).not.toEqual(BYTES);
});

test("a refused write leaves the bytes as they were", async () => {
  const host = xlsxHost(BYTES, "甲.xlsx");
  expect((await host.write({ fingerprint: "", removes: [], sheets: [FORM], memory: "" })).ok).toBe(false);
  expect(host.bytes()).toBe(BYTES);
  expect(await host.show([])).toEqual({ ok: true, value: undefined });
});

test("reading can be cancelled, and bad bytes are a problem", async () => {
  const stopped = new AbortController();
  stopped.abort();
  const cancelled = await xlsxHost(BYTES, "甲.xlsx").read(undefined, stopped.signal);
  expect(cancelled.ok ? undefined : cancelled.problem.code).toBe("cancelled");
  const bad = await xlsxHost(new Uint8Array(), "空.xlsx").read();
  expect(bad.ok ? undefined : bad.problem.code).toBe("not-a-workbook");
});
