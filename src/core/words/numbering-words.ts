/** How rows and the several activities of one cell are numbered. Data only. */

/** What every way of numbering has in it. */
export const NUMBERED_INSIDE = /[一二三四五六七八九十][、.．)）]|[①-⑳]|\d\s?[、.．)）]/;

export const OUTER_NUMBER = /(?:^|[\n;；。\s])\s*[一二三四五六七八九十]{1,3}[、.．]/g;

export const BRACKETED_NUMBER = /(?:^|[\n;；。\s])\s*[(（][一二三四五六七八九十]{1,3}[)）]、?/g;

export const RUNNING_NUMBER = /(?:^|[^\d.．\-—~～第])\d{1,2}\s?(?:[、．]|\.(?!\d))(?!\d)/g;

export const NUMBERING_EDGE = /[\d①-⑳(（\n;；。\s一二三四五六七八九十]/;

/** What the column of numbers holds: 1, 一, （二）, 3.1. */
export const ROW_ORDINAL = /^[(（]?[\d.]{1,6}[)）]?[、.]?$|^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.]?$|^[a-z]\d{0,3}$/;

export const PLAIN_FIGURE_TEXT = /^[¥￥]?\d(?!.*[年月日])/;

export const CHINESE_ORDINAL = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.]?$/;

/** （一）, (2), ㈢, ④ before a time (三月份, 第二季度): the number of a heading, never a month. */
export const NUMBER_BEFORE_TIME =
  /^\s*(?:[(（【[〔](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）】\]〕]|[①-⑳⑴-⒇㈠-㈩])[\s、.．,]*(?=[\d一二三四五六七八九十元正第上下全年寒暑春夏秋冬])/;

/** Ⅱ, iii.: as Roman figures are compared. */
export const ROMAN_ORDINAL = /^[(（]?(?:[Ⅰ-Ⅻⅰ-ⅻ]|x|i[xv]|v?i{1,3}|v)[)）]?[、.]?$/;

/** ◆3月◆, 3月▼: what is drawn around a time and says nothing. */
export const SIGNS_AROUND_TIME = /^[\s◆◇★☆●○■□▲△▼▽※♦◎►▶]+|[\s◆◇★☆●○■□▲△▼▽※♦◎◄◀]+$/g;

/** （3）月: the figure of a month that a form left open. */
export const FIGURE_IN_BRACKETS = /^\s*[(（]\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*[)）](?=月)/;

/** 第1项, 活动二: the number of an activity in words, and no name of one. */
export const NUMBERED_THING =
  /^(?:第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[项个场次期]?|(?:活动|项目|任务|事项|工作)(?:\d{1,2}|[一二三四五六七八九十]{1,3}))$/;

/** The figure that a text begins with, in digits and in words. */
export const FIGURE_START = /^\d{1,2}/;
export const HAN_FIGURE_START = /^[一二三四五六七八九十]{1,3}/;

/** The number of a row that others are numbered within, and of one of those: 2.1 (its upper number), （1） (in brackets), 1. */
export const UPPER_NUMBER = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.]?$/;
export const LOWER_NUMBER = /^(?:(\d{1,2})[.-]\d{1,2}|([(]\d{1,2}[)]|[(][一二三四五六七八九十]{1,3}[)])|\d{1,2}[、.]?)$/;
/** 1.1.1, within 1.1, within 1. */
export const NUMBERED_TWICE = /^\d{1,2}[.-]\d{1,2}[.-]\d{1,2}[、.]?$/;

/** - 春游, （1）春游, 1. 春游: the mark of a thing within the one above. */
export const MARK_WITHIN = /^\s*(?:[-—–·•●○]|[(（][一二三四五六七八九十\d]{1,2}[)）]|[①-⑳]|\d{1,2}[.、](?!\d))\s*(?=\S)/;
/** The first of such marks: a number that begins. */
export const FIRST_MARK_WITHIN = /^\s*(?:[-—–·•●○]|[(（][一1][)）]|①|1[.、](?!\d))\s*(?=\S)/;

/** The number of a column below its heading, and how it is made of others: 7, 7=5×6. */
export const COLUMN_FIGURE = /^(\d{1,2})(?:=[\d+\-*×x÷/%]+)?$/;

/** ◆3月◆, —— 3月 ——, ★3月: signs around a heading that say nothing; dashes among them, which in a month's cell may be the open end of a span. */
export const DECORATED = /^[◆◇●○■□★☆▲△▼※*#=~—–_·•»>\-\s]+([^◆◇●○■□★☆▲△▼※*#=~—–_·•«<\s].*?)[◆◇●○■□★☆▲△▼※*#=~—–_·•«<\-\s]*$/;

/** Before the numbers of the columns. */
export const COLUMN_NUMBERS_LABEL = /^(?:栏[次目号]|列[次号]|栏|列)$/;
