import type { FormOrigin } from "./form-origin";

/** What a row of the 基础数据表 is filled from. */
export type BaseDataTopic =
  | "three-public" | "vehicle" | "purchase" | "running" | "abroad" | "reception"
  | "project" | "work-project" | "running-project" | "special-project"
  | "public" | "public-part" | "procurement" | "adjustment";

/** A row of the cost block. `words` begin the names by which offices call the same line; `codes` are the 经济分类 款 that seem to make it up: by their names alone. */
export interface BaseDataRow {
  readonly label: string;
  readonly topic: BaseDataTopic;
  readonly indent: 0 | 1 | 2;
  readonly words: readonly string[];
  readonly codes?: readonly string[];
}

export interface BaseDataLayout extends FormOrigin {
  readonly id: "base-data";
  readonly sheet: string;
  readonly title: string;
  readonly unit: "万元";
  readonly staff: { readonly label: string; readonly quota: string; readonly actual: string; readonly rate: string };
  /** The year stands before each head: last year's, this year's, this year's. */
  readonly costs: { readonly label: string; readonly previous: string; readonly budget: string; readonly actual: string };
  readonly rows: readonly BaseDataRow[];
  readonly building: { readonly label: string; readonly heads: readonly string[] };
  readonly thrift: string;
  readonly note: string;
  readonly footer: readonly string[];
}

const row = (indent: BaseDataRow["indent"], label: string, topic: BaseDataTopic, words: readonly string[], codes?: readonly string[]): BaseDataRow => ({
  label, topic, indent, words, ...(codes === undefined ? {} : { codes }),
});

/** 部门整体支出绩效评价基础数据表, the 湖南 form of 2023, seven columns. */
export const baseDataForm: BaseDataLayout = {
  id: "base-data",
  sheet: "部门整体支出绩效评价基础数据表",
  source: "衡山县贯塘乡2023年度部门整体支出绩效评价基础数据表（hengshan.gov.cn）",
  verified: false,
  unverified: "“公用经费”其中各行由哪些经济分类科目组成，凭科目名称（办公费30201，水费30205、电费30206、差旅费30211，会议费30215、培训费30216），未见填报口径；表尾签字栏凭通行表样",
  title: "部门整体支出绩效评价基础数据表",
  unit: "万元",
  staff: { label: "财政供养人员情况（人）", quota: "编制数", actual: "年实际在职人数", rate: "控制率" },
  costs: { label: "经费控制情况（万元）", previous: "年决算数", budget: "年预算数", actual: "年决算数" },
  rows: [
    row(0, "三公经费：", "three-public", ["三公经费"]),
    row(1, "1、公务用车购置和维护经费", "vehicle", ["公务用车购置和", "公务用车购置及"]),
    row(2, "其中：公车购置", "purchase", ["公车购置", "公务用车购置费", "公务用车购置"]),
    row(2, "公车运行维护", "running", ["公车运行", "公务用车运行"]),
    row(1, "2、出国经费", "abroad", ["出国", "因公出国"]),
    row(1, "3、公务接待", "reception", ["公务接待"]),
    row(0, "项目支出：", "project", ["项目支出"]),
    row(1, "1、业务工作经费", "work-project", ["业务工作"]),
    row(1, "2、运行维护经费", "running-project", ["运行维护"]),
    row(1, "3、省级专项资金", "special-project", ["省级专项"]),
    row(0, "公用经费", "public", ["公用经费"]),
    row(2, "其中：办公经费", "public-part", ["办公经费", "办公费"], ["30201"]),
    row(2, "水费、电费、差旅费", "public-part", ["水费", "水电"], ["30205", "30206", "30211"]),
    row(2, "会议费、培训费", "public-part", ["会议费"], ["30215", "30216"]),
    row(0, "政府采购金额", "procurement", ["政府采购"]),
    row(0, "部门基本支出预算调整", "adjustment", ["部门基本支出预算调整", "基本支出预算调整"]),
  ],
  building: {
    label: "楼堂馆所控制情况",
    heads: ["批复规模（㎡）", "实际规模（㎡）", "规模控制率", "预算投资（万元）", "实际投资（万元）", "投资概算控制率"],
  },
  thrift: "厉行节约保障措施",
  note: "说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。",
  footer: ["填表人：", "填报日期：", "联系电话：", "单位负责人签字："],
};
