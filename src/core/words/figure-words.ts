/** Headings that name a part of the amount beside it. */
export const OF_WHICH_HEADING = /^(?:其中|内含|含|of which)/;

/** Headings of columns whose figures are no money, besides those of a plan's own roles. Compared tidied, simplified, lower case. */
export const NO_MONEY_HEADING =
  /电话|满意度|手机|联系方式|分机|传真|邮编|身份证|账号|卡号|工号|编[号码]|文号|页码|年龄|工龄|年份|年度$|届|[课学工]时|时长|积分|目标值|指标值|指标$|基准值|完成值|分值|得分|评分|权重|排[序名]|优先级|面积|公里|里程|天数?$|日$|^日|星期|周|[票张]数|(?:会员|职工|员工|教工|党员|团员|成员|班组|小组|团队|社团|户|家|席)数|名额|(?:考核|绩效|奖励|加|扣|评|总)分$|(?:[组队批套台辆份件桌间]|奖项|项目?|车辆|获奖|参赛|岗位|场地|站点|奖品)数$|(?:^|[\u4e00-\u9fff])(?:级别|等级|档次)$|比例|占比|率$|百分比|%|进度|次$|场$|人$|班级|楼|室|桌号|座位|phone|tel|mobile|year|age|rank|score|day|week|weight|hours?$/;

/** Headings over codes, which money's words beside them (预算科目, 支出凭证号) make no money. Of NO_MONEY_HEADING only what no amount is headed with: 科室经费 is money. */
export const CODE_HEADING =
  /科目(?:名称|编[码号]|代[码号])?$|凭证|编[号码]$|代[码号]$|文号$|账号$|卡号$|(?:预算|经费|计划|所属|支出)年度$|年份$|电话|手机|分机/;

/** Headings of columns that run up: what has been added so far. */
export const RUNNING_HEADING = /累[计積积]|running|cumulative|todate/;

export const FIGURE_LIKE_TEXT = /\d|[一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]/;

export const MONEY_LIKE_TEXT = /\d{2}|元|万/;

export const PLAIN_FIGURE =
  /^([+-]?|负)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d{1,3})?(?:(亿元|百?万元?|[千百]元?|k|w|元人民币|元|圆|块钱?)?(?:整|正)?)$/;

export const SPOKEN_COINS = /^(\d+)[元圆块](\d)角?(?:(\d)分)?$/;

export const YUAN_END = /[元圆]?[整正]?$/;

export const FALLING_STEP = /(\d{1,8})([亿万千百十])?/y;

export const BIG_FIGURE = /[百千万亿佰仟]/;

export const PLUS = /\+|加上?/;

export const FACTOR_JOINT = /[*×·]|,共?|共|/y;

/** 每人50元，30人，共1500元: what it comes to, after the price and the number. */
export const STATED_SUM = /[,;](?:总?共计?|[合总小]计|计|共需|共约)(?:需|为|人民币)?:?(?=\d[\d,.]*(?:元|万元?|千元)?$)/;

/** 每月150元，全年1800元. Groups: a month's, the year's. */
export const MONTHLY_AND_YEARLY = /^每月(\d+(?:\.\d+)?)元[,;](?:全年|一年|12个月)(?:共计?|合计|计|需)?:?(\d+(?:\.\d+)?)元$/;

export const PRICE_ALONE = /^(?:人均|每[\u4e00-\u9fff]{1,3})\d+(?:\.\d+)?元$|^\d+(?:\.\d+)?元[/每][\u4e00-\u9fff]{1,3}$/;

/** Headings of columns that sum groups of rows: 月小计, 类别小计, 当月合计. */
export const GROUP_SUM_HEADING = /小计|合计|总计|汇总|subtotal/;

/** Headings of columns that say what is left, or more, or less: one column less another. */
export const DIFFERENCE_HEADING =
  /增减|[核审]减|差[额异]?$|[结剩]余|余额|节[约余]|超支|缺口|变[动化]|增加|减少|difference|balance|remaining|change$/;

/** Headings of columns that say which part of all amounts a row is. */
export const SHARE_HEADING =
  /^(?:(?:经费|预算|金额|费用)?占(?:总(?:额|预算|经费)|全年)?(?:的)?比(?:例|重)?|(?:经费|预算|金额)?比[例重]|百分比|share|percent(?:age)?)(?:[(].{0,4}[)])?$/;

/** A text that says what the figure beside it or below it is. */
export const MAY_EXPLAIN = /[\p{Script=Han}a-z]{2}/iu;

/** A formula that is made of other cells. */
export const NAMES_A_CELL = /\$?[A-Z]{1,3}\$?\d/;

/** 8600元, 1.2万元: a figure of money and nothing else. */
export const UNIT_BEHIND_FIGURE = /^\s*[¥￥]?\d[\d,，.]{0,15}\s*[百千万]?[元圆]\s*$/;
