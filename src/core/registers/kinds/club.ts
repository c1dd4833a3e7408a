/** 兴趣小组台账: what each club held, and what it used of its quota. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, handler, remark } from "../columns";

export const club: Register = {
  id: "club",
  name: { zh: "兴趣小组活动台账", en: "Clubs" },
  words: ["兴趣小组", "协会活动", "俱乐部", "社团活动", "协会台账", "社团台账"],
  systems: ["xingqu-xiaozu", "wenti-yueyueyou"],
  topics: ["interest-group"],
  columns: [
    date({ words: ["活动日期", "活动时间", "开展日期", "开展时间"] }),
    column("club", "text", ["小组名称", "Club"], {
      words: ["小组名称", "兴趣小组", "协会", "协会名称", "小组", "社团", "社团名称", "俱乐部"],
      isRequired: true,
      width: 16,
    }),
    column("content", "text", ["活动内容", "What was held"], {
      words: ["活动内容", "内容", "活动主题", "活动项目"],
      isRequired: true,
      width: 26,
    }),
    column("heads", "count", ["参加人数", "Heads"], { words: ["参加人数", "人数", "参与人数"], width: 10 }),
    activity({ words: [] }),
    column("quota", "money", ["年度额度（元）", "Year's quota (yuan)"], { words: ["年度额度", "额度", "经费额度", "核定额度"], width: 14 }),
    amount({ words: ["使用金额", "已用金额", "活动经费", "经费"] }),
    handler({ words: ["组长", "召集人"] }),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  checks: { date: "date", once: ["club", "date", "content"] },
  indicators: [{ id: "club-activities", name: { zh: "兴趣小组活动次数", en: "Club activities" }, words: ["兴趣小组", "协会活动"] }],
};
