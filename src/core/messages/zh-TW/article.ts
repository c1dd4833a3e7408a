/** Made from ../zh-CN/article.ts by npm run traditional: change that one. */
import { inFigures } from "../../words/chinese-number";
import type { ArticleMessages } from "../article-messages";
export const article: ArticleMessages = {
  title: ({ unit, year }) => `${unit ?? ""}${year === null ? "" : `${year}年`}工會工作計劃`,
  purpose: "一、指導思想",
  purposeBlank: "（此處由本單位填寫）",
  work: "二、工作安排",
  months: (months, offset) => {
    const [first, last] = [months[0]!, months[months.length - 1]!];
    const year = offset > 0 ? "次年" : "";
    if (months.length === 12) return `${year}全年：`;
    if (months.length > 1 && last - first === months.length - 1) return `${year}${first}—${last}月份：`;
    return `${year}${months.map((month) => `${month}月`).join("、")}份：`;
  },
  undated: "其他工作：",
  item: ({ number, activity, owner, months, amount }) => {
    const time = months === null ? [] : [`時間：${months.length === 12 ? "全年" : months.map((month) => `${month}月`).join("、")}`];
    const told = [...time, ...(owner === null ? [] : [`責任人：${owner}`]), ...(amount === null ? [] : [`經費：${amount}元`])];
    return `${number}. ${activity}${told.length === 0 ? "" : `（${told.join("；")}）`}`;
  },
  systems: (chapter) => `${inFigures(chapter)}、按制度歸類（與以上各項工作相同）`,
  system: (number, name, activities) => `（${inFigures(number)}）${name}：${activities.join("、")}。`,
  budget: (chapter) => `${inFigures(chapter)}、經費預算`,
  subject: "支出科目",
  amount: "預算金額（元）",
  noSubject: "未標明科目",
  total: "合計",
  sum: ({ figure, words, unknown }) =>
    `經費預算合計${figure}元（大寫：${words}）${unknown === 0 ? "" : `，另有${unknown}項沒有金額，未計入合計`}。`,
  signatures: ["工會主席（簽字）：", "經審委主任（簽字）：", "年　　月　　日"],
  fonts: { title: "方正小標宋簡體", heading: "黑體", text: "仿宋" },
};
