import { unzipSync } from "fflate";
import { writeXlsx } from "../../src/hosts/xlsx";
import { recalculate } from "../support/libreoffice";
import { createXlsx } from "../support/xlsx/create-xlsx";
import { opened } from "../support/xlsx/make-package";
import { plainSheet } from "../support/xlsx/plain-sheet";

jest.setTimeout(300_000);

test("a workbook that LibreOffice saved keeps every part but the lists that name what is added, and LibreOffice opens the result with the same cells", async () => {
  const saved = await recalculate(createXlsx([plainSheet("支出", [["科目", "金额"], ["基本", 1.5], ["合计", { formula: "SUM(B2:B2)", cached: 1.5 }]], { merges: [{ top: 1, left: 3, bottom: 2, right: 4 }] }), plainSheet("说明", [["文字"]])]));
  const form = plainSheet("自评表", [["合计", { formula: "支出!B3*2", cached: 3 }]]);
  const written = writeXlsx(saved, { fingerprint: opened(saved).fingerprint, removes: [], sheets: [form], memory: `<memory xmlns="urn:jixiao-zhuli:memory:1">记</memory>` });
  if (!written.ok) throw new Error(written.problem.what);
  const [before, after] = [unzipSync(saved), unzipSync(written.value)];
  const changed = Object.keys(before).filter((name) => !Buffer.from(after[name] ?? []).equals(Buffer.from(before[name]!)));
  expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
  const again = opened(await recalculate(written.value));
  expect(again.sheets.map(({ name }) => name)).toEqual(["支出", "说明", "自评表"]);
  expect([again.sheets[0]!.value(3, 2), again.sheets[2]!.value(1, 2), again.sheets[2]!.formula(1, 2)]).toEqual([1.5, 3, expect.stringContaining("B3*2")]);
});
