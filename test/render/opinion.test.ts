import { strFromU8, unzipSync } from "fflate";
import { auditText } from "../../src/core/audit";
import { type OpinionSubject, viewOpinion } from "../../src/render/audit/opinion";
import { renderOpinionDocx } from "../../src/render/audit/opinion-docx";
import { readReportFile } from "../../src/hosts/document";

const TEXT = `二、绩效完成情况\n应整改隐患80处，已整改76处，整改率96%。今年9月受到表彰。\n\n=HYPERLINK("https://example.org")\u0007 绿化35公里。`;
const subject = (more: Partial<OpinionSubject> = {}): OpinionSubject => ({ file: "送审稿.docx", text: TEXT, notes: ["文档带有宏，没有运行，只读取了文字。"], audit: auditText(TEXT), ...more });
const WORKBOOK = { workbook: "青山镇.xlsx", office: "某某县青山镇人民政府", year: 2023 };

test("the opinion names the report, what it was held against, and what is to be done, gravest first", () => {
  const opinion = viewOpinion(subject(WORKBOOK));
  expect(opinion.title).toBe("某某县青山镇人民政府2023年度部门整体支出绩效自评报告审核意见");
  expect(opinion.opening).toEqual([
    "审核对象：《送审稿.docx》。审核依据：工作簿《青山镇.xlsx》和报告文字本身。文档带有宏，没有运行，只读取了文字。",
    "对报告中的数字和用语逐一审核，需修改1处，需核实1处，提示1条，意见如下。",
  ]);
  expect(opinion.groups.map(({ heading, items }) => [heading, items.map(({ lead, quote, opinion: said }) => lead + quote + said)])).toEqual([
    ["一、需修改（1处）", ["1.第2行，“二、绩效完成情况”部分：96%76处÷80处＝95.00%，写的是96%，应为95%。"]],
    ["二、需核实（1处）", [expect.stringMatching(/^1\.第2行，“二、绩效完成情况”部分：今年9月“今年9月”是相对时间/)]],
    ["三、提示（1条）", []],
  ]);
  expect(opinion.groups[2]?.remarks).toEqual(["以下数字在工作簿和文中都没有找到来源，请备好依据：80处、76处、35公里（共3个）。"]);
  expect(opinion.countsHeading).toBe("四、核对情况");
  expect(opinion.counts.map(([result, count]) => `${result} ${count}`)).toEqual(["≠不符 0", "×自相矛盾 1", "？查无来源 3", "≈舍入一致 0", "√一致 0", "合计 4"]);
});

test("without a workbook it says so and does not ask where every number comes from", () => {
  const { title, opening, groups } = viewOpinion(subject());
  expect(title).toBe("《送审稿》审核意见");
  expect(opening[0]).toContain("没有与工作簿核对");
  expect(groups.map(({ heading }) => heading)).toEqual(["一、需修改（1处）", "二、需核实（1处）"]);
});

test("a report with nothing to say about says that", () => {
  const text = "应整改隐患80处，已整改76处，整改率95%。";
  const { opening, groups, countsHeading } = viewOpinion(subject({ text, audit: auditText(text), notes: [] }));
  expect([opening[1], groups, countsHeading]).toEqual(["对报告中的数字和用语逐一审核，没有发现需修改、需核实的问题。", [], "一、核对情况"]);
  const unknown = "绿化35公里。";
  expect(viewOpinion(subject({ ...WORKBOOK, text: unknown, audit: auditText(unknown) })).opening[1]).toBe("对报告中的数字和用语逐一审核，没有发现需修改、需核实的问题，提示1条，意见如下。");
});

test("of a text as long as a book the first problems are listed, the rest counted, and the text is not printed again", () => {
  const text = "应整改隐患80处，已整改76处，整改率96%。\n".repeat(3000);
  const { groups, annex } = viewOpinion(subject({ text, audit: auditText(text), notes: [] }));
  expect(groups.map(({ heading, items, remarks }) => [heading, items.length, remarks])).toEqual([["一、需修改（3000处）", 200, ["其余2800处不再逐一列出。"]]]);
  expect(annex).toBeUndefined();
});

describe("as a Word document", () => {
  test("it holds the opinion, the counts and the marked text, and is the same bytes every time", async () => {
    const opinion = viewOpinion(subject(WORKBOOK));
    const bytes = await renderOpinionDocx(opinion);
    expect(await renderOpinionDocx(opinion)).toEqual(bytes);
    const read = await readReportFile(bytes, "审核意见.docx");
    const lines = read.ok ? read.value.text.split("\n") : [];
    expect(lines).toEqual(expect.arrayContaining([
      opinion.title, "一、需修改（1处）", "1.第2行，“二、绩效完成情况”部分：“应整改隐患80处，已整改76处，整改率96%。今年9月受到表彰。”", "意见：76处÷80处＝95.00%，写的是96%，应为95%。",
      "×自相矛盾 | 1 | 与文中其他数算不拢，须改正", "附件", "标记：≠不符　×自相矛盾　？查无来源　≈舍入一致　√一致　※用语", "应整改隐患80处？，已整改76处？，整改率96%×。今年9月※受到表彰。",
    ]));
  });

  test("words of the report are text in it and nothing else", async () => {
    const parts = unzipSync(await renderOpinionDocx(viewOpinion(subject({ ...WORKBOOK, file: "<w:p/>&.docx" }))));
    const document = strFromU8(parts["word/document.xml"]!);
    expect(document).toContain("=HYPERLINK(");
    for (const foreign of ["<w:hyperlink", "w:instrText", "\u0007"]) expect(document).not.toContain(foreign);
    expect(document).toContain("&lt;w:p/&gt;&amp;.docx");
    expect(Object.keys(parts).filter((name) => /vba|embeddings|media/.test(name))).toEqual([]);
  });
});
