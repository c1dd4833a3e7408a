/** What stands in the names of files and folders beside the name of a unit: numbers, years, names of forms. Simplified, tidied text. Data only. */

/** Numbers and signs before a name: 001_, 12、, (3). */
export const BEFORE_NAME = /^[\d\s._\-—–、,，#()（）[\]【】]+/;

/** Names of forms, of years and of states of a draft, which name no unit. */
export const FORM_WORDS =
  /(?:19|20)\d{2}(?:[-—–~至到]+(?:19|20)?\d{2})?(?:学年度?|年度?)?|[二〇零○一三四五六七八九]{4}年度?|基层工会|工会委员会|工会|工作[簿表]\d*|工作计划表?|年度计划表?|计划表?|经费预算表?|收支预算表?|预算表?|经费|活动安排表?|安排表?|一览表|汇总表?|表格|模板|样表|附件\d*|附表\d*|年度|全年|工作|活动|终稿|定稿|最终|最新|修改|[0-9一二三四五六]*稿|[新改]?版|副本|送审稿|已检查|上报|报送|新建.*工作表|copy|sheet\d*|book\d*|final|plan|v\d+|\d+/gi;

/** Signs at the edges of a name that was cut out of a longer one. */
export const NAME_EDGES = /^[\s._\-—–、,，()（）[\]【】《》的]+|[\s._\-—–、,，()（）[\]【】《》的]+$/g;

/** What a name on a list may have behind it, or lack: 第一中学工会委员会. */
export const UNION_AFTER_NAME = /(?:基层)?(?<!总)工会(?:委员会)?$/;

/** A character by which units differ that are called alike otherwise. */
export const TELLS_UNITS_APART = /[一二三四五六七八九十\d中小大高初东南西北上下前后甲乙丙丁]/;

/** The heading over the names of units in a list. */
export const UNIT_HEADING = /^单位(?:名称|全称)?$/;

/** The number before a name in a list that was pasted: 12、, 3., （4）. */
export const LIST_NUMBER = /^[（(]?\d+(?:[、.．)）]|\s)\s*/;

/** A character of a Chinese name: what is cut out of a file's name and has none is a piece of it, not a name. */
export const HAN_CHARACTER = /\p{Script=Han}/u;
