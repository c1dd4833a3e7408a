/** 工会小组台账: activities of the union's groups, as the base of their assessment. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, remark } from "../columns";

export const group: Register = {
  id: "group",
  name: { zh: "工会小组活动台账", en: "Union groups" },
  words: ["工会小组", "小组活动登记", "小组考核", "小组台账"],
  systems: ["gonghui-xiaozu", "kaohe", "wenti-yueyueyou"],
  columns: [
    date({ words: ["活动日期", "活动时间", "开展日期"] }),
    column("group", "text", ["工会小组", "Group"], {
      words: ["工会小组", "小组", "小组名称", "承办小组", "组别"],
      isRequired: true,
      width: 16,
    }),
    column("content", "text", ["活动内容", "What was held"], {
      words: ["活动内容", "内容", "活动名称", "活动主题"],
      isRequired: true,
      width: 26,
    }),
    column("members", "count", ["小组人数", "Members"], { words: ["小组人数", "应参加人数", "应到人数", "应到"], width: 10 }),
    column("heads", "count", ["参加人数", "Took part"], { words: ["参加人数", "人数", "实到人数", "参与人数", "实到"], width: 10 }),
    activity({ words: [] }),
    amount(),
    column("score", "count", ["考核得分", "Score"], { words: ["考核得分", "得分", "评分", "分数", "效果评分"], width: 10 }),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  checks: { date: "date", once: ["group", "date", "content"] },
  indicators: [
    {
      id: "group-attendance",
      name: { zh: "小组活动参与率", en: "Taking part in groups" },
      sum: "heads",
      of: { column: "members" },
      words: ["参与率", "参加率"],
    },
    { id: "group-activities", name: { zh: "小组活动次数", en: "Group activities" }, words: ["文体活动", "小型比赛", "小组活动"] },
  ],
};
