/** What sheets are called and what their titles say, Simplified; matched against tidied, simplified, lower-case text. Data only. */

/** Sheets that explain or show how to fill in, with or without a sample table. */
export const INSTRUCTION_NAME = /说明|示例|样例|样表|范例|范本|模板|指南|须知|填报要求|example|sample|template|readme/;
/** Of these, names that a filled-in form may keep. */
export const TEMPLATE_NAME = /模板|template/;
/** Activities and titles of a sample. */
export const SAMPLE_TEXT = /示例|样例|范例|举例|例如|^[(（【[]?例[)）】\]：:]|sample|example/;
export const COVER_NAME = /封面|封皮|目录|cover|contents/;
export const LOOKUP_NAME =
  /字典|下拉|选项|参数|基础数据|代码表|编码表|数据源|名单|花名册|通讯录|^(?:法定)?节假日(?:表|一览表?)?$|lookup|list|dict/;
/** Titles and names of a plan. */
export const PLAN_NAME = /计划|安排|要点|预算|打算|规划|方案|日程|日历|月历|年历|行事历|plan|budget|calendar/;
/** Titles and names of lists of money. */
/** Names of sheets that say no more than that a plan is there. */
export const NAMELESS_PLAN = /^(?:sheet\d*|表\d*|(?:本?年度?|工会|工作|活动|经费|总|明细|计划|安排|预算|方案|表|一览){1,6})$/;
export const BUDGET_NAME = /预算|经费|收支|费用/;
/** Titles and names of what is no plan when a plan stands beside it. */
export const RECORD_NAME =
  /总结|决算|执行|完成情况|情况表|流水|台账|日记账|账本|报销|登记|公示|汇总|统计|分析|图表|透视|科目|收入|来源|summary|report|pivot/;
/** Copies and drafts, of which the other one counts. */
export const COPY_NAME = /备份|副本|拷贝|复制|旧|草稿|初稿|原稿|原表|作废|历史|copy|backup|old|draft|\(\d\)$/;
/** What a pivot table puts before the heading of what it adds up. */
export const PIVOT_FIELD = /^(?:求和项|加总|合计项|总和|sum of)[:：\s]\s*/i;
export const LAST_YEAR_NAME = /上年|去年|往年|上一年/;

export const NEXT_YEAR_NAME = /下一?年(?!级)|明年|次年|来年/;

/** Captions of tables of what was done, of what is only thought of, and of what the plan's money is not for. */
export const RECORD_CAPTION =
  /(?:完成|开展|执行|实施|支出|使用|活动|工作|落实)情况|实际(?:支出|完成|开展|执行|使用)|决算|总结|小结|回顾|已(?:开展|完成|实施)的/;
export const PLAN_CAPTION = /计划|安排|要点|任务分解|预算/;
export const ASIDE_CAPTION =
  /备选|候选|备用(?:活动|项目)|设想|[未不](?:列入|纳入|计入|安排)(?:本?年度?)?(?:工会)?(?:经费)?(?:预算|计划|经费)/;
/** 备选 says by itself that nothing of it is planned. */
export const SPARE_CAPTION = /备选|候选|备用(?:活动|项目)/;
/** What was begun before and goes on is planned for. */
export const CARRIED_CAPTION = /结转|延续|跨年|遗留|未完|顺延|续办/;
/** How the captions of tables end; what else names a year may be an activity of this one. */
export const CAPTION_END =
  /(?:情况|支出|计划|安排|预算|设想|打算|活动|工作|项目|回顾|总结|小结|决算|方案|要点|表|明细|清单|年度?)(?:[(（].{0,20}[)）])?[:：]?$/;
/** 2025年12月 is a month. */
export const MONTH_AFTER_YEAR =
  /年\s*(?:度)?\s*(?:\d{1,2}|元|[一二三四五六七八九十]{1,2})\s*(?:[-~至—、]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*)?月/;

/** What follows a year that is planned for, and one that is looked back on. */
export const PLANNED = /计划|計[画劃畫]|预算|預算|安排|方案/;
export const TOLD = /情况|情況|决算|決算|执行|執行|总结|總結/;

/** Rows of an account: subject codes and their kinds. */
export const SUBJECT_CODE = /^(?:40[1-8]|50[1-9]|51[0-9])\d{0,2}$/;
export const ACCOUNT_TITLE = /收支预算|收支决算|收入预算|经费来源|收支情况|收支表|经费收入/;

/** Heads of columns that plan for other organisations than the union, and for the union itself. */
export const OTHER_ORGANISATION =
  /党建|党委|党支部|党总支|党务|党群|机关党|共青团|团委|团支部|团总支|团工作|妇联|妇委会|行政|关工委|统战|老干/;
/** 收入 and 支出 over two halves of one table. */
export const INCOME_HALF =
  /^(?:[一二]、)?(?:本年|年度|经费|预算|工会)*收入(?:部分|预算|情况|安排|计划|项目|来源|名称|内容)?(?:\(.{1,8}\))?$/;
export const SPENDING_HALF = /^(?:[一二]、)?(?:本年|年度|经费|预算|工会)*支出(?:部分|预算|情况|安排|计划|项目|名称|内容)?(?:\(.{1,8}\))?$/;
/** 行政列支, 行政补助: who pays, not who does it. */
export const MONEY_OF = /列支|经费|补助|补贴|承担|支出|预算|金额|元|费/;
export const OWN_ORGANISATION = /工会|职工之家|工会工作/;

/** What numbers little forms, one for each activity: 活动一, 第三项, 项目2. */
export const FORM_NUMBER =
  /^(?:第?[一二三四五六七八九十\d]{1,3}[.、)]?[个项次号]?(?:活动|项目)?|(?:活动|项目|计划|表|no)[.:：]?[一二三四五六七八九十\d]{1,3}[:：]?)$/i;

export const UNIT_LINE_LIKE = /单|單/;
/** 以万元计, 均为万元, in thousands, RMB'000. */
export const UNIT_SAID_LIKE = /[以为為按用均系][百千万萬人民币幣\s]*元|units?\s*:|currency|thousand|rmb|cny/i;

export const UNIT_LABEL = /^(?:金额)?单位[:：]?$/;

export const PLAN_CALLED = /计划|安排|要点|任务分解/;

export const EXPLANATION = /说明/;

/** A roster, a roll of names, a register of what was done. */
export const ROLL_CALLED = /值班|值日|排班|轮值|台账|登记[表簿册]|名册|名单|通讯录|签到/;

/** A text that is a person's name: a common surname and one or two characters more, nothing else. */
export const PERSON_NAME =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]\s*[\u4e00-\u9fff]{1,2}$/u;

export const TABLE_CALLED = /计划表|预算表/;

export const ACCOUNT_TEXT = /收入|支出|结余|科目/;

export const PLAN_WORD = /计划/;

export const PLAN_OR_ARRANGEMENT = /计划|安排/;

/** Headings of the days of a week. */
export const WEEKDAY_HEADING =
  /^(?:(?:星期|周|礼拜)?[一二三四五六日天]|(?:星期|周|礼拜)[一二三四五六日天].{0,6}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/;

/** The number of a day before what is done on it, its date in the old calendar, and the month that a calendar's title names. */
export const CALENDAR_DAY = /^\s*(?:[12]\d|3[01]|0?[1-9])\s*[日号號]?(?![\d.月/-])[\s:：、,，]*/;
export const LUNAR_DAY = /^(?:初|十|廿|二十|三十)[一二三四五六七八九十]?\s*/;
export const CALENDAR_MONTH = /^\s*(?:.{0,20}?(?=\d{4}年))?((?:\d{2,4}\s*年度?\s*)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月份?)/;

/** 某某工会2026年3月工作计划, 3月计划: the time that a plan's name says it is of. */
export const TIME_IN_TITLE =
  /((?:\d{1,2}|[一二三四五六七八九]|十[一二]?)月份?|第?[一二三四1-4]季度|[上下]半年)(?:份)?(?:工会|職工|职工|重点|主要)?(?:工作|活动){0,2}(?:经费)?(?:计划|安排|方案|要点|预算)(?:及(?:经费)?预算)?(?:安排)?(?:一览)?表?(?:[(].{0,16}[)])?$/;
