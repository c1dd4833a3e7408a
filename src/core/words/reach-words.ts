/** What tells how much of a year and of a union a plan is about, by its title. Data only. */

/** The union named as the one whose plan it is. */
export const UNION_PLAN = /工会(?:委员会)?(?:20\d\d)?年?度?(?:重点|年度|工作|活动|经费|收支)*(?:计划|要点|安排|一览|预算)/;

/** The union and a body of it together: the whole plan after all. */
export const JOINT_PLAN = /工会(?:委员会)?(?:[、和暨及与]|\/)|[、和暨及与](?:工会|本会)/;

/** Preparing and holding one congress, or one change of office. */
export const CONGRESS_PLAN =
  /(?:会员|职工|教职工|教师|员工|代表)(?:代表)?大会|教代会|职代会|工代会|代表会议|换届(?:选举)?|(?:筹备|选举|议程|日程)(?:工作)?(?:计划|方案|安排|进度)/;

/** Bodies of a union that do a part of its work. */
export const COMMITTEE_PLAN =
  /女职工(?:工作)?委员会|女工委(?:员会)?|女职委|经费审查(?:委员会)?|经审(?:委员会|会|委|工作)|(?:调解|提案(?:工作|审查)?|文体(?:活动)?|宣传(?:教育|文体)?|生活(?:福利|保障)?|劳动保护(?:监督检查)?|劳动(?:竞赛|法律监督)|民主管理|青年(?:工作)?|组织(?:工作)?)委员会|工会小组|(?:协会|俱乐部|社团|兴趣小组)(?!工会)/;

/** Several years, those of a committee in office. */
export const TERM_OF_OFFICE =
  /任期|本届|[一二三四五六七八九十]届(?:工会)?(?:委员会)?(?:工作)?(?:规划|计划|目标)|[三五]年(?:工作)?(?:规划|计划)/;

export const TERM_WORD = /学期/;

export const YEAR_SPAN = /(20\d\d)年?[-—–~至](20\d\d)/;

export const HALF_YEAR = /([上下])半年/;

export const QUARTER_NAMED = /第?([一二三四1-4])季度/;

export const MONTH_NAMED = /(?<!\d)(1[0-2]|[1-9])月份?(?:工作|活动|工会)/;
