/** More workbooks as accountants make them; see accountant-cases. */
import type { CellInput } from "../../build-workbook";
import type { AccountantCase } from "./accountant-cases";

const _ = undefined;
const f = (formula: string, value: number | null): { formula: string; value: number | null } => ({ formula, value });
const day = (value: number): CellInput => ({ value, format: 'yyyy"年"m"月"' });

export const MORE_ACCOUNTANT_CASES: readonly AccountantCase[] = [
  {
    name: "school year in full width, a hidden row, a hidden column, a repeated header",
    sheets: {
      计划: {
        rows: [
          ["２０２６－２０２７学年××中学工会工作计划"],
          ["序号", "月　份", "活　动　内　容", "负责人", "预算（元）", "内部备注"],
          ["１", "９月", "庆祝教师节座谈会", "韦明", "１，５００", "张校长同意"],
          ["２", "１０月", "教工羽毛球赛", "韦明", 800],
          ["３", "１２月－次年１月", "迎新年系列活动", "鲁静", "３０００元"],
          ["序号", "月　份", "活　动　内　容", "负责人", "预算（元）", "内部备注"],
          ["４", "３月", "三八妇女节活动", "鲁静", 1200],
          ["５", "５月", "教工运动会", "韦明", 2600],
          ["６", "６月", "端午节慰问", "鲁静", 4400],
          ["合　计", _, _, _, 13500],
        ],
        merges: ["A1:F1", "A10:D10"], hiddenRows: [8], hiddenColumns: ["F"],
      },
    },
    expected: {
      year: 2026, header: [2, 6], columns: "B C D E",
      rows: ["3|9|庆祝教师节座谈会|韦明|1500", "4|10|教工羽毛球赛|韦明|800", "5|1,12|迎新年系列活动|鲁静|3000", "7|3|三八妇女节活动|鲁静|1200", "8|5|教工运动会|韦明|2600", "9|6|端午节慰问|鲁静|4400"],
      others: ["1 title", "10 total"], errors: [],
      notes: ["A8 hidden-row", "F2 hidden-column", "E3 amount-text", "B5 month-range"],
    },
  },
  {
    name: "months as dates, one of the next year, a broken amount, an old total",
    sheets: {
      Sheet1: {
        rows: [
          ["××供电所工会2026年活动预算表"],
          ["计划时间", "项目名称", "经办人", "预算金额（元）", "说明"],
          [day(46_023), "新春送福", "阮峰", 1200],
          [day(46_082), "女职工踏青", "阮峰", 900],
          [day(46_143), "安全知识竞赛", "蒋慧", { value: { error: "#REF!" }, formula: "单价!#REF!*30" }],
          [day(46_388), "元旦游艺", "蒋慧", 700],
          ["合计", _, _, f("SUM(D3:D6)", 2700)],
        ],
        merges: ["A1:E1", "A7:C7"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "A B C D",
      rows: ["3|1|新春送福|阮峰|1200", "4|3|女职工踏青|阮峰|900", "5|5|安全知识竞赛|蒋慧|-", "6|1|元旦游艺|蒋慧|700"],
      others: ["1 title", "7 total"], errors: ["A6 month-other-year", "D5 amount-error", "D7 total-mismatch"],
      notes: ["A3 month-serial"],
    },
  },
  {
    name: "Traditional, 萬元 with 元 in one cell, categories merged, subtotals",
    sheets: {
      工作表1: {
        rows: [
          ["××企業工會115年度工作計畫暨經費預算"],
          [_, _, _, _, "單位：新臺幣萬元"],
          ["類別", "月份", "活動項目", "負責人", "預算金額"],
          ["會務", "1月", "會員代表大會", "林志明", 2.5],
          [_, "6月", "幹部訓練", "林志明", 1.2],
          ["小計", _, _, _, 3.7],
          ["福利", "6月", "端午節慰問", "陳淑芬", 6],
          [_, "9月", "中秋節慰問", "陳淑芬", 6],
          [_, "10月", "員工健行", "陳淑芬", "8,000元"],
          ["小計", _, _, _, 12.8],
          ["總計", _, _, _, 16.5],
        ],
        merges: ["A1:E1", "A4:A5", "A7:A9", "A6:D6", "A10:D10", "A11:D11"],
      },
    },
    expected: {
      year: 2026, header: [3], columns: "B C D E", factor: 10_000,
      rows: ["4|1|會員代表大會|林志明|25000", "5|6|幹部訓練|林志明|12000", "7|6|端午節慰問|陳淑芬|60000", "8|9|中秋節慰問|陳淑芬|60000", "9|10|員工健行|陳淑芬|8000"],
      others: ["1 title", "2 unit", "6 subtotal", "10 subtotal", "11 total"], errors: ["E9 amount-unit-differs"],
    },
  },
  {
    name: "income above, plan from C8 on, balance and signatures below",
    sheets: {
      预算表: {
        rows: [
          [], [_, _, "2026年度××局机关工会经费收支预算及工作计划"],
          [_, _, "一、收入预算", _, _, _, "单位：元"],
          [_, _, "项目", "金额", "备注"],
          [_, _, "会费收入", 7200, "120人×5元×12月"],
          [_, _, "拨缴经费收入", 60_000],
          [_, _, "收入合计", 67_200],
          [_, _, "二、支出计划"],
          [_, _, "月份", "活动项目", "责任人", "参加人数", "预算"],
          [_, _, "2月", "元宵灯谜", "方舟", 120, 2400],
          [_, _, "4月", "健步走", "方舟", 100, 3000],
          [_, _, "9月", "中秋慰问会员", "薛梅", 120, 24_000],
          [_, _, "12月", "总结表彰会", "薛梅", 120, 6000],
          [_, _, "支出合计", _, _, _, f("SUM(G10:G13)", 35_400)],
          [_, _, "结余", _, _, _, f("D7-G14", 31_800)],
          [_, _, "主管：", _, "审核：", _, "填表人：方舟"],
        ],
        merges: ["C2:G2", "C14:F14", "C15:F15"],
      },
    },
    expected: {
      year: 2026, header: [9], columns: "C D E G",
      rows: ["10|2|元宵灯谜|方舟|2400", "11|4|健步走|方舟|3000", "12|9|中秋慰问会员|薛梅|24000", "13|12|总结表彰会|薛梅|6000"],
      others: ["2 title", "3 unit", "4 other-table-header", "5 other-table-row", "6 other-table-row", "7 other-table-total", "8 section", "14 total", "15 balance", "16 signature"],
      errors: [],
    },
  },
  {
    name: "heads and prices, sources and subjects, one row's arithmetic wrong",
    sheets: {
      明细: {
        rows: [
          ["××公司工会2026年经费支出计划", _, _, _, _, _, _, _, _, "单位：元"],
          ["序号", "支出科目", "活动内容", "拟办月份", "人数", "标准", "金额", "经费来源", "责任部门", "备注"],
          [1, "文体活动支出", "乒乓球比赛", "4月", 40, 50, 2000, "工会经费", "文体部"],
          [2, "会员活动支出", "端午节慰问", "6月", 150, 200, f("E4*F4", 30_000), "工会经费", "生活部"],
          [3, "会员活动支出", "中秋节慰问", "9月", 150, 200, 3000, "工会经费", "生活部"],
          [4, "文体活动支出", "趣味运动会", "10月", 150, 60, 9000, "行政列支", "文体部"],
          [5, "培训支出", "工会干部培训", "11月", 6, "500元/人", 3000, "工会经费", "组织部"],
          ["合计", _, _, _, _, _, f("SUM(G3:G7)", 47_000)],
        ],
        merges: ["A1:I1", "A8:F8"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "D C I G",
      rows: ["3|4|乒乓球比赛|文体部|2000", "4|6|端午节慰问|生活部|30000", "5|9|中秋节慰问|生活部|3000", "6|10|趣味运动会|文体部|9000", "7|11|工会干部培训|组织部|3000"],
      others: ["1 title", "8 total"], errors: ["C6 source-mixed", "G5 row-arithmetic"],
    },
  },
  {
    name: "total on top, rows below it, empty numbered rows at the end",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年度工会活动经费预算"],
          ["序号", "活动名称", "活动时间", "负责人", "金额/元", "备注"],
          [_, "合计", _, _, f("SUM(E4:E30)", 15_300)],
          [1, "迎新联欢", "2026-01", "苏婷", 5000],
          [2, "读书分享会", "2026/4", "苏婷", 800],
          [3, "亲子嘉年华", "2026.06", "丁凯", 6500],
          [4, "职工摄影展", "2026年9月", "丁凯", 1800],
          [5, "冬至包饺子", "12月中旬", "苏婷", 1200],
          [6], [7], [8], [9], [10],
          ["编制人：苏婷", _, _, "编制日期：2026年1月"],
        ],
        merges: ["A1:F1"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "C B D E",
      rows: ["4|1|迎新联欢|苏婷|5000", "5|4|读书分享会|苏婷|800", "6|6|亲子嘉年华|丁凯|6500", "7|9|职工摄影展|丁凯|1800", "8|12|冬至包饺子|苏婷|1200"],
      others: ["1 title", "3 total", "14 signature"], errors: [],
    },
  },
  {
    name: "English headings, amounts as text, a SUM that sees none of them",
    sheets: {
      Plan: {
        rows: [
          ["2026 Union Activity Plan"],
          ["No.", "Month", "Activity", "Owner", "Budget (RMB)", "Remarks"],
          [1, "Jan", "New Year party 新年联欢会", "Li Na", "3000"],
          [2, "March", "Women's Day 三八妇女节活动", "Li Na", "1,200"],
          [3, "Sept.", "中秋节慰问", "Wang Bo", "9600"],
          ["Total", _, _, _, f("SUM(E3:E5)", 0)],
        ],
        merges: ["A1:F1"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "B C D E",
      rows: ["3|1|New Year party 新年联欢会|Li Na|3000", "4|3|Women's Day 三八妇女节活动|Li Na|1200", "5|9|中秋节慰问|Wang Bo|9600"],
      others: ["1 title", "6 total"], errors: ["E6 total-mismatch"], notes: ["E3 amount-text", "E4 amount-text", "E5 amount-text"],
    },
  },
  {
    name: "two columns called 项目, a subtotal per category, one of them off by a swapped digit",
    sheets: {
      Sheet1: {
        rows: [
          ["××学院分工会2026年工作计划及经费预算表"],
          ["填报：××学院分工会", _, _, _, _, "金额单位：元"],
          ["项目", "项目", "月份", "责任人", "经费预算", "备注"],
          ["文体活动", "棋牌比赛", "3月", "柳春", 600],
          [_, "趣味运动会", "5月", "柳春", 2400],
          ["文体活动小计", _, _, _, 3000],
          ["慰问", "生病住院慰问", "全年", "庄严", 3000],
          [_, "退休教师欢送", "7月", "庄严", 1350],
          ["慰问小计", _, _, _, 4530],
          ["总计", _, _, _, 7350],
        ],
        merges: ["A1:F1", "A4:A5", "A7:A8", "A6:D6", "A9:D9", "A10:D10"],
      },
    },
    expected: {
      year: 2026, header: [3], columns: "C B D E",
      rows: ["4|3|棋牌比赛|柳春|600", "5|5|趣味运动会|柳春|2400", "7|1,2,3,4,5,6,7,8,9,10,11,12|生病住院慰问|庄严|3000", "8|7|退休教师欢送|庄严|1350"],
      others: ["1 title", "2 unit", "6 subtotal", "9 subtotal", "10 total"], errors: ["E9 subtotal-mismatch"],
    },
  },
  {
    name: "a unit in each row, a note that names another total, a signature of another year",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年工会重点活动经费测算"],
          ["单位：××镇总工会"],
          ["时间", "活动", "牵头人", "数额", "单位", "备注"],
          ["1月", "走访慰问困难职工", "祝贺", 2, "万元"],
          ["5月", "劳模座谈会", "祝贺", 3500, "元"],
          ["7月", "户外劳动者送清凉", "白雪", 1.5, "万元"],
          ["10月", "职工运动会", "白雪", 12_000, "元"],
          ["注：全年预计总经费5.5万元，不足部分申请补助。"],
          ["编制：祝贺　　　　　　2025年12月28日"],
        ],
        merges: ["A1:F1", "A2:F2", "A8:F8", "A9:F9"],
      },
    },
    expected: {
      year: 2026, header: [3], columns: "A B C D",
      rows: ["4|1|走访慰问困难职工|祝贺|20000", "5|5|劳模座谈会|祝贺|3500", "6|7|户外劳动者送清凉|白雪|15000", "7|10|职工运动会|白雪|12000"],
      others: ["1 title", "2 note", "8 note", "9 signature"], errors: ["A8 stated-elsewhere"], notes: ["- no-total-row"],
    },
  },
  {
    name: "halves of the year on two sheets, instructions, a hidden old version",
    sheets: {
      填表说明: { rows: [["填表说明"], ["1.月份请填写具体月份；"], ["2.金额单位为元。"]] },
      上半年: {
        rows: [["2026年上半年工会工作计划"], ["月份", "工作内容", "负责人", "经费（元）"], ["1月", "召开会员代表大会", "魏来", 1500], ["3月", "三八节健康讲座", "魏来", 1000], ["5月", "职工篮球赛", "侯亮", 4000], ["合计", _, _, 6500]],
        merges: ["A1:D1"],
      },
      下半年: {
        rows: [["2026年下半年工会工作计划"], ["月份", "工作内容", "负责人", "经费（元）"], ["8月", "金秋助学", "魏来", 5000], ["10月", "重阳节慰问退休职工", "侯亮", 2000], ["11月", "歌唱比赛", "侯亮", 3000], ["合计", _, _, 10_000]],
        merges: ["A1:D1"],
      },
      旧稿: { rows: [["2026年工会工作计划"], ["月份", "工作内容", "负责人", "经费（元）"], ["1月", "旧活动", "魏来", 1500]], visibility: "hidden" },
    },
    expected: {
      year: 2026, header: [2], columns: "A B C D",
      rows: ["3|1|召开会员代表大会|魏来|1500", "4|3|三八节健康讲座|魏来|1000", "5|5|职工篮球赛|侯亮|4000"],
      others: ["1 title", "6 total"], errors: [], states: ["填表说明 not-a-plan instructions", "下半年 plan", "旧稿 hidden"],
    },
  },
  {
    name: "departments with sheets of their own and a sheet of sums",
    sheets: {
      汇总: { rows: [["2026年工会经费预算汇总表"], ["部门", "项目数", "金额（元）"], ["办公室", 2, 4500], ["文体部", 2, f("文体部!D6", 5200)], ["合计", 4, f("SUM(C3:C4)", 9700)]], merges: ["A1:C1"] },
      办公室: { rows: [["办公室2026年计划"], ["月份", "事项", "责任人", "预算"], ["1月", "春节慰问", "纪红", 3000], ["12月", "年终总结会", "纪红", 1500], ["小计", _, _, 4500]], merges: ["A1:D1"] },
      文体部: { rows: [["文体部2026年计划"], ["月份", "事项", "责任人", "预算"], ["5月", "拔河比赛", "高远", 2200], ["9月", "广场舞展演", "高远", 3000], ["9月", "广场舞展演 ", "高远", 3000], ["小计", _, _, 8200]], merges: ["A1:D1"] },
    },
    expected: {
      year: 2026, header: [2], columns: "A B C D",
      rows: ["3|1|春节慰问|纪红|3000", "4|12|年终总结会|纪红|1500"],
      others: ["1 title", "5 subtotal"], errors: ["B5 duplicate-activity"], states: ["汇总 not-a-plan no-header", "文体部 plan"],
    },
  },
  {
    name: "quarters merged at the left, months beside, blanks below a month, several activities in one cell",
    sheets: {
      "2026年计划": {
        rows: [
          ["××街道总工会2026年工作计划"],
          ["季度", "月份", "主要工作", "责任人", "预算（万元）"],
          ["第一\n季度", "1月", "1.走访慰问困难职工；\n2.召开全委会", "雷鸣", 3],
          [_, "3月", "女职工权益宣传", "霍燕", 0.2],
          [_, _, "女职工插花", "霍燕", 0.1],
          ["第二\n季度", "4月", "劳动竞赛启动", "雷鸣", "待定"],
          [_, "5-6月", "职工文化节", "霍燕", "约2"],
          ["下半年", "7月", "送清凉", "雷鸣", 1.5],
          [_, "中秋前", "中秋慰问", "霍燕", 2.4],
          ["合计", _, _, _, 9.2],
        ],
        merges: ["A1:E1", "A3:A5", "A6:A7", "A8:A9", "A10:D10"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "B C D E", factor: 10_000,
      rows: [
        "3|1|1.走访慰问困难职工；\n2.召开全委会|雷鸣|30000", "4|3|女职工权益宣传|霍燕|2000", "5|3|女职工插花|霍燕|1000", "6|4|劳动竞赛启动|雷鸣|-",
        "7|5,6|职工文化节|霍燕|20000", "8|7|送清凉|雷鸣|15000", "9|9|中秋慰问|霍燕|24000",
      ],
      others: ["1 title", "10 total"], errors: ["B5 month-blank", "E6 amount-placeholder", "E7 amount-approx", "B9 month-vague"],
    },
  },
  {
    name: "last year beside this year, its difference, capital words, owners that name nobody",
    sheets: {
      Sheet1: {
        rows: [
          ["××乡工会联合会二〇二六年经费预算表"],
          ["编号", "项目内容", "时间安排", "负责人", "2025年决算", "2026年预算", "增减额", "测算依据"],
          ["01", "春节走访慰问", "1月至2月", "××", 9800, 10_000, f("F3-E3", 200), "50户×200元"],
          ["02", "妇女节活动", "三月", "史册", 2000, 2000, f("F4-E4", 0)],
          ["03", "农民工子女夏令营", "暑假", "待定", 0, 6000, f("F5-E5", 6000)],
          ["04", "平安返乡专车", "十二月", "史册", 4000, 4500.005, f("F6-E6", 500.005)],
          ["合计（大写）", "贰万贰仟伍佰元整", _, _, 15_800, 22_500.01],
        ],
        merges: ["A1:H1", "B7:D7"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "C B D F",
      rows: ["3|1,2|春节走访慰问|××|10000", "4|3|妇女节活动|史册|2000", "5|7,8|农民工子女夏令营|待定|6000", "6|12|平安返乡专车|史册|4500.01"],
      others: ["1 title", "7 total"], errors: ["D3 owner-placeholder", "D5 owner-placeholder", "C5 month-vague"],
      notes: ["F6 amount-precision"],
    },
  },
  {
    name: "every way to write an amount, in 元, below a two-row header",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年工会文体活动计划"],
          ["时间", "活动", "经费", _, "负责人"],
          [_, _, "测算", "金额", _],
          ["1月", "迎春联欢", "30人×100元", "￥3,000.00", "尚武"],
          ["3月", "插花比赛", "50人×60元", "3千元", "尚武"],
          ["4月", "踏春", _, "2000-3000", "尚武"],
          ["5月", "拔河赛", _, "不超过1500元", "尚武"],
          ["6月", "粽子节", "人均80元", "人均80元×45人=3600元", "尚武"],
          ["7月", "送清凉", _, "壹仟贰佰元整", "尚武"],
          ["8月", "观影", _, "35元/人", "尚武"],
          ["9月", "教师节座谈", _, "1.2万", "尚武"],
          ["10月", "登山", _, "免费", "尚武"],
          ["11月", "书法展", _, _, "尚武"],
        ],
        merges: ["A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3"],
      },
    },
    expected: {
      year: 2026, header: [2, 3], columns: "A B E D",
      rows: [
        "4|1|迎春联欢|尚武|3000", "5|3|插花比赛|尚武|3000", "6|4|踏春|尚武|-", "7|5|拔河赛|尚武|1500", "8|6|粽子节|尚武|3600", "9|7|送清凉|尚武|1200",
        "10|8|观影|尚武|-", "11|9|教师节座谈|尚武|12000", "12|10|登山|尚武|-", "13|11|书法展|尚武|-",
      ],
      others: ["1 title"], errors: ["D6 amount-range", "D7 amount-approx", "D10 amount-unparsable", "D11 amount-unit-differs", "D13 missing-amount"],
      notes: ["D4 amount-text", "D5 amount-text", "D8 amount-computed", "D9 amount-text", "D12 amount-placeholder"],
    },
  },
  {
    name: "months as rows over their activities with sums behind them, amounts merged over a heading's width",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年工会工作月历"],
          ["序号", "活动内容", "责任人", "经费"],
          ["一月份（小计：5000元）"],
          [1, "春节联欢", "戚威", 3000],
          [2, "慰问生病职工", "戚威", 2000],
          ["三月份（小计：1200元）"],
          [1, "女神节手工", "燕飞", 1200],
          ["九月份"],
          [1, "中秋慰问", "燕飞", 8000],
          [2, "新会员入会仪式", "戚威", "/"],
          ["全年合计：14200元"],
        ],
        merges: ["A1:D1", "A3:D3", "A6:D6", "A8:D8", "A11:D11"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "- B C D",
      rows: ["4|1|春节联欢|戚威|3000", "5|1|慰问生病职工|戚威|2000", "7|3|女神节手工|燕飞|1200", "9|9|中秋慰问|燕飞|8000", "10|9|新会员入会仪式|戚威|-"],
      others: ["1 title", "3 section", "6 section", "8 section", "11 total"], errors: [],
    },
  },
  {
    name: "其中 rows below their item, no months, a wrong sum of formulas",
    sheets: {
      预算: {
        rows: [
          ["2026年工会经费支出预算表"],
          ["单位：元"],
          ["支出项目", "预算数", "说明"],
          ["一、职工活动支出", f("SUM(B5:B6)", 12_000)],
          ["　文体活动", 7000, "运动会、歌咏"],
          ["　宣传活动", 5000],
          ["二、维权支出", f("SUM(B8:B9)", 9000)],
          ["　困难帮扶", 6000],
          ["　送温暖", 3000],
          ["支出合计", f("B4+B7", 20_000)],
        ],
        merges: ["A1:C1", "A2:C2"],
      },
    },
    expected: {
      year: 2026, header: [3], columns: "- A - B",
      rows: ["5||文体活动|-|7000", "6||宣传活动|-|5000", "8||困难帮扶|-|6000", "9||送温暖|-|3000"],
      others: ["1 title", "2 unit", "4 subtotal", "7 subtotal", "10 total"], errors: ["B10 total-stale"],
    },
  },
  {
    name: "ordinals as headings with sums, remarks below, total tampered with",
    sheets: {
      Sheet1: {
        rows: [
          ["××银行支行工会2026年度活动计划与预算"],
          ["序号", "活动项目", "时间", "负责人", "预算金额", "备注"],
          ["一", "节日慰问", _, _, 23_000],
          [1, "春节慰问会员", "2月", "关键", 11_500],
          [2, "中秋慰问会员", "9月", "关键", 11_500],
          ["二", "文体活动", _, _, 6800],
          [1, "徒步大会", "4月", "钱程", 2800],
          [2, "趣味运动会", "10月", "钱程", 4000],
          ["总计", _, _, _, f("E3+E6+1000", 30_800)],
          ["备注：活动经费据实列支。"],
        ],
        merges: ["A1:F1", "A10:F10"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "C B D E",
      rows: ["4|2|春节慰问会员|关键|11500", "5|9|中秋慰问会员|关键|11500", "7|4|徒步大会|钱程|2800", "8|10|趣味运动会|钱程|4000"],
      others: ["1 title", "3 subtotal", "6 subtotal", "9 total", "10 note"], errors: ["E9 total-mismatch", "E9 total-tampered"],
    },
  },
  {
    name: "no title, time last, a long text, formulas without values",
    sheets: {
      Sheet1: {
        rows: [
          ["经费\n（元）", "活动\n方案", "项目\n名称", "承办\n人", "时间"],
          [f("30*50", 1500), "组织会员开展健步走，倡导低碳出行，增强体质，途中设三个打卡点，并由各工会小组推荐一名志愿者负责安全与后勤保障工作。", "健步走", "任重", "4月"],
          [f("C20*2", null), "座谈", "劳模座谈会", "任重", "4月底"],
          [800, "读书", "读书会", "任重", "6月"],
          [2000, "慰问一线", "送清凉", "席间", "7、8月"],
          [f("SUM(A2:A5)", null), _, "合计"],
        ],
      },
    },
    expected: {
      year: null, header: [1], columns: "E C D A",
      rows: ["2|4|健步走|任重|1500", "3|4|劳模座谈会|任重|-", "4|6|读书会|任重|800", "5|7,8|送清凉|席间|2000"],
      others: ["6 total"], errors: ["A3 formula-no-value"],
    },
  },
  {
    name: "an activity broken down below itself, blank rows between, months written downwards",
    sheets: {
      Sheet1: {
        rows: [
          ["××公司工会2026年活动预算表"],
          ["月份", "活动内容", "负责人", "预算（元）", "备注"],
          ["三\n月", "三八妇女节活动", "连翘", 3000],
          [_, "其中：奖品", _, 2000],
          [_, "场地布置", _, 1000],
          [],
          ["十\n一\n月", "职工运动会", "连翘", 8000],
          [_, "其中：服装", _, 5000, "统一采购"],
          [],
          ["合计", _, _, 11_000],
        ],
        merges: ["A1:E1"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "A B C D",
      rows: ["3|3|三八妇女节活动|连翘|3000", "7|11|职工运动会|连翘|8000"],
      others: ["1 title", "4 note", "5 note", "8 note", "10 total"], errors: [],
    },
  },
  {
    name: "two years in one sheet",
    sheets: {
      计划: {
        rows: [
          ["××工会2026年工作计划表"],
          ["时间", "工作内容", "责任人", "经费（元）"],
          ["2025年12月", "制定全年计划", "屈平", 0],
          ["2026年1月", "新春慰问", "屈平", 6000],
          ["2026年3月", "女工活动", "毕升", 1500],
          ["2026年12月", "年度总结", "毕升", 1000],
          ["总金额", _, _, 8500],
        ],
        merges: ["A1:D1"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "A B C D",
      rows: ["3|12|制定全年计划|屈平|0", "4|1|新春慰问|屈平|6000", "5|3|女工活动|毕升|1500", "6|12|年度总结|毕升|1000"],
      others: ["1 title", "7 total"], errors: ["A3 month-other-year"],
    },
  },
  {
    name: "sections with their sums in words, a total in capital words beside the figure, several signature rows",
    sheets: {
      预算: {
        rows: [
          ["××医院工会委员会2026年度文体活动经费预算"],
          [_, _, _, _, "单位：人民币元"],
          ["序号", "项目名称", "实施月份", "预算金额", "责任科室"],
          ["一、体育类（共6000元）"],
          [1, "羽毛球赛", "4", 2500, "体协"],
          [2, "健步走", "10", 3500, "体协"],
          ["二、文艺类（共4000元）"],
          [3, "歌咏比赛", "9", 4000, "文协"],
          ["合计", "大写：壹万元整", _, 10_000],
          ["工会主席签字：", _, _, "财务审核："],
          ["经办人：", _, _, "2026年 月 日"],
        ],
        merges: ["A1:E1", "A4:E4", "A7:E7"],
      },
    },
    expected: {
      year: 2026, header: [3], columns: "C B E D",
      rows: ["5|4|羽毛球赛|体协|2500", "6|10|健步走|体协|3500", "8|9|歌咏比赛|文协|4000"],
      others: ["1 title", "2 unit", "4 section", "7 section", "9 total", "10 signature", "11 signature"], errors: [],
    },
  },
  {
    name: "page totals, a running total, the same header on each page",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年工会活动预算"],
          ["序号", "月份", "活动", "经手人", "金额"],
          [1, "1月", "团拜会", "白术", 1000],
          [2, "2月", "猜灯谜", "白术", 500],
          ["本页小计", _, _, _, 1500],
          ["2026年工会活动预算"],
          ["序号", "月份", "活动", "经手人", "金额"],
          [3, "5月", "拔河", "白术", 700],
          [4, "6月", "包粽子", "白术", 900],
          ["本页小计", _, _, _, 1600],
          ["累计", _, _, _, 3100],
        ],
        merges: ["A1:E1", "A6:E6"],
      },
    },
    expected: {
      year: 2026, header: [2, 7], columns: "B C D E",
      rows: ["3|1|团拜会|白术|1000", "4|2|猜灯谜|白术|500", "8|5|拔河|白术|700", "9|6|包粽子|白术|900"],
      others: ["1 title", "5 subtotal", "6 title", "10 subtotal", "11 total"], errors: [],
    },
  },
  {
    name: "months in a merged band above, activities of each month across",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年工会活动安排（单位：百元）"],
          ["月份", "活动内容", "牵头", "金额", "说明"],
          ["1-3月", "走访慰问", "甘草", 30],
          ["4月", "读书月活动", "甘草", "2,500元"],
          ["4月", "读书月活动", "陈皮", 12],
          ["5、6月", "安全生产月知识竞赛", "陈皮", 8.5],
          ["7月", "送清凉", _, 40],
          ["全年", "会员生日慰问", "甘草", 360],
          ["合  计：", _, _, f("SUM(D3:D8)", 450.5)],
        ],
        merges: ["A1:E1", "A9:C9"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "A B C D", factor: 100,
      rows: ["3|1,2,3|走访慰问|甘草|3000", "4|4|读书月活动|甘草|2500", "5|4|读书月活动|陈皮|1200", "6|5,6|安全生产月知识竞赛|陈皮|850", "7|7|送清凉|-|4000", "8|1,2,3,4,5,6,7,8,9,10,11,12|会员生日慰问|甘草|36000"],
      others: ["1 title", "9 total"], errors: ["D4 amount-unit-differs", "C7 missing-owner", "D9 total-mismatch"],
      notes: ["B5 duplicate-activity"],
    },
  },
  {
    name: "同上 for months, the same amounts in 元 and in 万元, a sum without a label kept as text",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年工会计划及预算"],
          ["序号", "活动", "月份", "责任部门", "预算", _, "备注"],
          [_, _, _, _, "元", "万元", _],
          [1, "三八节活动", "3月", "办公室", 10_000, 1],
          [2, "女工讲座", "同上", "办公室", 5000, 0.5],
          [3, "运动会", "5月", "文体部", 25_000, 2.5],
          [_, _, _, _, "40000"],
        ],
        merges: ["A1:G1", "E2:F2"],
      },
    },
    expected: {
      year: 2026, header: [2, 3], columns: "C B D E", factor: 1,
      rows: ["4|3|三八节活动|办公室|10000", "5|3|女工讲座|办公室|5000", "6|5|运动会|文体部|25000"],
      others: ["1 title", "7 total"], errors: [],
    },
  },
  {
    name: "the year's total on the sheet of its second half",
    sheets: {
      上半年: { rows: [["2026年上半年工会计划"], ["月份", "活动", "负责人", "金额"], ["1月", "慰问病员", "冯远", 1000], ["3月", "三八节活动", "冯远", 500], ["上半年合计", _, _, 1500]], merges: ["A1:D1"] },
      下半年: {
        rows: [["2026年下半年工会计划"], ["月份", "活动", "负责人", "金额"], ["9月", "中秋慰问", "冯远", 2000], ["12月", "总结会", "冯远", 800], ["下半年合计", _, _, 2800], ["全年合计", _, _, f("D5+上半年!D5", 4300)]],
        merges: ["A1:D1"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "A B C D",
      rows: ["3|1|慰问病员|冯远|1000", "4|3|三八节活动|冯远|500"], others: ["1 title", "5 subtotal"], errors: [], states: ["下半年 plan"],
    },
  },
  {
    name: "subtotals of months, quarters and the year, a chapter without rows",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年工会计划"],
          ["序号", "月份", "活动", "负责人", "金额"],
          ["一", _, "节日慰问类", _, 3000], ["1", "1月", "春节慰问", "薄荷", 1000], ["2", "9月", "中秋慰问", "薄荷", 2000],
          ["二", _, "文体活动类", _, 900], ["1", "5月", "健步走", "杜仲", 800],
          ["三", _, "其他", _, 0],
          ["合计", _, _, _, 3800],
        ],
        merges: ["A1:E1"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "B C D E",
      rows: ["4|1|春节慰问|薄荷|1000", "5|9|中秋慰问|薄荷|2000", "7|5|健步走|杜仲|800"],
      others: ["1 title", "3 subtotal", "6 subtotal", "8 subtotal", "9 total"], errors: ["E6 subtotal-mismatch"],
    },
  },
  {
    name: "a matrix that says in words what is done when, with the amount beside",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年工会活动推进表"],
          ["活动", "负责人", "预算", "1月", "2月", "3月", "4月", "5月", "6月"],
          ["走访慰问病员", "麦冬", 3000, "慰问", _, _, _, _, "慰问"],
          ["运动会", "沙棘", 2000, _, _, _, "报名", "比赛", _],
          ["合计", _, 5000],
        ],
        merges: ["A1:I1"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "- A B C",
      rows: ["3|1,6|走访慰问病员|麦冬|3000", "4|4,5|运动会|沙棘|2000"], others: ["1 title", "5 total"], errors: [],
    },
  },
  {
    name: "rows that lack month and owner are activities, though figures add up by chance",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年计划"], ["月份", "活动", "负责人", "金额"], ["1月", "慰问病员", "商陆", 1000], [_, "座谈会", _, 1000], ["3月", "讲座", "商陆", 1000], [_, "插花", _, 500],
          ["4月", "植树", "防风", 500], ["合计", _, _, 4000],
        ],
        merges: ["A1:D1"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "A B C D",
      rows: ["3|1|慰问病员|商陆|1000", "4|1|座谈会|-|1000", "5|3|讲座|商陆|1000", "6|3|插花|-|500", "7|4|植树|防风|500"],
      others: ["1 title", "8 total"], errors: ["A4 month-blank", "C4 missing-owner", "A6 month-blank", "C6 missing-owner"],
    },
  },
  {
    name: "a bare list of amounts whose total counts every row",
    sheets: {
      Sheet1: { rows: [["2026年工会活动经费预算"], ["项目", "金额（元）"], ["节日慰问", 3000], ["运动会", 2000], ["讲座", 1000], ["观影", 800], ["植树", 500], ["采风", 300], ["合计", 7600]], merges: ["A1:B1"] },
    },
    expected: {
      year: 2026, header: [2], columns: "- A - B",
      rows: ["3||节日慰问|-|3000", "4||运动会|-|2000", "5||讲座|-|1000", "6||观影|-|800", "7||植树|-|500", "8||采风|-|300"],
      others: ["1 title", "9 total"], errors: [], notes: ["- no-month-column", "- no-owner-column"],
    },
  },
  {
    name: "a total that adds the group rows in again",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年工会经费预算"], ["项目", "月份", "经办", "金额（元）"],
          ["文体活动支出", _, _, 5000], ["运动会", "5月", "苍术", 3000], ["歌咏会", "9月", "苍术", 2000],
          ["慰问支出", _, _, 4000], ["走访慰问病员", "1月", "泽兰", 4000],
          ["合计", _, _, f("SUM(D3:D7)", 18_000)],
        ],
        merges: ["A1:D1"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "B A C D",
      rows: ["4|5|运动会|苍术|3000", "5|9|歌咏会|苍术|2000", "7|1|走访慰问病员|泽兰|4000"],
      others: ["1 title", "3 subtotal", "6 subtotal", "8 total"], errors: ["D8 total-mismatch"],
    },
  },
  {
    name: "last year's spending and this year's plan in one title and side by side",
    sheets: {
      Sheet1: {
        rows: [
          ["2025年工会经费使用情况及2026年计划"],
          ["项目", "2025年实际支出", "2026年计划", "时间", "责任人"],
          ["走访慰问病员", 2900, 3000, "1月", "紫苏"], ["运动会", 1900, 2000, "5月", "白芷"],
          ["合计", 4800, 5000],
        ],
        merges: ["A1:E1"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "D A E C", rows: ["3|1|走访慰问病员|紫苏|3000", "4|5|运动会|白芷|2000"], others: ["1 title", "5 total"], errors: [],
    },
  },
  {
    name: "a list of amounts that goes on beside itself",
    sheets: {
      Sheet1: {
        rows: [
          ["2026年工会活动经费预算"], ["序号", "项目", "金额", _, "序号", "项目", "金额"],
          [1, "慰问病员", 3000, _, 4, "讲座", 100], [2, "运动会", 2000, _, 5, "观影", 200], [3, "植树", 0, _, 6, "采风", 300],
          ["合计", _, 5600],
        ],
        merges: ["A1:G1"],
      },
    },
    expected: {
      year: 2026, header: [2], columns: "- B - C",
      rows: ["3||慰问病员|-|3000", "4||运动会|-|2000", "5||植树|-|0", "3||讲座|-|100", "4||观影|-|200", "5||采风|-|300"],
      others: ["1 title", "6 total"], errors: [],
    },
  },
];
