/** The pieces that the text of a month cell is cut into, each tried at a place (sticky); every pattern is bounded. Data only. */
import { ENGLISH_MONTHS } from "./month-words";

export const FULL_DATE = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d月])日?/y;

export const YEAR_THEN_DATE = /(\d{4})年(\d{1,2})[./](\d{1,2})(?![\d月])日?/y;

export const YEAR_DOT_MONTH = /(20\d\d)[-./](\d{1,2})(?!\d)(?:月份?)?/y;

export const REPUBLIC_DATE = /(?:民国)?(1[0-3]\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d月])日?/y;

export const REPUBLIC_MONTH = /(?:民国)?(1[0-3]\d)[-./](\d{1,2})(?!\d)(?:月份?)?/y;

/** 26.09: a year in two figures, and its month. */
export const SHORT_YEAR_DOT_MONTH = /(?<!\d)(2[4-9]|3\d)\.(0?[1-9]|1[0-2])(?![\d.月季])/y;

export const REPUBLIC_YEAR = /(?:民国)?(1[0-3]\d)年度?/y;

export const YEAR = /((?:19|20)\d\d)(?:(?:学年|年度?)|(?!\d))/y;

/** FY26, FY2026; 26Q3. */
export const FISCAL_YEAR = /fy'?(?:20)?(\d\d)(?!\d)(?:年度?)?|(2\d|3\d)(?=q[1-4](?!\d))/iy;

export const SHORT_YEAR = /(\d\d)年(?!级)/y;

export const YEAR_IN_WORDS = /([二][〇零○O一二三四五六七八九]{3})年度?/y;

export const BLANK_YEAR = /(?:20)?[xX×*_?]{2,4}年度?/y;

export const BOTH_HALVES = /上[,]?下半年度?/y;

export const FIRST_HALF = /[上前]半年度?/y;

export const SECOND_HALF = /[下后]半年度?/y;

/** H1, 2026H2. */
export const HALF_IN_LETTERS = /h([12])(?![\da-z])/iy;

export const NEIGHBOURS = /([一二三四五六七八九])(?=([一二三四五六七八九])[月季])/y;

export const ELEVEN_AND_TWELVE = /十一二月份?/y;

export const ORDINAL_SIGN = /第(?=[\d一二三四五六七八九十])/y;

export const MONTH_IN_FIGURES = /(\d{1,3})月份?/y;

export const FIRST_MONTH = /[元正]月份?/y;

export const NO_MONTH = /[零〇]月份?/y;

export const DOTTED_DATE = /(\d{1,2})\.(\d{1,2})(?![\d.月季])/y;

export const SLASHED_DATE = /(\d{1,2})\/(\d{1,2})(?![\d/月季])/y;

export const PART_OF_MONTH = /[上中下]{1,2}旬|[底初末]|份/y;

export const RANGE_JOINT = /-+|至|到/y;

export const LIST_JOINT = /[,./+&|]+|[和及与跟或]/y;

const CJK_NUMBER = "[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]";

export const LENGTH_OF_TIME = new RegExp(`(?:\\d{1,3}|${CJK_NUMBER}|[两几半])个(?:半)?[月季]度?`, "y");

export const WEEK = new RegExp(`第?(?:\\d{1,2}|${CJK_NUMBER})(?:-(?:\\d{1,2}|${CJK_NUMBER}))?(?:教学)?周`, "y");

export const COUNTED = new RegExp(`第?(?:\\d{1,4}|${CJK_NUMBER})[次届场期批人名项个天点时分元万楼班组]`, "y");

export const QUARTER = new RegExp(`(\\d{1,2}|${CJK_NUMBER})季度?`, "y");

/** 二季度末, 三季度初. */
export const EDGE_OF_QUARTER = new RegExp(`(\\d{1,2}|${CJK_NUMBER})季度?的?([初底末])(?!班)`, "y");

/** 上半年末, 下半年初. */
export const EDGE_OF_HALF = /([上前下后])半年度?的?([初底末])(?!班)/y;

export const MONTH_IN_WORDS = new RegExp(`(${CJK_NUMBER})月份?`, "y");

export const DAY = new RegExp(`(\\d{1,2}|${CJK_NUMBER})[日号]`, "y");

export const NUMBER = new RegExp(`(\\d+|${CJK_NUMBER})`, "y");

/** Jan-27, Mar 8, May 1-3: what stands behind the name is its year or its days, never another month. */
export const ENGLISH_MONTH_AND_NUMBER = new RegExp(
  `(${ENGLISH_MONTHS.join("|")})[a-z]{0,6}\\.?[-']?(?:20)?\\d{1,2}(?:-\\d{1,2})?(?!\\d|月)`,
  "iy",
);

/** 8-Mar, 1-3 May. */
export const DAY_AND_ENGLISH_MONTH = new RegExp(`\\d{1,2}(?:-\\d{1,2})?-?(${ENGLISH_MONTHS.join("|")})[a-z]{0,6}\\.?`, "iy");

export const ENGLISH_MONTH = new RegExp(`(${ENGLISH_MONTHS.join("|")})[a-z]{0,6}\\.?`, "iy");
