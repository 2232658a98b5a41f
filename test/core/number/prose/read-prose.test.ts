import { isQuantity, type ProseNumber, quantitiesIn, readProse, toDecimal } from "../../../../src/core/number";

/** A number in one line: its words, kind, value in its measure, half unit where it has one, unit, hedge. */
function seen(number: ProseNumber): string {
  if (number.kind === "range") return `range ${toDecimal(number.low.value)}—${toDecimal(number.high.value)} ${number.high.unit}`;
  if (number.kind === "date") return ["date", number.year, number.month, number.day].filter((part) => part !== undefined).join(" ");
  if (number.kind === "list") return `list ${number.style} ${number.position}`;
  if (!isQuantity(number)) return `${number.kind} ${number.text}`;
  return [number.kind, toDecimal(number.value, 6), number.half.n === 0n ? "" : `±${toDecimal(number.half, 6)}`, number.unit, number.hedge === undefined ? "" : `${number.hedge.word}:${number.hedge.sense}`].filter((part) => part !== "").join(" ");
}

describe("a number in prose", () => {
  test.each([
    ["支出1,867.48，", "1,867.48", "count 1867.48 ±0.005"],
    ["预算58,265,428.00元", "58,265,428.00元", "money 5826542800 元"],
    ["支出4130.69万元", "4130.69万元", "money 4130690000 ±5000 元"],
    ["产值24.3亿元", "24.3亿元", "money 243000000000 ±500000000 元"],
    ["收入26201元", "26201元", "money 2620100 ±50 元"],
    ["流转土地1.9万余亩", "1.9万余亩", "count 19000 ±500 亩 余:more"],
    ["补贴600余万元", "600余万元", "money 600000000 ±500000 元 余:more"],
    ["慰问金27万余元", "27万余元", "money 27000000 ±500000 元 余:more"],
    ["占近30%", "30%", "rate 0.3 ±0.005 % 近:almost"],
    ["约三分之二的村", "三分之二", "rate 0.666667 约:about"],
    ["百分之八十的农户", "百分之八十", "rate 0.8 ±0.005 %"],
    ["百分之三点五", "百分之三点五", "rate 0.035 ±0.0005 %"],
    ["植树一千二百株", "一千二百株", "count 1200 株"],
    ["投入二十万元", "二十万元", "money 20000000 ±500000 元"],
    ["达２３５０万元", "２３５０万元", "money 2350000000 ±500000 元"],
    ["增长４１．４％", "４１．４％", "rate 0.414 ±0.0005 %"],
    ["提高41.4个百分点", "41.4个百分点", "points 0.414 ±0.0005 个百分点"],
    ["超过3000万元", "3000万元", "money 3000000000 ±500000 元 超过:over"],
    ["95%以上", "95%以上", "rate 0.95 ±0.005 % 以上:over"],
    ["不足5件", "5件", "count 5 件 不足:under"],
    ["出勤率均为98%", "98%", "rate 0.98 ±0.005 % 均为:each"],
    ["补助100元/亩", "100元/亩", "money 10000 ±50 元"],
    ["增长-5.3%", "-5.3%", "rate -0.053 ±0.0005 %"],
    ["共 50 人", "50 人", "count 50 人"],
    ["3—5个工作日", "3—5个", "range 3—5 个"],
    ["80%～90%", "80%～90%", "range 0.8—0.9 %"],
    ["开展培训两期", "两期", "count 2 期"],
    ["面积25.29㎡", "25.29㎡", "count 25.29 ±0.005 ㎡"],
    ["支出２１，８６７．４８元", "２１，８６７．４８元", "money 2186748 元"],
  ])("in %s is %s: %s", (text, words, expected) => {
    const numbers = readProse(text);
    expect(numbers.map((number) => [number.text, seen(number)])).toEqual([[words, expected]]);
    expect(text.slice(numbers[0]!.start, numbers[0]!.end)).toBe(words);
  });

  test.each([
    ["做到“五个不发生”", []],
    ["“十四五”规划、“八一”慰问、党的二十大", ["name 十四五", "name 八一", "name 二十大"]],
    ["落实12345热线", ["name 12345"]],
    ["收到12345热线工单36件", ["name 12345", "count 36 件"]],
    ["财预〔2020〕10号", ["document 2020〕10号"]],
    ["全县第九，第一、二、三季度", ["ordinal 九", "ordinal 一、二、三"]],
    ["2023年6月18日，今年5月，2021—2023年", ["date 2023 6 18", "date 5", "date 2021"]],
    ["二〇二三年", ["date 2023"]],
    ["1.2023年度完成2件\n13.12345热线按时回复\n1.25公里", ["list 1. 1", "date 2023", "count 2 件", "list 1. 13", "name 12345", "count 1.25 ±0.005 公里"]],
    ["一、概况\n（二）任务\n1.完成2件。2、推进。三是落实", ["list 一、 1", "list (一) 2", "list 1. 1", "count 2 件", "list 1、 2", "list 一是 3"]],
    ["219001-某镇，编号510000_0013zp，附件2", ["code 219001", "code 510000_0013zp", "ordinal 2"]],
    ["13 | 12345热线 | 3\n7\t\t普查", ["ordinal 13", "name 12345", "count 3", "ordinal 7"]],
    ["不漏一户一人，进一步统一管理，十分重要，三农工作", ["name 十分重要", "name 三农"]],
    ["12345678901234567890123", ["code 12345678901234567890123"]],
    ["某中心2018绩效评价", ["date 2018"]],
  ])("%s states no amount where it names or counts off", (text, expected) => {
    expect(readProse(text).map(seen)).toEqual(expected);
  });

  test("keeps the noun it counts, before and after", () => {
    const [total, part, rate] = quantitiesIn("全年共完成“双改”工程支出120.50万元，其中：管网支出80万元，占比66.4%。");
    expect(total!.subject).toEqual({ before: "全年共完成双改工程支出", noun: "完成双改工程支出", after: "" });
    expect(part!.subject.noun).toBe("管网支出");
    expect(rate!.subject.noun).toBe("占比");
    expect(quantitiesIn("撤并了东、西、南3所小学，")[0]!.subject.after).toBe("小学");
  });
});
