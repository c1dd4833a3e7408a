/** What the command line says when help is asked for, of all and of each command, in Simplified Chinese. */

/** The whole of --help: a command that is new has its line here. */
export const help = `工会计划助手：读取、检查、补全、汇总工会年度工作计划及经费预算表。原文件从不改动。

用法：gonghui <命令> 文件… [选项]

命令
  run 文件 -o 输出        主要用法：检查计划，增列缺少的活动，汇总经费，生成 计划明细、汇总、检查结果
  check 文件或文件夹…     只检查，不写文件（--json 每个文件输出一行 JSON）
  fill 文件 -o 输出       只在原表中增列建议的活动
  summarize 文件 -o 输出  只汇总，生成 计划明细、汇总、检查结果，已有的预算表一并更新（--official 另加收支预算表，--against 原表 另加预算调整表）
  new -o 输出 --year 年度 从活动目录生成新一年的工作计划表；--from 上年文件 把上年的表转为新年度
  write 文件 -o 输出.docx 把计划写成文章（Word），指导思想留待填写
  export 文件 -o 输出     导出送审稿：选定的工作表（--sheets 表1,表2），只留数值；或 --public budget|h1|h2 生成公示表
  registers 文件 -o 输出  新增台账（--add 慰问台账,经费支出登记），已有的台账原样保留
  collect 文件夹… -o 输出文件夹  汇总许多单位的计划表：汇总.xlsx 和数据表（--units 名单，列出未报送的单位）
  rules                   查询经费标准及其依据（--place 省份、--on 日期、--coverage 各省收录情况）

选项
  -o, --output 文件       输出文件（类型与原表相同；不能是输入文件）
  --force                 允许覆盖已有的输出文件
  --sheet 工作表          工作簿里有几个单位（或几个年度）的计划时，处理这张工作表所在的那一份
  --accept 范围           增列哪些建议：none、recommended（默认）、all，或用逗号分开的编号
  --dry-run               只显示将要做的改动（JSON），不写文件
  --json                  输出 JSON
  --lang 语言             zh-CN（默认）、zh-TW、en

单位情况（也可写在工作簿的“工会参数”表中，以选项为准；不写的就不检查）
  --year 2027  --sector 学校|机关|事业单位|企业|乡镇街道|医院  --place 广东  --members 120  --funds 60000

退出码：0 完成；1 完成，但有必须改的问题；2 用法有误；3 文件无法处理；4 程序内部出错
`;

export const helpOf = {
  run: "用法：gonghui run 文件 -o 输出 [--sheet 工作表] [--accept none|recommended|all|编号,…] [--dry-run] [--json] [--force] [--year 年度] [--sector 类别] [--place 省份] [--members 人数] [--funds 元]\n例：gonghui run 计划.xlsx -o 计划-已检查.xlsx --funds 60000\n",
  check:
    "用法：gonghui check 文件或文件夹… [--sheet 工作表] [--json] [--year 年度] [--sector 类别] [--place 省份] [--members 人数] [--funds 元]\n例：gonghui check 计划.xlsx\n",
  fill: "用法：gonghui fill 文件 -o 输出 [--sheet 工作表] [--accept none|recommended|all|编号,…] [--dry-run] [--json] [--force] [单位情况]\n例：gonghui fill 计划.xlsx --dry-run\n",
  summarize:
    "用法：gonghui summarize 文件 -o 输出 [--sheet 工作表] [--official] [--form december,reserve,lines,accounts] [--against 年初计划] [--warn-at 80%] [--json] [--force] [单位情况]\n--official 另加工会经费收支预算表及其封面、编制说明，有实际支出时再加预算执行情况；执行率达到 80% 的列为接近预算，可用 --warn-at 或在表上改；--form december 列上年预计执行数，--form reserve 加提取后备金一行，--form lines 列出504、505、507的明细科目，--form accounts 列出404、406、407、509（不写时，有金额或手填内容的才列）。\n--against 与年初核定的计划比较，另加年中预算调整表。\n文件里已有这些表时一并重新生成（不写选项也一样）：手填的内容按科目、活动等留在原处，没有对应位置的列在表的下方；改过年度的，手填的数不带入。\n例：gonghui summarize 计划.xlsx -o 计划-汇总.xlsx --official\n",
  new: "用法：gonghui new -o 输出 --year 年度 [--force] [--sector 类别] [--place 省份] [--members 人数] [--funds 元] [--reserve 元或百分比] [--subjects 科目=元,…] [--no-amounts]\n写了 --funds 就测算各项金额（建议数，备注“待审定”），并逐项说明怎么来的：先留出预留（--reserve 3000 或 5%，不写按 5%），其余按比例分到各项，不超过收录的标准。\n--subjects 定下某些支出科目的金额，其余科目分剩下的；--no-amounts 只列出测算，表中金额留空。\n例：gonghui new -o 2027年计划.xlsx --year 2027 --sector 学校 --members 120 --funds 60000 --reserve 10% --subjects 会员活动支出=30000\n也可由上年的表转为新年度：gonghui new --from 上年.xlsx -o 输出 --year 年度 [--sheet 工作表] [--amounts keep|blank] [--accept none|all|编号,…] [--dry-run]\n节日和农历日期按新年度重排，离开原月份的行移到新位置，年份、届次顺延，本年预算转为上年预算，实际支出、完成情况、编制和签署日期、上年结转清空；每处改动列在“转换说明”，拿不准的只列出、在备注注明（--accept 采用）。原文件不动。\n例：gonghui new --from 2026年计划.xlsx -o 2027年计划.xlsx --year 2027\n",
  import:
    "用法：gonghui import 文章… [-o 输出.xlsx] [--plan 第几份] [--expand none|quarter|month] [--year 年度] [--json] [--force]\n把工作计划文章（.txt、.md、.docx，- 为标准输入）读成月度计划表：每份计划一张表，每行注明原文行号，读不出月份的行列入“未识别”。\n--json 输出结构化结果；-o 与 --json 至少写一个。--expand 把周期性工作（每季度、每月）逐次列行。\n例：gonghui import 工作计划.txt -o 计划.xlsx\n",
  write:
    "用法：gonghui write 文件 -o 输出.docx [--sheet 工作表] [--force] [单位情况]\n把计划表写成一篇公文格式的工作计划：指导思想留空待填（标黄），工作安排按月份，经费预算按支出科目（合计附大写），末尾为签字栏。\n例：gonghui write 计划.xlsx -o 计划.docx\n",
  export:
    "用法：gonghui export 文件 -o 输出 [--sheet 工作表] [--sheets 表1,表2 | --public budget|h1|h2] [--json] [--force]\n把选定的工作表只留数值，另存为送审稿；不写 --sheets 时导出计划表和已有的 计划明细、汇总、报表（封面、编制说明、收支预算表、执行情况、调整表）。\n不含公式、工会参数、检查结果、批注、作者、隐藏的工作表、宏，也不含图表和文本框；输出类型与原表相同（.xlsm 的送审稿里没有宏）。\n--public 另成一个 .xlsx：budget 为工会经费预算公开表，h1、h2 为上、下半年工会经费收支情况公示表（须有实际支出）；只有数值，不列姓名，涉及人数较少的项目合并列示；公示时间、电话和公章处留空待填，用 --force 覆盖先前的公示表时要重新填写。\n例：gonghui export 计划-已检查.xlsx -o 送审稿.xlsx\n",
  registers:
    "用法：gonghui registers 文件 -o 输出 --add 台账,… [--sheet 工作表] [--json] [--force]\n在工作簿里新增台账表：表头、下拉表、合计、打印设置都做好，直接往下填；已有的同名台账不重做，只补缺少的列。\n--add all 一次全做。台账里登记的支出按“对应计划活动”归集为实际支出，重新检查或汇总时即计入。\n例：gonghui registers 计划.xlsx -o 计划-台账.xlsx --add 经费支出登记,慰问台账\n",
  collect:
    "用法：gonghui collect 文件夹… -o 输出文件夹 [--units 名单] [--against 上年] [--workers 几个] [--shard 批次 [--of 清单|-]] [--year 年度] [--json] [单位情况]\n逐个读取、检查文件夹（含下级）里的工作簿，汇总成 汇总.xlsx（各单位、按科目、按月份、问题分布、未报送、重复报送、与上年比较）和四张数据表（Parquet）。原文件不动；打不开的列明原因，不影响其余。\n中断后再次运行同一命令，只做没有做完的部分；以后有文件增改，也只重做有关的一批。--units 为 .csv 或 .xlsx，有“单位”一列；--against 为上年的输出文件夹或上年的文件夹；--shard 只做其中一批，不汇总，供多台机器分头做。\n--sql 文件夹 写出常用的查询（.sql，DuckDB、Spark、Trino、Hive、PostgreSQL 通用）；--query 文件.sql -o 输出文件夹 用 DuckDB 回答（须已安装；--against 上年的输出文件夹 可一并查询）。\n例：gonghui collect 各单位计划 -o 汇总结果 --units 名单.csv\n",
  rules:
    "用法：gonghui rules [--place 省份] [--on 日期] [--coverage] [--json]\n列出当日（或当月、当年）的工会经费标准、禁止和要求，每条附文号、生效日、来源和可靠程度；不写 --place 时只列全国规定。\n--coverage 列出各省各项标准收录了没有、可靠程度如何。\n例：gonghui rules --place 辽宁 --on 2026-06-01\n",
};

export type CommandWord = keyof typeof helpOf;
