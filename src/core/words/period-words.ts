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
