/** The words by which a row says how much for whom: topics of a price, its variants, numbers in words. Keyed by Topic and Variant of core/plan. */

/** What a clause with a price in it pays for, the more particular first. */
export const PRICE_TOPICS = [
  [/服装|队服|着装|运动服|比赛服|演出服|球鞋/, "event-clothing"],
  [/优秀学员/, "trainee-award"],
  [/纪念品|参与奖|纪念奖/, "souvenir"],
  [/奖|冠军|亚军|季军|第[一二三123]名/, "prize"],
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
] as const;

/** Costs that no topic is about: a price behind them is not the topic's of the clause before. */
export const OTHER_COSTS = /门票|交通|租车|车费|包车|车辆|住宿|场地|保险|材料|导游|器材|设备|布置|资料|饮料|茶歇|水果/;

/** A thing or a service that money is spent on, as a line of an activity's cost names it. */
export const COST_THING =
  /^[\u4e00-\u9fffa-z]{0,4}(?:奖品|等奖|奖金|奖杯|奖牌|奖状|证书|奖励|场地|场馆|会场|租赁|租用|租金|租车|包车|用车|车辆|大巴|车费|路费|交通|餐|餐饮|伙食|盒饭|茶歇|茶水|饮料|饮用?水|矿泉水|饮品|水果|零食|点心|食品|月饼|粽子|汤圆|蛋糕|材料|物料|耗材|器材|器械|用品|用具|物资|道具|礼品|礼包|礼盒|纪念品|慰问品|慰问金|礼金|服装|队服|t恤|球鞋|保险|劳务|讲课|授课|课酬|课时|讲师|师资|教练|裁判|评委|专家|主持|印刷|横幅|海报|展板|背景板?|音响|灯光|舞台|设备|图书|书籍|书刊|门票|药品|药箱|摄影|摄像|录像|化妆|住宿|资料|米面油?|粮油|牛奶|鲜花|花束|花材|绿植|文具|卡片|贺卡|毛巾|雨伞|电影票|杂费|杂支|杂项|其他|其它|不可预见)(?:购买|采购|购置|租赁|租用|制作|设计|印制|印刷|发放|布置|支出|开支|用品|费用?|款|等|品)?(?:[\d(x×*].*)?$|^[\u4e00-\u9fff]{1,8}费用?$/;

/** Cases of a limit that words speak of; several may hold (团体一等奖). */
export const PRICE_CASES = [
  [/[一1]等奖|特等奖|冠军|第[一1]名|最高/, "first"],
  [/[二2]等奖|亚军|第[二2]名/, "second"],
  [/[三3]等奖|季军|第[三3]名/, "third"],
  [/团体|集体|团队/, "team"],
  [/个人|单打|单项|最佳/, "individual"],
  [/(?:不|未|没)(?:做|动)?手术/, "no-surgery"],
  [/(?<!不|未|没|不动|未动|没动|不做|未做|没做)手术/, "surgery"],
  [/亲属|家属|父母|配偶|双亲/, "relative"],
  [/(?:会员|职工|本人|员工)(?:本人)?(?:去世|逝世|死亡)/, "member"],
  [/上级|代表队|对外|省赛|市赛/, "upper-event"],
  [/内部(?:比赛|赛|活动)|[厂校院局矿司]内[^容科]|本单位|自行组织|自办/, "own-event"],
  [/裁判|评委|教练|主持|编导/, "judge"],
  [/工作人员|会务人员|记录员|记分员/, "staff"],
  [/高级职称|高级专业技术|正高|副高|教授/, "senior-expert"],
  [/副高|副教授/, "associate-professor"],
  [/正高|(?<!副)教授/, "professor"],
  [/院士|全国知名/, "academician"],
  [/专家|评审/, "expert"],
  [/劳模|劳动模范|先进/, "model-worker"],
  [/一线职工|优秀职工|工匠|普通职工/, "other-worker"],
  [/[二三]孩|[二三]胎|二宝|三宝|多孩/, "second-child"],
  [/联欢|茶话会|团拜/, "party"],
  [/名特优|乐品|助农|特产/, "local-goods"],
] as const;

/** Rows whose activity pays for this alone: 运动会奖品, 比赛服装, 裁判劳务费. */
export const PART_TOPICS = [
  [/服装|队服|运动服|比赛服|演出服/, "event-clothing"],
  [/优秀学员/, "trainee-award"],
  [/纪念品/, "souvenir"],
  [/奖品|奖金|奖励/, "prize"],
  [/餐费|用餐|工作餐|伙食/, "event-meal"],
  [/(?:裁判|评委|教练).*(?:费|劳务|报酬)|(?:工作人员|会务人员|主持人).*(?:劳务|报酬)/, "judge-fee"],
  [/讲课费|授课费|讲师费/, "lecture-fee"],
] as const;

/** Occasions of a member's life that an activity names. */
export const OCCASIONS = [
  [/婚/, "wedding-gift"],
  [/生育|产妇|分娩|添丁|[二三]孩/, "birth-gift"],
  [/住院|病|手术/, "illness-gift"],
  [/丧|去世|逝世|吊唁|白事/, "bereavement-gift"],
  [/退休|离岗|荣退/, "retirement-gift"],
] as const;

/** Only prizes of sports, arts and merry-making are limited by these rules … */
export const GAME_WORDS =
  /赛|运动会|联欢|晚会|茶话会|趣味|文体|游园|游艺|健步|徒步|登山|骑行|歌咏|合唱|歌唱|K歌|卡拉OK|演出|汇演|舞|广播(?:体)?操|瑜伽|太极|球|棋|掼蛋|扑克|桥牌|拔河|跳绳|毽|飞镖|飞盘|钓鱼|书法|书画|摄影|朗诵|灯谜/i;
/** … not those for work, which the rules on competitions of labour and skill know. */
export const WORK_WORDS = /技能|技术|劳动竞赛|岗位|练兵|比武|教学|业务|安康杯|创新|合理化|工匠|知识|职业|安全|护理|服务明星/;
/** Merry whatever else the name says: 消防趣味运动会. */
export const MERRY_WORDS = /运动会|联欢|趣味|游园/;
/** Games of teams: a prize for a rank is the team's there, not one man's. */
export const TEAM_WORDS = /团体|集体|团队|班组|小组|篮球|足球|排球|拔河|接力|合唱|龙舟|广播(?:体)?操|舞|大合唱|代表队|团建/;
/** Places of a contest. */
export const RANK_WORDS = /等奖|第[一二三四五六1-6]名|冠军|亚军|季军/;

/** One of several batches of the same thing … */
export const BATCH_WORDS = /分[一二两三四五六七八九十\d]*批(?:次)?|第[一二三四五六七八九十\d]+[批期]|补充批次|[一二三四五六七八九十\d]+期/g;
/** … or the same thing for a part of the members only. */
export const PART_WORDS = /分会|支部|小组|车间|科室|部门|年级/;

export const TAKING_PART = /参加|参赛|参与|报名|参训/;
export const WINNING = /奖|评优|评出|优秀学员|取前|录取|前\d+名/;
/** Work that is paid by the time it takes: a sum by the half-day is one man's. */
export const PAID_BY_TIME = /讲座|讲课|授课|课酬|讲堂|裁判|评委|教练|培训班|劳务/;
