/** The words of a plan written as an article, in Simplified Chinese. The article is a Chinese document in every language of the program. */
import { inFigures } from "../../words/chinese-number";
import type { ArticleMessages } from "../article-messages";

export const article: ArticleMessages = {
  title: ({ unit, year }) => `${unit ?? ""}${year === null ? "" : `${year}年`}工会工作计划`,
  purpose: "一、指导思想",
  purposeBlank: "（此处由本单位填写）",
  work: "二、工作安排",
  // 11、12月份 could be the 11th item and December.
  months: (months, offset) => {
    const [first, last] = [months[0]!, months[months.length - 1]!];
    const year = offset > 0 ? "次年" : "";
    if (months.length === 12) return `${year}全年：`;
    if (months.length > 1 && last - first === months.length - 1) return `${year}${first}—${last}月份：`;
    return `${year}${months.map((month) => `${month}月`).join("、")}份：`;
  },
  undated: "其他工作：",
  item: ({ number, activity, owner, months, amount }) => {
    const time = months === null ? [] : [`时间：${months.length === 12 ? "全年" : months.map((month) => `${month}月`).join("、")}`];
    const told = [...time, ...(owner === null ? [] : [`责任人：${owner}`]), ...(amount === null ? [] : [`经费：${amount}元`])];
    return `${number}. ${activity}${told.length === 0 ? "" : `（${told.join("；")}）`}`;
  },
  systems: (chapter) => `${inFigures(chapter)}、按制度归类（与以上各项工作相同）`,
  system: (number, name, activities) => `（${inFigures(number)}）${name}：${activities.join("、")}。`,
  budget: (chapter) => `${inFigures(chapter)}、经费预算`,
  subject: "支出科目",
  amount: "预算金额（元）",
  noSubject: "未标明科目",
  total: "合计",
  sum: ({ figure, words, unknown }) =>
    `经费预算合计${figure}元（大写：${words}）${unknown === 0 ? "" : `，另有${unknown}项没有金额，未计入合计`}。`,
  signatures: ["工会主席（签字）：", "经审委主任（签字）：", "年　　月　　日"],
  fonts: { title: "方正小标宋简体", heading: "黑体", text: "仿宋" },
};
