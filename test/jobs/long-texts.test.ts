import { planOwnSheets } from "../../src/jobs/plan-own-sheets";
import { drawWorkbook } from "../support/draw-workbook";
import { plainSheet } from "../support/xlsx/plain-sheet";

test("a text longer than a cell holds is cut and says so; any other stays", () => {
  const long = "长".repeat(40_000);
  const [sheet] = planOwnSheets(drawWorkbook([{ name: "表", rows: [[1]] }]), [plainSheet("审核发现", [[long, "短", -5]])]).sheets;
  const [cut, short, number] = sheet!.cells.map(({ content }) => content);
  expect(cut).toMatchObject({ kind: "text", text: expect.stringMatching(/^长{32000,}……（文字过长，以下从略）$/) });
  expect(cut?.kind === "text" ? cut.text.length : 0).toBeLessThanOrEqual(32_767);
  expect([short, number]).toEqual([{ kind: "text", text: "短" }, { kind: "number", value: -5 }]);
});
