/** ACCOUNTS: dues, books, publication and the auditors' review of the union's funds. */
import { entries } from "../entry";

export const ACCOUNTS = entries([
  {
    id: "gonghui-jingfei-shenji", name: "经审会审查工会经费", aliases: ["经审会审查", "工会经费审查", "工会经费审计", "财务内审", "经费审查委员会会议"],
    signs: ["经费 审查|审计", "经审 !经审委员培训", "财务 内审|审计"],
    months: [7, 12], cadence: "half-yearly", subject: "50504", alsoSubjects: ["50502", "50503"], topics: ["audit"], owner: "经审委员",
    isYearlyDuty: true, basis: "mixed", note: "自审不用经费，委托中介的列其他业务支出",
  },
  {
    id: "gonghui-jingfei-gongkai", name: "公布工会经费收支情况", aliases: ["工会经费公开", "经费收支公示", "工会财务公开", "公布经费收支"],
    signs: ["经费|财务|收支|账目 公开|公布|公示 !校务公开"],
    months: [7, 1], cadence: "half-yearly", topics: ["accounts", "openness"], owner: "财务委员", isYearlyDuty: true, basis: "suggested",
  },
  {
    id: "jingfei-shiyong-jiancha", name: "工会经费使用情况检查", aliases: ["经费使用检查", "工会财务检查"],
    signs: ["经费|财务 自查|检查|督查"],
    cadence: "yearly", topics: ["audit"], owner: "经审委员", note: "对照收支管理细则逐项自查",
  },
  {
    id: "huifei-shoujiao", name: "会费收缴与经费拨缴核对", aliases: ["会费收缴", "收缴会费", "经费拨缴核对"],
    signs: ["会费 收缴|缴纳|收取|收齐", "经费 拨缴|划拨|上缴"],
    months: [3, 6, 9, 12], cadence: "quarterly", topics: ["dues", "accounts"], owner: "财务委员", isYearlyDuty: true, basis: "suggested",
    note: "收入事项，不占支出预算",
  },
  {
    id: "zhangwu-shangjiao", name: "年终结账与决算编报", aliases: ["工会账务上交", "年终结账", "工会经费决算", "年终账务结转"],
    signs: ["决算", "账务 上交|结转", "年终|年底 结账"],
    months: [12], topics: ["accounts"], owner: "财务委员", isYearlyDuty: true,
  },
  {
    id: "xingqu-xiaozu-jingfei-jihua", name: "兴趣小组活动与经费计划申报", aliases: ["兴趣小组经费计划", "协会活动计划申报"],
    signs: ["兴趣小组|协会|俱乐部 计划|申报|经费计划"],
    months: [4], sectors: ["enterprise", "office", "institution"], topics: ["interest-group", "planning"], owner: "文体委员",
  },
]);
