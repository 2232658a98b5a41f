import { NO_CORRECTION, putRight } from "../../../src/core/checks/cascade/put-right";
import { whole } from "../../../src/core/number";
import { readRecords } from "../../../src/core/records";
import { addressKey } from "../../../src/core/workbook";
import { drawWorkbook } from "../../support/draw-workbook";

const records = readRecords(drawWorkbook([{
  name: "明细账",
  rows: [
    ["支出明细账"], ["单位：元"],
    ["日期", "凭证号", "摘要", "功能科目编码", "功能科目名称", "经济科目编码", "经济科目名称", "借方金额", "余额"],
    [44931, "记-1", "购办公用品", "2010301", "行政运行", 30201, "办公费", 1200.5, 1200.5],
    [44962, "记-2", "水费", "2010301 行政运行", null, "30205", "水费", 300, 1500.5],
  ],
}]));

it("an entry of a ledger whose amount is put right says the same words, and the others are the same entries", () => {
  const [first, second] = records.ledger!.entries;
  const mended = putRight(records, { ...NO_CORRECTION, added: new Map([[addressKey(first!.amount.at), whole(100)]]) });
  const [changed, same] = mended.ledger!.entries;
  expect(same).toBe(second);
  expect(changed).toMatchObject({ row: 4, isHidden: false, amount: { kind: "amount", fen: 120_150 }, balance: { fen: 120_050 } });
  const said = [changed!.date, changed!.voucher, changed!.summary, changed!.functionCode, changed!.functionName, changed!.economicCode, changed!.economicName].map((text) => text?.value);
  expect(said).toEqual(["44931", "记-1", "购办公用品", "2010301", "行政运行", "30201", "办公费"]);
  expect(first!.amount).toMatchObject({ fen: 120_050 });
});
