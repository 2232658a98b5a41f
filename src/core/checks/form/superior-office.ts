import { foldLabel } from "../../number";

/** Words by which the offices below a bureau are known, where they are not those of the bureau itself. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  教育: ["学校", "中学", "小学", "幼儿园", "中心校", "学区"], 教育体育: ["学校", "中学", "小学", "幼儿园", "中心校", "体校"], 卫生健康: ["卫生院", "医院", "卫生室", "疾控", "疾病预防", "妇幼"], 卫健: ["卫生院", "医院", "疾控", "妇幼"],
  农业农村: ["农技", "农业", "畜牧", "农机", "农经", "水产"], 水利: ["水利", "水务", "水库", "灌区", "河道"], 水务: ["水利", "水务", "水库", "灌区"], 林业: ["林业", "林场", "林站", "湿地"], 民政: ["敬老院", "福利院", "养老", "殡", "救助"],
  文化旅游: ["文化", "图书馆", "博物馆", "旅游", "文化馆"], 文旅: ["文化", "图书馆", "博物馆", "旅游"], 交通运输: ["交通", "公路", "运管", "养护"], 自然资源: ["自然资源", "国土", "不动产", "测绘"], 住房和城乡建设: ["住建", "房产", "建设", "园林", "环卫"],
  公安: ["派出所", "交警", "看守所"], 人力资源和社会保障: ["人社", "社保", "劳动", "就业"], 市场监督管理: ["市场监管", "市监", "质检"], 生态环境: ["环境", "环保"], 城市管理: ["城管", "环卫", "执法"],
};

/** Whether an office stands above another and may so be named on its tables: a finance bureau that made the form, the bureau of its own line, the government of its place. */
export function isSuperiorOf(name: string, own: string): boolean {
  const [above, below] = [foldLabel(name), foldLabel(own)];
  if (!isOfOnePlace(above, below)) return false;
  if (isFinance(above)) return !isFinance(below);
  if (above.endsWith("人民政府") || above.endsWith("办事处")) return isUnderGovernment(above, below);
  const line = lineOf(above);
  // A bureau is above stations, schools and townships, not above another bureau.
  return line !== "" && /(?:站|所|队|中心|校|学|园|院|馆|场|处|库|区|室|分局|大队)$/.test(below) && [line, ...(BELOW[line] ?? [])].some((word) => below.includes(word));
}

const isFinance = (name: string): boolean => /财政(?:部|厅|局|所|分局)$/.test(name);

/** What a bureau is for: 水利 of 湘潭县水利局. */
const lineOf = (name: string): string => /^(?:.*[省市县区州盟旗])?(.{2,9}?)(?:厅|局|委员会|委)$/.exec(name)?.[1] ?? "";

/** Two names that say of which county they are must say the same, or one of them the larger place. */
function isOfOnePlace(above: string, below: string): boolean {
  const [one, other] = [countyOf(above), countyOf(below)];
  return one === "" || other === "" || one === other || /[省市州]$/.test(one);
}

const countyOf = (name: string): string => /^([^镇乡]{1,8}?[县区市旗州省])/.exec(name)?.[1] ?? "";

/** The government of a place is above the offices whose names begin with that place. */
function isUnderGovernment(government: string, below: string): boolean {
  const place = government.replace(/(?:街道办事处|办事处|人民政府)$/, "");
  const short = place.slice(countyOf(place).length);
  return below !== government && (below.startsWith(place) || (short.length > 1 && below.includes(short)));
}
