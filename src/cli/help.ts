/** What `--help` prints. */
export const HELP = `用法：npm run --silent evaluate -- [工作簿.xlsx | 文件夹] [参数]

不写工作簿时使用自带的示例。写文件夹时成批处理其中的工作簿，并生成汇总。
输入文件不会被改动，结果都写在 --out 指定的文件夹里。

  --out 文件夹          结果放在哪里，默认 out
  --json                在标准输出打印结果 JSON，不打印其他内容
  --audit 报告          另外审核一份已有的报告：.docx、.txt，或 - 表示从标准输入读取
  --form 表样           填写哪张表：xiangtan-overview、self-evaluation、base-data 或 project
  --year 年份           工作簿没有写年度时使用，如 2023
  --only 步骤           只做到这一步：review（审核）、fill（填表）、draft（起草报告）、audit（审核报告）
  --shard 2/8           成批处理时只做其中一份（共8份的第2份），供多台机器分担
  --checks [编号]       列出全部审核项，或说明其中一项
  --help                显示本说明

退出状态：0 没有需修改的问题；1 有需修改的问题（工作簿或所审核的报告）；2 没有运行成。
`;
