/** BEIJING: an office's plan in one short table; its city limits gifts by a share of the year's money. */
import { fenFromYuan } from "../../../../src/core/plan/money";
import { NOTICE_2022, planted, type PracticePlan, profileOf, RULES_2017, TEN_MEASURES, UNION_LAW, _ } from "./practice-plan";

const BJ = "关于2019年度基层工会开展慰问活动有关经费事项的通知";
const U = "工会经费";

export const BEIJING: PracticePlan = {
  name: "北京 机关",
  profile: { ...profileOf("北京市", 60, 300_000), sector: "office", dues: fenFromYuan(40_000), allocated: fenFromYuan(260_000) },
  title: "××街道办事处机关工会2026年经费使用计划",
  header: ["月份", "项目", "人数", "标准", "预算金额", "来源", "备注"],
  rows: [
    ["1月", "春节慰问品", 60, 800, 48_000, U, "实名签收"],
    ["1月", "春节茶话会参与奖", 60, 150, 9000, U, "人人参与"],
    ["1月", "慰问困难党员职工", 3, 1000, 3000, U, ""],
    ["2月", "元宵灯谜会", _, _, 800, U, ""],
    ["3月", "妇女节女职工插花", 35, 100, 3500, U, ""],
    ["4月", "健步走", 55, 60, 3300, U, "奥森公园"],
    ["4月", "公园年票", 60, 100, 6000, U, "当地"],
    ["5月", "劳动节慰问品", 60, 200, 12_000, U, ""],
    ["6月", "端午节慰问品", 60, 200, 12_000, U, ""],
    ["6月", "羽毛球团体赛", 32, _, 3000, U, "参赛32人，设奖20人"],
    ["7月", "慰问高温作业一线", 20, 50, 1000, U, "夏送清凉"],
    ["7月", "观影", 60, 50, 3000, U, ""],
    ["8月", "金秋助学", 1, 3000, 3000, U, ""],
    ["9月", "中秋节、国庆节慰问品", 60, 400, 24_000, U, ""],
    ["10月", "香山秋游", 55, 150, 8250, U, "当日往返"],
    ["10月", "职工体检", 60, 900, 54_000, "行政列支", ""],
    ["11月", "法律知识讲座", _, _, 1500, U, "律师1人"],
    ["11月", "消费帮扶采购", 60, 100, 6000, U, "脱贫地区农副产品，作元旦慰问品发放"],
    ["12月", "会员大会", _, _, 500, U, ""],
    ["12月", "职工书屋订阅", _, _, 2400, U, ""],
    ["全年", "生日慰问", 60, 300, 18_000, U, "实物券，实名签收"],
    ["全年", "结婚慰问", 2, 400, 800, U, ""],
    ["全年", "生病住院慰问", 4, 500, 2000, U, ""],
    ["全年", "退休慰问", 2, 400, 800, U, "实物"],
    ["全年", "兴趣小组", _, _, 6000, U, "合唱、太极"],
  ],
  planted: [
    planted("share-over-cap", "info", BJ, ["10月", "加发国庆慰问品", 60, 1200, 72_000, U, ""]),
    planted("over-cap", "info", BJ, ["6月", "生日慰问（补发）", 10, 400, 4000, U, ""]),
    planted("over-cap", "warning", TEN_MEASURES, ["5月", "承德春游", 40, 900, 36_000, U, "三天两晚"]),
    planted("share-over-cap", "warning", RULES_2017, ["12月", "跳绳比赛", 30, _, 900, U, "参加30人，奖励28人"]),
    planted("forbidden-spend", "error", "2019年度基层工会开展慰问活动", ["9月", "国庆节礼金", 60, 500, 30_000, U, ""]),
    planted("forbidden-spend", "error", RULES_2017, ["12月", "考核优秀人员奖金", 8, 1500, 12_000, U, "机关干部"]),
    planted("forbidden-spend", "error", RULES_2017, ["3月", "请客吃饭", _, _, 2000, U, "对口单位来访"]),
    planted("forbidden-spend", "error", RULES_2017, ["4月", "给街道干部发放电话费补贴", 20, 100, 2000, U, ""]),
    planted("forbidden-spend", "error", RULES_2017, ["8月", "温泉会所休闲", 20, 300, 6000, U, ""]),
    planted("forbidden-spend", "warning", NOTICE_2022, ["1月", "超市预付卡", 60, 500, 30_000, U, "春节福利"]),
    planted("not-union-fund", "warning", UNION_LAW, ["全年", "职工活动场所维修", _, _, 20_000, U, ""]),
    planted("not-union-fund", "warning", "", ["11月", "职代会经费", _, _, 3000, U, ""]),
    planted("heads-over-members", "warning", "", ["5月", "全体职工篮球赛", 90, 20, 1800, U, ""]),
    planted("double-provision", "warning", "", ["9月", "中秋节慰问", 60, 100, 6000, U, ""]),
  ],
};
