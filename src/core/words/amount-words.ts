/** Words of money in amount cells and headings, Simplified; matched against tidied, simplified, lower-case text. Data only. */

/** Yuan per unit, by how the unit is written. */
export const MONEY_UNITS: Readonly<Record<string, number>> = {
  元: 1,
  圆: 1,
  块: 1,
  块钱: 1,
  人民币元: 1,
  元人民币: 1,
  新台币元: 1,
  百元: 100,
  千元: 1000,
  万元: 10_000,
  万: 10_000,
  w: 10_000,
  十万元: 100_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};

/** The units a user may choose for a column of amounts, the usual one first. */
/** Places of a digit, from 分 upwards, as they head columns of one digit each. */
export const DIGIT_PLACES: readonly string[] = ["分", "角", "元", "十", "百", "千", "万", "十万", "百万", "千万", "亿"];

export const COLUMN_UNITS: readonly string[] = ["元", "百元", "千元", "万元"];

/** Said to have no amount: not forgotten, not nought. */
export const NO_AMOUNT =
  /^(?:[-/\\]+|无|没有|不?无?需要?(?:要)?(?:经费|费用|资金|预算|支出)?|[无零0](?:经费|费用|预算|支出|开支|成本)|不(?:列支|涉及|产生|用|支出|发生)(?:经费|费用|资金|支出)?|免费|义务|n\/a|na|nil|none)$/;

/** A figure is still to come. */
export const AMOUNT_TO_COME =
  /待[定核报批议填补]|未[定知]|另[定议行]|暂[无缺空]|tbd|^暂?不定$|^\?+$|^…+$|^\.{2,}$|^(?:人民币|¥)?(?:元|万元|¥)$/;

/** Figures a scrubber or a form left open: 20xx元, **, __元, □□. */
export const AMOUNT_SCRUBBED = /[x×*_□?]{2,}|^[○〇]{2,}|\d[x×_○□?]+(?=元|万|$)|(?:^|[^\d人元)])[x×_□](?:元|万|千|百|$)/;

/** Other currencies; 新台币 is the yuan of the tables that use it. */
export const FOREIGN_CURRENCY = /美[元金]|usd|us\$|欧元|€|eur|英镑|£|gbp|日[元圆]|jpy|港[币元]|hkd|hk\$|韩元|澳[元门]|加元|卢布|\$/;
export const OWN_CURRENCY = /新?台币|nt\$|twd|人民币|rmb|cny|¥/g;

/** Before or after a figure that is only a guess or a bound; it counts, and is said to be one. */
export const ABOUT_BEFORE =
  /^(?:大?约(?:需|为|计)?|大[概致]|预[计估](?:需|为)?|[估概][计算](?:需|为)?|暂[估定]|拟|初步|不[超高多]过?于?|最[多高]|上限|控制在|不[低少]于|至少|最[少低]|将?近|[≤<≥>≈]=?)/;
export const ABOUT_AFTER = /(?:左右|上下|以内|之内|封顶|为限|以[下上]|之?内|\+|(?<=[\d十百千万])[余多几])$/;
/** 2000余元, 3万多元. */
export const ABOUT_WITHIN = /(?<=[\d十百千万])[余多](?=[元万])/;

/** What may stand before the one figure of a cell without changing it: 共计2000元, 奖品：500元. */
export const AMOUNT_LABEL = /[费金款品计共需算额助贴为是用资支出排:]$/;
/** What opens a remark after the figure. */
export const AMOUNT_REMARK = /^(?:其中|含|包[括含]|内含|不含|用于|购买?|由|从|按|参照|注)/;
/** Per person, per time …: the figure is a price, no total. */
export const PER_WORD = /[/每均]|单价|标准/;

/** Lower part of 1万2 and 两千五: the unit the last figure stands for. */
export const LOWER_UNIT: Readonly<Record<string, string>> = { 亿: "千万", 万: "千", 千: "百", 百: "十" };

/** Formal and common figures to the plain ones nzh reads. */
export const PLAIN_FIGURES: Readonly<Record<string, string>> = {
  壹: "一",
  弌: "一",
  贰: "二",
  贰弍: "二",
  两: "二",
  叁: "三",
  参: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  〇: "零",
  拾: "十",
  佰: "百",
  仟: "千",
  萬: "万",
  億: "亿",
  廿: "二十",
  卅: "三十",
};

/** The figures of cheques by what they are, what each step counts, and a sum of nothing but these. */
export const CAPITAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
export const CAPITAL_STEPS: Readonly<Record<string, number>> = {
  拾: 10,
  佰: 100,
  仟: 1000,
  万: 10_000,
  亿: 100_000_000,
  元: 1,
  圆: 1,
  角: 0.1,
  分: 0.01,
};
export const CAPITALS_ALONE =
  /^(?:人民币)?[:：]?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,40}[元圆](?:[零壹贰叁肆伍陆柒捌玖]角)?(?:[零壹贰叁肆伍陆柒捌玖]分)?[整正]?$/;

/** 陆万壹仟零叁拾元整（￥61,030.00）: a sum in words and in figures beside each other. */
export const WORDS_AND_FIGURE = /^(?:人民币)?[:：]?([零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]{3,50})\(?((?:¥|￥)[\d,.]+)元?\)?$/;

export const DIGITS_IN_HAN = /^([一二三四五六七八九])([〇零○一二三四五六七八九]{2,})(?=元|圆|$)/;

export const PER_YEAR_END = /(?<=\d[万千]?元?)(?:[/每]年度?|[/每]学年)$/;

export const TIMES_SIGN = /[✕✖⨯∗]|乘以?/g;

export const TIMES_X = /(?<=[\d元人次名位场份月天)%])[x×](?=[\d约每人(])/g;

/** 每季度800元,全年3200元: what the year comes to, behind what is spent each time. */
export const YEAR_BEHIND_TIMES =
  /^(?:(每月|每个月|每季度?|每半年|每两个?月|每学期)[^,;]{0,12}?(\d+(?:\.\d+)?)元|[^,;]{1,20}?元[^,;]{0,8})[,;(](?:全年|年度|一年|年)(?:共计|合计|总计|共|计|需|为|约)?:?(\d+(?:\.\d+)?)(万?)元\)?$/;

/** How often that is in a year. */
export const TIMES_A_YEAR: Readonly<Record<string, number>> = {
  每月: 12,
  每个月: 12,
  每季: 4,
  每季度: 4,
  每半年: 2,
  每两月: 6,
  每两个月: 6,
  每学期: 2,
};

/** 5000→3000, 5000->3000: a figure and the one that took its place. */
export const AMOUNT_ARROW = /^[^→⇒>=-]{1,12}(?:[→⇒➔]|[-=]+>)([^→⇒>=-]{1,12})$/;

/** 原5000元,现3000元; 由5000调整为3000; 3000(原5000). */
export const AMOUNT_CHANGED =
  /^(?:(?:原(?:定|预算|计划)?(?:为|是)?|由|从)?:?\d[\d.]*万?元?[,(]?(?:现|[已拟]?(?:调整|调增|调减|压减|追加|改|变更|核减|核定|增加|减少|降低|提高))(?:改|调整?)?(?:为|到|至):?(\d[\d.]*万?元?)\)?|原(?:定|预算|计划)?(?:为|是)?:?\d[\d.]*万?元?[,;]现(?:为|是)?:?(\d[\d.]*万?元?)|(\d[\d.]*万?元?)\(原(?:定|预算|计划|为|是)*:?\d[\d.]*万?元?\))$/;

/** What any of these has in it. */
export const AMOUNT_CHANGED_LIKE = /[原由从现调改变核增减压追降提→⇒➔>年]/;

export const RANGE_SIGN = /(?<=.)[-至到](?=.)/;

export const LOWER_OF_RANGE = /^\d+(?:\.\d+)?([千百])元?$/;

export const TRAILING_UNIT = /^(?:[百千万]?元|万)$/;

export const AMOUNT_TAIL = /^(.*?元)(?!整$|正$)([\u4e00-\u9fff]{1,30})$/;

export const OPEN_TAIL = /[元待未或]/;

export const JIAO_FEN = /[角分]/;

export const MONEY_FORMAT = /[元万萬]/;

export const TEN_THOUSAND_FORMAT = /[万萬]/;

export const THOUSAND_FORMAT = /千元/;

export const UNIT_NAMED = /^(?:计价|金额|货币|计量)?(?:单位)?[:为]?(?:人民币|新?台币|rmb)?[:]?(十?百?千?[万亿]?[元圆])(?:人民币|整)?$/;

/** 单位：万元, 金额单位：人民币元, 单位（元）; 单位：某某工会 names a unit of another kind. */
export const UNIT_IN_LINE = /(?:单位|币种)(?:[:为是]|[均都](?:为|是))?[(]?(?:人民币|新?台币)?(十?百?千?[万亿]?[元圆])(?![\u4e00-\u9fff])/;

export const UNIT_AT_END = /[\u4e00-\u9fff\d][(](?:单位[:为]?)?(?:人民币)?([百千万]{0,2}元)[)]$/;

export const UNIT_TEXT = /^[(]?(?:人民币)?[百千万]?元[)]?$/;

const YUAN = "(?:rmb|cny|yuan|¥|人民币|元)";
const OF_YUAN = `(?:of)?${YUAN}`;
/** In English, white space left out: rmb'000, krmb, rmbthousand, inthousands, 10krmb, rmb10,000. By what it is called in Chinese. */
export const UNITS_IN_ENGLISH: Readonly<Record<"元" | "千元" | "万元" | "百万元", RegExp>> = {
  // Budget (RMB) says which currency, not how many of it.
  元: /^(?:in)?(?:yuan|rmbyuan)$/,
  千元: new RegExp(
    `^(?:in)?(?:${YUAN}?['’‘\`]000s?|${YUAN}[,]?000s?|${YUAN}?(?:k|thousands?)|(?:k|thousands?|['’‘\`]?000s?)${OF_YUAN}|${YUAN}?1,?000)$`,
  ),
  万元: new RegExp(`^(?:in)?(?:${YUAN}(?:10k|10,?000s?|tenthousands?|w)|(?:10k|10,?000s?|tenthousands?)${OF_YUAN}|tenthousands?)$`),
  百万元: new RegExp(`^(?:in)?(?:${YUAN}?(?:millions?|mn|mio)|(?:millions?|mn|mio|m)${OF_YUAN}|${YUAN}m)$`),
};

/** Where a line of English names its unit: in a bracket at its end, behind unit: or currency:, or behind “in” at its end. */
export const UNIT_IN_ENGLISH_LINE =
  /(?:[([]|(?:units?|currency|amounts?|figures)(?:[:=]|in|arein))([^()[\]:=]{1,20}?)[)\].]*$|.*in([^()[\]:=]{1,20}?)\.?$/;

/** Where a sentence below a table or above it says in which unit all of it is: 预算以万元计, 以下金额均为万元. */
export const UNIT_IN_NOTE =
  /(?:金额|预算|经费|费用|资金|数字|数据|数额|单位|表[中内]|本表|以[上下]|上述|下列|所列|计量)[^。；;\d]{0,8}?(?:以|按|为|用|系|均|[:是])(?:人民币)?[“"'‘「]?([百千万]?元)[”"'’」]?(?:人民币)?(?:[为作]?(?:计量|金额|货币)?单位|计算?|计价|表示|列示|填[列写报]|反映|统计)?(?=[。；;,，)]|$)/;

/** 单位：10000元, 单位(1000元): the noughts of a unit in figures. */
export const UNIT_IN_FIGURES = /(?<=单位[:为是(]{0,2})1(0?,?0{3}|00)元/;

/** 全年经费共5.1万元: a figure and the unit that is not 元. */
export const FIGURE_WITH_UNIT = /(?<![\d.,])(\d[\d,]{0,12}(?:\.\d{1,6})?)([百千万]元|万)(?![\d/每])/;

/** 合计（万元）, 合计/千元, 合计：万元: the unit in the label of a total. */
export const UNIT_OF_TOTAL = /[([【/:|](?:单位[:为]?)?(?:人民币)?([百千万]?元|万)[)\]】]?$/;

/** 3600※, 2550①, 1,200（注2）: what refers to a note below the table. */
export const FOOTNOTE_MARK = /(?<=[\d元整])\s*(?:[※*＊†‡①-⑳⑴-⒇㊟]+|[(（]注\s*[\d一二三①-⑳]?[)）]|注[\d一二三①-⑳])\s*$/;

/** Figures with nothing but blanks between them; a mark behind the last makes it a list's number. */
export const SPACED_FIGURES = /\d[\d,.]*(?:[ \t\u00a0\u2002-\u200a\u202f\u3000]+\d[\d,.]*)+(?![\d,.]|\s*[、)）])/g;
