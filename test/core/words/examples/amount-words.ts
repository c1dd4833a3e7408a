/** What each pattern of core/words/amount-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/amount-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  SPACED_FIGURES: { yes: [["2000 3000元", "2000 3000"], "1 234 567"], no: ["2000 元", "2000\n3000", "2000"] },
  FOOTNOTE_MARK: { yes: ["3600※", "2550①", "1,200（注2）"], no: ["3600", "①3600", "50*3"] },
  ABOUT_AFTER: {
    yes: [
      ["300元左右", "左右"],
      ["三百余", "余"],
      ["500以内", "以内"],
    ],
    no: ["左右300", "富余"],
  },
  ABOUT_BEFORE: {
    yes: [
      ["约300元", "约"],
      ["预计需300", "预计需"],
      ["≥300", "≥"],
    ],
    no: ["300元约", "共300元"],
  },
  ABOUT_WITHIN: { yes: ["三百余元", "200多元"], no: ["余额", "富余元"] },
  AMOUNT_LABEL: { yes: ["预算", "活动经费:"], no: ["活动内容", "3月"] },
  AMOUNT_REMARK: { yes: [["其中奖品300元", "其中"], "由行政列支"], no: ["奖品其中300元", "300元"] },
  AMOUNT_SCRUBBED: { yes: ["x万元", "××元", "3×××元"], no: ["30人x50元", "300元"] },
  AMOUNT_TAIL: { yes: ["300元由行政列支", "人民币500元左右"], no: ["300元整", "300元", "由行政列支300元"] },
  AMOUNT_TO_COME: { yes: ["待定", "另行通知", "?", "万元"], no: ["不定期开展", "300元", "3万元"] },
  DIGITS_IN_HAN: { yes: ["三〇〇元", "一二〇〇"], no: ["三百元", "三元"] },
  FOREIGN_CURRENCY: { yes: ["300美元", "usd300", "港币500"], no: ["300元", "人民币300"] },
  JIAO_FEN: { yes: ["5角", "3元5分"], no: ["5元", "五百"] },
  LOWER_OF_RANGE: { yes: ["3千", "5百元"], no: ["3万", "300元"] },
  MONEY_FORMAT: { yes: ['0.00"元"', '0.0"萬"'], no: ["0.00", '0"人"'] },
  NO_AMOUNT: { yes: ["无", "无需经费", "/", "免费", "0费用"], no: ["待定", "无锡一日游", "0"] },
  OPEN_TAIL: { yes: ["元", "待核"], no: ["整", "由行政列支"] },
  OWN_CURRENCY: { yes: [["新台币300", "新台币"], "人民币", ["¥300", "¥"]], no: ["美元300", "300元"] },
  PER_WORD: { yes: ["50元/人", "人均50", "单价50"], no: ["共50元", "50"] },
  PER_YEAR_END: {
    yes: [
      ["3000元/年", "/年"],
      ["3万元每学年", "每学年"],
    ],
    no: ["3000元/月", "每年3000元", "2026年"],
  },
  RANGE_SIGN: { yes: [["300-500", "-"], "300至500", "三百到五百"], no: ["-300", "300到"] },
  TEN_THOUSAND_FORMAT: { yes: ['0.0"万元"', '0!.0,"萬"'], no: ['0"元"', '0"千元"'] },
  THOUSAND_FORMAT: { yes: ['0"千元"'], no: ['0"元"', '0"千克"'] },
  TIMES_SIGN: { yes: ["30✕50", ["30乘以50", "乘以"], ["30乘50", "乘"]], no: ["30×50", "30加50"] },
  TIMES_X: {
    yes: [
      ["30人x50元", "x"],
      ["100×3", "×"],
    ],
    no: ["x元", "3月x日"],
  },
  TRAILING_UNIT: { yes: ["元", "万元", "万"], no: ["300元", "亿元", "千"] },
  UNIT_AT_END: { yes: ["预算金额(万元)", "费用(单位:元)"], no: ["(元)", "预算(人)", "预算(元)合计"] },
  UNIT_IN_LINE: { yes: ["单位:万元", "编制日期:3月 单位(元)"], no: ["单位:元旦小学", "单位:某小学"] },
  UNITS_IN_ENGLISH: {
    元: { yes: ["inyuan", "rmbyuan", "yuan"], no: ["rmb", "cny", "krmb"] },
    千元: {
      yes: ["rmb'000", "inrmb'000", "krmb", "rmbthousand", "inthousands", "thousandsofrmb", "k"],
      no: ["000", "10krmb", "rmb10,000", "kg"],
    },
    万元: { yes: ["10krmb", "rmb10,000", "tenthousandyuan"], no: ["10,000", "krmb", "w"] },
    百万元: { yes: ["rmbmillion", "millionyuan", "rmbm"], no: ["m", "rmb"] },
  },
  UNIT_IN_ENGLISH_LINE: { yes: ["unionplan2026(inrmb'000)", "unit:krmb", "annualplaninrmb"], no: ["unionplan2026", "计划(元)一"] },
  UNIT_IN_NOTE: {
    yes: ["注:预算以万元计。", "以下金额均为万元", "表中金额以元为单位,含税", "本表经费按万元填列", "金额以“万元”填写,保留两位小数"],
    no: ["经费为3万元", "预算控制在万元以内", "经费以万元为限", "每人100元"],
  },
  UNIT_IN_FIGURES: {
    yes: ["单位:10000元", "单位:10,000元", "单位(1000元)", "单位:100元"],
    no: ["单位:元", "单位预算10000元", "单位:15000元"],
  },
  FIGURE_WITH_UNIT: { yes: ["全年经费共5.1万元", ["合计1,200万", "1,200万"]], no: ["5100元", "3万/年", "12.34.5万x"] },
  UNIT_OF_TOTAL: { yes: ["合计(万元)", "合计/千元", "总计(单位:元)"], no: ["合计", "合计(人)", "合计5万元"] },
  UNIT_NAMED: { yes: ["元", "单位:万元", "金额单位:人民币元", "千元"], no: ["单位:某小学", "元旦", "300元"] },
  UNIT_TEXT: { yes: ["元", "(万元)", "人民币元"], no: ["3元", "亿元"] },
  CAPITALS_ALONE: { yes: ["肆万伍佰伍佰元整", "人民币:壹万元整", "叁仟元伍角"], no: ["四万元", "合计壹万元整", "壹万元整(¥10000)"] },
  WORDS_AND_FIGURE: { yes: ["人民币:陆万壹仟零叁拾元整(¥60,730.00)", "壹万元整¥10000"], no: ["壹万元整", "¥10000(壹万元整)"] },
};
