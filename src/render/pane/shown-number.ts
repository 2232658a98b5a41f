/** A number as our own few formats show it: `0.00`, `#,##0.00"万元"`, `0.00%`. */
export function shownNumber(value: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  const isPercent = format.includes("%");
  const scaled = isPercent ? value * 100 : value;
  const digits = decimals === undefined ? (format === "General" ? String(scaled) : scaled.toFixed(0)) : scaled.toFixed(decimals);
  const suffix = /"([^"]*)"/.exec(format)?.[1] ?? "";
  return (format.includes("#,##") ? grouped(digits) : digits) + (isPercent ? "%" : "") + suffix;
}

function grouped(digits: string): string {
  const [whole = "", decimals] = digits.split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  const groups: string[] = [];
  for (let end = whole.length; end > sign.length; end -= 3) groups.unshift(whole.slice(Math.max(sign.length, end - 3), end));
  return sign + groups.join(",") + (decimals === undefined ? "" : `.${decimals}`);
}
