/** The words by which a row says how much for whom: topics of a price, its variants, numbers in words. */
import type { Variant } from "../plan/spending";
import type { Topic } from "../plan/subject";

/** What a clause with a price in it pays for, the more particular first. */
export const PRICE_TOPICS: readonly (readonly [RegExp, Topic])[] = [
  [/服装|队服|着装|运动服|比赛服|演出服|球鞋/, "event-clothing"],
  [/优秀学员/, "trainee-award"],
  [/纪念品|参与奖|纪念奖/, "souvenir"],
  [/奖/, "prize"],
  [/餐|伙食/, "event-meal"],
  [/裁判|评委|教练|主持人/, "judge-fee"],
  [/讲课|授课|讲师|讲座费/, "lecture-fee"],
  [/结婚|新婚/, "wedding-gift"],
  [/生育|产妇|生孩/, "birth-gift"],
  [/住院|生病|患病|手术/, "illness-gift"],
  [/去世|丧|逝世|亲属/, "bereavement-gift"],
  [/退休|离岗|荣退/, "retirement-gift"],
  [/生日|蛋糕/, "birthday-gift"],
  [/年票|年卡/, "park-pass"],
  [/消费券/, "consumption-coupon"],
  [/电影|观影|影票/, "film"],
];

export const PRICE_VARIANTS: readonly (readonly [RegExp, Variant])[] = [
  [/[一1]等奖|特等奖|冠军|第[一1]名|最高/, "first"],
  [/[二2]等奖|亚军|第[二2]名/, "second"],
  [/[三3]等奖|季军|第[三3]名/, "third"],
  [/团体|集体|团队/, "team"],
  [/个人/, "individual"],
  [/不(?:动)?手术|未手术/, "no-surgery"],
  [/手术/, "surgery"],
  [/亲属|家属|父母|配偶|双亲/, "relative"],
  [/(?:会员|职工|本人|员工)(?:本人)?(?:去世|逝世|死亡)/, "member"],
  [/上级|代表队|对外|省赛|市赛/, "upper-event"],
];

/** Rows whose activity pays for this alone: 运动会奖品, 比赛服装, 裁判劳务费. */
export const PART_TOPICS: readonly (readonly [RegExp, Topic])[] = [
  [/服装|队服|运动服|比赛服|演出服/, "event-clothing"],
  [/优秀学员/, "trainee-award"],
  [/纪念品/, "souvenir"],
  [/奖品|奖金|奖励/, "prize"],
  [/餐费|用餐|工作餐|伙食/, "event-meal"],
  [/(?:裁判|评委|教练).*(?:费|劳务|报酬)/, "judge-fee"],
  [/讲课费|授课费|讲师费/, "lecture-fee"],
];

/** Occasions of a member's life that an activity names. */
export const OCCASIONS: readonly (readonly [RegExp, Topic])[] = [
  [/婚/, "wedding-gift"],
  [/生育|产妇|分娩|添丁|[二三]孩/, "birth-gift"],
  [/住院|病|手术/, "illness-gift"],
  [/丧|去世|逝世|吊唁|白事/, "bereavement-gift"],
  [/退休|离岗|荣退/, "retirement-gift"],
];

/** Only prizes of sports and arts are limited by these rules, not those for work. */
export const GAME_WORDS = /比赛|运动会|联欢|晚会|趣味|文体|友谊赛|球赛|棋|游园|健步|歌咏|演出|广播操/;

/** Rows for a part of the members, or one of several batches. */
export const BATCH_WORDS = /分批|第[一二三四五六七八九十\d]+批|分会|支部|小组|车间|科室|部门|年级|\d期/;

export const CHINESE_DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

export const TAKING_PART = /参加|参赛|参与|报名|参训/;
export const WINNING = /奖|优秀学员/;
