/** Sheets of every layout we know, with the plan that a person reads in them. Names and figures are made up. */
import type { RowsInput } from "../../build-workbook";
import type { ShortPlan } from "./read-sheet";

export interface LayoutCase {
  readonly name: string;
  readonly sheet: { readonly rows: RowsInput; readonly merges?: readonly string[]; readonly hiddenRows?: readonly number[]; readonly hiddenColumns?: readonly string[] };
  readonly plan: ShortPlan;
}

/** An empty cell. */
const N = null;
const sum = (formula: string, value: number): { formula: string; value: number } => ({ formula, value });

export const LAYOUT_CASES: readonly LayoutCase[] = [
  {
    name: "a stock list of no known heading below the signatures",
    sheet: {
      rows: [
        ["2026年工会工作计划表"],
        ["序号", "月份", "活动", "责任人", "预算金额（元）"],
        [1, "3月", "女职工活动", "张三", 2000],
        [2, "6月", "端午节慰问", "李四", 3000],
        ["合计", N, N, N, sum("SUM(E3:E4)", 5000)],
        ["制表：王五"],
        [],
        ["品名", "数量", "折合"],
        ["乒乓球拍", 21, 1050],
        ["羽毛球", 22, 660],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1", columns: "activity=C amount=E month=B owner=D seq=A",
      rows: ["3|3|女职工活动|张三|2000", "4|6|端午节慰问|李四|3000"],
      others: ["1 title", "5 total", "6 signature", "8 other-table-header", "9 other-table-row", "10 other-table-row"],
      stated: ["total E5=5000 <3,4>"],
    },
  },
  {
    name: "a column per month, with a total for each row and each month",
    sheet: {
      rows: [
        ["2026年工会经费月度预算表"],
        ["单位：元"],
        ["序号", "活动项目", "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月", "合计"],
        [1, "春节慰问", 5000, N, N, N, N, N, N, N, N, N, N, N, sum("SUM(C4:N4)", 5000)],
        [2, "生日慰问", 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, sum("SUM(C5:N5)", 1200)],
        [3, "运动会", N, N, N, N, 3000, N, N, N, N, 2000, N, N, 5000],
        ["合计", N, 5100, 100, 100, 100, 3100, 100, 100, 100, 100, 2100, 100, 100, 11200],
      ],
    },
    plan: {
      year: 2026, header: [3], unit: "元 1",
      columns: "activity=B amount=O seq=A months=C:1,D:2,E:3,F:4,G:5,H:6,I:7,J:8,K:9,L:10,M:11,N:12",
      rows: ["4|1|春节慰问|-|5000", "5|1,2,3,4,5,6,7,8,9,10,11,12|生日慰问|-|1200", "6|5,10|运动会|-|5000"],
      others: ["1 title", "2 unit", "7 total"],
      stated: [
        "total O7=11200 <4,5,6>",
        "total C7=5100 month-column <4,5,6>",
        "total D7=100 month-column <4,5,6>",
        "total E7=100 month-column <4,5,6>",
        "total F7=100 month-column <4,5,6>",
        "total G7=3100 month-column <4,5,6>",
        "total H7=100 month-column <4,5,6>",
        "total I7=100 month-column <4,5,6>",
        "total J7=100 month-column <4,5,6>",
        "total K7=100 month-column <4,5,6>",
        "total L7=2100 month-column <4,5,6>",
        "total M7=100 month-column <4,5,6>",
        "total N7=100 month-column <4,5,6>",
      ],
    },
  },
  {
    name: "ticks under 1 … 12 below a merged 月份",
    sheet: {
      rows: [
        ["2026年工会活动安排"],
        ["活动内容", "责任人", "月份"],
        [N, N, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        ["春节慰问", "张三", "√"],
        ["运动会", "李四", N, N, N, N, "√", N, N, N, N, "√"],
      ], merges: ["A1:N1", "A2:A3", "B2:B3", "C2:N2"],
    },
    plan: {
      year: 2026, header: [2,3], unit: "- 1",
      columns: "activity=A owner=B months=C:1,D:2,E:3,F:4,G:5,H:6,I:7,J:8,K:9,L:10,M:11,N:12",
      rows: ["4|1|春节慰问|张三|-", "5|5,10|运动会|李四|-"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "人数, 标准 and 金额 below a merged 预算",
    sheet: {
      rows: [
        ["2026年度工会工作计划及预算"],
        ["序号", "月份", "活动名称", "预算", N, N, "责任人", "备注"],
        [N, N, N, "人数", "标准", "金额（元）", N, N],
        [1, "1月", "春节慰问", 120, 300, 36000, "王丽华"],
        [2, "3月", "三八活动", 50, 100, 5000, "刘敏"],
        ["合计", N, N, N, N, 41000],
      ], merges: ["A1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "H2:H3"],
    },
    plan: {
      year: 2026, header: [2,3], unit: "元 1",
      columns: "activity=C amount=F heads=D month=B owner=G remark=H seq=A unitPrice=E",
      rows: ["4|1|春节慰问|王丽华|36000", "5|3|三八活动|刘敏|5000"],
      others: ["1 title", "6 total"],
      stated: ["total F6=41000 <4,5>"],
    },
  },
  {
    name: "two kinds of funds below 经费预算, nothing merged",
    sheet: {
      rows: [
        ["月份", "活动", "经费预算", N, "负责人"],
        [N, N, "工会", "行政", N],
        ["1月", "慰问", 1000, 500, "张三"],
        ["2月", "灯谜", 200, N, "李四"],
      ],
    },
    plan: {
      year: null, header: [1,2], unit: "- 1",
      columns: "activity=B amount=C month=A owner=E",
      rows: ["3|1|慰问|张三|1000", "4|2|灯谜|李四|200"],
      others: [],
      stated: [],
    },
  },
  {
    name: "quarters as rows over their activities",
    sheet: {
      rows: [
        ["2026年工会工作计划"],
        ["序号", "活动内容", "责任人", "预算(元)"],
        ["第一季度：迎新"],
        [1, "联欢会", "甲", 1000],
        [2, "灯谜", "乙", 500],
        ["第二季度"],
        [3, "运动会", "丙", 2000],
        ["合计", N, N, 3500],
      ], merges: ["A1:D1", "A3:D3", "A6:D6"],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D owner=C seq=A",
      rows: ["4|1,2,3|联欢会|甲|1000", "5|1,2,3|灯谜|乙|500", "7|4,5,6|运动会|丙|2000"],
      others: ["1 title", "3 section", "6 section", "8 total"],
      stated: ["total D8=3500 <4,5,7>"],
    },
  },
  {
    name: "months as rows over their activities",
    sheet: {
      rows: [
        ["活动内容", "负责人", "经费"],
        ["一月份"],
        ["春节慰问", "王", 100],
        ["团拜会", "李", 200],
        ["二月份"],
        ["灯谜", "王", 300],
        ["三、四月份"],
        ["植树", "李", N],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=A amount=C owner=B",
      rows: ["3|1|春节慰问|王|100", "4|1|团拜会|李|200", "6|2|灯谜|王|300", "8|3,4|植树|李|-"],
      others: ["2 section", "5 section", "7 section"],
      stated: [],
    },
  },
  {
    name: "header repeated in every section",
    sheet: {
      rows: [
        ["2026年工会经费预算表"],
        ["一、慰问类"],
        ["序号", "活动名称", "时间", "责任人", "金额(元)"],
        [1, "春节慰问", "1月", "张", 1000],
        [2, "中秋慰问", "9月", "张", 1000],
        ["小计", N, N, N, 2000],
        ["二、文体类"],
        ["序号", "活动名称", "时间", "责任人", "金额(元)"],
        [1, "运动会", "5月", "李", 3000],
        ["小计", N, N, N, 3000],
        ["总计", N, N, N, 5000],
      ], merges: ["A1:E1", "A2:E2", "A7:E7"],
    },
    plan: {
      year: 2026, header: [3,8], unit: "元 1",
      columns: "activity=B amount=E month=C owner=D seq=A",
      rows: ["4|1|春节慰问|张|1000", "5|9|中秋慰问|张|1000", "9|5|运动会|李|3000"],
      others: ["1 title", "2 section", "6 subtotal", "7 section", "10 subtotal", "11 total"],
      stated: ["subtotal E6=2000 <4,5>", "subtotal E10=3000 <9>", "total E11=5000 <4,5,9>"],
    },
  },
  {
    name: "income table above the plan",
    sheet: {
      rows: [
        ["2026年工会经费收支计划"],
        ["收入项目", "金额（元）"],
        ["会费收入", 6000],
        ["拨缴经费收入", 40000],
        ["收入合计", 46000],
        [],
        ["月份", "活动内容", "责任人", "预算（元）"],
        ["1月", "春节慰问", "王", 6000],
        ["3月", "妇女节", "李", 2000],
        ["合计", N, N, 8000],
      ],
    },
    plan: {
      year: 2026, header: [7], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["8|1|春节慰问|王|6000", "9|3|妇女节|李|2000"],
      others: ["1 title", "2 other-table-header", "3 other-table-row", "4 other-table-row", "5 other-table-total", "10 total"],
      stated: ["total D10=8000 <8,9>"],
    },
  },
  {
    name: "income table below the plan",
    sheet: {
      rows: [
        ["2026年工会工作计划"],
        ["月份", "活动内容", "责任人", "预算"],
        ["1月", "春节慰问", "王", 6000],
        ["3月", "妇女节", "李", 2000],
        ["合计", N, N, 8000],
        [],
        ["经费来源", N, N, "金额"],
        ["会费收入", N, N, 6000],
        ["上级补助", N, N, 3000],
        ["收入合计", N, N, 9000],
        ["结余", N, N, 1000],
        ["制表：王", N, "审核：李"],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|春节慰问|王|6000", "4|3|妇女节|李|2000"],
      others: [
        "1 title",
        "5 total",
        "7 other-table-header",
        "8 other-table-row",
        "9 other-table-row",
        "10 other-table-total",
        "11 balance",
        "12 signature",
      ],
      stated: ["total D5=8000 <3,4>"],
    },
  },
  {
    name: "income table beside the plan",
    sheet: {
      rows: [
        ["2026年工会工作计划"],
        ["月份", "活动内容", "责任人", "预算", N, "收入项目", "金额"],
        ["1月", "春节慰问", "王", 6000, N, "会费收入", 6000],
        ["3月", "妇女节", "李", 2000, N, "上级补助", 3000],
        ["5月", "运动会", "李", 2500, N, "合计", 9000],
        [N, N, N, N, N, "结余", 100],
        ["合计", N, N, 10500],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|春节慰问|王|6000", "4|3|妇女节|李|2000", "5|5|运动会|李|2500"],
      others: ["1 title", "6 other-table-row", "7 total"],
      stated: ["total D7=10500 <3,4,5>"],
    },
  },
  {
    name: "income rows below without a header",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算"],
        ["1月", "春节慰问", "王", 6000],
        ["3月", "妇女节", "李", 2000],
        ["合计", N, N, 8000],
        ["上年结转", N, N, 500],
        ["会费收入", N, N, 500],
        ["结余", N, N, -7000],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|春节慰问|王|6000", "3|3|妇女节|李|2000"],
      others: ["4 total", "5 other-table-row", "6 other-table-row", "7 balance"],
      stated: ["total D4=8000 <2,3>"],
    },
  },
  {
    name: "two columns called 项目",
    sheet: {
      rows: [
        ["2026年工会活动经费预算"],
        ["项目", "项目", "月份", "预算（元）", "责任人"],
        ["文体活动", "羽毛球赛", "4月", 1000, "甲"],
        [N, "健步走", "5月", 500, "乙"],
        ["慰问", "春节慰问", "1月", 3000, "丙"],
        [N, "中秋慰问", "9月", 3000, "丙"],
      ], merges: ["A3:A4", "A5:A6"],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D month=C owner=E task=A",
      rows: ["3|4|羽毛球赛|甲|1000", "4|5|健步走|乙|500", "5|1|春节慰问|丙|3000", "6|9|中秋慰问|丙|3000"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "table that begins in column C, headings with blanks and line breaks",
    sheet: {
      rows: [
        [],
        [],
        [N, N, "2026年工会工作计划"],
        [N, N, "月 份", "活 动\n内 容", "责任人", "预 算（元）"],
        [N, N, "1月", "春节慰问", "王", 6000],
        [N, N, "2月", "灯谜", "李", 200],
        [N, N, "合 计", N, N, 6200],
        [N, N, "注：以实际为准"],
      ],
    },
    plan: {
      year: 2026, header: [4], unit: "元 1",
      columns: "activity=D amount=F month=C owner=E",
      rows: ["5|1|春节慰问|王|6000", "6|2|灯谜|李|200"],
      others: ["3 title", "7 total", "8 note"],
      stated: ["total F7=6200 <5,6>"],
    },
  },
  {
    name: "合计 in the first row",
    sheet: {
      rows: [
        ["2026年工会工作计划"],
        ["月份", "活动内容", "责任人", "预算"],
        ["合计", N, N, sum("SUM(D4:D6)", 6700)],
        ["1月", "春节慰问", "王", 6000],
        ["2月", "灯谜", "李", 200],
        ["3月", "踏青", "李", 500],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["4|1|春节慰问|王|6000", "5|2|灯谜|李|200", "6|3|踏青|李|500"],
      others: ["1 title", "3 total"],
      stated: ["total D3=6700 <4,5,6>"],
    },
  },
  {
    name: "a unit for each row",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算", "单位"],
        ["1月", "春节慰问", "王", 0.6, "万元"],
        ["2月", "灯谜", "李", 200, "元"],
        ["3月", "踏青", "李", 500, "元"],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|春节慰问|王|6000", "3|2|灯谜|李|200", "4|3|踏青|李|500"],
      others: [],
      stated: [],
    },
  },
  {
    name: "school calendar: weeks and dates under one heading",
    sheet: {
      rows: [
        ["2026-2027学年第二学期校历"],
        ["起止日期", N, "主要工作", "责任处室"],
        ["开学前", "2月24日", "教职工大会", "办公室"],
        [N, "2月25日", "培训", "教科室"],
        ["第一周", "3月1日-3月7日", "开学典礼", "团委"],
        [N, N, "督导", "督导室"],
        ["第二周", "3月8日-3月14日", "三八妇女节活动", "工会"],
        [N, N, "寒假活动总结", "教务处"],
      ], merges: ["A1:D1", "A2:B2", "A3:A4", "A5:A6", "B5:B6", "A7:A8", "B7:B8"],
    },
    plan: {
      year: 2027, header: [2], unit: "- 1",
      columns: "activity=C month=B owner=D week=A",
      rows: ["3|2|教职工大会|办公室|-", "4|2|培训|教科室|-", "5|3|开学典礼|团委|-", "6|3|督导|督导室|-", "7|3|三八妇女节活动|工会|-", "8|3|寒假活动总结|教务处|-"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "months inside the texts of a task list",
    sheet: {
      rows: [
        ["工作任务", "任务分解/时序进度", "考核要点"],
        ["召开教代会", "3月:\n1.筹备;\n2.培训", "1.指导;\n2.选出"],
        [N, "4月：召开教代会"],
        [N, "6月：执委会"],
        ["送温暖", "全年：\n1.慰问\n2.帮困", "1.下拨"],
        ["征文", "3月——9月：主题征文", "报送"],
        ["体育", "3月：健步走", "有序"],
        [N, "5—12月：亮点工程。"],
      ], merges: ["A2:A4", "C2:C4", "A7:A8", "C7:C8"],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B content=C task=A",
      rows: [
        "2|3|3月:⏎1.筹备;⏎2.培训|-|-",
        "3|4|4月：召开教代会|-|-",
        "4|6|6月：执委会|-|-",
        "5|1,2,3,4,5,6,7,8,9,10,11,12|全年：⏎1.慰问⏎2.帮困|-|-",
        "6|3,4,5,6,7,8,9|3月——9月：主题征文|-|-",
        "7|3|3月：健步走|-|-",
        "8|5,6,7,8,9,10,11,12|5—12月：亮点工程。|-|-",
      ],
      others: [],
      stated: [],
    },
  },
  {
    name: "festivals and two amount columns in 万元",
    sheet: {
      rows: [
        ["行政节日预算方案"],
        [N, N, N, "单位:万元"],
        ["节日", "节日费用预算", "节日礼品预算", "备注"],
        ["春节", "100", "50", "联欢"],
        ["清明节", "50", "30", "祭扫"],
      ], merges: ["A1:D1"],
    },
    plan: {
      year: null, header: [3], unit: "万元 10000",
      columns: "activity=A amount=B remark=D",
      rows: ["4||春节|-|1000000", "5||清明节|-|500000"],
      others: ["1 title", "2 unit"],
      stated: [],
    },
  },
  {
    name: "unit prices and quantities in sections with their own headers",
    sheet: {
      rows: [
        ["XXXX年度XXX会议经费预算表"],
        ["会议时间:XXX年XX月XX日", N, N, "会议地点:XXX酒店"],
        ["一、会场费用:"],
        ["序号", "名称", "单价", "数量", "合计(元)", "备注"],
        ["1", "会议室租金", "3000元/天", "2天", "6000"],
        ["2", "投影设备", "1000元/天", "2天", "2000"],
        ["二、住宿费用:"],
        ["序号", "名称", "单价", "数量", "合计(元)", "备注"],
        ["1", "豪华套间", "500元/间", "1间*2天", "1000"],
        ["七、不可预见费用:"],
        ["合计:", N, N, N, "元"],
      ], merges: ["A1:F1", "A2:C2", "D2:F2", "A3:F3", "A7:F7"],
    },
    plan: {
      year: null, header: [4,8], unit: "元 1",
      columns: "activity=B amount=E quantity=D remark=F seq=A unitPrice=C",
      rows: ["5||会议室租金|-|6000", "6||投影设备|-|2000", "9||豪华套间|-|1000"],
      others: ["1 title", "2 note", "3 section", "7 section", "10 section", "11 total"],
      stated: ["total E11=- <5,6,9>"],
    },
  },
  {
    name: "three columns and no month",
    sheet: {
      rows: [
        ["三、预算明细"],
        ["序号", "活动名称", "预计费用(元)"],
        ["1", "趣味运动会", "8000"],
        ["2", "摄影大赛", "3000"],
      ], merges: ["A1:C1"],
    },
    plan: {
      year: null, header: [2], unit: "元 1",
      columns: "activity=B amount=C seq=A",
      rows: ["3||趣味运动会|-|8000", "4||摄影大赛|-|3000"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "several activities in one cell",
    sheet: {
      rows: [
        ["校工会2012年主要文、体活动工作计划"],
        ["发布日期:2012-02-16"],
        ["月份", "内    容", "备 注"],
        ["1-2月", "  寒 假", " "],
        ["3月", "一、教职工体育文化节:(3月6日—30日 )\n1、 棋牌赛;", " "],
        ["4月", " 2. 趣味比赛;\n3. 田径运动会\n     广播体操表演。"],
        ["12月", "\n一、羽毛球赛。(12月1日—2日)\n二、庆元旦活动。"],
      ], merges: ["A1:C1", "A2:C2"],
    },
    plan: {
      year: 2012, header: [3], unit: "- 1",
      columns: "activity=B month=A remark=C",
      rows: [
        "4|1,2|寒 假|-|-",
        "5|3|一、教职工体育文化节:(3月6日—30日 )⏎1、 棋牌赛;|-|-",
        "6|4|2. 趣味比赛;⏎3. 田径运动会⏎     广播体操表演。|-|-",
        "7|12|一、羽毛球赛。(12月1日—2日)⏎二、庆元旦活动。|-|-",
      ],
      others: ["1 title", "2 note"],
      stated: [],
    },
  },
  {
    name: "school year",
    sheet: {
      rows: [
        ["××小学工会2026-2027学年工作计划"],
        ["时间", "工作内容", "负责人", "经费（元）"],
        ["9月", "教师节", "甲", 1000],
        ["10月", "重阳", "甲", 500],
        ["11月", "比赛", "乙", 500],
        ["12月", "迎新", "乙", 500],
        ["次年1月", "送温暖", "甲", 2000],
        ["2月", "开学", "甲", N],
        ["3月", "三八", "乙", 800],
      ], merges: ["A1:D1"],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: [
        "3|9|教师节|甲|1000",
        "4|10|重阳|甲|500",
        "5|11|比赛|乙|500",
        "6|12|迎新|乙|500",
        "7|1+|送温暖|甲|2000",
        "8|2+|开学|甲|-",
        "9|3+|三八|乙|800",
      ],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "date serials",
    sheet: {
      rows: [
        ["2026年工会活动"],
        ["日期", "活动名称", "责任人", "金额"],
        [{value: 46030,format: "m月"}, "慰问", "甲", 100],
        [{value: 46089,format: "yyyy/m/d"}, "踏青", "乙", 200],
        [46113, "植树", "甲", 300],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|慰问|甲|100", "4|3|踏青|乙|200", "5|4|植树|甲|300"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "an amount merged over two rows",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算"],
        ["1月", "慰问", "甲", 3000],
        ["2月", "灯谜", "乙", N],
        ["3月", "踏青", "丙", 500],
        ["合计", N, N, 3500],
      ], merges: ["D2:D3"],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|3000", "3|2|灯谜|乙|=2", "4|3|踏青|丙|500"],
      others: ["5 total"],
      stated: ["total D5=3500 <2,3,4>"],
    },
  },
  {
    name: "categories merged downwards, subtotals inside",
    sheet: {
      rows: [
        ["2026年工会经费预算明细表"],
        ["类别", "活动项目", "月份", "责任部门", "预算金额（元）", "备注"],
        ["慰问", "春节慰问", "1月", "办公室", 3000],
        [N, "中秋慰问", "9月", "办公室", 3000],
        [N, "小计", N, N, 6000],
        ["文体", "运动会", "5月", "文体部", 2000],
        [N, "小计", N, N, 2000],
        ["合计", N, N, N, 8000],
      ], merges: ["A3:A5", "A6:A7"],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=E month=C owner=D remark=F task=A",
      rows: ["3|1|春节慰问|办公室|3000", "4|9|中秋慰问|办公室|3000", "6|5|运动会|文体部|2000"],
      others: ["1 title", "5 subtotal", "7 subtotal", "8 total"],
      stated: ["subtotal E5=6000 <3,4>", "subtotal E7=2000 <6>", "total E8=8000 <3,4,6>"],
    },
  },
  {
    name: "total in capital words and again in a note",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算(元)"],
        ["1月", "慰问", "甲", 3000],
        ["2月", "灯谜", "乙", 500],
        ["合计", N, N, 3500],
        ["合计（大写）：叁仟伍佰元整"],
        ["备注：总经费0.35万元，从工会经费列支。"],
        ["工会主席：", N, "经审主任：", "制表人："],
      ], merges: ["A5:D5"],
    },
    plan: {
      year: null, header: [1], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|3000", "3|2|灯谜|乙|500"],
      others: ["4 total", "5 total", "6 note", "7 signature"],
      stated: ["total D4=3500 <2,3>", "total A5=3500 capital-words <2,3>", "total A6=3500 note <2,3>"],
    },
  },
  {
    name: "total and its figure in one cell",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算(元)"],
        ["1月", "慰问", "甲", 3000],
        ["2月", "灯谜", "乙", 500],
        ["合计：3500元"],
        ["2026年1月5日"],
      ],
    },
    plan: {
      year: null, header: [1], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|3000", "3|2|灯谜|乙|500"],
      others: ["4 total", "5 signature"],
      stated: ["total A4=3500 <2,3>"],
    },
  },
  {
    name: "sum without a label",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算(元)"],
        ["1月", "慰问", "甲", 3000],
        ["2月", "灯谜", "乙", 500],
        [N, N, N, sum("SUM(D2:D3)", 3500)],
      ],
    },
    plan: {
      year: null, header: [1], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|3000", "3|2|灯谜|乙|500"],
      others: ["4 total"],
      stated: ["total D4=3500 <2,3>"],
    },
  },
  {
    name: "signatures over several cells",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算(元)"],
        ["1月", "慰问", "甲", 3000],
        ["2月", "灯谜", "乙", 500],
        ["合计", N, N, 3500],
        ["工会主席：", "张三", "审核：", "李四"],
        ["填报日期：", N, "2026年1月5日"],
      ],
    },
    plan: {
      year: null, header: [1], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|3000", "3|2|灯谜|乙|500"],
      others: ["4 total", "5 signature", "6 signature"],
      stated: ["total D4=3500 <2,3>"],
    },
  },
  {
    name: "an activity below the total",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算(元)"],
        ["1月", "慰问", "甲", 3000],
        ["2月", "灯谜", "乙", 500],
        ["合计", N, N, 3500],
        ["12月", "年终总结会", "甲", 600],
      ],
    },
    plan: {
      year: null, header: [1], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|3000", "3|2|灯谜|乙|500", "5|12|年终总结会|甲|600"],
      others: ["4 total"],
      stated: ["total D4=3500 <2,3,5>"],
    },
  },
  {
    name: "title and unit in one row, 千元",
    sheet: {
      rows: [
        ["2026年工会活动预算表", N, N, "单位：千元"],
        ["时间", "活动", "负责人", "经费"],
        ["1月", "慰问", "甲", 3],
        ["2月", "灯谜", "乙", 0.5],
      ], merges: ["A1:C1"],
    },
    plan: {
      year: 2026, header: [2], unit: "千元 1000",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|慰问|甲|3000", "4|2|灯谜|乙|500"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "activities merged over two columns",
    sheet: {
      rows: [
        ["月份", "活动内容", N, "责任人", "预算(元)"],
        ["1月", "慰问", N, "甲", 3000],
        ["2月", "灯谜", N, "乙", 500],
      ], merges: ["B1:C1", "B2:C2", "B3:C3"],
    },
    plan: {
      year: null, header: [1], unit: "元 1",
      columns: "activity=B amount=E month=A owner=D",
      rows: ["2|1|慰问|甲|3000", "3|2|灯谜|乙|500"],
      others: [],
      stated: [],
    },
  },
  {
    name: "section rows that carry the section's sum",
    sheet: {
      rows: [
        ["2026年工会预算"],
        ["序号", "活动名称", "时间", "责任人", "金额"],
        ["一", "慰问类", N, N, sum("SUM(E4:E5)", 2000)],
        [1, "春节慰问", "1月", "张", 1000],
        [2, "中秋慰问", "9月", "张", 1000],
        ["二", "文体类", N, N, sum("SUM(E7:E7)", 3000)],
        [1, "运动会", "5月", "李", 3000],
        ["合计", N, N, N, sum("E3+E6", 5000)],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=E month=C owner=D seq=A",
      rows: ["4|1|春节慰问|张|1000", "5|9|中秋慰问|张|1000", "7|5|运动会|李|3000"],
      others: ["1 title", "3 subtotal", "6 subtotal", "8 total"],
      stated: ["subtotal E3=2000 <4,5>", "subtotal E6=3000 <7>", "total E8=5000 <4,5,7>"],
    },
  },
  {
    name: "a column per quarter",
    sheet: {
      rows: [
        ["2026年预算"],
        ["项目", "负责人", "一季度", "二季度", "三季度", "四季度", "合计"],
        ["慰问", "甲", 1000, N, 1000, N, 2000],
        ["运动会", "乙", N, 3000, N, N, 3000],
        ["合计", N, 1000, 3000, 1000, N, 5000],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=A amount=G owner=B months=C:1,C:2,C:3,D:4,D:5,D:6,E:7,E:8,E:9,F:10,F:11,F:12",
      rows: ["3|1,2,3,7,8,9|慰问|甲|2000", "4|4,5,6|运动会|乙|3000"],
      others: ["1 title", "5 total"],
      stated: ["total G5=5000 <3,4>"],
    },
  },
  {
    name: "Traditional, 民國 year, 萬元",
    sheet: {
      rows: [
        ["○○公司職工福利委員會115年度活動計畫表"],
        ["月份", "活動項目", "負責人", "預算金額（萬元）", "備註"],
        ["元月", "尾牙", "林", 12, ""],
        ["三月", "婦女節", "陳", 0.85, ""],
        ["小計", N, N, 12.85],
        ["十二、一月", "團拜", "林", 1],
        ["總計", N, N, 13.85],
        ["製表：", N, "主辦會計："],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "万元 10000",
      columns: "activity=B amount=D month=A owner=C remark=E",
      rows: ["3|1|尾牙|林|120000", "4|3|婦女節|陳|8500", "6|12,1|團拜|林|10000"],
      others: ["1 title", "5 subtotal", "7 total", "8 signature"],
      stated: ["subtotal D5=128500 <3,4>", "total D7=138500 <3,4,6>"],
    },
  },
  {
    name: "subtotals by month and by quarter",
    sheet: {
      rows: [
        ["2026年工会计划"],
        ["月份", "活动内容", "责任人", "预算"],
        ["1月", "慰问", "甲", 100],
        ["1月", "团拜", "甲", 100],
        ["1月小计", N, N, 200],
        ["2月", "灯谜", "乙", 300],
        ["2月小计", N, N, 300],
        ["3月", "踏青", "乙", 100],
        ["3月小计", N, N, 100],
        ["第一季度合计", N, N, 600],
        ["4月", "植树", "甲", 50],
        ["4月小计", N, N, 50],
        ["合计", N, N, 650],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|慰问|甲|100", "4|1|团拜|甲|100", "6|2|灯谜|乙|300", "8|3|踏青|乙|100", "11|4|植树|甲|50"],
      others: ["1 title", "5 subtotal", "7 subtotal", "9 subtotal", "10 subtotal", "12 subtotal", "13 total"],
      stated: [
        "subtotal D5=200 <3,4>",
        "subtotal D7=300 <6>",
        "subtotal D9=100 <8>",
        "subtotal D10=600 <3,4,6,8>",
        "subtotal D12=50 <11>",
        "total D13=650 <3,4,6,8,11>",
      ],
    },
  },
  {
    name: "months written once for their rows",
    sheet: {
      rows: [
        ["2026年工会计划"],
        ["月份", "活动内容", "责任人", "预算"],
        ["1月", "慰问", "甲", 100],
        [N, "团拜", "甲", 100],
        [N, "走访", "甲", 100],
        ["2月", "灯谜", "乙", 300],
        ["8月"],
        ["10月", "重阳", "乙", 10],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|慰问|甲|100", "4|1^|团拜|甲|100", "5|1^|走访|甲|100", "6|2|灯谜|乙|300", "8|10|重阳|乙|10"],
      others: ["1 title", "7 section"],
      stated: [],
    },
  },
  {
    name: "bare numbers as months",
    sheet: {
      rows: [
        ["2026年工会计划"],
        ["月", "活动", "负责", "预算"],
        [1, "慰问", "甲", 100],
        [2, "灯谜", "乙", 300],
        [10, "重阳", "乙", 10],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|慰问|甲|100", "4|2|灯谜|乙|300", "5|10|重阳|乙|10"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "last year's figures beside this year's",
    sheet: {
      rows: [
        ["2026年工会经费预算"],
        ["项目", "时间", "2025年预算", "2025年决算", "2026年预算", "责任人"],
        ["慰问", "1月", 100, 90, 120, "甲"],
        ["运动会", "5月", 200, 210, 220, "乙"],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=A actual=D amount=E lastYear=C month=B owner=F",
      rows: ["3|1|慰问|甲|120", "4|5|运动会|乙|220"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "actual, balance and rate beside the budget",
    sheet: {
      rows: [
        ["月份", "活动内容", "预算金额", "实际支出", "余额", "执行率", "责任人", "完成情况"],
        ["1月", "慰问", 100, 90, 10, "90%", "甲", "已完成"],
        ["2月", "灯谜", 100, N, N, N, "乙", N],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B actual=D amount=C month=A owner=G status=H",
      rows: ["2|1|慰问|甲|100", "3|2|灯谜|乙|100"],
      others: [],
      stated: [],
    },
  },
  {
    name: "owners whose titles look like signatures",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算"],
        ["1月", "慰问", "工会主席", 100],
        ["2月", "灯谜", "审核组", 200],
        ["3月", "财务审核", "会计", 0],
        ["合计", N, N, 300],
        ["工会主席：张三　　制表人：李四　　2026年1月8日"],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|工会主席|100", "3|2|灯谜|审核组|200", "4|3|财务审核|会计|0"],
      others: ["5 total", "6 signature"],
      stated: ["total D5=300 <2,3,4>"],
    },
  },
  {
    name: "numbered notes below",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算"],
        ["1月", "慰问", "甲", 100],
        ["2月", "灯谜", "乙", 200],
        ["合计", N, N, 300],
        [],
        ["说明："],
        ["1.本计划经工会委员会审议通过。"],
        ["2.预算总额为300元。"],
        ["（3）其他"],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|100", "3|2|灯谜|乙|200"],
      others: ["4 total", "6 note", "7 note", "8 note", "9 note"],
      stated: ["total D4=300 <2,3>", "total A8=300 note <2,3>"],
    },
  },
  {
    name: "months and texts only",
    sheet: {
      rows: [
        ["2026年工作计划"],
        ["月份", "工作内容"],
        ["一月", "1.制定计划\n2.慰问困难职工"],
        ["二月", "召开工会委员会会议"],
        ["三月", "庆三八活动"],
        ["四月", "植树"],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B month=A",
      rows: ["3|1|1.制定计划⏎2.慰问困难职工|-|-", "4|2|召开工会委员会会议|-|-", "5|3|庆三八活动|-|-", "6|4|植树|-|-"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "budget by item without months",
    sheet: {
      rows: [
        ["2026年工会经费支出预算"],
        ["序号", "项目", "预算金额（元）", "备注"],
        [1, "职工活动支出", 20000],
        [2, "春节慰问", 6000],
        [3, "培训", 3000],
        [N, "合计", 29000],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=C remark=D seq=A",
      rows: ["3||职工活动支出|-|20000", "4||春节慰问|-|6000", "5||培训|-|3000"],
      others: ["1 title", "6 total"],
      stated: ["total C6=29000 <3,4,5>"],
    },
  },
  {
    name: "一、二 as headings over 1, 2",
    sheet: {
      rows: [
        ["2026年工会预算（单位：元）"],
        ["序号", "支出项目", "人数", "标准", "预算", "说明"],
        ["一", "职工活动支出"],
        ["1", "春游", 100, 50, 5000],
        ["2", "运动会", 100, 30, 3000],
        ["二", "维权支出"],
        ["1", "慰问", 20, 300, 6000],
        ["合计", N, N, N, 14000],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=E heads=C remark=F seq=A unitPrice=D",
      rows: ["4||春游|-|5000", "5||运动会|-|3000", "7||慰问|-|6000"],
      others: ["1 title", "3 section", "6 section", "8 total"],
      stated: ["total E8=14000 <4,5,7>"],
    },
  },
  {
    name: "一、二 as headings with typed sums",
    sheet: {
      rows: [
        ["2026年工会预算"],
        ["序号", "项目", "时间", "责任人", "金额"],
        ["一", "职工活动支出", N, N, 8000],
        ["1", "春游", "4月", "甲", 5000],
        ["2", "运动会", "5月", "甲", 3000],
        ["二", "维权支出", N, N, 6000],
        ["1", "慰问", "1月", "乙", 6000],
        ["合计", N, N, N, 14000],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=E month=C owner=D seq=A",
      rows: ["4|4|春游|甲|5000", "5|5|运动会|甲|3000", "7|1|慰问|乙|6000"],
      others: ["1 title", "3 subtotal", "6 subtotal", "8 total"],
      stated: ["subtotal E3=8000 <4,5>", "subtotal E6=6000 <7>", "total E8=14000 <4,5,7>"],
    },
  },
  {
    name: "一、二、三 as plain numbering",
    sheet: {
      rows: [
        ["序号", "活动", "时间", "负责人", "预算"],
        ["一", "春节慰问", "1月", "甲", 100],
        ["二", "妇女节", "3月", "乙", 100],
        ["三", "运动会", "5月", "丙", 100],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B amount=E month=C owner=D seq=A",
      rows: ["2|1|春节慰问|甲|100", "3|3|妇女节|乙|100", "4|5|运动会|丙|100"],
      others: [],
      stated: [],
    },
  },
  {
    name: "Traditional with text amounts",
    sheet: {
      rows: [
        ["2026年度工會工作計畫及經費預算表"],
        [N, N, N, N, "單位：元"],
        ["月份", "工作項目", "承辦單位", "經費預算", "備註"],
        ["元月", "春節慰問", "行政組", "3,000元"],
        ["三月", "婦女節活動", "文康組", "約1500"],
        ["第二季度", "運動會", "文康組", 5000],
        ["合計", N, N, 9500],
        ["製表：", "", "覆核："],
      ],
    },
    plan: {
      year: 2026, header: [3], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C remark=E",
      rows: ["4|1|春節慰問|行政組|3000", "5|3|婦女節活動|文康組|1500", "6|4,5,6|運動會|文康組|5000"],
      others: ["1 title", "2 unit", "7 total", "8 signature"],
      stated: ["total D7=9500 <4,5,6>"],
    },
  },
  {
    name: "amounts by formula, one unsaved, one broken",
    sheet: {
      rows: [
        ["月份", "活动内容", "人数", "标准", "预算", "责任人"],
        ["1月", "慰问", 10, 300, sum("C2*D2", 3000), "甲"],
        ["2月", "灯谜", 20, 10, {formula: "C3*D3",value: null}, "乙"],
        ["3月", "踏青", 5, 50, {value: {error: "#REF!"},formula: "C4*#REF!"}, "丙"],
        ["合计", N, N, N, sum("SUM(E2:E4)", 3000)],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B amount=E heads=C month=A owner=F unitPrice=D",
      rows: ["2|1|慰问|甲|3000", "3|2|灯谜|乙|-", "4|3|踏青|丙|-"],
      others: ["5 total"],
      stated: ["total E5=3000 <2,3,4>"],
    },
  },
  {
    name: "weeks and days like 3.2-3.8",
    sheet: {
      rows: [
        ["2026年春季学期工会工作安排"],
        ["周次", "日期", "工作内容", "负责人"],
        ["1", "3.2-3.8", "三八活动", "甲"],
        ["2", "3.9-3.15", "工会会议", "乙"],
        ["3", "3.16-3.22", "教代会", "甲"],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=C month=B owner=D week=A",
      rows: ["3|3|三八活动|甲|-", "4|3|工会会议|乙|-", "5|3|教代会|甲|-"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "nine columns",
    sheet: {
      rows: [
        ["2026年工会计划"],
        ["序号", "时间", "地点", "活动内容", "参加人员", "负责人", "经费预算（元）", "经费来源", "备注"],
        [1, "1月", "会议室", "迎新会", "全体", "甲", 1000, "工会经费", N],
        [2, "3月8日", "操场", "拔河", "女职工", "乙", 500, "工会经费", N],
        [3, "暑假", N, "疗休养", "劳模", "丙", "待定", "行政", N],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=D amount=G month=B owner=F participants=E place=C remark=I seq=A source=H",
      rows: ["3|1|迎新会|甲|1000", "4|3|拔河|乙|500", "5|7,8|疗休养|丙|-"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "three header rows",
    sheet: {
      rows: [
        ["2026年工会工作计划"],
        ["序号", "工作任务", "实施计划", N, N, "经费", N],
        [N, N, "时间", "活动内容", "责任人", "预算", N],
        [N, N, N, N, N, "金额", "来源"],
        [1, "文体", "4月", "健步走", "甲", 500, "工会"],
        [2, "慰问", "9月", "中秋", "乙", 900, "工会"],
      ], merges: ["A2:A4", "B2:B4", "C2:E2", "F2:G2", "F3:G3", "C3:C4", "D3:D4", "E3:E4"],
    },
    plan: {
      year: 2026, header: [2,3,4], unit: "- 1",
      columns: "activity=D amount=F month=C owner=E seq=A source=G task=B",
      rows: ["5|4|健步走|甲|500", "6|9|中秋|乙|900"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "编码 and 名称 below 科目",
    sheet: {
      rows: [
        ["2026年工会预算"],
        ["科目", N, "活动项目", "月份", "预算数"],
        ["编码", "名称", N, N, N],
        ["50102", "文体活动支出", "运动会", "5月", 3000],
        ["50104", "会员活动支出", "春游", "4月", 2000],
      ], merges: ["A2:B2", "C2:C3", "D2:D3", "E2:E3"],
    },
    plan: {
      year: 2026, header: [2,3], unit: "- 1",
      columns: "activity=C amount=E month=D subject=B",
      rows: ["4|5|运动会|-|3000", "5|4|春游|-|2000"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "hidden row and column",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算"],
        ["1月", "慰问", "甲", 100],
        ["2月", "灯谜", "乙", 200],
      ], hiddenRows: [3], hiddenColumns: ["C"],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|100", "3|2|灯谜|乙|200"],
      others: [],
      stated: [],
    },
  },
  {
    name: "two half-year tables one below the other",
    sheet: {
      rows: [
        ["2026年上半年工作计划"],
        ["月份", "活动内容", "责任人", "预算"],
        ["1月", "慰问", "甲", 100],
        ["3月", "三八", "乙", 200],
        ["合计", N, N, 300],
        ["2026年下半年工作计划"],
        ["月份", "活动内容", "责任人", "预算"],
        ["7月", "送清凉", "甲", 100],
        ["9月", "中秋", "乙", 200],
        ["合计", N, N, 300],
      ],
    },
    plan: {
      year: 2026, header: [2,7], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|慰问|甲|100", "4|3|三八|乙|200", "8|7|送清凉|甲|100", "9|9|中秋|乙|200"],
      others: ["1 title", "5 subtotal", "6 section", "10 subtotal"],
      stated: ["subtotal D5=300 <3,4>", "subtotal D10=300 <8,9>"],
    },
  },
  {
    name: "empty columns between all columns",
    sheet: {
      rows: [
        [N, N, N, N, N, N, "2026年工会活动计划"],
        [],
        [],
        [N, N, N, N, N, "时间", N, "活动", N, "负责人", N, "预算"],
        [N, N, N, N, N, "1月", N, "慰问", N, "甲", N, 100],
        [N, N, N, N, N, "2月", N, "灯谜", N, "乙", N, 200],
      ],
    },
    plan: {
      year: 2026, header: [4], unit: "- 1",
      columns: "activity=H amount=L month=F owner=J",
      rows: ["5|1|慰问|甲|100", "6|2|灯谜|乙|200"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "months at the head of the activities",
    sheet: {
      rows: [
        ["2026年工作要点"],
        ["序号", "工作内容", "责任部门"],
        [1, "1月：开展春节慰问", "办公室"],
        [2, "3月：庆三八", "女工委"],
        [3, "4-5月：运动会", "文体部"],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B owner=C seq=A",
      rows: ["3|1|1月：开展春节慰问|办公室|-", "4|3|3月：庆三八|女工委|-", "5|4,5|4-5月：运动会|文体部|-"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "numbers kept as text",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算(元)"],
        ["1", "慰问", "甲", "1000"],
        ["2", "灯谜", "乙", "2,000"],
        ["3", "踏青", "丙", "5oo"],
      ],
    },
    plan: {
      year: null, header: [1], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|1000", "3|2|灯谜|乙|2000", "4|3|踏青|丙|-"],
      others: [],
      stated: [],
    },
  },
  {
    name: "section headings in the month column",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算"],
        ["一、慰问"],
        ["1月", "慰问", "甲", 100],
        ["9月", "中秋", "甲", 100],
        ["二、文体"],
        ["5月", "运动会", "乙", 100],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|慰问|甲|100", "4|9|中秋|甲|100", "6|5|运动会|乙|100"],
      others: ["2 section", "5 section"],
      stated: [],
    },
  },
  {
    name: "months of other years",
    sheet: {
      rows: [
        ["2026年工会计划"],
        ["时间", "活动", "负责人", "预算"],
        ["2025年12月", "总结", "甲", 1],
        ["2026年1月", "慰问", "甲", 100],
        ["2026年3月", "三八", "乙", 100],
        ["2027年1月", "春节", "甲", 100],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|12-|总结|甲|1", "4|1|慰问|甲|100", "5|3|三八|乙|100", "6|1+|春节|甲|100"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "numbered rows left empty",
    sheet: {
      rows: [
        ["2026年工会计划"],
        ["序号", "月份", "活动", "负责人", "预算"],
        [1, "1月", "慰问", "甲", 1],
        [2, "2月", "灯谜", "乙", 2],
        [3],
        [4],
        [5, "5月"],
        ["合计", N, N, N, 3],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=C amount=E month=B owner=D seq=A",
      rows: ["3|1|慰问|甲|1", "4|2|灯谜|乙|2"],
      others: ["1 title", "8 total"],
      stated: ["total E8=3 <3,4>"],
    },
  },
  {
    name: "an owner merged over three rows",
    sheet: {
      rows: [
        ["月份", "活动", "负责人", "预算"],
        ["1月", "慰问", "甲", 1],
        ["1月", "团拜", N, 2],
        ["2月", "灯谜", N, 3],
      ], merges: ["C2:C4"],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|1", "3|1|团拜|甲|2", "4|2|灯谜|甲|3"],
      others: [],
      stated: [],
    },
  },
  {
    name: "note in the activity column before the total",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算"],
        ["1月", "慰问", "甲", 100],
        ["2月", "灯谜", "乙", 200],
        [N, "注：以上均为预算"],
        ["合计", N, N, 300],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|100", "3|2|灯谜|乙|200"],
      others: ["4 note", "5 total"],
      stated: ["total D5=300 <2,3>"],
    },
  },
  {
    name: "autumn term over the new year",
    sheet: {
      rows: [
        ["××学校工会2026年秋季学期工作计划（2026年9月—2027年1月）"],
        ["月份", "工作内容", "负责人", "经费(元)"],
        ["9月", "教师节", "甲", 1000],
        ["10月", "重阳", "甲", 500],
        ["11月", "比赛", "乙", 500],
        ["12月", "迎新", "乙", 500],
        ["1月", "送温暖", "甲", 2000],
        ["合计", N, N, 4500],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|9|教师节|甲|1000", "4|10|重阳|甲|500", "5|11|比赛|乙|500", "6|12|迎新|乙|500", "7|1+|送温暖|甲|2000"],
      others: ["1 title", "8 total"],
      stated: ["total D8=4500 <3,4,5,6,7>"],
    },
  },
  {
    name: "first term of a school year",
    sheet: {
      rows: [
        ["2026—2027学年度第一学期工会活动安排表"],
        ["序号", "时间", "活动", "负责人", "预算（元）"],
        [1, "9月", "教师节", "甲", 1000],
        [2, "12月-次年1月", "慰问", "甲", 500],
        [3, "2027年1月", "总结", "乙", 500],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=C amount=E month=B owner=D seq=A",
      rows: ["3|9|教师节|甲|1000", "4|12,1+|慰问|甲|500", "5|1+|总结|乙|500"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "school year told by its months alone",
    sheet: {
      rows: [
        ["工会工作计划"],
        ["月份", "工作内容", "负责人", "经费"],
        ["2026年9月", "教师节", "甲", 1000],
        ["2026年10月", "重阳", "甲", 500],
        ["2026年12月", "迎新", "乙", 500],
        ["2027年1月", "总结", "乙", 500],
        ["2027年3月", "三八", "乙", 500],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|9|教师节|甲|1000", "4|10|重阳|甲|500", "5|12|迎新|乙|500", "6|1+|总结|乙|500", "7|3+|三八|乙|500"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "unit, date and money unit in one row above",
    sheet: {
      rows: [
        ["××集团工会2026年度工作计划表"],
        ["填报单位：××集团工会", N, N, "填报日期：2025年12月20日", N, "金额单位：万元"],
        ["序号", "时间", "活动名称", "责任部门/责任人", "预算金额", "备注"],
        [1, "1月", "慰问", "工会/甲", 1.2],
        [2, "3月", "三八", "女工委/乙", "5000元"],
        ["合计", N, N, N, 1.7],
        ["制表：甲", N, "审核：乙", N, "批准：丙"],
      ],
    },
    plan: {
      year: 2026, header: [3], unit: "万元 10000",
      columns: "activity=C amount=E month=B owner=D remark=F seq=A",
      rows: ["4|1|慰问|工会/甲|12000", "5|3|三八|女工委/乙|5000"],
      others: ["1 title", "2 unit", "6 total", "7 signature"],
      stated: ["total E6=17000 <4,5>"],
    },
  },
  {
    name: "department and person in charge",
    sheet: {
      rows: [
        ["2026年工会计划"],
        ["月份", "活动内容", "牵头部门", "责任人", "配合部门", "预算（元）"],
        ["1月", "慰问", "办公室", "甲", "工会", 100],
        ["3月", "三八", "女工委", "乙", "团委", 200],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=F month=A owner=D partner=E",
      rows: ["3|1|慰问|甲|100", "4|3|三八|乙|200"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "total in words and figures in one row",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算(元)"],
        ["1月", "慰问", "甲", 3000],
        ["2月", "灯谜", "乙", 500],
        ["合计（大写）", "叁仟伍佰元整", "小写", "¥3500"],
      ],
    },
    plan: {
      year: null, header: [1], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|3000", "3|2|灯谜|乙|500"],
      others: ["4 total"],
      stated: ["total D4=3500 <2,3>", "total B4=3500 capital-words <2,3>"],
    },
  },
  {
    name: "total in words in a merge below the total",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算(元)"],
        ["1月", "慰问", "甲", 3000],
        ["2月", "灯谜", "乙", 500],
        ["合计", N, N, 3500],
        ["大写金额", "叁仟伍佰元整"],
      ], merges: ["B5:D5"],
    },
    plan: {
      year: null, header: [1], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|3000", "3|2|灯谜|乙|500"],
      others: ["4 total", "5 total"],
      stated: ["total D4=3500 <2,3>", "total B5=3500 capital-words <2,3>"],
    },
  },
  {
    name: "year in the heading only",
    sheet: {
      rows: [
        ["工会经费预算表"],
        ["项目", "月份", "2026年预算(元)", "负责人", "说明"],
        ["慰问", "1月", 100, "甲"],
        ["运动会", "5月", 200, "乙"],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=A amount=C month=B owner=D remark=E",
      rows: ["3|1|慰问|甲|100", "4|5|运动会|乙|200"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "income table beside, with its own total in the same row",
    sheet: {
      rows: [
        ["2026年工会工作计划"],
        ["月份", "活动内容", "责任人", "预算", N, "收入来源", "金额（元）", "备注"],
        ["1月", "春节慰问", "王", 6000, N, "会费", 6000],
        [N, "团拜", "李", 2000, N, "上级补助", 3000],
        ["5月", "运动会", "李", 2500],
        ["合计", N, N, 10500, N, "合计", 9000],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|春节慰问|王|6000", "4|1^|团拜|李|2000", "5|5|运动会|李|2500"],
      others: ["1 title", "6 total"],
      stated: ["total D6=10500 <3,4,5>"],
    },
  },
  {
    name: "income table to the left",
    sheet: {
      rows: [
        ["2026年工会工作计划"],
        ["收入项目", "金额", N, "月份", "活动内容", "责任人", "预算"],
        ["会费", 6000, N, "1月", "春节慰问", "王", 6000],
        ["上级补助", 3000, N, "3月", "妇女节", "李", 2000],
        ["合计", 9000, N, "5月", "运动会", "李", 2500],
        [N, N, N, "合计", N, N, 10500],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=E amount=G month=D owner=F",
      rows: ["3|1|春节慰问|王|6000", "4|3|妇女节|李|2000", "5|5|运动会|李|2500"],
      others: ["1 title", "6 total"],
      stated: ["total G6=10500 <3,4,5>"],
    },
  },
  {
    name: "categories and amounts merged",
    sheet: {
      rows: [
        ["2026年工会工作计划"],
        ["类别", "序号", "活动内容", "时间", "责任人", "预算"],
        ["文体", 1, "健步走", "4月", "甲", 100],
        [N, 2, "运动会", "5月", "甲", 200],
        ["慰问", 3, "春节", "1月", "乙", 300],
        [N, 4, "中秋", "9月", "乙", N],
        ["合计", N, N, N, N, 600],
      ], merges: ["A3:A4", "A5:A6", "F5:F6", "A7:E7"],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=C amount=F month=D owner=E seq=B task=A",
      rows: ["3|4|健步走|甲|100", "4|5|运动会|甲|200", "5|1|春节|乙|300", "6|9|中秋|乙|=5"],
      others: ["1 title", "7 total"],
      stated: ["total F7=600 <3,4,5,6>"],
    },
  },
  {
    name: "several activities in one cell, numbered three ways",
    sheet: {
      rows: [
        ["2026年计划"],
        ["月份", "活动内容", "责任人", "预算(元)"],
        ["1月", "1、春节慰问\n2、迎新联欢", "甲", "5000"],
        ["3月", "①三八活动②植树", "乙", 3000],
        ["4月", "春游；讲座比赛", "丙", "约2000"],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|1、春节慰问⏎2、迎新联欢|甲|5000", "4|3|①三八活动②植树|乙|3000", "5|4|春游；讲座比赛|丙|2000"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "dates in three formats",
    sheet: {
      rows: [
        ["2026年计划"],
        ["日期", "活动内容", "责任人", "预算(元)"],
        [{value: 46089,format: "m\"月\"d\"日\""}, "三八活动", "甲", 100],
        [{value: 46143,format: "yyyy/m/d;@"}, "五一", "乙", 200],
        ["6月上旬", "端午", "丙", 300],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|3|三八活动|甲|100", "4|5|五一|乙|200", "5|6|端午|丙|300"],
      others: ["1 title"],
      stated: [],
    },
  },
  {
    name: "month headings with remarks, one subtotal",
    sheet: {
      rows: [
        ["2026年工会活动计划"],
        ["序号", "活动", "责任人", "经费(元)"],
        ["一月"],
        ["1", "慰问", "甲", 100],
        ["二月"],
        ["2", "灯谜", "乙", 200],
        ["小计", N, N, 300],
        ["三月（女职工月）"],
        ["3", "三八", "丙", N],
        ["合计", N, N, 300],
      ], merges: ["A1:D1", "A3:D3", "A5:D5", "A8:D8"],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D owner=C seq=A",
      rows: ["4|1|慰问|甲|100", "6|2|灯谜|乙|200", "9|3|三八|丙|-"],
      others: ["1 title", "3 section", "5 section", "7 subtotal", "8 section", "10 total"],
      stated: ["subtotal D7=300 <6>", "total D10=300 <4,6,9>"],
    },
  },
  {
    name: "unit in brackets in a row of its own",
    sheet: {
      rows: [
        ["2026年工会预算安排表"],
        ["（单位：元）"],
        ["项目类别", "项目名称", "开展时间", "参加人数", "人均标准（元）", "预算金额", "经费来源", "责任人", "备注"],
        ["文体", "健步走", "4月", 50, 20, 1000, "工会经费", "甲"],
        [N, "球赛", "5月", 40, 30, 1200, "工会经费", "甲"],
        ["慰问", "春节", "1月", 10, 500, 5000, "工会经费", "乙"],
      ],
    },
    plan: {
      year: 2026, header: [3], unit: "元 1",
      columns: "activity=B amount=F heads=D month=C owner=H remark=I source=G task=A unitPrice=E",
      rows: ["4|4|健步走|甲|1000", "5|5|球赛|甲|1200", "6|1|春节|乙|5000"],
      others: ["1 title", "2 unit"],
      stated: [],
    },
  },
  {
    name: "quarters as headings with subtotals below",
    sheet: {
      rows: [
        ["2026年工会计划"],
        ["时间", "活动内容", "责任人", "预算（元）"],
        ["第一季度"],
        ["1月", "慰问", "甲", 100],
        ["2月", "灯谜", "乙", 200],
        ["第一季度小计", N, N, 300],
        ["第二季度"],
        ["4月", "踏青", "甲", 100],
        ["6月", "端午", "乙", 200],
        ["第二季度小计", N, N, 300],
        ["总计", N, N, 600],
      ], merges: ["A3:D3", "A7:D7"],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["4|1|慰问|甲|100", "5|2|灯谜|乙|200", "8|4|踏青|甲|100", "9|6|端午|乙|200"],
      others: ["1 title", "3 section", "6 subtotal", "7 section", "10 subtotal", "11 total"],
      stated: ["subtotal D6=300 <4,5>", "subtotal D10=300 <8,9>", "total D11=600 <4,5,8,9>"],
    },
  },
  {
    name: "quarters that carry their sums",
    sheet: {
      rows: [
        ["2026年工会计划"],
        ["时间", "活动内容", "责任人", "预算（元）"],
        ["第一季度", N, N, sum("SUM(D4:D5)", 300)],
        ["1月", "慰问", "甲", 100],
        ["2月", "灯谜", "乙", 200],
        ["第二季度", N, N, sum("SUM(D7:D8)", 300)],
        ["4月", "踏青", "甲", 100],
        ["6月", "端午", "乙", 200],
        ["合计", N, N, sum("D3+D6", 600)],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["4|1|慰问|甲|100", "5|2|灯谜|乙|200", "7|4|踏青|甲|100", "8|6|端午|乙|200"],
      others: ["1 title", "3 subtotal", "6 subtotal", "9 total"],
      stated: ["subtotal D3=300 <4,5>", "subtotal D6=300 <7,8>", "total D9=600 <4,5,7,8>"],
    },
  },
  {
    name: "note in two cells",
    sheet: {
      rows: [
        ["2026年工会计划", N, N, N],
        ["月份", "活动内容", "责任人", "预算（元）"],
        ["1月", "慰问", "甲", 100],
        ["2月", "灯谜", "乙", 200],
        ["合计", N, N, 300],
        ["注", "本表一式两份，工会与财务各执一份。"],
        ["负责人签字：", N, "日期：   年   月   日"],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|慰问|甲|100", "4|2|灯谜|乙|200"],
      others: ["1 title", "5 total", "6 note", "7 signature"],
      stated: ["total D5=300 <3,4>"],
    },
  },
  {
    name: "columns numbered below the header",
    sheet: {
      rows: [
        ["2026年工会计划"],
        ["序号", "月份", "活动内容", "责任人", "预算（元）"],
        ["1", "2", "3", "4", "5"],
        [1, "1月", "慰问", "甲", 100],
        [2, "2月", "灯谜", "乙", 200],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=C amount=E month=B owner=D seq=A",
      rows: ["4|1|慰问|甲|100", "5|2|灯谜|乙|200"],
      others: ["1 title", "3 note"],
      stated: [],
    },
  },
  {
    name: "nearly empty rows",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算（元）"],
        ["1月", "慰问", N, 100],
        ["2月", "灯谜", N, N],
        ["3月", "三八", N, N],
        [N, "植树", N, N],
        ["合计", N, N, 100],
      ],
    },
    plan: {
      year: null, header: [1], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|-|100", "3|2|灯谜|-|-", "4|3|三八|-|-", "5|3^|植树|-|-"],
      others: ["6 total"],
      stated: ["total D6=100 <2,3,4,5>"],
    },
  },
  {
    name: "balances below the total",
    sheet: {
      rows: [
        ["2026年工会经费预算"],
        ["月份", "活动内容", "责任人", "预算（元）"],
        ["1月", "慰问", "甲", 100],
        ["2月", "灯谜", "乙", 200],
        ["支出合计", N, N, 300],
        ["年初结余", N, N, 1000],
        ["本年结余", N, N, 700],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|慰问|甲|100", "4|2|灯谜|乙|200"],
      others: ["1 title", "5 total", "6 balance", "7 balance"],
      stated: ["total D5=300 <3,4>"],
    },
  },
  {
    name: "remarks that read like totals",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算（元）", "备注"],
        ["1月", "慰问", "甲", 100, "合计10人"],
        ["2月", "灯谜", "乙", 200, "小计"],
        ["合计", N, N, 300, N],
      ],
    },
    plan: {
      year: null, header: [1], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C remark=E",
      rows: ["2|1|慰问|甲|100", "3|2|灯谜|乙|200"],
      others: ["4 total"],
      stated: ["total D4=300 <2,3>"],
    },
  },
  {
    name: "negative amounts",
    sheet: {
      rows: [
        ["月份", "活动内容", "责任人", "预算（元）"],
        ["1月", "慰问", "甲", -100],
        ["2月", "退款冲减", "乙", "(200)"],
        ["合计", N, N, -300],
      ],
    },
    plan: {
      year: null, header: [1], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["2|1|慰问|甲|-100", "3|2|退款冲减|乙|-200"],
      others: ["4 total"],
      stated: ["total D4=-300 <2,3>"],
    },
  },
  {
    name: "month matrix below a merged heading, category and yearly budget before it",
    sheet: {
      rows: [
        ["2026年工会经费月度支出计划表（单位：元）"],
        ["类别", "项目", "年度预算", "分月计划", N, N, N, N, N, N, N, N, N, N, N, "负责人"],
        [N, N, N, "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月", N],
        ["慰问", "春节慰问", 5000, 5000, N, N, N, N, N, N, N, N, N, N, N, "甲"],
        [N, "生日", 1200, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, "乙"],
        ["合计", N, 6200, 5100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100],
      ], merges: ["A2:A3", "B2:B3", "C2:C3", "D2:O2", "P2:P3", "A4:A5", "A1:P1"],
    },
    plan: {
      year: 2026, header: [2,3], unit: "元 1",
      columns: "activity=B amount=C owner=P task=A months=D:1,E:2,F:3,G:4,H:5,I:6,J:7,K:8,L:9,M:10,N:11,O:12",
      rows: ["4|1|春节慰问|甲|5000", "5|1,2,3,4,5,6,7,8,9,10,11,12|生日|乙|1200"],
      others: ["1 title", "6 total"],
      stated: [
        "total C6=6200 <4,5>",
        "total D6=5100 month-column <4,5>",
        "total E6=100 month-column <4,5>",
        "total F6=100 month-column <4,5>",
        "total G6=100 month-column <4,5>",
        "total H6=100 month-column <4,5>",
        "total I6=100 month-column <4,5>",
        "total J6=100 month-column <4,5>",
        "total K6=100 month-column <4,5>",
        "total L6=100 month-column <4,5>",
        "total M6=100 month-column <4,5>",
        "total N6=100 month-column <4,5>",
        "total O6=100 month-column <4,5>",
      ],
    },
  },
  {
    name: "month matrix of half a year without totals",
    sheet: {
      rows: [
        ["活动", "1月", "2月", "3月", "4月", "5月", "6月"],
        ["慰问", 100, N, N, N, N, N],
        ["灯谜", N, 200, N, N, N, N],
        ["合计", 100, 200, N, N, N, N],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=A months=B:1,C:2,D:3,E:4,F:5,G:6",
      rows: ["2|1|慰问|-|100", "3|2|灯谜|-|200"],
      others: ["4 total"],
      stated: ["total B4=100 month-column <2,3>", "total C4=200 month-column <2,3>"],
    },
  },
  {
    name: "month matrix with noughts",
    sheet: {
      rows: [
        ["活动", "责任人", "1月", "2月", "3月", "合计"],
        ["慰问", "甲", 100, 0, 0, 100],
        ["灯谜", "乙", 0, 200, 0, 200],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=A amount=F owner=B months=C:1,D:2,E:3",
      rows: ["2|1|慰问|甲|100", "3|2|灯谜|乙|200"],
      others: [],
      stated: [],
    },
  },
  {
    name: "half-years as headings over finer times",
    sheet: {
      rows: [
        ["2026年工会工作计划"],
        ["序号", "工作内容", "完成时限", "责任人"],
        ["上半年"],
        [1, "慰问", "1月底前", "甲"],
        [2, "三八", "3月8日前", "乙"],
        ["下半年"],
        [3, "中秋", "9月", "丙"],
        [4, "总结", "年底", "甲"],
      ], merges: ["A3:D3", "A6:D6"],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B month=C owner=D seq=A",
      rows: ["4|1|慰问|甲|-", "5|3|三八|乙|-", "7|9|中秋|丙|-", "8|12|总结|甲|-"],
      others: ["1 title", "3 section", "6 section"],
      stated: [],
    },
  },
  {
    name: "tasks with measures and deadlines",
    sheet: {
      rows: [
        ["序号", "重点工作", "具体措施", "责任部门", "完成时间"],
        [1, "思想引领", "开展学习;举办讲座", "宣教部", "全年"],
        [2, "维权", "签订集体合同", "权益部", "二季度"],
        [3, "服务", "送清凉", "生活部", "7-8月"],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=B content=C month=E owner=D seq=A",
      rows: ["2|1,2,3,4,5,6,7,8,9,10,11,12|思想引领|宣教部|-", "3|4,5,6|维权|权益部|-", "4|7,8|服务|生活部|-"],
      others: [],
      stated: [],
    },
  },
  {
    name: "heads and price beside the budget",
    sheet: {
      rows: [
        ["某医院工会2026年活动计划及经费预算"],
        ["月份", "活动项目", "活动形式", "参加对象", "人数", "人均标准（元）", "预算（元）", "主办"],
        ["1月", "送温暖", "走访", "困难职工", 20, 500, 10000, "工会"],
        ["3月", "三八节", "讲座", "女职工", 300, 50, 15000, "女工委"],
        ["5月", "护士节", "表彰", "护士", 200, 100, 20000, "工会/护理部"],
        ["合计", N, N, N, 520, N, 45000],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=G content=C heads=E month=A owner=H participants=D unitPrice=F",
      rows: ["3|1|送温暖|工会|10000", "4|3|三八节|女工委|15000", "5|5|护士节|工会/护理部|20000"],
      others: ["1 title", "6 total"],
      stated: ["total G6=45000 <3,4,5>"],
    },
  },
  {
    name: "quarters as the only time, written four ways",
    sheet: {
      rows: [
        ["2026年工会工作计划"],
        ["季度", "活动名称", "负责人", "预算（元）"],
        ["一季度", "春节慰问", "甲", 1000],
        [N, "妇女节", "乙", 2000],
        ["二季度", "运动会", "丙", 3000],
        ["三", "送清凉", "丁", 1000],
        [4, "总结", "丁", 500],
        ["合计", N, N, 7500],
      ], merges: ["A3:A4"],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D owner=C quarter=A",
      rows: [
        "3|1,2,3|春节慰问|甲|1000",
        "4|1,2,3|妇女节|乙|2000",
        "5|4,5,6|运动会|丙|3000",
        "6|7,8,9|送清凉|丁|1000",
        "7|10,11,12|总结|丁|500",
      ],
      others: ["1 title", "8 total"],
      stated: ["total D8=7500 <3,4,5,6,7>"],
    },
  },
  {
    name: "two title rows and a remark",
    sheet: {
      rows: [
        ["××公司"],
        ["2026年工会工作计划表"],
        ["（经2026年1月10日委员会通过）"],
        ["月份", "活动", "负责人", "预算"],
        ["1月", "慰问", "甲", 1],
        ["2月", "灯谜", "乙", 2],
      ],
    },
    plan: {
      year: 2026, header: [4], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["5|1|慰问|甲|1", "6|2|灯谜|乙|2"],
      others: ["1 title", "2 title", "3 note"],
      stated: [],
    },
  },
  {
    name: "a column of subtotals beside the amounts",
    sheet: {
      rows: [
        ["2026年工会计划"],
        ["月份", "活动", "负责人", "预算", "小计"],
        ["1月", "慰问", "甲", 100, N],
        ["1月", "团拜", "乙", 200, 300],
        ["2月", "灯谜", "丙", 50, 50],
        ["合计", N, N, 350, 350],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "- 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["3|1|慰问|甲|100", "4|1|团拜|乙|200", "5|2|灯谜|丙|50"],
      others: ["1 title", "6 total"],
      stated: ["total D6=350 <3,4,5>"],
    },
  },
  {
    name: "no title, time and place first",
    sheet: {
      rows: [
        ["时间", "地点", "活动", "参加人员", "组织者", "费用预算"],
        ["1月", "食堂", "年夜饭", "全体职工", "工会", "5000元"],
        ["3月", "公园", "踏青", "女职工", "女工委", "约3000元"],
        ["待定", "体育馆", "比赛", "全体", "工会", "2000-3000元"],
      ],
    },
    plan: {
      year: null, header: [1], unit: "- 1",
      columns: "activity=C amount=F month=A owner=E participants=D place=B",
      rows: ["2|1|年夜饭|工会|5000", "3|3|踏青|女工委|3000", "4||比赛|工会|-"],
      others: [],
      stated: [],
    },
  },
  {
    name: "total on top, then a section",
    sheet: {
      rows: [
        ["2026年工会计划"],
        ["月份", "活动", "负责人", "预算（元）"],
        ["总计", N, N, sum("SUM(D5:D6)", 300)],
        ["慰问类"],
        ["1月", "慰问", "甲", 100],
        ["9月", "中秋", "乙", 200],
      ],
    },
    plan: {
      year: 2026, header: [2], unit: "元 1",
      columns: "activity=B amount=D month=A owner=C",
      rows: ["5|1|慰问|甲|100", "6|9|中秋|乙|200"],
      others: ["1 title", "3 total", "4 section"],
      stated: ["total D3=300 <5,6>"],
    },
  },
  {
    name: "小计 and its parts below one amount heading",
    sheet: {
      rows: [
        ["2026年工会经费预算"],
        ["序号", "项目", "预算金额（万元）", N, N, "备注"],
        [N, N, "小计", "工会经费", "行政补助", N],
        [1, "慰问", 3, 2, 1],
        [2, "运动会", 2, 2, N],
        ["合计", N, 5, 4, 1],
      ], merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3"],
    },
    plan: {
      year: 2026, header: [2,3], unit: "万元 10000",
      columns: "activity=B amount=C remark=F seq=A",
      rows: ["4||慰问|-|30000", "5||运动会|-|20000"],
      others: ["1 title", "6 total"],
      stated: ["total C6=50000 <4,5>"],
    },
  },
];
