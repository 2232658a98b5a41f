import type { Random } from "../random";

/** Pieces reports are made of, and pieces no report has. */
export const WORDS: readonly string[] = [
  "年初预算数", "决算数", "本年支出合计", "基本支出", "项目支出", "“三公”经费", "公务接待费", "公务用车购置及运行维护费", "因公出国（境）费", "执行率", "占", "占比", "比重", "其中",
  "比上年", "同比", "较上年", "增长", "下降", "减少", "增加", "持平", "分别为", "合计", "共", "约", "近", "超过", "不足", "余", "以上", "完成率", "得分", "满意度", "清查", "家", "人", "户", "公里", "批次", "次", "亩", "个", "台",
  "万元", "元", "亿元", "％", "%", "个百分点", "百分之", "分", "千元", "元/亩", "㎡", "增长率", "0", "零", "全部", "湘潭县", "杨嘉桥镇", "人民政府", "2023年度", "2022年", "《中华人民共和国预算法》", "财预〔2020〕10号", "第三", "十四五",
  "年", "月", "日", "至", "—", "-", "～", "，", "。", "；", "、", "：", "（", "）", "(", ")", "\n", " ", "\t", "“", "”", "/", "÷", "+", "=", "×", "≥", "≤", "±", "一、", "（二）", "三是", "1.", "（3）", "2、",
];

const ODD: readonly string[] = ["\u200b", "\ufeff", "\u3000", "\u00a0", "\ud800", "\udc00", "😀", "\u0000", "\u202e", "ﷺ", "㍿", "½", "²", "①", "Ⅻ", "٣", "𝟗", "ｅ", "∞", "NaN", "null", "__proto__", "e308", "1e5", "0x1F", "`", "<", "&amp;", "]]>"];

const HAN = [..."零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億半点余几"];

/** A number as people write it, also wrongly. */
export function anyNumber(random: Random): string {
  const digits = random.digits(random.between(1, random.once(30) ? 40 : 7));
  switch (random.below(9)) {
    case 0: return `${digits}.${random.digits(random.between(0, 6))}`;
    case 1: return grouped(digits) + (random.once(2) ? `.${random.digits(2)}` : "");
    case 2: return random.many(random.between(1, 9), () => random.pick(HAN)).join("");
    case 3: return [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
    case 4: return `${random.pick(["-", "−", "+", "－", "(", "¥", "￥"])}${digits}${random.pick(["", ")", ".5", "-", "元"])}`;
    case 5: return `${digits}${random.pick([",", "，", "'", " ", "."])}${random.digits(random.between(1, 4))}`;
    case 6: return `${digits}e${random.pick(["", "-", "+"])}${random.digits(random.between(1, 4))}`;
    default: return digits;
  }
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");

/** A text of so many pieces. */
export const anyProse = (random: Random, pieces: number): string => random.many(pieces, () => anyPiece(random)).join("");

function anyPiece(random: Random): string {
  if (random.once(3)) return anyNumber(random);
  return random.once(25) ? random.pick(ODD) : random.pick(WORDS);
}

/** A sentence that says amounts and what comes of them, so that there is something to hold them against. */
export function anyClaim(random: Random): string {
  const [now, before] = [random.between(1, 9999) / 100, random.between(1, 9999) / 100];
  const subject = random.pick(WORDS.slice(0, 9));
  return random.pick([
    `2023年${subject}${now}万元，比上年的${before}万元增长${(100 * (now / before - 1)).toFixed(random.below(3))}%。`,
    `${subject}合计${(now + before).toFixed(2)}万元，其中：基本支出${now}万元，占${((100 * now) / (now + before)).toFixed(2)}%；项目支出${before}万元。`,
    `${subject}年初预算数${before}万元，决算数${now}万元，完成预算的${((100 * now) / before).toFixed(1)}％。`,
    `计划清查${random.between(1, 900)}家，实际清查${random.between(1, 900)}家，完成率${random.between(1, 200)}.${random.below(100)}%。`,
    `减少${now}万元，下降${random.below(100)}%，为${before}元。`,
  ]);
}

/** The text with some of it left out, doubled, moved or made something else. */
export function worn(random: Random, text: string): string {
  let worn = text;
  for (let turn = random.below(4); turn > 0; turn--) {
    const at = random.below(worn.length + 1);
    const end = Math.min(worn.length, at + random.between(1, 12));
    const piece = worn.slice(at, end);
    worn = worn.slice(0, at) + random.pick(["", piece + piece, anyPiece(random), random.pick(ODD)]) + worn.slice(random.once(2) ? at : end);
  }
  return worn;
}

/** A few pieces repeated to so many characters, with something else at the end. */
export function pumped(random: Random, length: number): string {
  const unit = random.once(3) ? anyClaim(random) : anyProse(random, random.between(1, 4)) || "1";
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + anyPiece(random);
}
