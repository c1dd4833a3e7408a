/** Times, cadences and activities within a sentence of an article. Simplified and half width; patterns, matched against the plain form of a line. Data only. */

export const DAY_UNIT = /工作日|[日天]/;
export const WEEK_UNIT = /星期|周/;
export const TEN_DAYS_UNIT = /旬/;
export const TERM_UNIT = /学期/;
export const YEARLY_UNIT = /学年|年度|^年/;
export const QUARTER_UNIT = /季/;
export const HALF_UNIT = /半/;
export const YEAR_UNIT = /年/;
/** Without any of these nothing tells how often. */
export const CADENCE_LIKE =
  /[每年隔逐按双单半逢]|[一1]个?(?:星期|学期|季度?|周|月)(?:至少|不|各|均|约|[一两二三四五六七八九十\d])|月月|周周|[月季周]报|例会|月制度/;
export const TRAILING_PARTICLE = /的$/;
export const EVERY_OTHER_MONTH = /单月|双月|隔月/;
export const EVERY_OTHER_WEEK = /^[单双]周|隔周/;
export const HALF_MONTH_UNIT = /半个?月/;
export const YEARLY_LEAD = /^[一年]年?/;
export const SHORTER_UNIT = /[月季周]/;
export const FIRST_OF_THREE = /^(?:首月|第一个月|初)/;
export const SECOND_OF_THREE = /^(?:中间月份?|第二个月|中$)/;
export const THIRD_OF_THREE = /^(?:末月|第三个月|[末底]$)/;
export const TIMES_FIGURES = /\d{1,2}|[一两二三四五六七八九十]{1,3}/g;
export const TIME_CHARACTER =
  /[月季年期周旬天日节春夏秋冬旦末底初夕阳至假宵暑岁\d一二三五六七八十]|开学|[中高]考|清明|端午|国庆|迎新|“母亲”|Q[1-4]/;
export const ENDS_WITHIN = /内$/;
export const DAY_OF_DATE = /(\d{1,2})[日号]?$/;
/** 5·12: a month and a day of it. */
export const DOTTED_DATE = /^(1[0-2]|[1-9])[.·]([12]\d|3[01]|[1-9])$/;
export const MONTH_WITH_DAY = /月\d/;
/** 八月十五, 九月九: days of the lunar year that need no 农历. */
export const NAMED_FOLK_DAY = /^[二三五七八九]月/;
export const MID_YEAR = /年中/;
export const YEAR_START = /^年初/;
export const OPEN_TERM = /^(?:本学|新学|学期|学年|期|开学|放假|[中高]考|毕业季)/;
export const EACH_AT_END = /各$/;
/** 5月起至8月: what a list of months has before its 至. */
export const FROM_WORD = /起(?=[至到])/g;
export const MONTH_COLON = /^份?\s*[:,]/;
export const LEADING_YEAR_WORD = /^[年度的]+/;
export const LIST_BEFORE_YEAR = /、年/g;
export const SUMMER_WORD = /^(?:三伏|酷暑|盛夏|入夏|初夏|迎峰度夏)/;
export const WINTER_WORD = /^(?:入冬|隆冬|严冬|寒冬|初冬|迎峰度冬)/;
export const AUTUMN_WORD = /^(?:金秋|初秋|秋检)/;
export const SPRING_WORD = /^(?:初春|春检)/;
export const BOTH_HOLIDAYS = /^寒暑/;
export const LED_BY_TIME = /^[”"]?节?(?:期间|前后|前夕|前(?![期往台])|后(?!勤)|之际|当[天日]|来临|到来|[:])/;
/** Between festivals that are one time together. */
export const JOINT_OF_TIMES = /^[”"]?节?[、,和及与/]?[“"]?$/;
/** 年底考核, 年初部署: when it is; of 年终考核 it is the name. */
export const YEAR_EDGE = /^年[初中底末]/;
export const NAMED_YEAR_END = /^(?:总结|评比|表彰|考核|慰问|决算|盘点|联欢|大会|工作)/;
export const SCOPE_LEAD = /^(?:全年|本年度?|本学年|年度?内|今年|年度)/;
export const LEADING_PARTICLE_OF = /^的/;
export const SYSTEM_NAME = /制度|报告|[月季周]报|例会/;
export const COUNT_TAIL = /(?:至少|不少于|不低于|各|均|约)?(?:[一两二三四五六七八九十]|\d{1,2})(?:期|场|回|轮|篇|个|批|件|名|项)$/;
export const FIGURE_CHARACTER_OF_LIST = /[\d一二三四五六七八九十]/;
export const RUN_ON = /(?<=[^\d.、,:(（#第\-~])(?:(?<n>\d{1,2})[.、](?![\d])|(?<c>[①-⑳])|[(](?<b>\d{1,2})[)])/g;
export const MONTHS_OF_LIST = /^\d{1,2}、\d{1,2}[月季]/;
export const PREPOSITION_LEAD = /^(?:为|对|向|给|在|结合|利用|与|和|由|把|将|请|各|全体|工会|让|使)/;
export const OCCASION_LEAD = /^(?:为|以|在)/;
export const DOES = /举办|举行|开展|组织|召开|办好|做好|搞好|表彰|发放|慰问|开设|评选|完成|制定/;
export const ENDS_IN_OWN_EVENT =
  /(?:体检|座谈会|团拜会|联欢会|茶话会|采摘|活动|表彰|讲座|培训|发放|慰问|宣传|评比|展示|办理|检查|审计|总结|征集|拍摄)(?:[(][^()]{0,20}[)])?$/;
export const DUE_TAIL = /^(?:份|节)?(?:之前|以前|前)/;
export const TIMES_SAID = /([一两二三四五六七八九十]|\d{1,2})(?:次|期|场)/;
/** 上半年完成, behind what is completed. */
export const DONE = /^\s*(?:全部|基本|全面)?(?:完成|办结|落实|到位|建成)\s*$/;
export const SAY_LEAD = /^\s*(?:[一二三四五六七八九十]{1,2}是(?:要)?|[①-⑳]|[(]\d{1,2}[)])\s*,?\s*/;
export const INTRO_BEFORE_COLON = /(?:[一两二三四五六七八九十\d][件项个]|以下|如下|为主线|为主题|为重点|任务|工作)[^,]{0,8}$/;
export const PERIOD_TIE = /^(?:内|末|期间|,|:|\s)*/;
export const LIST_BEFORE_COLON = /(?:[一两二三四五六七八九十\d][件项个方]|以下|如下|包括|主要(?:有|是))[^,:]{0,8}$/;
/** What is left of a clause that only names its festivals: “五一”、国庆两节. */
export const ONLY_FESTIVALS = /^(?:[\s“”"'‘’、和及与节两日夜晚]|当天|期间|来临|到来|之际)*$/;
/** What the name of a festival may end with: “五一”节. */
export const DAY_END = /^[”"]?(?:节|日)?/;
/** Between two times that are said of the same work: 3月、下半年各一次. */
export const TIES_TIMES = /[、和及与至到-]$/;
/** A time that says itself where it stands: 暑假期间, 放假前. */
export const LED_WITHIN = /(?:前|后|期间)$/;
/** …, 4月—5月。 and …, 6月、10月各一次: what stands behind the last comma of an item. */
export const TIME_BEHIND_COMMA = /,\s*(?:时间:?)?([^,。;()[\]]{2,20})[。;.]?\s*$/;
export const EACH_ONCE = /各?(?:[一二三四五六两\d])?[次场期](?:活动)?|各|进行|举行|举办|开展|完成|底|初|中旬|上旬|下旬/g;
export const TIME_JOINTS = /[\s、,及和至-]|前后|前|左右|份/g;
/** A festival before what is done on it: 重阳节看望…, “五一”表彰…. */
export const FESTIVAL_LEAD =
  /^(?:[“"]?(?:[一二三四五六七八九十]{1,2}[·.]?[一二三四五六七八九十]{1,2}|\d{1,2}[·.]\d{1,2})[”"]|[\u4e00-\u9fff]{2,3}节|元旦|国庆|春节|中秋|重阳|端午|清明)节?(?:期间|前夕|前后)?/;
/** 学期初, 期末: when a term begins or ends. */
export const TERM_EDGE =
  /^(?:(?:第[一二12]|[上下本新]|[春秋]季)?学期[初中末]|期[初中末](?:考试?)?(?:之?前|以?后|期间)?|学年[初中末底]|(?:[春秋]季(?:学?期)?)?开学(?:初|之?前|以?后)|放(?:寒暑?|暑)?假(?:之?前|以?后|期间)|[中高]考(?:前后|前夕|之?前|以?后|期间|之际))$/;
/** 活动三：…: the count of a card, and no part of what is done. */
export const CARD_LEAD = /^(?:活动|项目|任务)(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[:、,]\s*/;
export const DONE_REMARK = /[(（](?:已做|已完成|完成|已办|待定|略)[)）]/g;
/**
 * What stands before the work and is no part of it: who plans (校工会将…), which every line would say; the means
 * (利用业余时间组织…); the 为 of 每月10日为经费报账日, where nobody is served; particles that a time leaves behind.
 */
export const LEADING =
  /^(?:(?:(?:我|本)?[校院局厂县镇区市]|学校|公司|医院|单位)?工会(?:委员会)?(?:定于|拟于|拟|计划|决定|将)(?=.)|利用[^,，]{1,14}?(?=(?:举行|举办|开展|组织|进行))|为(?=[\u4e00-\u9fff]{2,10}(?:日|周|月)$)|(?!和谐|后勤|中秋|中考|中层|中心|中国|中小|中青|中医|前期|前往|内部|内审|里程|起草|再就业|将军|并购|要求|间操|是非|的确|及时|及早|应急|应对|应聘|应届|应知)(?:的|是|要|将(?=组织|召开|举办|举行|开展|进行|对|于|在|继续|完成|邀请|安排|以|为|按|通过|重点|着重|努力)|并|且|和(?![^,，、]{2,12}(?:一起|共同|联合|组织|开展|举办))|及|则|再|须|应|拟(?!定|订)|前|后|内|里|间|份|起|中|止)(?=[\u4e00-\u9fff“"]))/;
