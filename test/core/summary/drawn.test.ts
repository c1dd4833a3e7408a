/** 汇总, 计划明细 and 检查结果 as they are drawn, every cell with its look: the figures are added up by hand; that the formulas give them another test says. */
import { LANGUAGES } from "../../../src/core/messages";
import type { Fen } from "../../../src/core/plan/money";
import { draftSummary } from "../../../src/core/summary";
import type { TableInput } from "../checks/check-table";
import { draftOf } from "../drafted";
import { drawn, framed } from "../drawn";
import { reviewOf } from "../review-of";

const YEAR: TableInput = {
  columns: ["month", "activity", "owner", "amount", "remark", "source", "subject", "heads", "unitPrice"],
  rows: [
    ["1月", "春节送温暖", "甲", 6000, "12户", "工会经费", "送温暖费", 12, 500],
    ["3月", "健步走", "乙", "0.8万元", null, "工会经费", "文体活动支出", null, null],
    ["4-6月", "读书活动", "甲", 100.01, null, "工会经费", null, null, null],
    ["9月", "场地改造", "乙", 5000, null, "行政列支", null, null, null],
    ["10月", "重阳登高", null, "待定", null, "工会经费", null, null, null],
    ["适时", "困难帮扶", "甲", 2000, null, "工会经费", "困难职工帮扶支出", null, null],
  ],
};

const SCHOOL_YEAR = {
  columns: ["month", "activity", "owner", "amount", "source", "subject"],
  isSchoolYear: true,
  title: "2026-2027学年工会工作计划",
  rows: [
    ["9月", "教师节慰问", "甲", 300, "工会经费", "会员活动支出"],
    ["1月", "总结", "甲", 50, "工会经费", "会议支出"],
    ["5月", "运动会", "乙", 700, "工会经费", "文体活动支出"],
    ["5月", "食堂改造", "乙", 900, "行政列支", null],
    ["6月", "演讲", "", 0, "工会经费", "职工教育支出"],
  ],
} as TableInput;

describe("a year: 可用资金 20,000, one amount to come, one paid by the employer", () => {
  const { workbook, review } = reviewOf(YEAR, { profile: { unitName: "青禾中学" }, funds: 2_000_000 as Fen });
  const edits = draftSummary(workbook, review, LANGUAGES["zh-CN"]);

  test("汇总", () =>
    expect(drawn(draftOf(edits, "summary"))).toEqual([
      "1: A:F 青禾中学工会2026年度工作计划经费汇总表·title",
      "2: A:D 编制单位：青禾中学·plain | E:F 单位：元·right",
      "3: A:B 可用资金·head | C:D 计划支出（工会经费）·head | E:F 结余（资金缺口以负数表示）·head",
      "4: A:B 20000·figure | C:D =16100.01·figure | E:F =3899.99·figure",
      "5: A:F 另有1项金额待定，未计入合计。·plain",
      "7: A:F 一、按支出科目·heading",
      "8: A 科目编码·head | B:C 支出科目·head | D 项数·head | E 预算金额·head | F 占比·head",
      "9: A 50101·center | B:C 职工教育支出·text | D =1·count | E =100.01·amount | F =0.0062·percent",
      "10: A 50102·center | B:C 文体活动支出·text | D =2·count | E =8000·amount | F =0.4969·percent",
      "11: A 50404·center | B:C 困难职工帮扶支出·text | D =1·count | E =2000·amount | F =0.1242·percent",
      "12: A 50405·center | B:C 送温暖支出·text | D =1·count | E =6000·amount | F =0.3727·percent",
      "13: A:C 合计·strong | D =5·strongCount | E =16100.01·strongAmount | F =1·strongPercent",
      "15: A:B 二、按月份·heading | C:F 空白：有活动，未填金额；0.00：没有活动或为零·right",
      "16: A 月份·head | B 项数·head | C 当月项目·head | D 跨月分摊·head | E 合计·head | F 累计·head",
      "17: A 1月·center | B =1·count | C =6000·amount | D =0·amount | E =6000·amount | F =6000·amount",
      "18: A 2月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =6000·amount",
      "19: A 3月·center | B =1·count | C =8000·amount | D =0·amount | E =8000·amount | F =14000·amount",
      "20: A 第一季度小计·strong | B =2·strongCount | C =14000·strongAmount | D =0·strongAmount | E =14000·strongAmount | F ·strongAmount",
      "21: A 4月·center | B =0·count | C =0·amount | D =33.35·amount | E =33.35·amount | F =14033.35·amount",
      "22: A 5月·center | B =0·count | C =0·amount | D =33.33·amount | E =33.33·amount | F =14066.68·amount",
      "23: A 6月·center | B =0·count | C =0·amount | D =33.33·amount | E =33.33·amount | F =14100.01·amount",
      "24: A 第二季度小计·strong | B =0·strongCount | C =0·strongAmount | D =100.01·strongAmount | E =100.01·strongAmount | F ·strongAmount",
      "25: A 7月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =14100.01·amount",
      "26: A 8月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =14100.01·amount",
      "27: A 9月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =14100.01·amount",
      "28: A 第三季度小计·strong | B =0·strongCount | C =0·strongAmount | D =0·strongAmount | E =0·strongAmount | F ·strongAmount",
      "29: A 10月·center | B =1·count | C =·amount | D =0·amount | E =·amount | F =14100.01·amount",
      "30: A 11月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =14100.01·amount",
      "31: A 12月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =14100.01·amount",
      "32: A 第四季度小计·strong | B =1·strongCount | C =0·strongAmount | D =0·strongAmount | E =0·strongAmount | F ·strongAmount",
      "33: A 跨月项目·center | B =1·count | C:F 跨月项目的金额平均分摊到各月，尾差（分）计入首月。·text",
      "34: A 未定月份·center | B =1·count | C =2000·amount | D ·amount | E =2000·amount | F =16100.01·amount",
      "35: A 合计·strong | B =5·strongCount | C =16000·strongAmount | D =100.01·strongAmount | E =16100.01·strongAmount | F ·strongAmount",
      "37: A:F 三、按经费来源·heading",
      "38: A:C 经费来源·head | D 项数·head | E:F 金额·head",
      "39: A:C 工会经费·text | D =5·count | E:F =16100.01·amount",
      "40: A:C 工会经费合计·strong | D =5·strongCount | E:F =16100.01·strongAmount",
      "41: A:C 行政列支·text | D =1·count | E:F =5000·amount",
      "42: A:F 非工会经费（行政列支、捐赠等）仅列示，不计入工会经费合计。·plain",
      "43: A 制表：·plain | B:C 财务负责人：·plain | D:E 经审会主任：·plain | F 工会主席：·plain",
      "44: A:F 内部参考（不随表上报）·heading | H 图表数据·asideHead",
      "45: H 月份·asideHead | I 合计·asideHead | J 累计·asideHead | L 支出科目·asideHead | M 预算金额·asideHead",
      "46: H 1月·aside | I =6000·asideAmount | J =6000·asideAmount | L 文体活动支出·aside | M =8000·asideAmount",
      "47: H 2月·aside | I =0·asideAmount | J =6000·asideAmount | L 送温暖支出·aside | M =6000·asideAmount",
      "48: H 3月·aside | I =8000·asideAmount | J =14000·asideAmount | L 困难职工帮扶支出·aside | M =2000·asideAmount",
      "49: H 4月·aside | I =33.35·asideAmount | J =14033.35·asideAmount | L 职工教育支出·aside | M =100.01·asideAmount",
      "50: H 5月·aside | I =33.33·asideAmount | J =14066.68·asideAmount",
      "51: H 6月·aside | I =33.33·asideAmount | J =14100.01·asideAmount",
      "52: H 7月·aside | I =0·asideAmount | J =14100.01·asideAmount",
      "53: H 8月·aside | I =0·asideAmount | J =14100.01·asideAmount",
      "54: H 9月·aside | I =0·asideAmount | J =14100.01·asideAmount",
      "55: H 10月·aside | I =0·asideAmount | J =14100.01·asideAmount",
      "56: H 11月·aside | I =0·asideAmount | J =14100.01·asideAmount",
      "57: H 12月·aside | I =0·asideAmount | J =14100.01·asideAmount",
      "75: A:F 按责任人·heading",
      "76: A:C 责任人·head | D 项数·head | E:F 预算金额·head",
      "77: A:C 甲·text | D =3·count | E:F =8100.01·amount",
      "78: A:C 乙·text | D =1·count | E:F =8000·amount",
      "79: A:C （未写责任人）·text | D =1·count | E:F =0·amount",
      "80: A:C 合计·strong | D =5·strongCount | E:F =16100.01·strongAmount",
    ]));

  test("计划明细", () =>
    expect(drawn(draftOf(edits, "detail"))).toEqual([
      "1: A:J 青禾中学工会2026年度工作计划及经费预算明细表·title",
      "2: A:F 编制单位：青禾中学·plain | G:J 单位：元·right",
      "3: A 序号·head | B 月份（原文）·head | C 活动（项目）名称·head | D 责任人·head | E 经费来源·head | F 支出科目·head | G 人数·head | H 标准（元）·head | I 预算金额（元）·head | J 测算依据及备注·head | L 原表位置·asideHead | M 原文金额·asideHead | N 计入工会经费·asideHead | O 月份·asideHead | P 跨月分摊·asideHead | Q 1月·asideHead | R 2月·asideHead | S 3月·asideHead | T 4月·asideHead | U 5月·asideHead | V 6月·asideHead | W 7月·asideHead | X 8月·asideHead | Y 9月·asideHead | Z 10月·asideHead | AA 11月·asideHead | AB 12月·asideHead",
      "4: A 1·count | B 1月·center | C 春节送温暖·text | D 甲·center | E 工会经费·center | F 送温暖支出·text | G 12·count | H 500·amount | I =6000·amount | J 12户·text | L D2·link | M ·aside | N 是·aside | O 1月·aside | P 否·aside | Q =6000·asideAmount",
      "5: A 2·count | B 3月·center | C 健步走·text | D 乙·center | E 工会经费·center | F 文体活动支出·text | G ·count | H ·amount | I 8000·amount | J ·text | L D3·link | M 0.8万元·aside | N 是·aside | O 3月·aside | P 否·aside | S =8000·asideAmount",
      "6: A 3·count | B 4-6月·center | C 读书活动·text | D 甲·center | E 工会经费·center | F 职工教育支出·text | G ·count | H ·amount | I =100.01·amount | J ·text | L D4·link | M ·aside | N 是·aside | O 跨月项目·aside | P 是·aside | T =33.35·asideAmount | U =33.33·asideAmount | V =33.33·asideAmount",
      "7: A 4·count | B 9月·center | C 场地改造·text | D 乙·center | E 行政列支·center | F 未归类·text | G ·count | H ·amount | I =5000·amount | J ·text | L D5·link | M ·aside | N 否·aside | O 9月·aside | P 否·aside | Y =5000·asideAmount",
      "8: A 5·count | B 10月·center | C 重阳登高·text | D ·center | E 工会经费·center | F 文体活动支出·text | G ·count | H ·amount | I ·amount | J 原文：待定·text | L D6·link | M 待定·aside | N 是·aside | O 10月·aside | P 否·aside",
      "9: A 6·count | B 适时·center | C 困难帮扶·text | D 甲·center | E 工会经费·center | F 困难职工帮扶支出·text | G ·count | H ·amount | I =2000·amount | J ·text | L D7·link | M ·aside | N 是·aside | O 未定月份·aside | P 否·aside",
      "10: A:H 合计（工会经费）·strong | I =16100.01·strongAmount | J 另有1项金额待定，未计入合计。·text",
      "11: A:H 另：非工会经费列支，未计入合计·center | I =5000·amount | J ·text",
      "12: A:J 原表未写支出科目的2项，按活动名称归类，请财务核对。·plain",
      "13: A:C 制表：·plain | D:E 财务负责人：·plain | F:G 经审会主任：·plain | H:J 工会主席：·plain",
    ]));

  test("how they are printed, and what is charted", () =>
    expect(edits.map(({ draft }) => [draft.name, ...framed(draft)])).toEqual([
      ["计划明细", "landscape A1:J13, rows 3 to 3 on each page, on one page, 3 rows in sight"],
      [
        "汇总",
        "portrait A1:F80, pages from 44",
        "chart 各月计划支出及累计（元） at A45:F58: 合计 column I46:I57; 累计 line J46:J57 by H46:H57",
        "chart 各科目计划支出（元） at A60:F73: 预算金额 bar M46:M49 by L46:L49",
      ],
      ["检查结果", "landscape A1:J7, rows 4 to 4 on each page, 4 rows in sight, without L"],
    ]));

  test("检查结果 of nothing", () =>
    expect(drawn(draftOf(edits, "findings"))).toEqual([
      "1: A:J 青禾中学工会2026年度工作计划检查结果·title",
      "2: A:J 必须改0项，请核对0项，供参考0项。·note",
      "3: A:J 共检查1类；1类未检查，原因见表下。·note",
      "4: A 序号·head | B 级别·head | C 位置·head | D 原文·head | E 问题·head | F 处理建议·head | G 依据（文号、条款、生效日）·head | H 处理情况·head | I 处理说明·head | J 核对人·head | L 识别码·asideHead",
      "5: A:J 没有发现问题。·center",
      "6: A:J 未检查：超可用资金（未填可用资金）。·note",
      "7: A:J 已检查1类（拉高本行可见全部）：合计数。·note",
    ]));
});

test("汇总 of a school year: its two terms", () => {
  const { workbook, review } = reviewOf(SCHOOL_YEAR);
  expect(drawn(draftOf(draftSummary(workbook, review, LANGUAGES["zh-CN"]), "summary"))).toEqual([
    "1: A:F 2026—2027学年工会工作计划经费汇总表·title",
    "2: A:D 编制单位：·plain | E:F 单位：元·right",
    "3: A:B 可用资金·head | C:D 计划支出（工会经费）·head | E:F 结余（资金缺口以负数表示）·head",
    "4: A:B 未填·figure | C:D =1050·figure | E:F —·figure",
    "6: A:F 一、按支出科目·heading",
    "7: A 科目编码·head | B:C 支出科目·head | D 项数·head | E 预算金额·head | F 占比·head",
    "8: A 50101·center | B:C 职工教育支出·text | D =1·count | E =0·amount | F =0·percent",
    "9: A 50102·center | B:C 文体活动支出·text | D =1·count | E =700·amount | F =0.6667·percent",
    "10: A 50105·center | B:C 会员活动支出·text | D =1·count | E =300·amount | F =0.2857·percent",
    "11: A 50502·center | B:C 会议支出·text | D =1·count | E =50·amount | F =0.0476·percent",
    "12: A:C 合计·strong | D =4·strongCount | E =1050·strongAmount | F =1·strongPercent",
    "14: A:B 二、按月份·heading | C:F 空白：有活动，未填金额；0.00：没有活动或为零·right",
    "15: A 月份·head | B 项数·head | C 当月项目·head | D 跨月分摊·head | E 合计·head | F 累计·head",
    "16: A 9月·center | B =1·count | C =300·amount | D =0·amount | E =300·amount | F =300·amount",
    "17: A 10月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =300·amount",
    "18: A 11月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =300·amount",
    "19: A 12月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =300·amount",
    "20: A 1月·center | B =1·count | C =50·amount | D =0·amount | E =50·amount | F =350·amount",
    "21: A 第一学期小计·strong | B =2·strongCount | C =350·strongAmount | D =0·strongAmount | E =350·strongAmount | F ·strongAmount",
    "22: A 2月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =350·amount",
    "23: A 3月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =350·amount",
    "24: A 4月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =350·amount",
    "25: A 5月·center | B =1·count | C =700·amount | D =0·amount | E =700·amount | F =1050·amount",
    "26: A 6月·center | B =1·count | C =0·amount | D =0·amount | E =0·amount | F =1050·amount",
    "27: A 7月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =1050·amount",
    "28: A 8月·center | B =0·count | C =0·amount | D =0·amount | E =0·amount | F =1050·amount",
    "29: A 第二学期小计·strong | B =2·strongCount | C =700·strongAmount | D =0·strongAmount | E =700·strongAmount | F ·strongAmount",
    "30: A 合计·strong | B =4·strongCount | C =1050·strongAmount | D =0·strongAmount | E =1050·strongAmount | F ·strongAmount",
    "32: A:F 三、按经费来源·heading",
    "33: A:C 经费来源·head | D 项数·head | E:F 金额·head",
    "34: A:C 工会经费·text | D =4·count | E:F =1050·amount",
    "35: A:C 工会经费合计·strong | D =4·strongCount | E:F =1050·strongAmount",
    "36: A:C 行政列支·text | D =1·count | E:F =900·amount",
    "37: A:F 非工会经费（行政列支、捐赠等）仅列示，不计入工会经费合计。·plain",
    "38: A 制表：·plain | B:C 财务负责人：·plain | D:E 经审会主任：·plain | F 工会主席：·plain",
    "39: A:F 内部参考（不随表上报）·heading | H 图表数据·asideHead",
    "40: H 月份·asideHead | I 合计·asideHead | J 累计·asideHead | L 支出科目·asideHead | M 预算金额·asideHead",
    "41: H 9月·aside | I =300·asideAmount | J =300·asideAmount | L 文体活动支出·aside | M =700·asideAmount",
    "42: H 10月·aside | I =0·asideAmount | J =300·asideAmount | L 会员活动支出·aside | M =300·asideAmount",
    "43: H 11月·aside | I =0·asideAmount | J =300·asideAmount | L 会议支出·aside | M =50·asideAmount",
    "44: H 12月·aside | I =0·asideAmount | J =300·asideAmount",
    "45: H 1月·aside | I =50·asideAmount | J =350·asideAmount",
    "46: H 2月·aside | I =0·asideAmount | J =350·asideAmount",
    "47: H 3月·aside | I =0·asideAmount | J =350·asideAmount",
    "48: H 4月·aside | I =0·asideAmount | J =350·asideAmount",
    "49: H 5月·aside | I =700·asideAmount | J =1050·asideAmount",
    "50: H 6月·aside | I =0·asideAmount | J =1050·asideAmount",
    "51: H 7月·aside | I =0·asideAmount | J =1050·asideAmount",
    "52: H 8月·aside | I =0·asideAmount | J =1050·asideAmount",
    "70: A:F 按责任人·heading",
    "71: A:C 责任人·head | D 项数·head | E:F 预算金额·head",
    "72: A:C 乙·text | D =1·count | E:F =700·amount",
    "73: A:C 甲·text | D =2·count | E:F =350·amount",
    "74: A:C （未写责任人）·text | D =1·count | E:F =0·amount",
    "75: A:C 合计·strong | D =4·strongCount | E:F =1050·strongAmount",
  ]);
});
