/** A list number in the signs of a format of Word (ST_NumberFormat); undefined for formats we cannot write. */
export function numberSigns(value: number, format: string): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > MOST) return undefined;
  switch (format) {
    case "decimal":
    case "decimalHalfWidth":
      return String(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
      return chinese(value, "零一二三四五六七八九", ["", "十", "百", "千"]);
    case "chineseLegalSimplified":
      return chinese(value, "零壹贰叁肆伍陆柒捌玖", ["", "拾", "佰", "仟"]);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : undefined;
    case "lowerLetter":
    case "upperLetter":
      return value >= 1 && value <= 26 ? String.fromCharCode((format === "lowerLetter" ? 96 : 64) + value) : undefined;
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    default:
      return undefined;
  }
}

const MOST = 9999;

/** 十二, not 一十二; 一百零二. */
function chinese(value: number, digits: string, places: readonly string[]): string {
  if (value === 0) return digits.charAt(0);
  let written = "";
  let isZeroDue = false;
  for (const [index, letter] of [...String(value)].entries()) {
    const place = places[String(value).length - index - 1] ?? "";
    if (letter === "0") {
      isZeroDue = true;
      continue;
    }
    written += (isZeroDue ? digits.charAt(0) : "") + digits.charAt(Number(letter)) + place;
    isZeroDue = false;
  }
  return value >= 10 && value < 20 && written.startsWith("一") ? written.slice(1) : written;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
];

function roman(value: number): string {
  let [rest, written] = [value, ""];
  for (const [worth, sign] of ROMAN) {
    written += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}
