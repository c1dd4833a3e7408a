/** What an option's value should have been, in Simplified Chinese, by its kind. */
import { collectValues } from "./cli-collect";

export const values = {
  year: "四位年份，如 2027",
  sector: "学校、机关、事业单位、企业、乡镇街道、医院之一",
  count: "人数（整数），如 120",
  plan: "第几份计划（从 1 起），如 2",
  expand: "none、quarter、month 之一",
  amounts: "keep、blank 之一",
  money: "以元为单位的金额，如 60000 或 60000.50",
  language: "zh-CN、zh-TW、en 之一",
  accept: "none、recommended、all，或用逗号分开的建议编号",
  place: "省、自治区、直辖市的名称，如 广东",
  date: "日期，如 2026-11-22、2026-11 或 2026",
  public: "budget、h1、h2 之一",
  form: "december、reserve、lines、accounts，多项用逗号分开",
  rate: "大于 0、不超过 100% 的比例，如 80%、0.8 或 80",
  reserve: "以元为单位的金额，或占可用资金的百分比，如 3000 或 5%",
  subjects: "科目=金额（元），用逗号分开，如 50105=30000,文体活动支出=12000",
  ...collectValues,
};
