/** 互助保障台账: who is insured, and what was paid out. Premiums are spending; claims are not. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, department, handler, person, remark } from "../columns";

export const insurance: Register = {
  id: "insurance",
  name: { zh: "互助保障台账", en: "Mutual insurance" },
  words: ["互助保障", "医疗互助", "互助保险", "参保登记", "参保名册", "住院互助", "参保台账", "互助金", "理赔台账", "理赔登记", "参保人员"],
  systems: ["huzhu-baozhang"],
  topics: ["mutual-aid-insurance"],
  columns: [
    date({ name: { zh: "参保日期", en: "Insured on" }, words: ["参保日期", "参保时间", "投保日期", "续保日期", "缴费日期"] }),
    person({ words: ["参保人", "被保障人", "参保职工", "参保人员"] }),
    department(),
    column("plan", "text", ["保障计划", "Plan"], {
      words: ["保障计划", "保障项目", "险种", "计划名称", "参保险种", "参保项目", "互助项目"],
      width: 22,
    }),
    column("shares", "count", ["份数", "Shares"], { words: ["份数", "份", "参保份数"], width: 8 }),
    activity(),
    amount({
      name: { zh: "保费（元）", en: "Premium (yuan)" },
      isRequired: true,
      words: ["保费", "参保金额", "缴费金额", "互助金", "会费", "缴费", "参保费"],
    }),
    column("expires", "date", ["保障到期日", "Runs until"], {
      words: ["保障到期日", "到期日期", "到期日", "到期时间", "终止日期"],
      width: 12,
    }),
    column("claimed", "date", ["理赔日期", "Claimed on"], { words: ["理赔日期", "理赔时间", "赔付日期", "申请日期"], width: 12 }),
    column("paid", "money", ["理赔金额（元）", "Paid out (yuan)"], {
      words: ["理赔金额", "赔付金额", "理赔", "赔付", "理赔款"],
      isPersonal: true,
      width: 14,
    }),
    handler(),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  checks: { date: "date", once: ["person", "plan"], due: { end: "expires", days: 60 } },
  indicators: [{ id: "insured-share", name: { zh: "参保率", en: "Insured" }, of: "members", words: ["参保率"] }],
};
