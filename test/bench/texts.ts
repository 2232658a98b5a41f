const SENTENCES = [
  "2023年度部门预算数为1,234.56万元，决算数为1,200.34万元，预算执行率为97.23%，较上年增加34.22万元，增长2.93%。",
  "其中基本支出800.12万元，占66.66%；项目支出400.22万元，占33.34%。",
  "“三公”经费支出12.50万元，其中公务接待费4.30万元，公务用车运行维护费8.20万元，较预算节约1.50万元。",
  "完成农村公路养护35公里，改造厕所120座，惠及群众3,500余人，群众满意度达到95%以上。",
  "一是预算编制不够精细；二是绩效指标设置不够科学；三是项目推进较慢，资金支付进度有待提高。",
];

/** A report of so many characters, as offices write them. */
export function reportText(length: number): string {
  let text = "";
  for (let index = 0; text.length < length; index++) text += `（${String(index + 1)}）${SENTENCES[index % SENTENCES.length] ?? ""}${index % 4 === 3 ? "\n" : ""}`;
  return text.slice(0, length);
}

/** A text of so many characters that is hard to read: runs of digits, signs and words of numbers with no end. */
export function hostileText(length: number): string {
  const pieces = ["1,".repeat(300), "其中".repeat(200), "9".repeat(500), "（".repeat(300), "万亿".repeat(200), "一百零".repeat(200), "占12%、".repeat(150), "\n".repeat(100), "3.".repeat(300), "同比增长".repeat(100)];
  let text = "";
  for (let index = 0; text.length < length; index++) text += pieces[index % pieces.length] ?? "";
  return text.slice(0, length);
}
