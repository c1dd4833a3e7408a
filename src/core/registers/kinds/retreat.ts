/** 疗休养台账: batches, who went, and the year of each one's last turn. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, department, person, remark } from "../columns";

export const retreat: Register = {
  id: "retreat",
  name: { zh: "疗休养台账", en: "Rest and recuperation" },
  words: ["疗休养", "疗养", "休养"],
  systems: ["liaoxiuyang"],
  topics: ["recuperation"],
  columns: [
    date({
      name: { zh: "出发日期", en: "Leaves on" },
      words: ["出发日期", "出发时间", "疗休养时间", "疗养时间", "疗养日期", "疗休养日期"],
    }),
    column("batch", "text", ["批次", "Batch"], { words: ["批次", "期次", "第几批", "期数"], width: 8 }),
    person({ words: ["疗养人员", "疗休养人员", "参加人员"] }),
    department(),
    column("lastTurn", "count", ["上次疗休养年份", "Last turn (year)"], {
      words: ["上次疗休养年份", "上次参加年份", "上次年份", "上次疗养年份"],
      isPersonal: true,
      width: 14,
    }),
    column("place", "text", ["地点", "Place"], { words: ["地点", "疗养地点", "线路", "疗休养地点"], width: 14 }),
    column("days", "count", ["天数", "Days"], { words: ["天数", "疗养天数"], width: 8 }),
    activity(),
    amount({ isRequired: true, words: ["费用标准", "疗养费用", "人均费用", "标准"] }),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  checks: { date: "date", once: ["person"], limit: { amount: "amount" } },
  indicators: [{ id: "retreats", name: { zh: "疗休养人次", en: "Persons sent" }, words: ["疗休养"] }],
};
