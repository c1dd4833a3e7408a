/** What rows that are no activities begin with, Simplified; matched against tidied, simplified text. Data only. */

/** What the money of a whole plan is called, and what stands before it. */
const OF_ALL =
  "(?:共?\\d{1,3}项|全年度?|年度|本年度?|当年|今年|总|全部|所有|以上|上述|经费|预算|费用|金额|支出|开支|活动|工会|计划|项目|各项|工作|资金|预计|所需|20\\d\\d年度?)";
const MONEY = "(?:金额|经费|费用|预算|支出|开支|资金)";
/** The whole year's money: a total though no word says sum. */
const MONEY_OF_YEAR = `(?:全年度?|本年度?|今年|年度)(?:计划|预算|预计|安排|工会|活动|各项){0,2}(?:支出|开支|支出预算|预算支出|经费预算|预算经费|经费支出|费用支出|费用预算)`;

/** A grand total. 本年支出合计 and the like count as one. */
export const TOTAL_LABEL = new RegExp(
  `^(?:${OF_ALL}{0,5}(?:合计|总计|共计|总额|总和|总合|总共|汇总|求和|加总)|${MONEY_OF_YEAR}|${OF_ALL}{0,4}总(?:金额|经费|费用|预算|支出|开支|资金|额)|(?:全年|本年|年度)?(?:经费|预算|费用|支出)?总数|` +
    `${OF_ALL}{0,3}[总共]计?需(?:要|用)?(?:活动|工会)?${MONEY}|[∑σ]|[总共]?计|总|(?:grand|sum|overall)?total|sum)(?:数|额|${MONEY})?(?:\\([^()]{0,20}\\)|[/|][百千万]?元)?[:：]?$`,
);

const PART_OF_YEAR =
  "(?:本|该|上|下|第?[一二三四1-4])?季度?|(?:本|该|当|1[0-2]|[1-9]|十[一二]?|[二三四五六七八九])月份?|[上下]半年|[上下]学期|[春秋]季学期";
const PART = `(?:${PART_OF_YEAR})(?:活动|工会|计划|预计|所需)?(?:计|总额|总数|总和|共需|总?${MONEY})`;
/** 一季度费用: a subtotal among the activities; below their total it only tells how they lie in the year. */
export const MONEY_OF_PART = new RegExp(`^${PART}[:：]?$`);
/** A subtotal: 小计, or a total of a named part. */
export const SUBTOTAL_LABEL = new RegExp(
  "^.{0,16}小计(?:数|金额)?(?:\\([^()]{0,12}\\))?[:：]?$|^.{1,16}(?:合计|共计|总计|汇总)(?:金额)?(?:\\([^()]{0,12}\\))?[:：]?$|^sub-?total[:：]?$|" +
    `^(?:${PART}|以上${MONEY}|分计)[:：]?$`,
);
/** 合计：52500元 in one cell: the label with its figure. */
export const TOTAL_WITH_FIGURE =
  /^((?:全年|年度|本年|本表|以上|上述|各项|总|经费|预算|费用|支出|活动|项目|工会){0,3}(?:合计|总计|共计|小计|总额|总金额|总经费|总预算)(?:金额|经费|费用)?|(?:全年|本年|本年度|本表|本计划|以上|上述|各项|活动|项目|工作){1,4}(?:共|合计|总计|总共|预计|约)?(?:需要?|所需)(?:活动|工会)?(?:经费|费用|资金|预算)(?:合计|共计|总计|总额|共|约)?|(?:金额)?小写)(?:\(小写\))?[:：为]?(.{1,40})$/;
/** 女职工先进事迹汇总, 半年报表汇总: what is done, and no sum. */
export const REPORT_NAME = /(?:事迹|报表|材料|数据|信息|资料|档案|台账|意见|建议|提案|成果|名单|问题|经验|调查|总结)汇总$/;
/** Where somebody is to do it. */
export const REPORT_OF_SOME = /^.{3,}汇总$/;
/** 小计 before 量器具校验比武，经费200元: the beginning of a name. */
export const NAMED_SO = /^(?!人民币|大写|约|共|金额|经费|费用|预算|支出)[\u4e00-\u9fff]{3}/;
/** 主题：送温暖月, beside the month that a block is of. */
export const THEME_LINE = /^(?:本月|活动|工作)?(?:主题|重点)(?:月|活动)?[:：]/;
/** Of these, the sum of a part: 小计：3000元. */
export const SUBTOTAL_WITH_FIGURE = /^.{0,8}小计/;
/** 大写 lines. */
export const CAPITAL_LABEL = /大写/;
/** What has been added up so far. */
export const SO_FAR_LABEL = /^(?:本年|全年|年度|本月|截至.{1,8}|至.{1,6}|项目|经费|预算|支出)?累计(?:数|金额|支出|预算|经费|合计)?[:：]?$/;
/** What tells a total by its own words from the total of a part. */
export const GRAND_WORD = /^(?:总计|总合计|全年合计|年度合计|总额|总金额)/;
export const BALANCE_LABEL =
  /^[减扣](?:除|减|去)?[:：].{2,20}$|^(?:[一二三四五六七八九十]+[、.])?(?:本级|本单位|基层)?工会(?:实际|应|需|净)?(?:列支|承担|负担|开支)(?:部分|金额|经费)?[:：]?$|^(?:本年|全年|年度)可用[:：]?$|^(?:[一二三四五六七八九十]+[、.])?(?:本年|全年|年度|年初|年末|期初|期末|预计|累计|经费|资金|预算|本期|收支|计划|其中|可用)*(?:结余|余额|剩余|结存|滚存结余|可用资金|可用经费|可用额度|可支配(?:资金|经费)|年初预算|预算(?:总)?控制数|控制额度?|下达(?:预算|指标)|资金缺口|缺口|差额|差异|收支相抵|核对|超支|超出|不足|预留|remaining|balance)(?:资金|经费|金额|数|部分|机动(?:费|经费|资金)?)?(?:\(.{0,20}\))?[:：]?$/;

/** Lines that carry a sum from one page to the next, or sum one page up. */
export const CARRIED_LABEL =
  /^(?:过次页|承前页|承上页|接上页|接前页|转下页|转次页|过下页|续上页|上页(?:结转|合计|小计|累计|转来)|前页(?:结转|合计|小计)|本页(?:合计|小计|累计)|转入下页|结转(?:下|次)页|承前|过次|broughtforward|carriedforward|b\/f|c\/f)[:：]?$/;
/** A sum repeated further down. */
export const DOWN_LABEL = /累计|承|接|续|转|前|上/;
/** Lines of statistics that name no activity: 项数, 活动次数, 平均. */
export const RUNNING_LABEL =
  /^(?:(?:活动|项目|合计|总)?(?:项数|次数|场次|个数|数量)|(?:活动|项目)总(?:项|次)?数|(?:工会|在册|在会|现有)*(?:会员|(?:在职|在编|全体)?(?:教?职工|人员)|参加)总?(?:人数|数)(?:\(人\))?|平均(?:值|每项|金额)?|最[大小高低](?:值|金额|一项)?|占比|人均(?:经费|预算|费用|金额|支出)?(?:\([^()]{1,4}\))?)[:：]?$/;

/** Below the total: what it comes to a head, and how it compares with another year's. */
export const SHARE_LABEL =
  /^(?:(?:人均|户均|每人|平均每[人户项次])(?:经费|预算|费用|金额|支出|标准)?(?:\(.{1,20}\))?|(?:较|比|同比|环比|与)?(?:上年|去年|往年|上期|同期|20\d\d年度?)?(?:同期|相比|比)?(?:增长|增幅|增加|减少|下降|降低|上升|增减|变动)(?:率|幅度|额|金额|比例|情况)?(?:\(.{1,8}\))?|占.{0,12}(?:比例|比重|比|百分比))[:：]?$/;

/** Rows of income and funds; matched against the label of a row that has no month and no owner. */
export const INCOME_LABEL =
  /^(?:[一二三四五六七八九十\d]+[、.)]|\([一二三四五六七八九十\d]+\))?(?:其中[:：])?(?:(?:工会)?会员?会?费(?:收入)?|会费收入|拨缴(?:工会)?经费(?:收入)?|工会经费(?:拨缴|拨款|返还|返拨|留成|收入)|上级(?:工会)?(?:补助|拨款|拨付|下拨|返还)(?:收入|经费|款)?|(?:行政|单位|政府)(?:补助|拨款|补贴)(?:收入|经费|款)?|其他收入|事业收入|投资收益|附属单位上缴收入|利息收入|捐赠收入|(?:上年|历年|以前年度|年初|上年度|期初)(?:结转|结余|滚存结余)(?:资金|经费)?|动用以前年度结余|(?:本年|年度|经费|总)?收入(?:总计|合计)?|经费来源|资金来源|留成经费|返还经费)(?:\(.{0,20}\))?[:：]?$/;
/** What a row is by the class it is given in a table of both. */
export const CLASS_OF_INCOME = /^(?:[一1][、.])?(?:预算|计划|经费|本年|年度)?收入(?:类|部分|项目?)?$/;
export const CLASS_OF_SPENDING = /^(?:[二2][、.])?(?:预算|计划|经费|本年|年度)?支出(?:类|部分|项目?)?$/;
/** 2026年工会经费收入预算, over its own headings. */
export const INCOME_TITLE =
  /(?:收入(?:来源)?|经费来源|资金来源)(?:预算|预计|预测|计划|情况|安排|测算|估算|明细)?(?:\([^()]{0,10}\))?(?:表|一览表)?[:：]?$/;
export const INCOME_TOTAL = /收入(?:合计|总计|小计)|来源(?:合计|总计)/;

/** Who signs; a signature line has one of these with a colon, or nothing else. */
export const SIGNER =
  /(?:制表|填表|填报|编制|经办|审核|复核|覆核|审批|批准|核准|报送|主管|负责|经手|证明|验收|申报|申请|联系)人?(?:员)?(?:签[字名章]|\(.{0,8}\))?|(?:工会|经审(?:委|会|委员会)?|财务|单位|部门|分管|主管|党委|主任|行政|工会财务)?(?:主席|主任委员|副主席|主任|负责人|领导|会计|出纳|委员|经审员|理事长|书记|校长|院长|经理|干事)(?:签[字名章]|意见|\(.{0,8}\))?|(?:签[字名章]|盖章|公章|签章|印章)|(?:填报|编报|制表|填表|编制|报送|上报|审批|批准|申报|签字|打印|印制|制作|更新|修订|成文|落款|导出)?(?:日期|时间(?=[:：]))|(?:财务|工会|经审|审批|领导|单位|主管|分管|党委|党支部|行政|上级|部门|主席|主任|书记|负责人|委员会){1,3}(?:意见|(?:审批|审核|批示|签批|会签)(?:意见)?)/;
export const SIGNATURE_START = new RegExp(`^(?:${SIGNER.source})[:：]`);
export const SIGNATURE_ALONE = new RegExp(`^(?:${SIGNER.source})(?:[:：].{0,12})?$`);
export const SIGNED_DATE =
  /^(?:\(?(?:签[字名章]|盖章|公章)\)?[:：]?)?(?:20\d\d|20_*|二[〇零○]..|[_x×]{0,4})年[\d_x×一二三四五六七八九十]{0,3}月[\d_x×一二三四五六七八九十]{0,3}日$|^20\d\d[-./]\d{1,2}[-./]\d{1,2}$/;

/** 某某工会（公章）, and below it 2027年1月. */
export const SEALED = /^.{2,30}\((?:盖?公?章|盖章|签章|印章|代章)\)[:：]?$/;
export const MONTH_OF_SEAL = /^20\d\d年\d{1,2}月$/;

export const NOTE_START =
  /^(?:注|备注|说明|附注|附|填表说明|填报说明|编制说明|备考|注意|注意事项|提示|特别说明|温馨提示|其他说明|有关说明|要求|几点说明|图例|图注|抄送|抄报|note|remarks?)\d{0,2}[:：.、]|^[※*★▲●◆☆]|^[-—–─=]{2,}[^-—–─=]|^\((?:本表|本计划|续表|续上表)|^(?:注意事项|填表说明|填报说明|编制说明|说明|备注|附注|注)$|^\((?:注|备注|说明|附)[:：]/;
/** 2.未尽事宜…: goes on with a note. */
export const NUMBERED = /^(?:[(]?\d{1,2}[)、.．:：]|[(]?[一二三四五六七八九十]{1,3}[)、.．]|[①-⑳])/;

/** Headings of a list of people to call. */
export const CONTACT_HEADING =
  /^(?:身份证|银行卡?|工资卡|会员证?|证件|卡|账|帐|工)(?:号码?|账号)$|^(?:联系|办公|手机|移动|固定)?(?:电话|手机|号码|方式)(?:号码?)?$|^(?:tel|phone|mobile)(?:no\.?)?$|^其中女会员(?:人?数)?$|^女会员人?数$/;

/** Headings of a list of people: what they are called, and what is said of each. */
export const MEMBER_NAME = /^(?:姓名|名字|(?:工会)?(?:成员|委员|人员|会员)(?:姓名)?|工会小组|name)$/;
export const PERSON_TO_CALL = /^(?:联系人|联络员|通讯员)(?:姓名)?$/;
export const MEMBER_DATA =
  /^(?:(?:工会|现任|行政|担任|党内)?职务|职位|(?:工会|工作|委员|具体|职责|任务)?分工(?:情况)?|(?:主要|工作|岗位|具体)?职责|(?:分管|负责)(?:工作|事项)|性别|出生(?:年月|日期)|民族|学历|政治面貌|position|duty)$/;
/** 工会委员分工, 第三届工会委员会成员名单. */
export const MEMBERS_TITLE =
  /^(?:附[件表]?\d{0,2}[:：、]?)?(?:[一二三四五六七八九十]+、)?.{0,14}(?:工会|委员会?|小组|成员|人员|干部|骨干)(?:分工|成员|组成|名单|名册|花名册|通讯录|联系方式|联系电话)(?:及?(?:分工|职责|联系方式|联系电话|名单))?(?:名单|情况|安排)?(?:一览)?表?(?:\([^()]{0,10}\))?[:：]?$/;
/** 每次活动后3日内上报总结。 */
export const SENTENCE_END = /.{6}[。；;！!]$/;
/** What somebody is in a union. */
export const POST =
  /^(?:(?:工会|经审|女工|女职工|文体|宣传|组织|生活|福利|财务|劳动保护|常务)(?:委员会?)?)?(?:副?主席|副?主任(?:委员)?|副?组长|委员|干事|会计|出纳|组员|成员)$/;

/** What is left for an opinion, with nothing else in the cell. */
export const OPINION = /(?:意见|审批|审核|批示|签批|会签)[:：]?$/;

/** 工会主席意见, 局党组审批意见: whose opinion it is, with nothing else in the cell. */
export const OPINION_OF = /^[\u4e00-\u9fff]{1,14}(?:意见|批示|签批|会签)(?:及?签[字章名])?(?:\(.{0,8}\))?[:：]?$/;
/** (盖章): the place of a seal or of a name. */
export const SEAL_PLACE = /^\((?:盖章|签字|签章|公章|签名|盖公章|单位盖章|章)\)$/;
/** 同意。 经会议研究，同意列支: what an opinion says. */
export const APPROVED =
  /^(?:(?:拟|原则上?|经|研究|讨论|审核|审查|会议|工会|委员会|集体|一致|[,，]){0,6})?(?:不?同意|批准|照办|已阅|情况属实|属实)(?!书)/;

/** Marks of a page, and of the end of a table. */
export const PAGE_MARK =
  /^[-—–─*=]*[(（]?(?:以下(?:空白|无正文)|此(?:处|行)以下空白|完|end)[)）]?[-—–─*=]*$|^第?\d{1,3}页(?:[,，/]?共?\d{1,3}页)?$|^共\d{1,3}页(?:第\d{1,3}页)?$|^[-—–]\d{1,3}[-—–]$|^page\d{1,3}(?:of\d{1,3})?$/;

/** 一、慰问类; （二）文体活动: a heading over a block of rows. */
export const SECTION_START =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.．:：部]|[(][一二三四五六七八九十]{1,3}[)]|[Ⅰ-Ⅻⅰ-ⅻ][、.]|(?:[a-h]|x|i[xv]|v?i{1,3}|v)[、.])/;
export const SECTION_END = /(?:类|方面|部分|板块|经费|支出|费用|系列|项目类?)[:：]?$/;

/** The number of a heading, cut off before its time is read. */
export const HEADING_NUMBER =
  /^(?:第?([一二三四五六七八九十]{1,3})[、.．:：]|[(（]([一二三四五六七八九十]{1,3}|\d{1,2})[)）]|(\d{1,2})(?:[、)）]|[.．](?!\d)\s*|[.．]\s+))\s*/;
/** A quarter or a half of the year. */
export const PERIOD_START = /^(?:第?[一二三四1-4]季|[上下]半年|[上下]学期|Q[1-4])/i;
/** What may follow the time of a heading without saying anything of it. */
export const TIME_TAIL =
  /(?:工会|工會|职工|職工|本会|工作|活动|活動|重点|重點|计划|計[画劃畫]|安排|主要|主题|主題|任务|任務|要点|要點|内容|內容|费用|費用|经费|經費|支出|开支|開支|预算|預算){1,4}[:：]?\s*$/;

/** Names of groups of activities rather than of one: 职工活动支出, 文体活动类. */
export const GROUP_NAME =
  /(?:支出|经费|费用?|类|项目|方面|板块|工作)[:：]?$|^(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十]{1,3}[)])/;

/** What a row begins with that breaks down the one above it. */
export const DETAIL_START = /^\s*(?:其中|包括|内含|含)[:：]?/;

/** The table's own title. */
export const TITLE_WORD = /计划|预算|安排|方案|一览|明细|汇总|清单|活动表|工作表|要点|任务|表$|日程|校历|年历|月历|行事历/;

/** Names of the owner that name nobody. */
export const OWNER_PLACEHOLDER =
  /^(?:待[定安排确认明落实]+|未定|未明确|未落实|另定|另行(?:安排|确定|明确)|暂[无缺定]|无|[-/—_]+|\?+|x{2,}|×{2,}|\*{2,}|某某?|某[人部门]+|tbd|n\/a|空|\.{2,}|…+|○{2,}|〇{2,})$/;

/** A committee that no union fund rule governs. */
export const WELFARE_COMMITTEE = /职工福利委员会|福利委员会|职福会|福委会|职福委/;

const WHOLE_YEAR = "(?:全年|年度|本年度?)";
const THESE = "(?:以上|上述|本表|各项)(?:各项|全部|所列)?(?:活动|项目)?";
const MEANT = "(?:预计|计划|拟|预算|约)";
const OF_MONEY = "(?:工会|活动)?(?:经费|资金|费用|预算|支出)?";
const ARRANGED = "(?:安排|计划|列入|开展|组织|实施)";
/** What stands for the whole plan before its figure. */
const WHOLE_SUM = [
  "总经费|经费总额|预算总额|总预算|经费合计|预算合计|合计金额|经费预算总计|预算总计|总金额|经费共计|预算共计|共需经费|经费总计",
  "(?:以上|各项|全年|本表)(?:各项)?(?:经费|预算|费用|支出)?(?:共计?|合计|总计)",
  `${WHOLE_YEAR}(?:工会|活动){0,2}(?:经费|资金|费用|支出)?(?:预算|计划)(?:支出|总额|数额?|额)?`,
  // 全年计划经费, 全年活动费: 全年工会经费 may be what comes in.
  `${WHOLE_YEAR}(?:(?:计划|预算|预计)(?:工会|活动){0,2}|(?:工会)?活动)(?:经费|资金|费用?|支出)(?:总额|总数)?`,
  `(?:共计?|共?${ARRANGED})(?:活动|工作|项目)?\\d{1,3}[项个次场](?:活动|工作|项目)?[,;]?(?:总?共需?|计划|预计|所需|总|合计){0,2}(?:安排|投入|使用|列支|支出)?(?:工会|活动)?(?:经费|预算|费用|资金|金额)`,
  // 全年共需工会经费, 以上活动预计共支出: spent alone may be last year's.
  `(?:总共|一共|共计?|合计|总计?)(?:需要?|所需|安排)${OF_MONEY}`,
  `(?:${WHOLE_YEAR}|${THESE})${MEANT}?(?:总共|一共|共计?|合计|总计?)?(?:需要?|所需|安排|投入)${OF_MONEY}`,
  `(?:(?:${WHOLE_YEAR}|${THESE})${MEANT}?|${MEANT})(?:总共|一共|共计?|合计|总计?)(?:支出|使用|列支|花费|开支|投入)${OF_MONEY}`,
  `${WHOLE_YEAR}${MEANT}(?:支出|使用|列支|花费|开支)${OF_MONEY}`,
  "(?:申请|申报|支出|费用|资金|计划)(?:活动)?(?:经费|资金|金额|预算|支出)?总额",
  `(?:${MEANT}|本年度?|全年|活动)总(?:支出|费用|花费|开支)`,
].join("|");
/** A figure for the whole plan named in a note: 总经费5.2万元. */
export const NOTED_TOTAL = new RegExp(
  `(?:${WHOLE_SUM})(?:预算|预计|约|为|是|共计?|合计|计|人民币|[:：]){0,3}((?:¥)?\\d[\\d,]{0,15}(?:\\.\\d{1,6})?(?:万元|千元|元|万))(?!元|[/每]|以[内下]|起)`,
  "g",
);
/** In the clause before the figure: it is another time's, a part's, what each gets, or what comes in. */
export const NOT_THE_WHOLE =
  /上年|去年|往年|历年|前年|上一年|每[人名位次场年月季户]|人均|单次|单项|其中|季|半年|[\d一二三四五六七八九十]月|收入|补助|结转|结余|拨缴|返还|上缴|累计|已|女职工|女工|分会|小组|不超|控制|上限/;

export const NUMBER_WITH_WORDS =
  /^(?:约|共|人均|每人|¥)?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?:元|人次?|次|份|场次?|个|名|位|套|桌|天|期|件|张|月|[/每][\u4e00-\u9fff]{1,3}){0,4}$/;

export const QUARTER_FIGURE = /^[1-4一二三四]$/;

export const TOTAL_LABEL_LIKE = /[计额数和合金费算出支资需lm汇总共∑σ]/;

export const PLAIN_TOTAL = /^(?:小计|合计|总计|共计|subtotal|total)(?:\(.{0,12}\))?[:：]?$/;

export const FIGURE_IN_LABEL = /[\d一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]/;

export const CAPITAL_FIGURE = /^[(]?(?:人民币|金额)?[(]?(?:大写)?[)]?[:：]?[零壹贰叁参肆伍陆柒捌玖拾佰仟万亿]{2,}[元圆]/;

export const UNIT_OF_TITLE = /单位[:：].*$/;
/** What a title has behind its name: （单位：元）, (in RMB '000), . Unit: KRMB. */
export const UNIT_BEHIND_TITLE =
  /[.,，;；]?(?:[([【](?:金额)?单位.{0,12}|[([【][^([【\d]{0,6}[元万k千](?:rmb)?|[([【][^([【]{0,20}(?:rmb|cny|yuan|thousand|million|['’]000|10,000)[^([【]{0,12}|(?:金额)?单位[:为].{0,12}|(?:unit|currency)s?:.{0,16})[)\]】]?$/;
/** Whose plan it is: what a line above a table names besides the unit of its money. */
export const NAMES_PLAN = /工会|union|20\d\d年?度?/;

export const FORM_LINE = /^(?:编制|填报|申报|制表)?(?:单位|部门|日期|时间)[:：]/;

export const MONEY_NOTE_LIKE = /[\d０-９]\s*(?:元|万|萬|千)/;

/** Only texts with one of these can be a label, a heading or a line of the foot. */
export const LABEL_LIKE =
  /[计計额額余餘:：注※*缺入源]|[总總项項人场場次][数數]|^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|大[写寫]|差|支|[季月年]|说明|說明|日期|主席|制表|製表|盖章|蓋章/;

export const FORMAL_FIGURE = /[壹贰貳叁肆伍陆陸柒捌玖拾佰仟]/;

/** What stands before 大写, the figure in words, and the one after 小写: 共计：11500元（大写：壹万元整）, 大写：壹万元整（小写：¥10000）. */
export const CAPITAL_AND_FIGURE = /^(.*?)\(?(?:人民币)?\(?大写\)?[:：]?(.*?)\)?(?:[,，;；]?\(?小写\)?[:：]?(.*?)\)?)?$/;

/** The sum of one page, as against what has been added up so far. */
export const PAGE_SUM = /^本页(?:合计|小计)/;

export const TOTAL_OF_PART = /^(.{1,10}?)(?:小计|合计|共计|总计)/;

/** （送审）, 附件2, 内部资料: what stands beside a title. */
export const BESIDE_TITLE = /^(?:附[件表]?|表)[\d一二三四五六七八九十]{0,2}$|^内部|稿$/;

/** 计划 over 实际, in two rows of one activity. */
export const PLANNED_ROW = /^(?:计划|预算|安排)(?:数|金额|支出|情况)?$/;
export const SPENT = /^(?:实际|实绩|执行|完成|决算)(?:数|金额|支出|情况)?$/;

/** 实际合计 below rows of 计划 and 实际. */
export const SPENT_TOTAL = /^(?:实际|实绩|执行|决算)(?:数|金额|支出)?(?:合计|总计|小计|共计)$/;

/** What is set aside in a budget, and counts as one of its rows: 不可预见费（5%）. */
export const SET_ASIDE = /^(?:不可预见|预备|机动|应急预备)(?:费用?|金|经费|资金)/;

/** A count of what is no money, or a share, and nothing else: 40%, 14项, 约800人次. */
export const COUNT_OR_SHARE = /^(?:大?约|共计?|近)?\d[\d,]*(?:\.\d+)?(?:[%‰％]|余?(?:项|人次?|次|场次?|个|名|位|期|户|分))(?:左右|以上)?$/;

/** 12项, 共12项活动: how many activities a table has. */
export const COUNT_OF_ACTIVITIES = /^(?:合计|总计|共计?|计)?\d{1,4}(?:项|个|次|场次?|件)(?:活动|项目|工作|事项)?$/;

/** What income less spending leaves. */
export const WHAT_IS_LEFT = /^(?:[一二三四五六七八九十]、)?(?:本年|年度|全年|收支|预计)*(?:结余|余额)(?:\([^()]{0,12}\))?[:：]?$/;
/** What came over from last year. */
export const CARRIED_OVER = /(?:上年|历年|以前年度|年初|期初|累计).{0,4}(?:结转|结余|余额|滚存)|滚存/;

/** What a heading says that its block comes to; and what leaves such a figure open. */
export const SECTION_SUM =
  /(?:经费|预算|费用|金额|支出|小计|合计|共计?)(?:预算|合计|共计?|小计|约|为|需|[:：])*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:万元|千元|元))(?![/每])/;
/** The same at the heading's end, with no word of money before it: 一、文体活动（34050元）, 二、劳动竞赛：37382元. */
export const SECTION_SUM_AT_END = /[(:,;](?:约|为|共)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:万元|千元|元))[)]?$/;
export const SECTION_SUM_OPEN = /每|人均|标准|不超|不高于|以内|上限|[余多]元|左右|约|上年|去年/;

/** Below headings, what to put there; and the names that a system has for them. */
export const FILLING_HINT =
  /^(?:必填|选填|非必填|可不填|不必填|系统(?:自动)?生成|自动(?:生成|计算|填充)|下拉选择|请(?:填写|选择|输入)|如[:：]|例如[:：])/;
export const FIELD_CODE = /^[a-z][a-z\d]*(?:_[a-z\d]+){0,5}$/;

/** Of a month: that nothing is planned in it. */
export const NOTHING_PLANNED =
  /^[(（]?(?:(?:本|当|该|此)[月季]度?)?(?:暂时?|尚|均)?(?:无|没有|未)(?:安排|计划|活动|项目|工作|任务){0,2}[)）]?[。.]?$|^[-—–－─/／]{1,4}$/;
/** Beside it, of who and how much: nothing. */
export const NOTHING_SAID = /^[(（]?(?:暂?无|没有)[)）]?$|^[-—–－─/／]{1,4}$/;

/** What marks a row that shows how the form is filled in: the whole of a cell, or before or behind the name. */
export const EXAMPLE_MARK = /^[(【[〔]?(?:填[写表报])?(?:例|例子|示例|样例|范例|举例|示范)[\d一二三①②③]{0,2}[)】\]〕]?[:：.、]?$/;
export const EXAMPLE_NAME =
  /^(?:[(【[〔](?:例|示例|样例|范例|举例|例如)\d{0,2}[)】\]〕]|(?:例|示例|样例|范例|举例|例如)\d{0,2}[:：])|[(【[〔](?:填[写表报]|仅[为供])?(?:例|示例|样例|范例|举例)[)】\]〕]$/;

/** A remark that says that the activity does not take place, and nothing else. */
export const CALLED_OFF =
  /^[(（【[]?(?:[本此该]?(?:项目?|活动)|[本今]年度?|因故|现|拟|已经?|经研究|疫情)*(?:取消|作废|停办|撤销|终止|不再?(?:举办|开展|组织|实施|进行|办|搞)|暂停(?:举办|开展|实施)?)(?:[该本此](?:项目?|活动)|活动|举办|开展|了)?[)）】\]]?[。!！]?$/;
