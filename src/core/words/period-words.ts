/** Periods as month cells, headings and group rows write them, Simplified and tidied. Data only. */

/** Heads of columns of time that are no months: 上半年, 第1周, 上学期. */
export const PERIOD_LABEL = /^(?:[上下]半年|第?(?:[一二三四五六七八九十]{1,3}|\d{1,2})周|[上下]学期|第[一二]学期)$/;

export const PERIOD_HEADING = /^(?:[上下]半年|第?(?:[一二三四五六七八九十]{1,3}|\d{1,2})周|[上下]学期)$/;

export const AROUND_FESTIVAL = /前后|左右|期间前|来临/;

export const BEFORE_FESTIVAL = /前/;

/** What leaves open how far from the festival it is. */
export const FROM_FESTIVAL = /[前后至到-]|左右|来临|假|起|开始|以来|之间|日$/;

/** What every time has in it. Most texts have nothing of it, and need not be cut into tokens. */
export const TIME_LIKE = /[月季年期假q]|[a-z]{3}|\d[-./]\d|\d{6}/i;

/** A time of day after a date. */
export const CLOCK =
  /(?<=[\d日号])[ \u3000T]+\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d+)?)?(?:\s*[AaPp][Mm])?(?:\s*[-—–~至]\s*\d{1,2}[:：]\d{2})?/g;

export const WITHIN_QUARTER = /[每各]个?季度?的?(?:第?[一二三123]个?月|首月|末月)/;

export const LINE_ENDS_IN_UNIT = /[月季年日号旬周半\d]$/;

export const TIME_UNIT = /[月季年度]/;

export const PERIOD_ALONE = /^(?:全年|[常长]年|长期|每月|每季度?|寒假|暑假|暑期|[单双]月|年[初中底末]|[上下]学期)(?:工作|活动)?$/;

export const NUMBER_BEFORE_MONTH = /^\d{1,2}[,.](?=(?:[一二三四五六七八九十],)?[一二三四五六七八九十元正]{1,3}月)/;

export const ROMAN_QUARTER = /^(?:III|IV|II|I)(?=季)/;

export const UNTIL_YEAR_END = /(?<=[月日]?[-至到])(?:本年|当年)?年[底末终](?:前)?$/;

export const FROM_YEAR_START = /^年初(?=[-至到])/;

export const YEAR_ALONE = /^(?:\d{4}|[二〇零○一三四五六七八九]{4})?年?度?$/;

/** A month, a quarter or the year by its name: 1.1 may be the number of an item. */
export const NAMES_TIME = /[月季年]/;

/** What sets a time off from what is done then. */
export const AFTER_TIME = /[\s\-—–－~(（]/g;

/** What a time has that says where it begins and how often, or what is left out of it. */
export const ODD_TIME = /[起后除]|开始|不含|不包括/;

/** 3月起每月一次, 自4月开始，每周五. */
export const FROM_THEN_ON =
  /^[自从]?(?<start>[^,;()]{1,14}?)(?:份)?(?:起|开始|之后|以后|后),?[(]?(?<every>(?:[每按逐隔各双]|月月)[^,;()]{0,12})[)]?$/;

/** How many months lie between one time and the next; a time within a quarter is none of these. */
export const EVERY_STEP: readonly { readonly pattern: RegExp; readonly months: number }[] = [
  { pattern: /^(?:每[两二2]个?月|隔月|双月)/, months: 2 },
  { pattern: /^[每按逐各]个?季度?(?!度|的?(?:第|首|末|中|初|底))/, months: 3 },
  { pattern: /^每半年/, months: 6 },
  { pattern: /^(?:[每按逐各][一1]?个?[月周日天旬]|月月|每个?(?:星期|工作日)|[双隔]周|每[两二]个?[周旬])/, months: 1 },
];

/** 除8月外每月, 除了寒暑假以外，每月一次. */
export const ALL_BUT = /^除了?(?<out>[^外]{1,16}?)[之以]?外[的,]?(?<time>.{1,12})$/;

/** 每月（8月除外）, 全年（除7、8月）, 每月一次，不含2月. */
export const TIME_BUT =
  /^(?<time>[^,;()]{1,12})[,(](?=除(?!夕)|不含|不包括|[^()]{1,16}除外[)]?$)(?:除了?|不含|不包括)?(?<out>[^外()]{1,16}?)(?:[之以]?外|除外)?[)]?$/;

/** 2月除外的每月, 每月除2月, 全年不含8月: in any other order; the time is all of a year's months. */
export const BUT_IN_OTHER_ORDER =
  /^(?:(?<before>[^,;()]{1,12})除外,?的?(?<rest>[每各]个?月(?:一次)?|全年|其[余他]各?月(?:份)?)|(?<whole>[每各]个?月(?:一次)?|全年),?(?:除了?(?!夕)|不含|不包括)(?<behind>[^;()外]{1,12}?)(?:[之以]?外)?)$/;

/** 其余各月, 月份, behind those that are left out. */
export const REST_OF_MONTHS = /^(?:其[余他它])?(?:[各每]个?)?月份?(?:[每各]?一次|举办|开展|进行)?$/;

/** The four seasons as one time; 四季度 is the last quarter. */
export const FOUR_SEASONS = /^(?:一年)?四季$|^春夏秋冬$/;

/** 7、8两月, 7、8、9三个月: how many there are, before what they are. */
export const COUNT_BEFORE_MONTH =
  /(?<=^|[^\d一二三四五六七八九十])((?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[,和及与](?:\d{1,2}|[一二三四五六七八九十]{1,2})){1,5})这?(?:两个?|[三四五六]个)月/;

/** 2026-02-10至03-01, 2-10至3-1: two days, written with the sign of a range between month and day; normalised. */
export const DAY_TO_DAY =
  /^(?:(\d{4})-)?(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])[日号]?[-至到](0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])[日号]?$/;

/** 自3月起至12月底, 4月始，6月止: a range by its first and its last time; normalised. */
export const START_TO_END =
  /^[自从由]?([^,;()起始止至到-]{1,10}?)份?(?:(?:起|开?始),?(?:[至到-]([^,;()起始止至到-]{1,8}?)份?(?:止|为止|结束)?|([^,;()起始止至到-]{1,8}?)份?(?:止|为止|结束))|[至到-]([^,;()起始止至到-]{1,8}?)份?(?:止|为止|结束))$/;

/** 4月⏎至⏎6月, 4月⏎|⏎6月: the sign of a range on a line of its own, or at the end of one; line breaks are commas. */
export const RANGE_OVER_LINES = /(?<=[月季日号年度份\d旬]),?(?:,[|丨︱︳],|,[至到-],|[至到-],(?=[\d一二三四五六七八九十]))/;

/** ’26.05: a year whose first figures are left out. */
export const CUT_YEAR = /^['’‘`´](?=\d\d[-./年])/;

/** What FOUR_SEASONS has in it, however it is written: few texts are normalised for its sake. */
export const SEASON_LIKE = /[季夏]/;
