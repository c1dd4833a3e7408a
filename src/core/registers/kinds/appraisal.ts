/** 民主评议台账: votes on leaders or on the union's work; figures only, no single voter. */
import type { Register } from "../../plan/register";
import { column, date, remark } from "../columns";

export const appraisal: Register = {
  id: "appraisal",
  name: { zh: "民主评议台账", en: "Democratic appraisal" },
  words: ["民主评议", "民主测评", "评议台账", "测评登记", "评议登记"],
  systems: ["minzhu-pingyi"],
  columns: [
    date({ words: ["评议日期", "评议时间", "测评日期", "测评时间"] }),
    column("object", "text", ["评议对象", "Who or what"], {
      words: ["评议对象", "测评对象", "被评议人", "对象", "评议内容", "评议项目"],
      isRequired: true,
      isPersonal: true,
      width: 20,
    }),
    column("voters", "count", ["参评人数", "Voters"], { words: ["参评人数", "参加人数", "人数", "发出票数", "应到人数"], width: 10 }),
    column("valid", "count", ["有效票", "Valid votes"], { words: ["有效票", "有效票数", "收回票数", "有效"], isRequired: true, width: 10 }),
    column("satisfied", "count", ["满意票", "Satisfied"], {
      words: ["满意票", "满意", "满意票数", "优秀", "满意人数"],
      isRequired: true,
      width: 10,
    }),
    column("fair", "count", ["基本满意票", "Fairly satisfied"], { words: ["基本满意票", "基本满意", "称职", "较满意"], width: 12 }),
    column("unsatisfied", "count", ["不满意票", "Not satisfied"], { words: ["不满意票", "不满意", "不称职"], width: 11 }),
    remark(),
  ],
  isSpending: false,
  checks: { date: "date", once: ["object", "date"] },
  indicators: [
    {
      id: "satisfaction",
      name: { zh: "评议满意率", en: "Satisfaction" },
      sum: "satisfied",
      of: { column: "valid" },
      words: ["满意率", "满意度"],
    },
    { id: "appraisals", name: { zh: "民主评议次数", en: "Appraisals held" }, words: ["民主评议"] },
  ],
};
