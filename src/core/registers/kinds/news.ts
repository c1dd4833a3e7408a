/** 信息报送台账: items sent in, and those that were printed. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, remark } from "../columns";

export const news: Register = {
  id: "news",
  name: { zh: "信息报送台账", en: "News sent in" },
  words: ["信息报送", "宣传报道", "信息台账", "稿件登记", "信息登记", "投稿登记", "新闻报道", "报送台账", "宣传信息"],
  systems: ["xinxi-baosong", "nvgong"],
  topics: ["publicity"],
  columns: [
    date({ name: { zh: "报送日期", en: "Sent on" }, words: ["报送日期", "报送时间", "投稿日期", "投稿时间", "发布日期"] }),
    column("title", "text", ["信息标题", "Title"], {
      words: ["信息标题", "标题", "稿件名称", "稿件标题", "题目", "信息名称", "信息题目"],
      isRequired: true,
      width: 34,
    }),
    column("author", "person", ["作者", "Author"], {
      words: ["作者", "撰稿人", "报送人", "投稿人", "撰写人"],
      isPersonal: true,
      width: 12,
    }),
    column("outlet", "text", ["报送单位（媒体）", "Sent to"], {
      words: ["报送单位", "媒体", "报送对象", "刊物", "报送媒体", "报送平台", "投稿媒体", "刊发媒体"],
      width: 20,
    }),
    column("printed", "date", ["采用日期", "Printed on"], {
      words: ["采用日期", "刊用日期", "刊发日期", "采用时间", "刊登日期"],
      width: 12,
    }),
    activity(),
    amount({ name: { zh: "稿酬（元）", en: "Fee (yuan)" }, words: ["稿酬", "稿费", "奖励"] }),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  checks: { date: "date", once: ["title", "outlet"] },
  indicators: [
    { id: "news-sent", name: { zh: "信息报送篇数", en: "Items sent in" }, words: ["信息报送", "报送信息", "信息不少于", "篇"] },
    { id: "news-printed", name: { zh: "信息采用率", en: "Items printed" }, filled: "printed", of: "entries", words: ["采用率", "刊用率"] },
  ],
};
