/** ZHEJIANG: a school's plan; of its province's figures none was ever seen in force by its own text, so they inform. */
import { planted, type PracticePlan, profileOf, RULES_2017, TEN_MEASURES, UNION_LAW, _ } from "./practice-plan";

const U = "工会经费";
const H = "会费";

export const ZHEJIANG: PracticePlan = {
  name: "浙江 学校",
  profile: { ...profileOf("浙江", 96, 400_000), sector: "school" },
  title: "教职工工会2026年度工作计划及经费安排",
  header: ["月份", "活动内容", "人数", "标准（元）", "预算金额（元）", "经费来源", "支出科目", "备注"],
  rows: [
    ["1月", "困难教职工走访", _, _, 3000, U, "送温暖支出", "米面油及慰问金"],
    ["1月", "春节慰问品", 96, 500, 48_000, U, "会员活动支出", ""],
    ["3月", "女神节手作沙龙", _, _, 2000, U, "文体活动支出", ""],
    ["3月", "赴苏州春游", 90, 180, 16_200, H, "会员活动支出", "当日往返"],
    ["4月", "职工书屋购书", _, _, 3000, U, "职工服务支出", ""],
    ["5月", "教工趣味运动会", _, _, 5000, U, "文体活动支出", "120名职工及家属参加"],
    ["8月", "暑期值班人员送清凉", _, _, 1600, U, "送温暖支出", ""],
    ["9月", "中秋慰问品", 96, 300, 28_800, U, "会员活动支出", ""],
    ["10月", "重阳退休教师座谈", _, _, 1000, U, "", "茶点"],
    ["11月", "生病教职工慰问", _, _, 3000, U, "会员活动支出", ""],
    ["11月", "工会干部能力提升培训", _, _, 2000, U, "培训支出", ""],
    ["12月", "教职工生日蛋糕", 96, 200, 19_200, U, "会员活动支出", ""],
    ["12月", "迎新年合唱会", _, _, 3000, U, "文体活动支出", ""],
  ],
  planted: [
    planted("forbidden-spend", "error", RULES_2017, ["2月", "春节红包发放", 96, 200, 19_200, U, "会员活动支出", "开工当天发放"]),
    planted("over-cap", "info", "浙江省总工会", ["4月", "教职工气排球联赛参赛服装", 24, 880, 21_120, U, "文体活动支出", "自行组织，含鞋"]),
    planted("forbidden-spend", "error", RULES_2017, [
      "5月",
      "五一期间分管领导接待兄弟学校来访用餐",
      _,
      _,
      2600,
      U,
      "其他活动支出",
      "含酒水",
    ]),
    planted("heads-over-members", "warning", "", ["6月", "端午慰问品", 130, 200, 26_000, U, "会员活动支出", ""]),
    planted("not-union-fund", "warning", "审计实务归纳", ["6月", "教代会会务及代表用餐", _, _, 3500, U, "会议支出", ""]),
    planted("over-cap", "warning", TEN_MEASURES, [
      "7月",
      "骨干教师赴云南三天两晚秋游踏青",
      _,
      _,
      30_000,
      H,
      "会员活动支出",
      "每人约1000元，旅行社承接",
    ]),
    planted("not-union-fund", "warning", UNION_LAW, ["9月", "教师节学校食堂设备更新", _, _, 8000, U, "其他活动支出", ""]),
    planted("forbidden-spend", "warning", RULES_2017, ["9月", "中秋国庆双节慰问会员", _, _, 9600, U, "会员活动支出", "购超市储值卡"]),
    planted("subject-mismatch", "warning", "", ["10月", "羽毛球双打赛", _, _, 2000, U, "送温暖支出", ""]),
    planted("share-over-cap", "info", "浙江省总工会", [
      "12月",
      "业务学习优秀学员奖励",
      30,
      300,
      9000,
      U,
      "职工教育支出",
      "参训96人，评优30人",
    ]),
    planted("forbidden-spend", "error", RULES_2017, ["12月", "绩效考核先进个人奖金", _, _, 12_000, U, "其他活动支出", "年终一次性奖励"]),
    planted("not-union-fund", "warning", UNION_LAW, ["12月", "工会专干工资及社保", _, _, 60_000, U, "其他业务支出", ""]),
  ],
};
