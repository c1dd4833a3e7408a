/**
 * Sheets that state their own findings: the last column, headed 期望, holds the codes that the row must get, and no others.
 * Codes of the whole sheet or workbook stand beside the heading.
 */
import type { Fen } from "../../../src/core/plan/money";
import type { Profile } from "../../../src/core/plan/settings";
import type { CellInput, SheetInput } from "../../build-workbook";

export interface Fixture extends Omit<SheetInput, "rows"> {
  readonly rows: readonly (readonly CellInput[])[];
  readonly profile?: Partial<Profile>;
  /** Other sheets of the workbook; findings there are not expected. */
  readonly others?: Readonly<Record<string, SheetInput>>;
}

const _ = undefined;
const formula = (text: string, value: number | null): CellInput => ({ formula: text, value });

export const FIXTURES: Readonly<Record<string, Fixture>> = {
  干净的计划: {
    rows: [
      ["××小学工会2026年工作计划及经费预算表"],
      ["单位：元"],
      ["序号", "月份", "活动内容", "责任人", "预算金额", "备注", "期望 duty-missing"],
      [1, "1月", "新春联欢会", "办公室", 3000],
      [2, "3月", "三八妇女节插花", "女工委员", 1800],
      [3, "4月", "义务植树", "办公室", 0],
      [4, "5月", "教职工趣味运动会", "文体委员", 2600],
      [5, "6月", "端午节慰问", "生活委员", 7200],
      [6, "7月", "送清凉", "生活委员", 2000],
      [7, "9月", "教师节座谈会", "办公室", 1500],
      [8, "10月", "秋季健步走", "文体委员", 1200],
      [9, "11月", "羽毛球比赛", "文体委员", 900],
      [10, "12月", "迎新年歌咏比赛", "文体委员", 1600],
      [11, "2月", "元宵节猜灯谜", "文体委员", 800],
      [12, "8月", "职工子女暑期托管", "生活委员", 2400],
      ["合计", _, _, _, formula("SUM(E4:E15)", 25_000)],
      ["工会主席：　　　　财务负责人：　　　　2026年1月5日"],
    ],
    merges: ["A1:F1", "A2:F2", "A16:D16", "A17:F17"],
  },

  两笔钱: {
    rows: [
      ["2026年工会活动安排表"],
      ["月份", "活动", "责任人", "金额（元）", "行政补贴", "期望 no-total-row duty-missing"],
      ["1月", "新春联欢会", "李华", 100, 60, "figure-unread"],
      ["3月", "读书分享会", "李华", 200, 90],
      ["5月", "趣味运动会", "李华", 300, 75],
    ],
    merges: ["A1:E1"],
  },

  只有颜色的月份: {
    rows: [
      ["2026年工会活动安排表"],
      ["活动", "责任人", "1月", "2月", "3月", "期望 no-budget-column month-unknown-all duty-missing"],
      ["新春联欢会", "李华", _, _, _],
      ["读书分享会", "李华", _, _, _],
      ["趣味运动会", "李华", _, _, _],
    ],
    merges: ["A1:E1"],
  },

  变成日期的月份: {
    rows: [
      ["2026年工会活动安排表"],
      ["月份", "活动", "责任人", "金额（元）", "期望 no-total-row month-empty duty-missing"],
      [{ value: 46_024, format: 'm"月"d"日"' }, "新春联欢会", "李华", 100, "month-as-date month-serial"],
      ["3月", "读书分享会", "李华", 200],
      ["4月", "健步走", "李华", 200],
      ["5月", "趣味运动会", "李华", 300],
    ],
    merges: ["A1:D1"],
  },

  月份写法: {
    rows: [
      ["2026年工会活动安排表"],
      ["月份", "活动", "责任人", "金额（元）", "期望 duty-missing"],
      ["1月", "新春联欢会", "李华", 100],
      ["三、四月", "读书分享会", "李华", 100, "month-range"],
      ["第二季度", "趣味运动会", "李华", 100, "month-range"],
      ["全年", "住院职工慰问", "李华", 100, "month-range"],
      ["13月", "歌咏比赛", "李华", 100, "month-invalid"],
      ["寒假", "走访慰问困难职工", "李华", 100, "month-vague"],
      ["不定期", "摄影展", "李华", 100, "month-vague"],
      ["2025年12月", "羽毛球比赛", "李华", 100, "month-other-year"],
      [46_300, "健步走", "李华", 100, "month-serial"],
      ["10月", "中秋节慰问", "李华", 100, "festival-month"],
      [_, "象棋比赛", "李华", 100, "month-blank"],
      ["合计", _, _, formula("SUM(D3:D13)", 1100)],
    ],
    merges: ["A1:D1"],
  },

  金额写法: {
    rows: [
      ["××公司工会2026年工作计划表"],
      [_, _, _, "单位：元"],
      ["时间", "活动名称", "负责人", "预算金额", "期望 month-empty duty-missing no-total-row"],
      ["1月", "新春联欢会", "王一", 3000],
      ["2月", "元宵节灯谜会", "王一", "2,000元", "amount-text"],
      ["3月", "女职工插花", "王一", "人均100元×32人", "amount-computed"],
      ["4月", "踏青", "王一", "约1500", "amount-approx"],
      ["5月", "趣味运动会", "王一", "1000-2000", "amount-range"],
      ["6月", "读书分享会", "王一", "待定", "amount-placeholder"],
      ["7月", "送清凉", "王一", "视经费情况", "amount-unparsable"],
      ["8月", "职工书屋购书", "王一", "0.8万元", "amount-unit-differs"],
      ["9月", "羽毛球比赛", "王一", -500, "amount-negative"],
      ["10月", "摄影展", "王一", { value: { error: "#REF!" } }, "amount-error"],
      ["11月", "棋类比赛", "王一", 33.333, "amount-precision"],
      ["11月", "总结会", "王一", _, "missing-amount"],
      ["4月", "义务植树", "王一", _, "missing-amount"],
      ["11月", "经费审查", "王一", "/", "amount-placeholder"],
      ["11月", "歌咏比赛", "王一", 4000, "amount-merged"],
      ["11月", "合唱排练", "王一", _],
      ["11月", "乒乓球比赛", "王一", formula("VLOOKUP(B20,单价!A:B,2,FALSE)", null), "formula-no-value"],
    ],
    merges: ["A1:D1", "D18:D19"],
  },

  万元的表: {
    rows: [
      ["2026年度工会经费预算表"],
      [_, _, _, "单位：万元"],
      ["月份", "项目名称", "责任部门", "预算数", "期望 month-empty duty-missing"],
      ["1月", "走访慰问困难职工", "帮扶部", 1.5],
      ["3月", "女职工活动", "女工部", 0.48],
      ["5月", "职工运动会", "文体部", 3.2],
      ["9月", "金秋助学", "帮扶部", "8000元", "amount-unit-differs"],
      ["10月", "歌咏比赛", "文体部", 5000, "amount-suspect-unit"],
      ["12月", "工会干部培训", "组织部", 0.3],
      ["合计", _, _, 5006.28],
    ],
    merges: ["A1:D1", "A10:C10"],
  },

  合计不对: {
    rows: [
      ["2026年工会活动经费预算"],
      [_, _, _, _, "单位：元"],
      ["序号", "活动名称", "时间", "责任人", "金额", "期望 month-empty duty-missing"],
      ["一、慰问类"],
      [1, "走访慰问困难职工", "1月", "董海", 6000],
      [2, "住院职工慰问", "8月", "董海", 2400],
      ["小计", _, _, _, formula("SUM(E5:E5)", 6000), "subtotal-mismatch"],
      ["二、文体类"],
      [1, "乒乓球比赛", "4月", "罗军", 1500],
      [2, "健步走", "5月", "罗军", 1080, "hidden-row"],
      [3, "读书分享会", "6月", "谢琳", 900],
      ["小计", _, _, _, formula("SUM(E9:E11)", 3480)],
      ["合计", _, _, _, formula("SUM(E5:E6,E9:E11)+500", 12_380), "total-mismatch total-tampered"],
    ],
    merges: ["A1:E1", "A4:E4", "A8:E8", "A7:D7", "A12:D12", "A13:D13"],
    hiddenRows: [10],
  },

  合计下面还有: {
    rows: [
      ["2026年工会活动计划"],
      ["月份", "活动内容", "责任人", "预算（元）", "备注", "期望 month-empty duty-missing"],
      ["1月", "新春联欢会", "薛刚", 4000],
      ["3月", "女职工插花", "薛刚", 1500],
      ["5月", "趣味运动会", "阎红", 3500],
      ["合计", _, _, 9000, _, "total-mismatch"],
      ["12月", "迎新年歌咏比赛", "薛刚", 500, _, "row-below-total"],
    ],
    merges: ["A1:E1"],
  },

  旧的合计: {
    rows: [
      ["2026年工会活动预算"],
      ["月份", "活动内容", "责任人", "预算金额", "期望 month-empty duty-missing hidden-column"],
      ["1月", "新春联欢会", "薛刚", 4000],
      ["3月", "女职工插花", "薛刚", 1500],
      ["5月", "趣味运动会", "阎红", 3500],
      ["12月", "总结表彰会", "薛刚", 500],
      ["合计", _, _, formula("SUM(D3:D6)", 7500), "total-stale"],
      ["制表人：薛刚　　　2028年3月1日", _, _, _, "year-mismatch"],
    ],
    merges: ["A1:D1", "A8:D8"],
    hiddenColumns: ["C"],
  },

  人和活动: {
    rows: [
      ["××街道总工会2026年工作计划"],
      ["月份", "活动内容", "责任人", "经费预算", "期望 month-empty duty-missing no-total-row"],
      ["1月", "走访慰问困难职工", "钱英", 5000],
      ["2月", "元宵节游园会", _, 1500, "missing-owner"],
      ["3月", "三八妇女节趣味赛", "韩雪", 2000],
      ["3月", "三八妇女节 趣味赛。", "韩雪", 2000, "duplicate-activity"],
      ["5月", _, "钱英", 3000, "missing-activity"],
      ["7月", "送清凉", "待定", 2600, "owner-placeholder"],
      ["9月", "健步走", "钱英", 800],
      ["9月", "健步走", "韩雪", 800, "duplicate-activity"],
    ],
    merges: ["A1:D1"],
  },

  账目: {
    rows: [
      ["2026年工会工作计划及经费预算"],
      [
        "月份",
        "活动名称",
        "经费来源",
        "支出科目",
        "人数",
        "标准（元）",
        "预算金额（元）",
        "责任人",
        "期望 month-empty duty-missing subject-unknown no-total-row",
      ],
      ["1月", "走访慰问困难职工", "工会经费", "困难职工帮扶支出", 10, 600, 6000, "董海"],
      ["3月", "羽毛球比赛", "工会经费", "送温暖支出", 30, 20, 600, "董海", "subject-mismatch"],
      ["6月", "端午节慰问", "工会经费", "会员活动支出", 130, 60, 7800, "董海", "heads-over-members"],
      ["9月", "中秋国庆慰问", "工会经费", "会员活动支出", 118, 100, 11_800, "董海"],
      ["10月", "国庆节慰问", "工会经费", "会员活动支出", 118, 100, 11_800, "董海", "double-provision"],
      ["11月", "歌咏比赛", "工会经费", "50102文体活动支出", 120, 30, 360, "董海", "row-arithmetic"],
      ["12月", "甲乙丙丁", "工会经费", _, 10, 10, 100, "董海"],
    ],
    merges: ["A1:H1"],
    profile: { members: 120 },
  },

  来源混列: {
    rows: [
      ["2026年工会工作计划及经费预算"],
      ["月份", "活动名称", "经费来源", "预算金额（元）", "责任人", "期望 month-empty duty-missing"],
      ["1月", "走访慰问困难职工", "工会经费", 6000, "董海"],
      ["3月", "羽毛球比赛", "工会经费", 600, "董海"],
      ["4月", "职工体检", "行政列支", 20_000, "董海", "source-mixed"],
      ["9月", "中秋节慰问", "工会经费", 9000, "董海"],
      ["合计", _, _, formula("SUM(D3:D6)", 35_600)],
      ["注：全年总经费3.5万元。", _, _, _, _, "stated-elsewhere"],
    ],
    merges: ["A1:E1"],
  },

  没有月份: {
    rows: [
      ["三、预算明细"],
      ["序号", "活动名称", "预计费用（元）", "期望 no-month-column no-owner-column no-total-row duty-missing"],
      [1, "趣味运动会", 8000],
      [2, "摄影展", 3000],
      [3, "读书分享会", 1500],
    ],
    merges: ["A1:C1"],
  },

  没有金额: {
    rows: [
      ["2026年工会文体活动安排"],
      ["序号", "活动时间", "活动名称", "活动内容", "期望 no-budget-column no-owner-column month-empty duty-missing"],
      [1, "2026年1月", "新春联欢会", "团拜"],
      [2, "2026年3月", "三八妇女节登山", "登山"],
      [3, "2026年5月", "春季趣味运动会", "跳绳、接力"],
      [4, "2026年10月", "知识竞答", "答题"],
    ],
    merges: ["A1:D1"],
  },

  经费与标准: {
    profile: { province: "辽宁", members: 120, funds: 9_000_000 as Fen },
    rows: [
      ["2026年度工会工作计划表"],
      [
        "月份",
        "活动内容",
        "责任人",
        "人数",
        "标准（元）",
        "预算金额（元）",
        "备注",
        "期望 duty-missing subject-unknown no-total-row over-funds cap-not-compared cap-not-recorded needs-approval",
      ],
      ["1月", "春节慰问品", "生活委员", 120, 900, 108_000, _, "over-cap"],
      ["5月", "趣味运动会奖品", "文体委员", _, _, 9000, "参赛60人，设奖50人", "share-over-cap"],
      ["6月", "端午节慰问品", "生活委员", 120, 700, 84_000, _],
      ["7月", "宴请上级领导", "办公室", _, _, 3000, _, "forbidden-spend"],
      ["9月", "中秋节慰问品", "生活委员", 120, 700, 84_000, _],
      ["全年", "结婚慰问", "生活委员", _, _, 12_000, _, "month-range"],
      ["全年", "会员生日慰问", "生活委员", 120, 300, 36_000, "蛋糕券", "month-range"],
      ["11月", "专职工会干部工资", "办公室", _, _, 60_000, _, "not-union-fund"],
      ["12月", "编制下年度经费预算", "财务委员", _, _, 100, _],
      ["12月", "会费收入", "财务委员", 120, 5, 600, _, "income-arithmetic"],
    ],
  },

  省份写成片区: {
    profile: { province: "珠三角" },
    rows: [
      ["2026年工会工作计划表"],
      ["月份", "活动内容", "责任人", "预算金额（元）", "期望 setting-unread duty-missing no-total-row"],
      ["3月", "三八妇女节插花", "女工委员", 1800],
    ],
  },
};
