const COUNTY = /^.*(?:省|市|县|区|州|旗|盟)(?=.)/;
const TOWNSHIP_OFFICE = /(镇|乡|街道)(?:人民政府|办事处)$/;
const OFFICE = /[省市县区州旗盟][\u4e00-\u9fff]{1,14}(?:局|委员会|人民政府|办事处|中心|办公室)|[\u4e00-\u9fff]{2,4}(?:镇|乡|街道)(?:人民政府|办事处|20\d\d)/;
/** A report names its office in the title, or right below it. */
const OPENING = 600;

/** Whether a report is by another office than this: it never names this one, and its opening names one. */
export function isOfOtherOffice(text: string, office: string): boolean {
  const short = TOWNSHIP_OFFICE.test(office) ? office.replace(TOWNSHIP_OFFICE, "$1").replace(COUNTY, "") : office;
  return !text.includes(short) && OFFICE.test(text.slice(0, OPENING));
}
