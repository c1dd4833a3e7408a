/** Years and terms as titles, headings and notes write them. Data only. */

export const YEAR_LABEL = /年度[:：]|学年/;

/** 申报年度, 所属年份: the year stands in the next cell. */
export const YEAR_LABEL_ALONE = /^(?:申报|计划|所属|预算|活动|填报|编制|执行|工作|实施|会计)?(?:年度|年份)[:：]?$/;

export const BEFORE_YEAR = /(?=20\d\d\s*年)/;

export const YEAR_IN_TEXT =
  /(?<!\d)(20[0-4]\d)(?:年?[-/~至—](20[0-4]\d|\d\d))?(学?年度?|届)?(?!\d)|(二[〇零○O][〇零○O一二三四五六七八九]{2})(?:年|[-至](二[〇零○O][〇零○O一二三四五六七八九]{2})(?=学?年))|(?<!\d)(?:民国)?(1[01]\d)(学?年度|(?<=民国1[01]\d)年)|(?<![\d.第])([2-4]\d)年度(?!\d)/g;

/** 工字〔2025〕28号: the year of a document, and no plan's. */
export const DOCUMENT_NUMBER = /[〔[(【［]\s*20\d\d\s*[〕\])】］]\s*第?\d{1,4}号/g;

export const SECOND_TERM = /第?[二2]学期|下学期|春季?学期/;

export const FIRST_TERM = /第?[一1]学期|上学期|秋季?学期/;

export const SCHOOL_YEAR = /学年/;

/** A document's number, or its day. */
export const OF_THE_PAPER =
  /^\s*(?:[^\s年]{0,20}[〔[【(（]\s*20\d\d\s*年?\s*[〕\]】)）]\s*第?\s*\d{1,4}\s*号|20\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*$/;

/** 计划期间：2026年1月1日至12月31日. */
export const PLAN_PERIOD =
  /^\s*(?:本?[计計][划劃畫]|[实實]施|[执執]行|[预預]算)(?:的)?(?:期[间間限]|[周週]期|起止(?:[时時][间間]|日期)?|[时時][间間])\s*[:：]/;

/** （2026年度）, 2027年1月—12月, 2026.1-2026.12: a line below a title that says when the plan is for, and nothing else. */
export const PERIOD_LINE =
  /^[(（【[]?(?:20\d\d年度?|20\d\d[年.]\d{1,2}(?:月(?:\d{1,2}日)?)?[-~至到—–－]+(?:20\d\d[年.])?\d{1,2}(?:月(?:\d{1,2}日)?)?)[)）】\]]?$/;
/** （2026年度）工会活动计划: the year in front of a title. */
export const YEAR_BEFORE_TITLE = /^[(（【[](?:20\d\d|2\d)年?度?[)）】\]]/;

/** Over a column that gives each row's year. */
export const YEAR_COLUMN = /^(?:计划|所属|预算|项目|活动|申报|实施)?(?:年度|年份)$|^(?:plan)?year$/;

/** 2026年1月, 二〇二六年一月 and nothing else. */
export const YEAR_AND_MONTH_ALONE = /^(?:20\d\d|[二〇零○一三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月$/;
