/**
 * Workbooks as union accountants make them, each mixing several habits, with what a person reads in them. The expected side was
 * written down by hand. Names and figures are made up.
 */
import type { SheetInput } from "../../build-workbook";

export interface AccountantCase {
  readonly name: string;
  /** Sheets by name; the first of `plans` is the one described. */
  readonly sheets: Readonly<Record<string, SheetInput>>;
  readonly expected: {
    readonly year: number | null;
    readonly header: readonly number[];
    /** Letters of month, activity, owner, amount; "-" for none. */
    readonly columns: string;
    readonly factor?: number;
    /** "row|months|activity|owner|yuan", "-" for none. */
    readonly rows: readonly string[];
    /** Rows that are no activities, "row role". */
    readonly others: readonly string[];
    /** Errors and warnings, all of them, and the notes that must be there: "cell code". */
    readonly errors: readonly string[];
    readonly notes?: readonly string[];
    /** State of each other sheet: "name state why". */
    readonly states?: readonly string[];
  };
}

const _ = undefined;
const f = (formula: string, value: number | null): { formula: string; value: number | null } => ({ formula, value });

export const ACCOUNTANT_CASES: readonly AccountantCase[] = [
  {
    name: "month matrix in 千元 below a two-row header, categories merged, a word among the figures",
    sheets: {
      经费安排: {
        rows: [
          ["××集团工会2026年度经费使用计划"],
          ["编制单位：××集团工会", _, _, _, _, _, _, _, _, _, _, _, _, _, _, "单位：千元"],
          ["类别", "项目", "责任部门", "月  份", _, _, _, _, _, _, _, _, _, _, _, "全年合计"],
          [_, _, _, "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月", _],
          ["慰问", "元旦春节走访慰问", "生活保障部", 12, 3.5, _, _, _, _, _, _, _, _, _, _, f("SUM(D5:O5)", 15.5)],
          [_, "住院职工慰问", "生活保障部", 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, f("SUM(D6:O6)", 6)],
          [_, "夏季送清凉", "劳动保护部", _, _, _, _, _, _, 8, 8, _, _, _, _, f("SUM(D7:O7)", 16)],
          ["文体", "职工篮球联赛", "宣教文体部", _, _, _, _, 6, _, _, _, _, "待定", _, _, f("SUM(D8:O8)", 6)],
          [_, "迎新年歌咏比赛", "宣教文体部", _, _, _, _, _, _, _, _, _, _, _, 4.2, f("SUM(D9:O9)", 4.2)],
          [
            "合计",
            _,
            _,
            f("SUM(D5:D9)", 12.5),
            f("SUM(E5:E9)", 4),
            f("SUM(F5:F9)", 0.5),
            f("SUM(G5:G9)", 0.5),
            f("SUM(H5:H9)", 6.5),
            f("SUM(I5:I9)", 0.5),
            f("SUM(J5:J9)", 8.5),
            f("SUM(K5:K9)", 8.5),
            f("SUM(L5:L9)", 0.5),
            f("SUM(M5:M9)", 0.5),
            f("SUM(N5:N9)", 0.5),
            f("SUM(O5:O9)", 4.7),
            f("SUM(P5:P9)", 47.7),
          ],
          ["工会主席：", _, _, "财务负责人：", _, _, _, _, "制表：", _, _, _, _, "2026年1月8日"],
        ],
        merges: ["A1:P1", "A3:A4", "B3:B4", "C3:C4", "D3:O3", "P3:P4", "A5:A7", "A8:A9", "A10:C10"],
      },
    },
    expected: {
      year: 2026,
      header: [3, 4],
      columns: "- B C P",
      factor: 1000,
      rows: [
        "5|1,2|元旦春节走访慰问|生活保障部|15500",
        "6|1,2,3,4,5,6,7,8,9,10,11,12|住院职工慰问|生活保障部|6000",
        "7|7,8|夏季送清凉|劳动保护部|16000",
        "8|5,10|职工篮球联赛|宣教文体部|6000",
        "9|12|迎新年歌咏比赛|宣教文体部|4200",
      ],
      others: ["1 title", "2 unit", "10 total", "11 signature"],
      errors: ["M8 amount-placeholder"],
    },
  },
  {
    name: "ticks for months, no amounts anywhere",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年度机关工会活动计划一览表"],
          [
            "序号",
            "活动名称",
            "承办科室",
            "一月",
            "二月",
            "三月",
            "四月",
            "五月",
            "六月",
            "七月",
            "八月",
            "九月",
            "十月",
            "十一月",
            "十二月",
            "备注",
          ],
          [1, "迎春送福写春联", "办公室", "√"],
          [2, "女职工健康讲座", "女工委", _, _, "√"],
          [3, "乒乓球友谊赛", "文体组", _, _, _, _, "√", _, _, _, _, "√"],
          [4, "职工读书会", "宣传科", _, _, "√", _, _, "√", _, _, "√", _, _, "√", "每季度末"],
          [5, "义务植树", _, _, _, "√"],
        ],
        merges: ["A1:P1"],
      },
    },
    expected: {
      year: 2026,
      header: [2],
      columns: "- B C -",
      rows: [
        "3|1|迎春送福写春联|办公室|-",
        "4|3|女职工健康讲座|女工委|-",
        "5|5,10|乒乓球友谊赛|文体组|-",
        "6|3,6,9,12|职工读书会|宣传科|-",
        "7|3|义务植树|-|-",
      ],
      others: ["1 title"],
      errors: ["- no-budget-column", "C7 missing-owner"],
    },
  },
  {
    name: "matrix of quarters, row totals typed, one of them wrong",
    sheets: {
      预算: {
        rows: [
          ["2026年工会经费分季度预算"],
          [_, _, _, _, _, _, "金额单位：元"],
          ["序号", "支出项目", "一季度", "二季度", "三季度", "四季度", "合计", "负责人"],
          [1, "节日慰问", 18000, 6000, 9000, 3000, 36000, "陆远"],
          [2, "文体活动", _, 4500, _, 4500, 9000, "秦月"],
          [3, "培训", 800, _, 1200, _, 2200, "秦月"],
          [4, "送清凉", _, _, 5600, _, 5600, "陆远"],
          ["总计", _, 18800, 10500, 15800, 7500, 52800],
        ],
        merges: ["A1:H1"],
      },
    },
    expected: {
      year: 2026,
      header: [3],
      columns: "- B H G",
      rows: [
        "4|1,2,3,4,5,6,7,8,9,10,11,12|节日慰问|陆远|36000",
        "5|4,5,6,10,11,12|文体活动|秦月|9000",
        "6|1,2,3,7,8,9|培训|秦月|2200",
        "7|7,8,9|送清凉|陆远|5600",
      ],
      others: ["1 title", "2 unit", "8 total"],
      errors: ["G6 subtotal-mismatch"],
    },
  },
  {
    name: "group amounts above their items",
    sheets: {
      "2026": {
        rows: [
          ["某厂工会2026年经费支出预算明细"],
          ["项目", "时间", "负责人", "金额（元）", "备注"],
          ["职工活动支出", _, _, 9000],
          ["趣味运动会", "5月", "陈平", 5000],
          ["元旦联欢", "12月", "陈平", 4000],
          ["维权支出", _, _, 7600],
          ["走访慰问困难职工", "1月", "何颖", 6000],
          ["法律咨询日", "6月", "何颖", 1600],
          ["业务支出", _, _, 2400],
          ["工会干部培训", "9月", "马骏", 2400],
          ["合计", _, _, 19000],
        ],
        merges: ["A1:E1"],
      },
    },
    expected: {
      year: 2026,
      header: [2],
      columns: "B A C D",
      rows: [
        "4|5|趣味运动会|陈平|5000",
        "5|12|元旦联欢|陈平|4000",
        "7|1|走访慰问困难职工|何颖|6000",
        "8|6|法律咨询日|何颖|1600",
        "10|9|工会干部培训|马骏|2400",
      ],
      others: ["1 title", "3 subtotal", "6 subtotal", "9 subtotal", "11 total"],
      errors: [],
    },
  },
  {
    name: "tall merges of months, activities and amounts",
    sheets: {
      计划: {
        rows: [
          ["××医院工会2026年工作计划表"],
          ["月份", "活动内容", "具体安排", "责任科室", "经费预算（元）"],
          ["一月", "新春团拜会", "节目排练", "工会办", 8000],
          [_, _, "场地布置", "后勤科", _],
          [_, _, "慰问离退休职工", "离退办", _],
          [_, "走访慰问困难职工", "发放慰问品", "工会办", "伍仟元整"],
          ["五月", "护士节座谈会", "表彰优秀护士", "护理部", 3200],
          [_, _, "座谈", "工会办", 800],
          ["合计：人民币壹万柒仟元整（￥17000.00）"],
        ],
        merges: ["A1:E1", "A3:A6", "B3:B5", "E3:E5", "A7:A8", "B7:B8", "A9:E9"],
      },
    },
    expected: {
      year: 2026,
      header: [2],
      columns: "A B D E",
      rows: [
        "3|1|新春团拜会|工会办|8000",
        "4|1|新春团拜会|后勤科|-",
        "5|1|新春团拜会|离退办|-",
        "6|1|走访慰问困难职工|工会办|5000",
        "7|5|护士节座谈会|护理部|3200",
        "8|5|护士节座谈会|工会办|800",
      ],
      others: ["1 title", "9 total"],
      errors: [],
      notes: ["E3 amount-merged", "E6 amount-text"],
    },
  },
  {
    name: "start and end month in two columns",
    sheets: {
      工作计划: {
        rows: [
          ["2026年工会重点工作安排"],
          ["序号", "工作项目", "开始月份", "结束月份", "责任人", "经费（元）"],
          [1, "困难职工建档", "1月", "2月", "孔莉", 600],
          [2, "职工技能竞赛", "4月", "6月", "邵波", 12000],
          [3, "金秋助学", "8月", "9月", "孔莉", 5000],
          [4, "冬季健步走", "11月", "11月", "邵波", 1500],
          [5, "年终总结", "12月", _, "孔莉", 800],
          ["合计", _, _, _, _, f("SUM(F3:F7)", 19900)],
        ],
        merges: ["A1:F1"],
      },
    },
    expected: {
      year: 2026,
      header: [2],
      columns: "C B E F",
      rows: [
        "3|1,2|困难职工建档|孔莉|600",
        "4|4,5,6|职工技能竞赛|邵波|12000",
        "5|8,9|金秋助学|孔莉|5000",
        "6|11|冬季健步走|邵波|1500",
        "7|12|年终总结|孔莉|800",
      ],
      others: ["1 title", "8 total"],
      errors: [],
    },
  },
  {
    name: "start and end date in two columns below one heading",
    sheets: {
      工作计划: {
        rows: [
          ["2026年工会活动计划"],
          ["活动名称", "时间", _, "负责人", "预算"],
          [_, "开始", "结束", _, _],
          ["春节慰问", "1月20日", "2月5日", "孔莉", 600],
          ["职工技能竞赛", "4月1日", "6月30日", "邵波", 12000],
          ["金秋助学", "8月15日", "8月31日", "孔莉", 5000],
        ],
        merges: ["A1:E1", "A2:A3", "B2:C2", "D2:D3", "E2:E3"],
      },
    },
    expected: {
      year: 2026,
      header: [2, 3],
      columns: "B A D E",
      rows: ["4|1,2|春节慰问|孔莉|600", "5|4,5,6|职工技能竞赛|邵波|12000", "6|8|金秋助学|孔莉|5000"],
      others: ["1 title"],
      errors: [],
      notes: ["- no-total-row"],
    },
  },
  {
    name: "two half-years side by side",
    sheets: {
      全年计划: {
        rows: [
          ["××小学工会2026年活动计划"],
          ["月份", "活动内容", "责任人", "预算", _, "月份", "活动内容", "责任人", "预算"],
          ["1月", "迎新联欢", "叶青", 2000, _, "7月", "教师疗休养", "叶青", 9000],
          ["3月", "三八节踏青", "温雅", 1500, _, "9月", "教师节慰问", "温雅", 3000],
          ["5月", "教工排球赛", "叶青", 1200, _, "10月", "重阳节登山", "叶青", 800],
          ["6月", "端午节慰问", "温雅", 3600, _, "12月", "元旦文艺汇演", "温雅", 2600],
          ["小计", _, _, 8300, _, "小计", _, _, 15400],
          ["全年合计", _, _, 23700],
        ],
        merges: ["A1:I1"],
      },
    },
    expected: {
      year: 2026,
      header: [2],
      columns: "A B C D",
      rows: [
        "3|1|迎新联欢|叶青|2000",
        "4|3|三八节踏青|温雅|1500",
        "5|5|教工排球赛|叶青|1200",
        "6|6|端午节慰问|温雅|3600",
        "3|7|教师疗休养|叶青|9000",
        "4|9|教师节慰问|温雅|3000",
        "5|10|重阳节登山|叶青|800",
        "6|12|元旦文艺汇演|温雅|2600",
      ],
      others: ["1 title", "7 subtotal", "8 total"],
      errors: [],
    },
  },
  {
    name: "two tables of different column order, one below the other",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年××社区工会联合会工作计划"],
          ["一、文体活动"],
          ["时间", "活动名称", "负责人", "预算（元）"],
          ["3月", "女职工插花", "尹霞", 900],
          ["5月", "趣味运动会", "尹霞", 2600],
          ["小计", _, _, 3500],
          ["二、帮扶慰问"],
          ["项目", "责任人", "经费（元）", "月份"],
          ["走访慰问困难职工", "龚伟", 5000, "1月"],
          ["夏送清凉", "龚伟", 1800, "7月"],
          ["小计", _, 6800],
          ["合计", _, _, 10300],
        ],
        merges: ["A1:D1", "A2:D2", "A7:D7"],
      },
    },
    expected: {
      year: 2026,
      header: [3, 8],
      columns: "A B C D",
      rows: ["4|3|女职工插花|尹霞|900", "5|5|趣味运动会|尹霞|2600", "9|1|走访慰问困难职工|龚伟|5000", "10|7|夏送清凉|龚伟|1800"],
      others: ["1 title", "2 section", "6 subtotal", "7 section", "11 subtotal", "12 total"],
      errors: [],
    },
  },
  {
    name: "small purchases among large amounts are no mistake of unit",
    sheets: {
      预算: {
        rows: [
          ["2026年工会办公及活动经费预算（元）"],
          ["月份", "项目", "经办人", "金额"],
          ["1月", "春节慰问会员", "田甜", 36000],
          ["2月", "邮寄材料邮费", "田甜", 8],
          ["4月", "春游", "史强", 12000],
          ["6月", "端午慰问", "田甜", 24000],
          ["8月", "购买收据", "史强", 5],
          ["9月", "中秋慰问", "田甜", 30000],
          ["12月", "银行手续费", "史强", 9.5],
          ["合计", _, _, f("SUM(D3:D9)", 102022.5)],
        ],
        merges: ["A1:D1"],
      },
    },
    expected: {
      year: 2026,
      header: [2],
      columns: "A B C D",
      rows: [
        "3|1|春节慰问会员|田甜|36000",
        "4|2|邮寄材料邮费|田甜|8",
        "5|4|春游|史强|12000",
        "6|6|端午慰问|田甜|24000",
        "7|8|购买收据|史强|5",
        "8|9|中秋慰问|田甜|30000",
        "9|12|银行手续费|史强|9.5",
      ],
      others: ["1 title", "10 total"],
      errors: [],
    },
  },
  {
    name: "old subject names, months over several lines, notes below",
    sheets: {
      "2026计划": {
        rows: [
          ["××研究所工会2026年度工作计划及经费预算"],
          ["填报单位：××研究所工会", _, _, _, _, "单位：元"],
          ["科目", "月份", "活动内容", "负责人", "预算金额", "备注"],
          ["文体活动费", "4月\n10月", "羽毛球比赛", "骆宾", 3000],
          ["文体活动费", "5月", "健步走", "骆宾", 1000],
          ["送温暖费", "1月\n（春节前）", "走访慰问生病职工", "汤敏", 4000, "含住院"],
          ["培训费", "9 月", "工会干部培训", "汤敏", 2000],
          ["专项业务费", "全\n年", "工会信息化维护", "骆宾", 1500],
          ["合      计", _, _, _, f("SUM(E4:E8)", 11500)],
          ["说明：1.本表按上级文件编制；"],
          ["2.临时性活动另行报批。"],
          ["主席：   经审主任：   制表：   2026.1.6"],
        ],
        merges: ["A1:F1", "A9:D9", "A10:F10", "A11:F11", "A12:F12"],
      },
    },
    expected: {
      year: 2026,
      header: [3],
      columns: "B C D E",
      rows: [
        "4|4,10|羽毛球比赛|骆宾|3000",
        "5|5|健步走|骆宾|1000",
        "6|1|走访慰问生病职工|汤敏|4000",
        "7|9|工会干部培训|汤敏|2000",
        "8|1,2,3,4,5,6,7,8,9,10,11,12|工会信息化维护|骆宾|1500",
      ],
      others: ["1 title", "2 unit", "9 total", "10 note", "11 note", "12 signature"],
      errors: [],
      notes: ["A4 subject-mismatch"],
    },
  },
];
