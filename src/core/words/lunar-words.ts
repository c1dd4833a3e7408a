/** Lunar dates: 农历八月十五, 腊月廿三. Simplified and tidied. Data only. */

/** What every lunar date has in it. */
export const LUNAR_LIKE = /[农阴旧夏]历|[腊冬]月|正月(?:初|十|廿|二十|三十)|月初[一二三四五六七八九十]|月廿/;

export const LUNAR_DATE =
  /^(?:[农阴旧夏]历)?([正冬腊]|十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])月(?:(初[一二三四五六七八九十]|廿[一二三四五六七八九]?|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|\d{1,2})(?:日|号)?)?(?:前后|左右|前|期间|份)?$/;

export const LUNAR_CALENDAR = /历/;

export const FIRST_TEN_DAYS = /^初/;
