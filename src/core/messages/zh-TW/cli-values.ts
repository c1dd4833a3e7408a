/** Made from ../zh-CN/cli-values.ts by npm run traditional: change that one. */
import { collectValues } from "./cli-collect";
export const values = {
  year: "四位年份，如 2027",
  sector: "學校、機關、事業單位、企業、鄉鎮街道、醫院之一",
  count: "人數（整數），如 120",
  plan: "第幾份計劃（從 1 起），如 2",
  expand: "none、quarter、month 之一",
  amounts: "keep、blank 之一",
  money: "以元為單位的金額，如 60000 或 60000.50",
  language: "zh-CN、zh-TW、en 之一",
  accept: "none、recommended、all，或用逗號分開的建議編號",
  place: "省、自治區、直轄市的名稱，如 廣東",
  date: "日期，如 2026-11-22、2026-11 或 2026",
  public: "budget、h1、h2 之一",
  form: "december、reserve、lines、accounts，多項用逗號分開",
  rate: "大於 0、不超過 100% 的比例，如 80%、0.8 或 80",
  reserve: "以元為單位的金額，或佔可用資金的百分比，如 3000 或 5%",
  subjects: "科目=金額（元），用逗號分開，如 50105=30000,文體活動支出=12000",
  ...collectValues,
};
