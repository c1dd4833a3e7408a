/** What tells the name of a unit (单位) in a title: how such names end, and what follows them. Simplified, tidied text. Data only. */

/** Ends of the names of units that have a union of their own; departments (科, 处, 室, 部, 车间, 组) have a part of one. */
export const UNIT_END =
  /第?[一二三四五六七八九十\d]+[中小]学?|分公司|子公司|公司|集团|[工电药酒钢水]厂|厂|煤矿|矿山|中学|小学|高中|初中|职高|学校|技校|党校|大学|学院|幼儿园|幼教集团|卫生院|医院|管委会|居委会|村委会|总工会|街道办事处|街道|镇|乡|社区|研究院|研究所|设计院|派出所|供电所|法院|检察院|[人政]大|政协|银行|支行|分行|酒店|宾馆|饭店|农场|林场|牧场|[^办]公厅|[一-龥]局|[一-龥]中心|电视台|日报社|出版社|供销社|图书馆|博物馆|文化馆/g;

/** Where the name of a unit ends in a title at the latest. */
export const AFTER_UNIT =
  /(?<!总)工会|总工会|工委会|女职工|女工|经费审查|经审|职工福利|福利委员会|职代会|职工|工作|活动|经费|计划|预算|安排|收支|年度|全年|[上下]半年|[一二三四1-4]季度|\d+月/;

/** What belongs to a unit and stands between its name and 工会. */
export const PART_OF_UNIT = /(?:[科处室部系组班队线站点]|车间|工段|班组|年级|支部|支会|分会|小组|机关|本部|总部)$/;

/** A branch of the union, named by what it is the branch of. */
export const BRANCH = /分会|支会|工会小组|部门工会|分工会/;

/** Names that name nobody: 本公司, 我校. */
export const NOBODY = /^(?:[我本全各贵该某]|基层|所属|下属|直属)*$/;

/** 填报单位：某某公司工会. */
export const UNIT_LINE = /(?:单位(?:名称|全称)?|工会(?:名称|全称))[:：](.+)/;

/** Titles of what is done, not of who does it: 送清凉进工厂, 走进社区. */
export const DONE_THERE = /送|走[进访]|进[厂企校社工]|慰问|关爱|参观/;

/** Words of a theme or a time before 工会, which name no unit: 文体类工会活动. */
export const THEME = /类|专项|文体|文化|体育|帮扶|节|[季月度]|半年|活动|培训|先进|女职工|青年|退休|困难|劳模|建设|各|年级|[一-龥]届/;

/** A plan's title that begins with the unit's name, letters up to the year: 育才中学2026年工会工作计划, 育才中学二〇二六年…. */
export const UNIT_BEFORE_YEAR = /^\s*([\p{L}×○〇*·（）()]{2,30}?)\s*(?:(?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})/u;

/** Years, terms and what else stands before a name. */
export const BEFORE_UNIT_NAME =
  /^(?:附件?表?\d*|[(（][^)）]*[)）]|关于|(?:19|20)?\d{2}(?:[-—–~至到/](?:19|20)?\d{2})?(?:学年度?|年度?)|[二〇零○一三四五六七八九]{4}年度?|第[一二]学期|民国\d+年度?|[《【[{、.．:：-])+/;

export const AFTER_HEAD = /(?:19|20)\d{2}|[二〇零○一三四五六七八九]{4}年|[(（《]/;

export const UNION_BEFORE_BRANCH = /(?<!分|部门)工会(?!小组)/;

export const NUMBER_IN_NAME = /[一二三四五六七八九十\d]/;

export const NUMBERED_NAME = /第([一二三四五六七八九十\d]+)/g;

export const SCHOOL_NUMBER = /([一二三四五六七八九十\d])([中小])学/g;

export const LIMITED_COMPANY = /(?:股份)?有限(?:责任)?公司/g;

export const NUMBERS_IN_NAME = /[一二三四五六七八九十\d]/g;

export const BEFORE_OFFICE_END = /^.*(?=局$|中心$|厅$)/;

export const NOT_A_NUMBER = /[^一二三四五六七八九十\d]/g;
