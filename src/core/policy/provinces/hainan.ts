/** HAINAN: what is known of 海南's rules. */
import { month, year } from "../rule";
import { limit, rulesOf, under } from "../rule-drafts";

export const HAINAN = rulesOf("HI", [
  under(
    {
      document: { title: "海南2015年落实全总补充通知的规定（存档页未载文件名）", number: null },
      from: year("2015"),
      status: "historical",
      source: {
        title: "地方职工福利：多省节日慰问全年不超1千（人民网北京2015-02-09，转载）",
        url: "https://yinchuan.baogaosu.com/xinwen/%25E8%2581%258C%25E5%25B7%25A5%25E7%25A6%258F%25E5%2588%25A9%25E5%25A4%259A%25E7%259C%2581%25E8%258A%2582%25E6%2597%25A5%25E6%2585%25B0%25E9%2597%25AE%25E5%2585%25A8%25E5%25B9%25B4%25E4%25B8%258D%25E8%25B6%2585/29394743",
        tier: "news-repost",
      },
    },
    [limit("HI-15-BIRTH", "birthday-gift", 200, "person-year", "会员生日慰问不超过200元", { until: month("2017-12") })],
  ),
]);
