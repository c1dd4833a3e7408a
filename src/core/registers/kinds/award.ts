/** 评先评优台账: from the scheme over nomination and choice to the award; places times standard. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, department, remark } from "../columns";

export const award: Register = {
  id: "award",
  name: { zh: "评先评优台账", en: "Awards" },
  words: ["评先评优", "评优评先", "评选表彰", "先进评选", "评先", "评优", "表彰台账", "表彰名册", "获奖登记", "先进名册"],
  systems: ["pingxian", "kaohe", "suzhi-jingsai"],
  topics: ["commendation"],
  columns: [
    date({ name: { zh: "表彰日期", en: "Awarded on" }, words: ["表彰日期", "表彰时间", "评选日期", "评选时间", "颁奖日期"] }),
    column("award", "text", ["评选项目", "Award"], {
      words: ["评选项目", "荣誉称号", "奖项", "奖项名称", "评比项目", "称号", "表彰项目"],
      isRequired: true,
      width: 22,
    }),
    column("winner", "person", ["受表彰者", "Winner"], {
      words: ["受表彰者", "推荐对象", "推荐人选", "候选人", "获奖者", "获奖人", "获奖人员", "先进个人", "姓名", "获奖集体", "受表彰人"],
      isPersonal: true,
      width: 16,
    }),
    department({ words: ["推荐部门", "推荐单位", "获奖单位"] }),
    column("stage", "choice", ["进度", "Stage"], {
      words: ["进度", "阶段", "环节", "进展"],
      width: 10,
      choices: [
        { zh: "定方案", en: "Scheme", words: ["方案"] },
        { zh: "推荐", en: "Nomination", words: ["推荐"] },
        { zh: "评选", en: "Choice", words: ["评选", "公示"] },
        { zh: "表彰", en: "Awarded", words: ["表彰", "颁奖"] },
      ],
    }),
    column("places", "count", ["名额", "Places"], { words: ["名额", "人数", "数量", "名额数"], width: 8 }),
    column("standard", "money", ["奖励标准（元）", "Standard (yuan)"], { words: ["奖励标准", "标准", "单价", "奖金标准"], width: 14 }),
    activity(),
    amount({ words: ["奖励金额", "奖金", "奖品金额"] }),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  checks: { date: "date", once: ["award", "winner"] },
  indicators: [{ id: "awards", name: { zh: "评选表彰项数", en: "Awards given" }, words: ["评选", "评比"] }],
};
