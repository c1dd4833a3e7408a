/** Words of time in month cells, Simplified; matched against tidied, simplified text. Data only. */

/** Words that name months outright. `months` in order. */
export interface PeriodWord {
  readonly pattern: RegExp;
  readonly months: readonly number[];
  readonly form: "whole-year" | "every-month" | "every-other" | "season" | "unscheduled";
  readonly isVague: boolean;
}

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The more particular ones first. 每季度 and 每半年 end in their last month, as reports and meetings do. */
export const PERIOD_WORDS: readonly PeriodWord[] = [
  { pattern: /单数?月|奇数月/, months: [1, 3, 5, 7, 9, 11], form: "every-other", isVague: false },
  { pattern: /双数?月|偶数月|每[两二2]个?月|隔月/, months: [2, 4, 6, 8, 10, 12], form: "every-other", isVague: false },
  { pattern: /[每各]个?季度?的?(?:初|首月|第?[一1]个?月)/, months: [1, 4, 7, 10], form: "every-other", isVague: false },
  { pattern: /[每各]个?季度?的?(?:中间?|第?[二2]个?月)/, months: [2, 5, 8, 11], form: "every-other", isVague: false },
  { pattern: /^季度?初$/, months: [1, 4, 7, 10], form: "every-other", isVague: false },
  { pattern: /[每各]个?季|^季[底末]$|[按逐]季|季度/, months: [3, 6, 9, 12], form: "every-other", isVague: false },
  { pattern: /每半年|半年一次/, months: [6, 12], form: "every-other", isVague: false },
  { pattern: /每个?学期|每学年/, months: [], form: "season", isVague: true },
  {
    pattern: /每个?月|月月|[按逐各]月|每[两二]?个?[周日天旬]|每个?星期|每个?工作日|[双隔]周|全年各月/,
    months: ALL,
    form: "every-month",
    isVague: false,
  },
  { pattern: /全年|[常长终整]年|全学年|长期|年内|一年|贯穿|每年$|^年度$|^本年度?$/, months: ALL, form: "whole-year", isVague: false },
  { pattern: /年初|岁首/, months: [1], form: "season", isVague: true },
  { pattern: /年中/, months: [6], form: "season", isVague: true },
  { pattern: /年[底末终尾]|岁末/, months: [12], form: "season", isVague: true },
  { pattern: /春(?:季|天|游)|^春$/, months: [3, 4, 5], form: "season", isVague: true },
  { pattern: /夏(?:季|天|令)|^夏$|高温(?:期间|季节|天气)|防暑|汛期/, months: [6, 7, 8], form: "season", isVague: true },
  { pattern: /秋(?:季|天|游)|^秋$/, months: [9, 10, 11], form: "season", isVague: true },
  { pattern: /冬(?:季|天|令)|^冬$/, months: [12, 1], form: "season", isVague: true },
  {
    pattern:
      /待[定议]|未定|[另再]定|另行|适时|适当|择[机期时]|定期|按需|视情|根据|随时|临时|机动|灵活|[需必]要时|届时|日常|平时|经常|节[前日]|节假日|上级|入职|当[天日月]|发生|及时|据实|有需|全程|阶段|期[间中末]|两节|双节|^[-/无空]+$|^tbd$/,
    months: [],
    form: "unscheduled",
    isVague: true,
  },
];

/** Years told by their place beside the plan's own. */
export const RELATIVE_YEARS: readonly { readonly pattern: RegExp; readonly offset: number }[] = [
  { pattern: /(?:次|翌|明|来|下一?|第二|转|隔)年度?/y, offset: 1 },
  { pattern: /(?:上一?|去|前一)年度?/y, offset: -1 },
  { pattern: /(?:本|今|当)年度?/y, offset: 0 },
];

/** 上学期 and 下学期; terms with a season or a number are the calendar's. */
export const TERM_WORDS: readonly { readonly pattern: RegExp; readonly months: readonly number[] }[] = [
  { pattern: /上学期/, months: [9, 10, 11, 12, 1] },
  { pattern: /下学期/, months: [2, 3, 4, 5, 6, 7] },
];

export const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** Chinese figures as they are written in dates, with 〇 for nought. */
export const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  "○": 0,
  O: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** The same as in the row above. */
export const DITTO = /^(?:同\s*上行?|如上|同前|[-—–]*[〃々″"”“][-—–]*|''|do\.?|ditto)$/;

/** 2026.04, 202604, written out to both figures of the month: no amount. */
export const YEAR_AND_MONTH = /^(?:(?:19|20)\d\d\.|20[2-4]\d)(?:0[1-9]|1[0-2])$/;

/** What marks a month in a matrix without saying an amount: a tick, a star, 是. */
export const MONTH_MARK = /^(?:[√✓✔☑●○◎■□▲△★☆◆*+xX×vV有是]|ok|OK)$/;

/** What a month's cell says of its row and not of another activity: how far it is, that it goes on, whose turn it is. */
export const STATE_IN_MONTH =
  /^(?:已?完成|未完成|进行中?|持续(?:进行|开展)?|继续|实施|执行|开展|启动|筹备|准备|总结|收尾|验收|计划|安排|活动|举办|组织|开始|结束|未开始|待定|延期|取消|全月|[上中下]旬|[上中下]旬?(?:[-—至~][上中下]旬?)|月[初中底末]|\d{1,2}[日号]?(?:[-—至~]\d{1,2}[日号]?)?|第[一二三四五1-5]周)$/;

/** Said of a colour in a table of months: no plan, but what was done, put off or free. */
export const COLOUR_OF_ELSE = /^(?!.*计划).{0,4}(?:实际|完成|已|休|假|延期|推迟|取消|空[闲白]|不安排|无活动|done|actual|holiday)/i;

/** A bar drawn through the months of an activity: ——, ───, →. */
export const MONTH_BAR = /^(?:[—─━═▬－-]{2,}|[←<]?[—─━═-]*[→>])$/;

/** 时间：3月上旬, in a text that says other things as well. */
export const LABELLED_TIME =
  /(?:^|[\s,，;；。、(（【[\d.])(?:(?:活动|计划|举办|开展|实施|拟定)?(?:时间|日期)|月份)[)）】\]]?\s*[:：]\s*([^\n\r;；。，,]{1,20})/;

/** A time before the words that say what is done in it: 3月中旬|在礼堂举办, 5月至6月|开展. */
export const TIME_BEFORE_WORDS =
  /^(?:20\d\d年)?(?:\d{1,2}|[一二三四五六七八九]|十[一二]?)(?:月份?)?(?:[-—–~至、和](?:\d{1,2}|[一二三四五六七八九]|十[一二]?))?月份?(?:[上中下]旬|初(?![赛选评冬夏春秋])|中(?![秋国医考层小])|底|末(?!班)|\d{1,2}[日号])?(?=[\s\-—–(（]{0,3}[\u4e00-\u9fff“"《])(?![\s\-—–(（]{0,3}(?:[一二三四五六七八九十底廿份起前后至到]|初(?![赛选评冬夏春秋])|中(?![秋国医考层小])|末(?!班)|上(?![海门岗级])|下(?![乡基岗])|开始|以[来前后]))/;

/** How an activity's text may begin to say when: 3月8日前后, 3月份, 年底前, 重阳节, 中秋节前夕; whether the festival is one, the calendar says. */
export const TIME_AT_BEGINNING =
  /^(?:(?:20\d\d年)?(?:\d{1,2}|[一二三四五六七八九]|十[一二]?)月(?:份|[上中下]旬|[初中底末]|\d{1,2}[日号])?(?:前后|左右|之?前|以前|起|开始|期间|当天)?(?=[,，:：\s]|$|(?<=份|旬|[初底末前后右起间天]|开始|[日号])[\u4e00-\u9fff“《])|年[初中底末终](?:前后|之?前|以前)?(?=[,，:：\s]|召开|开展|组织|举办|进行|完成)|[\u4e00-\u9fff]{1,8}?节(?!目|约|能|假|水|电|日|点|气|奏|俭)(?:前夕|前后|期间|当天|左右|前|后)?)/;

/** A month or a quarter in a text of whatever kind. */
export const MENTIONS_MONTH = /(?:\d{1,2}|[一二三四五六七八九十元])月|第?[一二三四1-4]季度?|[上下]半年/;

/** 5日, 3-5号, 第一周, 中旬, 周五: a part of a month that does not say which. */
export const DAY_OF_MONTH =
  /^(?:每|第)?(?:\d{1,2}[日号]?[-—~至到、])?(?:\d{1,2}[日号]|[一二三四五六1-6]周|周[一二三四五六日天]|星期[一二三四五六日天]|[上中下]旬|月[初中底末])[^月年]{0,8}$/;
