/** What headings hold beside the word of their column: units, months, years. Data only. */

export const OWNER_IN_HEADING = /(?:责任|负责|经办|经手|承办|主办|牵头|主责|落实|执行|实施|组织)(?:人|同志|者|委员(?!会)|干事)/;

export const MEASURE_WORD = /^(?:人次?|次|场次?|个|份|套|张|件|天|项|期|桌|块|把|本|批|台|组|队|户|名|盒|袋|箱|支|米|斤|公斤)$/;

export const WEEK_TEXT = /^第?.{1,3}周/;

export const TIME_TEXT = /月|季度|半年|全年/;

export const UNIT_BEHIND_SLASH = /^(.{1,10}?)[/,](元|万元|千元|百元|万|千|人|元\/人|次)$/;

export const UNIT_BEHIND_SPACE = /^(.{2,10}?)((?:人民币)?[百千万]?元)$/;

/** Budget in RMB'000, Cost, thousand yuan. */
export const ENGLISH_UNIT_BEHIND =
  /^([a-z]{3,16}?)[,/-]?((?:in)?(?:(?:10)?k|thousands?|millions?)?(?:of)?(?:rmb|cny|yuan|thousands|['’]000).{0,12})$/;

/** The second line of a heading: （元）, (项目名称). */
export const BRACKETED = /^[([【〔].*[)\]】〕]$/;

/** 【文体活动】: a name set off by brackets. */
export const NAME_IN_BRACKETS = /^[【〔〖].{2,}[】〕〗]$/;

/** Half of a heading that is written over two rows: 活动, 内容, 序, 号. */
export const HALF_HEADING = /^[\u4e00-\u9fff]{1,4}$/;

export const HOW_MUCH = /[多少]$/;

export const UNIT_ALONE = /^[百千万]?元$/;

/** A unit among other words: in brackets, set off by a sign or another script; or one that is too far from 元 to be passed over, wherever it stands. */
export const UNIT_BETWEEN =
  /[([{【<](?:单位[:为]?)?(?:人民币)?([百千万]?元|万)[)\]}】>]|(?<![\d几数一二三四五六七八九十])([百千万]元|(?<=[(/,|·a-z])元(?=$|[)/,|·a-z]))(?!\/[人次场份名位年月天]|每|以[上下内])/g;

/** 本年度预算数, as against one that names its year. */
export const THIS_YEAR = /^(?:本年度?|本学年|今年度?|当年度?|新年度|新学年)/;

export const YEAR_BEFORE_HEADING = /^(?:20\d\d|二[〇零○一二三四五六七八九]{3})(?:-20\d\d)?(?:学年|年度?)?/;

/** 2026.10, 2026-03: the months of a year as the columns of a table. */
export const MONTH_OF_YEAR = /^20\d\d[.\/-](0?[1-9]|1[0-2])$/;

export const MONTH_HEADING = /月|季|^[a-z]{3}|^q[1-4]$/;

/** Over the labels of a table that adds the plan up: 季度汇总, 按部门统计, 分类小计. */
export const SUMMARY_HEADING =
  /^(?:按|分)?(?:[\u4e00-\u9fff]{0,4})(?:季度?|月份?|类别|分类|部门|科室|责任人|负责人|来源|科目)(?:汇总|统计|小计|合计|分布)(?:表)?$/;

/** A half of the year as the head of a column of a matrix. */
export const HALF_OF_YEAR = /^[上下]半年度?$/;

export const EVERY_OR_YEAR = /每|年/;

export const MONTH_CHARACTER = /月/;

export const MONTH_FIGURE = /^(?:[一二三四五六七八九]|十[一二]?)$/;

/** What one head, one piece or one time costs; 元/年 is what the plan's year costs. */
export const PER_PIECE = /^(?:单位[:：]?)?(?:人民币)?元\/每?(?!全?[年月季学])[\u4e00-\u9fff]{1,3}(?:\/[\u4e00-\u9fff]{1,2})?$/;

export const PER_UNIT = /^[百千万]?元\/|\/人$/;

/** Kinds of a union's work, as columns that each hold what is done of their kind: 月份 | 文体活动 | 关爱帮扶 | 民主管理. */
/** Over the sum of the cost items beside it. */
export const SUM_OF_ITEMS =
  /^(?:小计|合计|总计|共计|总额|金额|计|(?:费用|经费|预算|金额|资金|支出)(?:小计|合计|总计|共计|总额)|(?:小计|合计|总计|共计|总)(?:金额|费用|经费|预算|支出)|(?:全年|年度|全年度)(?:小计|合计|总计|共计)?|subtotal|total)$/;

/** Over the sum of the months beside it, in a table of months. */
export const SUM_OF_MONTHS =
  /^(?:小计|合计|季小计|第?[一二三四1-4]季度?(?:小计|合计)?|[上下]半年(?:小计|合计)?|q[1-4](?:小计|合计)?|subtotal)$/;

export const KIND_OF_WORK =
  /^(?:[\u4e00-\u9fff]{0,4})(?:文体|文化|体育|文娱|宣传|教育|组织|帮扶|关爱|关怀|慰问|送温暖|维权|权益|民主|厂务|校务|院务|竞赛|女职工|女工|经审|劳动保护|安全|素质|培训|建家|建设|服务|保障|福利|技能|创新|思想|政治|学习|文明|志愿|健康|青工|会务)(?:[\u4e00-\u9fff、和及与]{0,5})$/;

/** 计划 and 实际 below a month or a quarter. */
export const PLANNED_PART = /^(?:计划|预算|安排|计划数|预算数|计划金额|预算金额)$/;
export const SPENT_PART = /^(?:实际|执行|完成|决算|实际数|执行数|实际支出|实际金额)$/;

/** What heads the columns of what was done; 实施 and 落实情况 head those of who does it and when as well. */
export const SPENT_GROUP = /^(?:实际(?:执行|完成|开展|发生|情况|支出)?|(?:计划)?(?:执行|完成)(?:情况)?)$/;

/** Over months: what was done in each, ticked off; not when it is planned. */
export const STATE_OF_MONTHS = /(?:完成|落实|执行|推进|开展|实施|进展|工作)情况|进展|是否完成|完成打勾|销号/;

/** Activities as columns of a row: 活动一, 活动内容(2), 第二项活动. */
export const NUMBERED_ACTIVITY =
  /^(?:活动|项目|事项|工作)(?:内容|名称|项目)?\(?([一二三四五六七八九1-9])\)?$|^第([一二三四五六七八九1-9])[项个场次](?:活动|工作|项目|内容)?$|^(?:[上中下]旬|[上下]半月)(?:计划|活动|工作|重点)?(?:安排|内容|活动|计划|工作)$/;

/** A week below its month: 1, 一, 第一周, W1, 上旬. */
export const WEEK_OF_MONTH = /^(?:第?[1-5一二三四五]周?|w[1-5]|[上中下]旬?)$/;

/** 调整后预算: the budget in force, whatever stands beside it. */
export const ADJUSTED_BUDGET =
  /^(?:(?:年中)?(?:调整|变更|修正|调剂|追加|调|改)后的?(?:支出)?(?:预算|经费|金额|计划)?(?:数|金额|经费|总额|安排)?|(?:现|最新|新)(?:行|有|定)?的?(?:支出)?(?:预算|经费|金额|计划)(?:数|金额|经费|总额|安排)?)$/;

/** The budget before it was adjusted. */
export const FIRST_BUDGET =
  /^(?:(?:年初|原定?|原有|调整前的?)(?:批复|核定)?的?(?:支出)?(?:预算|经费|金额|计划)(?:数|金额|经费|总额|安排)?|(?:调整|变更|调|改)前)$/;

/** What came to a budget later, or went off it. */
export const ADDED_BUDGET =
  /(?:追[加减增]|调[增减整]|增[列补拨]|补充|核[增减])(?!后)(?:的?(?:支出)?(?:预算|经费|金额|资金)?(?:数|额|金额|经费)?)?$/;

/** 申报金额 | 核减 | 核定金额: what is granted is the plan's, where it stands beside what was asked for. */
export const GRANTED_BUDGET =
  /^(?:最终|工会|上级)?(?:核定|审定|核准|批准|批复|审批|审核)后?的?(?:支出)?(?:预算|经费|资金|金额|数额?|额度?)(?:金额|数额?|额度?)?$/;

export const ASKED_BUDGET =
  /^(?:部门|单位|分会)?(?:申报|送审|申请|上报|呈报|报审)的?(?:支出)?(?:预算|经费|资金|金额|数额?|额度?)(?:金额|数额?|额度?)?$/;

/** One item of what an activity costs, as a column of its own. */
export const COST_HEADING =
  /^(?:餐饮|餐费|用餐|餐|伙食|交通|车|租车|车辆|宣传|奖品|奖金|奖励|场地|租赁|器材|物料|材料|资料|物资|慰问品|慰问|礼品|纪念品|服装|住宿|劳务|讲课|授课|培训|裁判|评委|保险|门票|印刷|布置|茶歇|茶水|饮料|饮用?水|矿泉水|水果|摄影|化妆|音响|设备|道具|证书|评审|专家|师资|组织|药品|食品|购物|办公|会务|其他|其它|杂项?)(?:费用?|用品|支出|金额|开支|款|品)?$/;

/** 费用项目, 支出明细: what each line of an activity's cost is for. */
export const COST_LINE_HEADING = /^(?:费用|经费|支出|开支|预算|开销)(?:项目|明细|名称|内容|类别|构成|分项|子目|科目明细)(?:名称)?$/;

/** Over such lines as well, where what stands below it says so: 明细, 用途. */
export const LINE_HEADING =
  /^(?:(?:费用|经费|支出|开支|预算|开销|测算|项目|具体|资金)?(?:明细|细目|细项|分项|构成|组成|用途|去向|开支|支出|使用)(?:项目|内容|名称)?|(?:费用|经费|支出|开支|预算|开销|测算|资金)(?:内容|说明)|(?:明细|细分|分项|二级|子)(?:项目|内容|名称)|(?:费用|经费|支出|开支)(?:类型|种类|说明|科目)?|科目|(?:物品|物资|采购|货物|品类|品目)(?:名称|内容|项目|清单)?|品名)$/;

/** Over the kinds of spending that a summary adds a plan up by. */
export const SUMMED_CLASS =
  /^(?:活动|支出|经费|费用|工作|项目|业务|预算|资金)?(?:类别|分类|类型|大类|种类|板块|门类)(?:名称)?$|^(?:支出|经费|费用)科目(?:名称)?$/;

/** 项目＼月份, 月份/活动名称: the corner of a table of months. */
export const CORNER =
  /^(?!.*地点)(?:([\u4e00-\u9fff]{2,6})\s*[＼\\/／|]\s*(?:月份?|时间|日期)|(?:月份?|时间|日期)\s*[＼\\/／|]\s*([\u4e00-\u9fff]{2,6}))$/;

/** 批次/月份: what numbers the times of one activity, and no name of one. */
export const TURN_AT_CORNER = /^(?:批次|期次|场次|轮次|阶段|周次|季度|节点|期数|日期|时间)$/;

/** 求和项:金额, Sum of Amount: how a pivot table calls a field it adds up. */
export const PIVOT_FIELD = /^(?:求和项|合计项|总和)[:：]|^sumof(?=.)/;

/** What a column below a figure counts, alone in the line of units: 月, 人, 万元. */
export const UNIT_IN_ROW = /^(?:人次?|次|场次?|天|日|月|周|名|个|份|[百千万]?元(?:\/[\u4e00-\u9fff])?)$/;

/** Who pays, over a column of what he pays. */
export const PAYER_HEADING = /会费|经费|拨缴|补助|补贴|拨款|自筹|行政|上级|财政|专项|留成|返还|赞助|其他/;

/** 编制单位：某厂: a line above a table, and no heading; 其中：本级经费 is one. */
export const LINE_LABEL = /^(?!其中)[^:：(（]{2,10}[:：]\s*[^\s:：]/;

/** 单位：万元 in a cell of its own. */
export const UNIT_STATED = /^[(【[]?(?:金额)?单位[:：]?(?:人民币)?[百千万]?元[)】\]]?$/;

/** A part of the unit over a column of what it spends: 机关分会, 一车间, 第二支部. */
export const PART_HEADING =
  /^[\u4e00-\u9fff\d]{0,6}(?:机关|车间|分会|分工会|部|科|处|室|班组?|支部|厂区?|校区|院区|中心|公司|站|队|所|分院|分校|本部)$/;
