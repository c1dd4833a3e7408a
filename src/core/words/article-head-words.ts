/** Headings of an article that name a time and something beside it. Simplified and half width; matched against the plain form of a line. Data only. */

/** (主题:温暖过年) behind a time. */
export const THEME_IN_BRACKET = /^份?\s*\(\s*主题(?:为|是|:)[:\s]*[“"]?([^()“”"]{2,20})[”"]?\)\s*:?$/;

/** --暖心月, (巾帼月), ·书香月, “奋进月”, (3-5月)--“春风行动”: behind a time, a name that says itself it is one of a time or of a drive. */
export const THEME_BEHIND =
  /^份?(?:\s*\([^()]{1,16}\))?[\s:|·-]{0,4}[“"[(]?\s*([\u4e00-\u9fff]{1,8}(?:月|季|周|行动|专项行动))\s*[”"\])]?\s*:?$/;

/** 2月 启航, above 1.…: a word or two that no sign ties to the time. */
export const THEME_OVER_LIST = /^份?\s+[“"]?([\u4e00-\u9fff]{2,8})[”"]?$/;

/** 动员部署阶段(1月-2月), with its bracket at the end. */
export const STAGE_LINE = /^([^,。;:()]{2,24})\s*\(([^()]{1,24})\)\s*:?$/;

/** Names a stretch of the work and no work. */
export const STAGE_NAME = /阶段|时期$|步骤$/;
