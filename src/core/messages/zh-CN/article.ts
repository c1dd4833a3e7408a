/** The words of a plan written as an article, in Simplified Chinese. The article is a Chinese document in every language of the program. */
import type { ArticleMessages } from "../article-messages";

export const article: ArticleMessages = {
  title: ({ unit, year }) => `${unit ?? ""}${year === null ? "" : `${year}年`}工会工作计划`,
  purpose: "一、指导思想",
  purposeBlank: "（此处由本单位填写）",
  work: "二、工作安排",
  months: (months, offset) => `${offset > 0 ? "次年" : ""}${months.join("、")}月份：`,
  undated: "其他工作：",
  item: ({ number, activity, owner }) => `${number}. ${activity}${owner === null ? "" : `（责任人：${owner}）`}`,
  budget: "三、经费预算",
  subject: "支出科目",
  amount: "预算金额（元）",
  noSubject: "未标明科目",
  total: "合计",
  sum: ({ figure, words, unknown }) =>
    `经费预算合计${figure}元（大写：${words}）${unknown === 0 ? "" : `，另有${unknown}项没有金额，未计入合计`}。`,
  signatures: ["工会主席（签字）：", "经审委主任（签字）：", "年　　月　　日"],
  fonts: { title: "方正小标宋简体", heading: "黑体", text: "仿宋" },
};
