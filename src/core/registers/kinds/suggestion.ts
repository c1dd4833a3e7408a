/** 合理化建议台账: suggestions made, taken up, carried out. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, department, person, remark } from "../columns";

export const suggestion: Register = {
  id: "suggestion",
  name: { zh: "合理化建议台账", en: "Suggestions" },
  words: ["合理化建议", "金点子", "建议台账", "建议登记", "意见建议"],
  systems: ["helihua-jianyi"],
  topics: ["innovation"],
  columns: [
    date({ name: { zh: "提出日期", en: "Made on" }, words: ["提出日期", "提出时间", "建议日期", "收到日期"] }),
    person({ name: { zh: "建议人", en: "Made by" }, words: ["建议人", "提出人", "提议人"] }),
    department(),
    column("content", "text", ["建议内容", "Content"], {
      words: ["建议内容", "内容", "建议", "建议名称", "意见内容", "意见建议"],
      isRequired: true,
      width: 32,
    }),
    column("adopted", "yes-no", ["是否采纳", "Taken up"], { words: ["是否采纳", "采纳", "采纳情况"], width: 10 }),
    column("measure", "text", ["整改措施", "What was done"], {
      words: ["整改措施", "落实措施", "落实情况", "实施情况", "整改情况", "处理意见"],
      width: 24,
    }),
    column("due", "date", ["反馈期限", "Answer due"], { words: ["反馈期限", "答复期限", "期限", "整改期限"], width: 12 }),
    column("answered", "date", ["反馈日期", "Answered on"], {
      words: ["反馈日期", "答复日期", "反馈时间", "答复时间", "回复日期"],
      width: 12,
    }),
    activity(),
    amount({ name: { zh: "奖励（元）", en: "Prize (yuan)" }, words: ["奖励", "奖励金额", "奖金"] }),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  checks: { date: "date", due: { blank: "answered", from: "due", days: 0 } },
  indicators: [
    { id: "suggestions", name: { zh: "合理化建议条数", en: "Suggestions made" }, words: ["合理化建议条", "建议条数"] },
    {
      id: "suggestions-adopted",
      name: { zh: "建议采纳率", en: "Suggestions taken up" },
      filled: "adopted",
      of: "entries",
      words: ["采纳率"],
    },
  ],
};
