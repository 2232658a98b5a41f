import { longestMatch } from "./longest-match";

/** Words that hold numerals and state no number. */
const NAMES: readonly string[] = [
  "二十大", "十九大", "十八大", "十七大", "十三五", "十四五", "十五五", "十二五", "八一", "七一", "五一", "六一", "九一八", "二届", "八项规定", "四风", "三农", "三公", "两会", "两免一补", "三化", "三保", "五保", "六保", "六稳",
  "两癌", "两不愁", "三保障", "三资", "三重一大", "三会一课", "两委", "两新", "四好农村路", "四议两公开", "三无", "四个意识", "四个自信", "两个维护", "两个确立", "四个全面", "五位一体", "三个代表", "四个不摘", "六个一", "五个一", "三个一",
  "两个责任", "三大攻坚战", "三提一领", "四项制度", "两山", "两违", "三违", "三下乡", "三支一扶", "两个一百年", "两个结合", "四零", "两非两怕", "三高四新", "五好", "三改", "三清", "四水", "三级", "四级", "两级", "五级", "一级", "二级", "三定",
  "十分重要", "十分重视", "十分注重", "十分关心", "十分突出", "十分明显", "十分必要", "十分有限", "十分繁重", "十分紧张", "十大", "十佳", "十足", "四季", "四通八达", "三令五申", "五花八门", "七上八下", "三产", "二产", "三方", "两岸", "两地", "双",
  "四类", "四有", "九年义务教育", "十年禁渔", "百日", "五金", "六小", "九小场所", "九小", "七站八所", "两项改革",
];

/** Telephone numbers of public services. Without a word that counts they are names. */
const HOTLINES: ReadonlySet<string> = new Set(["110", "119", "120", "122", "12345", "12315", "12333", "12329", "12366", "12388", "12389", "12328", "12301", "12319", "12320", "12336", "12348", "12350", "12355", "12369", "12380", "12393", "12337", "95598"]);

/** Words behind a number that make it a name. */
const NAMED = ["热线", "市长热线", "便民热线", "政务服务热线", "平台热线", "路公交", "国道", "省道", "县道", "工程", "号令", "系统", "航班", "网格员"];

const matchName = longestMatch(NAMES);
const matchNamed = longestMatch(NAMED);

/** The name that begins at `at`. */
export const nameAt = (text: string, at: number): string | undefined => matchName(text, at);

/** Whether digits are a name by what follows them, or a hotline no unit follows. */
export const isNamed = (text: string, digits: string, end: number, hasUnit: boolean): boolean => matchNamed(text, end) !== undefined || (HOTLINES.has(digits) && !hasUnit);
