/** What people write under 标准覆盖: the item, its unit, what a share is of. Matched against simplified, tidied text. Data only. */

/** Words of the item, the more particular first. Some name what no check compares: they keep the words below from taking it for something else. */
export const LIMIT_TOPICS = [
  [/生日/, "birthday-gift"],
  [/结婚|婚嫁/, "wedding-gift"],
  [/生育|生孩/, "birth-gift"],
  [/住院|生病|病/, "illness-gift"],
  [/去世|丧|逝/, "bereavement-gift"],
  [/退休|离岗/, "retirement-gift"],
  [/疗休养|疗养/, "recuperation"],
  [/春秋游|春游|秋游|踏青/, "outing"],
  [/观影|电影|演出票/, "film"],
  [/年票|年卡/, "park-pass"],
  [/消费券/, "consumption-coupon"],
  [/优秀学员/, "trainee-award"],
  [/纪念品/, "souvenir"],
  [/服装|着装/, "event-clothing"],
  [/评委|裁判|教练/, "judge-fee"],
  [/讲课|授课|讲师/, "lecture-fee"],
  [/餐|伙食/, "event-meal"],
  [/奖/, "prize"],
  [/困难|帮扶/, "hardship-aid"],
  [/清凉|防暑|高温/, "summer-cooling"],
  [/节|年货/, "festival-gift"],
] as const;

/** A share, and no amount. */
export const LIMIT_SHARE = /占比|比例|[%％]/;

/** By LimitUnit of core/policy, the more particular first. */
export const LIMIT_UNITS = [
  [/学时|课时/, "person-class-hour"],
  [/两年/, "person-two-years"],
  [/半天/, "person-half-day"],
  [/^(?!.*元).*(?:次数|次\/年|次每年|每年.?次)/, "times-year"],
  [/^(?!.*元).*(?:天数|天\/次|天每次|每次.?天)/, "days"],
  [/人.*年|年.*人|每年/, "person-year"],
  [/人.*节|每节|节/, "person-festival"],
  [/人.*[天日]|每[天日]/, "person-day"],
  [/餐/, "person-meal"],
  [/场/, "person-event"],
  [/人|次/, "person-time"],
] as const;

/** By ShareBase of core/policy. */
export const LIMIT_BASES = [
  [/参训|学员/, "trainees"],
  [/参与|参加|参赛|人数/, "participants"],
  [/支出/, "planned-spending"],
  [/留成/, "retained-income"],
  [/收入/, "income"],
] as const;

/** 琼工发〔2024〕3号, 某办[2023]12号: a 文号. */
export const DOCUMENT_NUMBER = /[\u4e00-\u9fff]{1,8}\s*[〔[（(【]\s*(?:19|20)\d{2}\s*[〕\]）)】]\s*第?\d{1,4}\s*号/;

/** 第八条（四）, 第三章第八条第四款. */
export const DOCUMENT_ARTICLE =
  /(?:第[一二三四五六七八九十百零\d]+章)?第[一二三四五六七八九十百零\d]+条(?:第?[（(]?[一二三四五六七八九十\d]+[）)]?[项款]?)*/;

/** What is left of brackets and of marks at the ends when number and article are taken out. */
export const EMPTY_BRACKETS = /[（(]\s*[）)]/g;
export const LOOSE_ENDS = /^[\s，,、；;。.]+|[\s，,、；;。.]+$/g;
