/** COLUMNS: all that is known of each column role: what it holds, what its headings say, how much it tells of a table, by which names it is read back. */
import { COLUMN_ROLES, type ColumnRole, type HeadingKind, type OtherColumn } from "../terms/column-role";

/** What headings say, Simplified; matched against tidied, simplified, lower-case headings without their bracket. */
export interface HeadingWords {
  /** Headings that mean this and nothing else, 1; headings that may, with how surely (0..1). */
  readonly sure: RegExp;
  readonly maybe?: readonly { readonly pattern: RegExp; readonly weight: number }[];
  /** How much such a heading speaks for a row of headings. */
  readonly importance: number;
}

export interface ColumnFacts extends HeadingWords {
  /** What its cells hold: words, a time, money, or a number that is no money. */
  readonly holds: "text" | "time" | "amount" | "number";
  /** 识别更正: its names beside the role's own, Simplified, tidied and lower case; those of every language we write must be among them. */
  readonly names: readonly string[];
}

/** Headings of two columns that name the first and the last month of an activity. */
export const SPAN_START =
  /^(?:(?:计划|活动|预计|预定|拟定?|项目|任务)?(?:开始|起始|启动|开工|开展)(?:月份?|时间|日期|年月)?|起|自|起(?:月份?|始日期)|start(?:date|month)?|from)$/;
export const SPAN_END =
  /^(?:(?:计划|活动|预计|预定|拟定?|项目|任务|最后)?(?:结束|截止|截至|完成|终止|完工)(?:月份?|时间|日期|年月|期限)?|止|至|止(?:月份?|日期)|end(?:date|month)?|to|until)$/;

const DOER = "人员?|者|部门?|单位|处室?|科室?|领导|委员|小组|组|方|分?工会|机构|主体|干部|同志";

export const COLUMNS: Readonly<Record<ColumnRole, ColumnFacts>> = {
  seq: {
    holds: "text",
    importance: 1,
    names: ["序号", "编号"],
    sure: /^(?:(?:序号?|号|项次|行次|顺序号?|no\.?|№|#|seq|index|s\/n|sn|id)[/|]?){1,2}$/,
    maybe: [{ pattern: /^编号$/, weight: 0.8 }],
  },
  quarter: { holds: "time", importance: 2, names: ["季度"], sure: /^(?:所属|计划|活动)?季[度别]?$|^quarter$/ },
  month: {
    holds: "time",
    importance: 3,
    names: ["月份", "月", "时间"],
    sure: /^(?:月份?|月度|所属月份?|(?:计划|开展|活动|实施|预算|工作|拟定?|举办|预计|安排|执行){1,2}月[份度]|(?:活动|开展|计划|实施|举办|拟开展|拟办|预计|拟定?|工作|办理|预定|组织|安排|执行|进行|举行|起止|实行|推进|具体){0,2}时间(?:安排|节点|段|要求|计划|进度)?|月次|计划月|时间节点|节点|时间[/、及和与]{0,1}地点|地点[/、及和与]时间|完成[时期][间限]|(?:落实|办结|办理|整改|推进|实施|工作|活动|执行|计划|兑现|销号)?[时期]限|办理期限|(?:预定|办理|工作)?期程|month|months|time|when|date\/time|schedule|period)$/,
    maybe: [
      {
        pattern:
          /^(?:活动|开展|计划|办理|预定|起止|举办|实施|具体|完成)?(?:日期|年月)(?:安排)?$|^date$|^(?:活动|举办|开展|具体)?(?:时间[、,\/及和与]?地[点址]|地点[、,\/及和与]?时间)$/,
        weight: 0.85,
      },
      { pattern: SPAN_START, weight: 0.85 },
      {
        pattern:
          /^进度安排$|^时序进度$|^日程(?:安排)?$|^时段$|^月份(?!.*(?:活动|项目|内容|事项|工作)).{1,4}$|^(?!.*[/\\|]).{1,4}月份$|^计划完成$/,
        weight: 0.7,
      },
      { pattern: /^(?:[什啥哪]么?(?:时候|月份?)|何时|几[时月]|多会儿)/, weight: 0.85 },
      { pattern: /时间$|月份$/, weight: 0.5 },
    ],
  },
  date: {
    holds: "time",
    importance: 1,
    names: ["日期"],
    sure: /^(?:具体|活动|起止|举办|开展|办理|预定)?(?:日期|日子)$|^月\/日$/,
    maybe: [{ pattern: /^具体时间$|^起止时间$|^date$/, weight: 0.6 }],
  },
  week: {
    holds: "time",
    importance: 1.5,
    names: ["周次", "周"],
    sure: /^(?:周次?|教学周次?|周数|周别|第几周|week)$/,
    maybe: [{ pattern: /^星期$/, weight: 0.6 }],
  },
  task: {
    holds: "text",
    importance: 1,
    names: ["大类", "类别", "工作任务"],
    sure: /^(?:类别|类型|分类|大类|种类|类|板块|模块|(?:活动|项目|工作|支出|费用|经费|任务|预算)(?:类别|类型|分类|大类|板块)|工作(?:板块|领域|方面|大项)|重点任务|年度任务|目标任务|工作目标|一级项目|一级指标|阶段|category|type|theme)$/,
    maybe: [
      { pattern: /^工作任务$|^任务$|^主要任务$|^工作重点$|^重点工作$|^工作项目$|^主题$|^活动主题$|^月主题$|^目标$/, weight: 0.6 },
      { pattern: /^项目$|^支出项目$|^内容$|^项目名称$|^科目$/, weight: 0.35 },
    ],
  },
  activity: {
    holds: "text",
    importance: 3,
    names: ["活动", "活动名称", "项目", "活动(项目)名称"],
    sure: /^(?:活动(?:项目|名称|事项)?|(?:拟|计划|预计|拟定)(?:开展|举办|组织)的?活动|活动(?:项目|事项)名称|(?:工作|计划|预算|开支|支出|慰问|服务|福利)?事项(?:名称)?|(?:工作|计划|预算|开支|支出|费用|子|具体|二级)项目(?:名称)?|项目名称|计划名称|活动\(项目\)名称|活动或项目名称|activity(?:name)?|item|event|project|task|what|initiatives?)$/,
    maybe: [
      {
        pattern:
          /^(?:月份|时间)[、,/\\|及和与]?(?:活动|项目|工作|事项)(?:内容|名称|安排)?$|^(?:活动|项目|工作|事项)(?:内容|名称)?[/\\|]?(?:月份|时间)$/,
        weight: 0.9,
      },
      {
        pattern:
          /^(?:活动|事项|工作)[一二三四五六1-6]$|^第[一二三四五六1-6][项个场次](?:活动|工作|项目)$|^(?:[上中下]旬|[上下]半月)(?:计划|活动|工作|重点)?(?:安排|内容|活动|计划|工作)$|^(?:项目|主题)及内容$|^(?:科目|类别|分类|支出科目)[/、及和与](?:活动|项目|事项)(?:名称|内容)?$|^(?:活动|项目|事项)(?:名称)?[/、及和与](?:科目|类别|分类)$|^(?:工作|主要|具体|重点)举措$|^(?:开展|实施|具体)(?:项目|事项)$|^(?:会议)?(?:议定|研究|决定|讨论|通过)(?:的)?事项$|^(?:活动)?题目$|^(?:要|拟|计划)?[做干办搞](?:什么|啥|哪些)(?:事|活动)?$|^(?:活动|项目|事项)(?:名称)?[及和与、\/](?:责任|负责|经办|主办|承办)(?:人|部门|单位)$|^(?:活动|业务|事项|项目|工作)摘要$/,
        weight: 0.8,
      },
      {
        pattern:
          /^(?:活动|工作|主要活动|主要工作|计划|安排|任务|具体工作|具体活动)内容(?:及要求|安排)?$|^主要工作$|^重点工作$|^主要活动$|^项目$|^名称$|^活动安排$|^工作安排$|^工作计划$|^活动计划$|^任务分解$|^具体任务$|^主要事项$|^工作名称$|^任务名称$|^活动及内容$|^项目内容$|^预算内容$|^活动类目$|^(?:工作|活动|项目|事项)(?:及|和|与|、)(?:内容|活动|项目|事项|工作)$|^开展(?:项目|活动|事项|工作)$/,
        weight: 0.9,
      },
      {
        pattern:
          /^(?:主要|计划|具体)?内容$|^工作任务$|^任务$|^主要任务$|^摘要$|^事由$|^(?:活动)?主题$|^(?:经费|支出|资金|费用)?用途$|^内容摘要$|^节日$|^费用名称$|^支出内容$|^开支内容$|^工作要点$|^计划$|^(?:工作|重点|主要|活动)?举措$/,
        weight: 0.75,
      },
      { pattern: /(?<!收入|来源|经费|资金)(?:项目|事项|活动|任务|名称|工作)$|^任务分解/, weight: 0.5 },
    ],
  },
  content: {
    holds: "text",
    importance: 1.5,
    names: ["内容", "活动内容"],
    sure: /^(?:具体内容|详细内容|活动方案|实施方案|活动形式|形式|慰问形式|具体规定|(?:工作|主要|具体|保障|推进)?措施|计划内容|简要说明|工作要求|具体要求|要求|内容及要求|活动方式|办理方式|实施方式|方式|考核要点|工作标准|活动说明|描述|(?:具体|工作|主要|重点|活动)?举措|details?|content|description)$/,
    maybe: [
      { pattern: /^(?:活动|工作|主要|任务|项目)?内容(?:及.{1,4})?$|^(?:主要)?做法$|^要点$|^目标$/, weight: 0.6 },
      { pattern: /内容|方案|形式|措施|要求|方式|效益|目的/, weight: 0.4 },
    ],
  },
  owner: {
    holds: "text",
    importance: 2,
    names: ["责任人", "负责人", "责任部门"],
    sure: new RegExp(
      `^(?!组织[组部处科]$)(?:第一|主要|具体|总|活动|项目|工作)?(?:责任|负责|承办|主办|牵头|经办|经手|组织|实施|执行|主责|落实|分管|归口(?:管理)?)(?:${DOER})(?:(?:[/和及、与]|或)(?:责任|负责|承办|主办|牵头|经办|组织|实施)?(?:${DOER}|联系人))?$|^(?:主办|承办|责任|负责|牵头|活动组织者|组织者|主办\\/承办|联系人|联络[人员]|总负责|具体负责|owner|pic|department|dept\\.?|responsible(?:person)?|personincharge|incharge|leader|lead|organi[sz]er|contact)$`,
    ),
    maybe: [
      { pattern: /^(?:责任|负责|牵头|主办|承办|组织(?!建设|工作|活动|生活|宣传|发展|[组部处科])|分工|经办).{0,6}$/, weight: 0.7 },
      {
        pattern:
          /^(?:经手|操办|带队|召集|主抓|具体抓|抓落实|归口(?:管理)?|总协调|项目(?:经理|主管)|who)$|^(?:由|找|归|让)?(?:谁|哪(?:个人|位|些人))(?:来|去)?(?:主?抓|带|跟|落实|主办|承办|办|干|做|管|负责|牵头|组织)?(?:的|呢)?$/,
        weight: 0.85,
      },
      {
        pattern: new RegExp(
          `^(?:具体|直接|主要|总|第一|活动|项目)?(?:经办|承办|负责|主管|分管|主责|主抓|经手|承接|对接|召集|操办|发起|带队|包抓|主理|领队|领办|统筹|领衔|包保|包联|跟进|落地|主持|协调|盯办|联络)(?:${DOER}|\\((?:${DOER})\\))?$|^(?:办理|主要负责|带头|统筹)\\(?(?:${DOER})\\)?$`,
        ),
        weight: 0.85,
      },
      {
        // 我方负责人 beside a contractor.
        pattern: new RegExp(
          `^(?:我[方校院厂会司处局]|[本甲校院厂]方|本(?:单位|部门|校|院|厂)|(?:本级|基层)?工会方?)(?:责任|负责|经办|经手|牵头|对接|联系|承办|主管)(?:${DOER})?$`,
        ),
        weight: 0.85,
      },
      // Who leads a part of the unit.
      {
        pattern: /^(?:班组|小组|项目|活动|工作|工会小组|值班|带班|班|队|片区|车间|工段)?(?:组长|班长|队长|领队)$|^(?:班组|值班|项目)长$/,
        weight: 0.7,
      },
      { pattern: /^工会委员$|^(?:车间|工段|科室?|部门)(?:主任|长|主管)$/, weight: 0.5 },
      { pattern: /^(?:人|部门|科室|处室|人员|(?:工会)?小组|工作人员|委员|分工|姓名)$/, weight: 0.5 },
    ],
  },
  partner: {
    holds: "text",
    importance: 1,
    names: ["协办", "协办人"],
    sure: /^(?:协办|协助|配合|协同|合作|支持)(?:部门|单位|人员?|处室|科室)?$|^参[与加]部门$|^协办方$|^partner$/,
    maybe: [{ pattern: /^(?:协办|配合|协助|协同)/, weight: 0.7 }],
  },
  participants: {
    holds: "text",
    importance: 1,
    names: ["参加对象", "参加人员"],
    sure: /^(?:(?:参加|参与|活动|慰问|受益|服务|帮扶|覆盖)?(?:对象|人群)|(?:参加|参与)人员?|(?:参加|参与|覆盖|人员|活动)?范围|audience|participants)$/,
    maybe: [{ pattern: /对象|范围/, weight: 0.6 }],
  },
  heads: {
    holds: "number",
    importance: 1,
    names: ["人数"],
    sure: /^(?:(?:预计|计划|拟)?(?:参加|参与|活动|慰问|会员|职工|受益|覆盖|服务)?人[数次]|规模|headcount|people|pax|participants?no\.?|attendees)$/,
    maybe: [{ pattern: /人[数次]/, weight: 0.7 }],
  },
  unitPrice: {
    holds: "number",
    importance: 1,
    names: ["标准", "单价"],
    sure: /^(?:(?:人均|开支|预算|慰问|支出|执行|发放|补助|费用|经费|奖励|每人)?(?:标准|单价)|人均|每人|人均(?:预算|费用|经费|金额)|元\/人|单位标准|unitprice|percapita|perhead|perperson|standard)$/,
    maybe: [
      { pattern: /^每(?:[次场期批项人名份桌]|人次|一次)(?:活动)?(?:经费|费用|金额|预算|支出|标准)$/, weight: 0.95 },
      { pattern: /标准$|^标准|人均|单价|每人/, weight: 0.7 },
    ],
  },
  quantity: {
    holds: "number",
    importance: 0.5,
    names: ["数量"],
    sure: /^(?:数量|次数|场次|份数|频次|场数|期数|天数|件数|桌数|qty|quantity|times)$/,
    maybe: [{ pattern: /数量|次数|场次|份数/, weight: 0.6 }],
  },
  amount: {
    holds: "amount",
    importance: 3,
    names: ["金额", "预算", "预算金额"],
    sure: /^(?:(?:经费|活动|费用|支出|年度|年初|本年|本年度|当年|计划|预计|申请|核定)?(?:预算(?:金额|经费|数|额|支出|费用|总额|安排|额度)?)|预算(?:金额|经费|数|额|支出|费用|总额|额度)?|(?:活动|所需|预计|计划|申请|安排|拟需|需要|需用)?经费(?:预算|金额|数额|额度|安排|测算)?|(?:预计|计划|安排|支出|预算|合计|费用|总|小计|申请|本年|概算|预估|估算|核定)?金额|(?:预计|活动|所需|计划|预估)?费用(?:预算|金额|概算)?|预计支出|计划支出|概算|估算|经费概算|资金预算|所需资金|资金安排|[百千万]元|budget(?:amount)?|budgeted|amount|cost|expense|planned(?:cost|amount|budget)?)$/,
    maybe: [
      {
        pattern:
          /^(?:控制[数额]|合计|小计|总计|总额|总价|共计|小计金额|合计金额|总经费|总费用|总预算|(?:用款|支用|用钱|花钱)(?:计划|预算|金额|数)?|额度|(?:经费|费用|资金|预算|支出)额度|资金|支出|支出金额|投入|开支|元|款项|价格|(?:预计|计划)?(?:数额|款额|用款|花费|开销|开支)(?:金?额)?|活动费|(?:需要?|要|用|所需|拟|预计|计划)?(?:花|用)?(?:的)?钱数?|花钱|价钱|款数|(?:拟|计划|预计)(?:投入|支出|开支|花费|用款)(?:金额|经费|资金)?)$/,
        weight: 0.6,
      },
      {
        pattern:
          /^(?:大[概约]|约|估计|预计|一?共|总共|差不多)?(?:[要得会]|需要?)?[花用要]?(?:多少|几多)[钱元]|^(?:要|得|大概|预计|大约)?花(?:费|多少|的钱|钱)|^(?:用|要)多少/,
        weight: 0.7,
      },
      { pattern: /预算|金额|费用(?!途)|概算/, weight: 0.5 },
      { pattern: /^(?:计划|安排|预计|拟安排|计划安排|全年计划|年度计划)数?$/, weight: 0.4 },
      { pattern: /经费(?!用途)|资金(?!用途)|支出(?!用途)/, weight: 0.3 },
    ],
  },
  actual: {
    holds: "amount",
    importance: 0.5,
    names: ["实际支出", "实际金额"],
    sure: /^(?:实际(?:支出|金额|使用|发生|花费|执行|费用|列支|完成|开支|使用金额|支出金额)?(?:数|额)?|(?:本年)?决算数?|执行数|累计执行数|已(?:使用|支出|用|支用|报销|执行)(?:金额|数)?|(?:截[至止]|1[-—~至到])\d{1,2}月(?:底|末)?(?:已|实际|累计)*(?:执行|支出|使用|开支|列支|发生)(?:金额|数|额)?|实支数?|结算金额|累计支出|报销金额|实用|actual|spent)$/,
    maybe: [{ pattern: /实际|决算|已[用支]|实支|结算|报销/, weight: 0.7 }],
  },
  lastYear: {
    holds: "amount",
    importance: 0.25,
    names: ["上年金额", "上年"],
    sure: /^(?:上年|去年|上一?学年|上一年度?|上年度|往年|前一年)/,
  },
  source: {
    holds: "text",
    importance: 1,
    names: ["经费来源", "来源"],
    sure: /^(?:(?:经费|资金|费用|预算)?(?:来源|渠道|出处)|列支渠道|支出渠道|经费列支|列支来源|(?:经费|资金)性质|fundsource|source)$/,
    maybe: [{ pattern: /来源|渠道/, weight: 0.7 }],
  },
  subject: {
    holds: "text",
    importance: 0.5,
    names: ["支出科目", "科目"],
    sure: /^(?:(?:支出|会计|预算|列支|经费|开支|所属|经济|费用|支应)?科目(?:名称)?|subject)$/,
    maybe: [{ pattern: /^(?!.*(?:活动|项目|事项)).*科目/, weight: 0.7 }],
  },
  unitName: {
    holds: "text",
    importance: 0.5,
    names: ["单位名称"],
    sure: /^(?:分会|分工会|支会|基层工会|二级工会|工会(?:小组|名称)|单位名称|填报单位|申报单位|所属(?:单位|部门|分会)|(?:部门|院系|学院|车间|班组|科室|支部)名称|车间|班组|院系|部门工会|unit)$/,
    maybe: [{ pattern: /^(?:单位|部门|科室|处室|工会小组|小组|学院|申请单位|申请部门)$/, weight: 0.6 }],
  },
  place: {
    holds: "text",
    importance: 1,
    names: ["地点"],
    sure: /^(?:活动|举办|开展|举行|办理|实施)?(?:地点|场地|场所|地址)$|^location$|^venue$|^place$|^where$/,
    maybe: [{ pattern: /地点|场地/, weight: 0.6 }],
  },
  status: {
    holds: "text",
    importance: 0.5,
    names: ["完成情况"],
    sure: /^(?:完成|执行|落实|开展|进展|办理|实施|推进)情[况形]$|^状态$|^是否完成$|^进展$|^完成与否$|^status$/,
    maybe: [{ pattern: /情况$/, weight: 0.5 }],
  },
  remark: {
    holds: "text",
    importance: 1,
    names: ["备注"],
    sure: /^(?:备注(?:说明)?|备考|附注|注|remarks?|notes?|comments?|memo)$/,
    maybe: [
      { pattern: /^(?:说明|其他|其它|其他说明)$/, weight: 0.8 },
      { pattern: /依据|测算|计算|说明|用途明细|费用明细|经费明细|预算明细|备注/, weight: 0.6 },
    ],
  },
};

export const OTHER_HEADINGS: Readonly<Record<OtherColumn, HeadingWords>> = {
  code: { importance: 0.25, sure: /^(?:(?:支出|会计|预算|经济)?科目)?(?:编码|代码|代号)$|^科目编号$|^code$/ },
  unit: { importance: 0.25, sure: /^(?:计量|计价|金额|货币|数量)单位$/, maybe: [{ pattern: /^单位$/, weight: 0.5 }] },
  rate: {
    importance: 0.25,
    sure: /^(?:(?:预算)?(?:执行|完成|使用|达成)(?:率|进度)|占比|比例|比重|完成预算%|与.{0,6}对比%?|增减%?|进度|rate|%)$/,
    maybe: [{ pattern: /率$|%|占比|比例/, weight: 0.8 }],
  },
  remaining: {
    importance: 0.25,
    sure: /^(?:结余|余额|剩余|剩余预算|可用余额|预算余额|差额|结存|remaining|balance)$/,
    maybe: [{ pattern: /结余|余额|剩余|差额|差异/, weight: 0.8 }],
  },
  adjusted: {
    importance: 0.25,
    sure: /^(?:(?:(?:同|环)比|(?:比|较|与)?(?:上年|去年|上年度|上一年)(?:度|数|预算)?(?:相比|对比|比)?)?(?:增减|增长|变动|变化)(?:额|数|值|金额)|(?:预算)?调[整增减]数?|(?:年中)?调整后?预算数?|调整后金额|追加(?:预算)?|追减|(?:核|审)[减增](?:[减增])?(?:数|额|金额|经费)?|adjustment)$/,
    maybe: [{ pattern: /调整|追加/, weight: 0.8 }],
  },
  approval: {
    importance: 0.25,
    sure: /^(?:审批(?:状态|意见)?|是否上会|附件|凭证号?|票据|签领表|方案文号|签字|签名|盖章|领导签字|审核(?:意见)?)$/,
  },
  income: {
    // A table of income is no plan.
    importance: -4,
    sure: /^(?:收入(?:项目|名称|科目|来源|内容|类别|金额)?|经费收入|进账|本年收入|收入预算)$/,
    maybe: [{ pattern: /收入/, weight: 0.8 }],
  },
  /** Numbers that are no money. */
  measure: {
    importance: 0.25,
    sure: /^(?:(?:联系|办公|手机|固定)?(?:电话|手机|号码)(?:号码?)?|联系方式|手机号码?|tel|phone|mobile|学时|课时|工时|时长|时间\(小时\)|小时数?|天数|年龄|工龄|排序|名次|权重|分值|得分|分数|积分|评分|届次?|楼层|页码?|文号|证号|账号|邮编|车次|座位号?|人均次数|完成次数|参与次数|面积|距离|公里数?|里程|票数|得票|(?:重要|紧急|优先|难易|风险)(?:程度|性|级别?|等级|顺序|次序)|难度|(?:轻重)?缓急|(?:职工|会员)?满意(?:度|率)|等级|级别|星级|年份|年度|学年|期次|批次|组数|队数|户数|hours?|days?|score|priority|level)$/,
    maybe: [{ pattern: /电话|手机|学时|课时|时长|天数|年龄|名次|权重|分值|得分|积分|邮编|面积|里程/, weight: 0.7 }],
  },
  /** The end of a time whose beginning stands in another column. */
  end: { importance: 1, sure: SPAN_END },
  /** When it really was. */
  done: { importance: 0.25, sure: /^实际(?:开始|结束|完成|开展|举办)?(?:时间|日期|月份)$|^完成日期$/ },
  total: { importance: 0.5, sure: /^(?:合计|小计|总计|共计|总额|全年(?:合计|预算)?|年度合计|年合计)$/ },
};

/** How much a heading speaks for a row of headings. */
export function importanceOf(kind: HeadingKind): number {
  return (kind in COLUMNS ? COLUMNS[kind as ColumnRole] : OTHER_HEADINGS[kind as OtherColumn]).importance;
}

/** Every kind of heading with its words. */
export const HEADING_WORDS: readonly (HeadingWords & { readonly kind: HeadingKind })[] = [
  ...COLUMN_ROLES.map((kind) => ({ kind, ...COLUMNS[kind] })),
  ...Object.entries(OTHER_HEADINGS).map(([kind, words]) => ({ kind: kind as OtherColumn, ...words })),
];
