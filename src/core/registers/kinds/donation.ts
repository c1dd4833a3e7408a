/** 捐款收支台账: donations received and given out. Never union money: no row of the plan is spent by it. */
import type { Register } from "../../plan/register";
import { amount, column, date, handler, remark } from "../columns";

export const donation: Register = {
  id: "donation",
  name: { zh: "捐款收支台账", en: "Donations" },
  words: ["捐款", "募捐", "爱心基金", "互助基金", "捐助", "慈善"],
  systems: ["juankuan"],
  topics: ["donation"],
  columns: [
    date({ words: ["捐款日期", "捐款时间", "收支日期"] }),
    column("item", "text", ["事项", "Purpose"], {
      words: ["事项", "捐款事由", "事由", "项目", "用途", "摘要", "捐款项目"],
      isRequired: true,
      width: 24,
    }),
    column("giver", "person", ["捐款人（单位）", "Giver"], {
      words: ["捐款人", "捐赠人", "捐款单位", "捐款人(单位)", "捐赠单位", "姓名"],
      isPersonal: true,
      width: 16,
    }),
    column("received", "money", ["收入（元）", "Received (yuan)"], {
      words: ["收入", "捐款金额", "收到金额", "捐赠金额", "募集金额", "捐款额"],
      width: 13,
    }),
    amount({ id: "given", name: { zh: "支出（元）", en: "Given out (yuan)" }, words: ["发放金额", "资助金额"] }),
    column("receiver", "person", ["受助人（单位）", "Receiver"], {
      words: ["受助人", "受助对象", "受助单位", "受助人(单位)", "资助对象"],
      isPersonal: true,
      width: 16,
    }),
    handler(),
    remark(),
  ],
  sums: "given",
  isSpending: false,
  checks: { date: "date" },
  indicators: [{ id: "donated", name: { zh: "捐款收入（元）", en: "Donations received (yuan)" }, sum: "received", words: ["捐款"] }],
  note: {
    zh: "捐款单独核算，不并入工会经费：本表的支出不计入预算执行。",
    en: "Donations are kept apart from union funds: what is given out here is no execution of the budget.",
  },
};
