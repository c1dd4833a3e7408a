/** GUANGXI: what is known of 广西's rules. */
import { month, year } from "../rule";
import { ban, limit, rulesOf, under } from "../rule-drafts";

export const GUANGXI = rulesOf("GX", [
  under(
    {
      document: { title: "广西壮族自治区基层工会经费收支规定（存档页未载文件名）", number: null },
      // In force then; since when is not known.
      from: month("2018-06"),
      status: "unknown",
      source: {
        title: "该发的福利不发也是不作为（华商报 2018-06-12，据《人民日报》各地职工福利标准）",
        url: "https://m.yybnet.net/anhui/news/201806/7537794.html",
        tier: "news-repost",
      },
    },
    [limit("GX-18-FEST", "festival-gift", 1500, "person-year", "每位会员年均总额不超过1500元")],
  ),
  under(
    {
      document: { title: "广西2015年落实全总补充通知的规定（存档页未载文件名）", number: null },
      from: year("2015"),
      status: "historical",
      source: {
        title: "地方职工福利：多省节日慰问全年不超1千（人民网北京2015-02-09，转载）",
        url: "https://yinchuan.baogaosu.com/xinwen/%25E8%2581%258C%25E5%25B7%25A5%25E7%25A6%258F%25E5%2588%25A9%25E5%25A4%259A%25E7%259C%2581%25E8%258A%2582%25E6%2597%25A5%25E6%2585%25B0%25E9%2597%25AE%25E5%2585%25A8%25E5%25B9%25B4%25E4%25B8%258D%25E8%25B6%2585/29394743",
        tier: "news-repost",
      },
    },
    [
      limit("GX-15-FEST", "festival-gift", 1000, "person-year", "每位会员全年所有节日慰问合计不得超过1000元，主要为实物", {
        until: month("2017-12"),
      }),
      ban("GX-15-BAN", "festival-gift", "festival-money", "不可发放现金、购物卡和代金券，不可发放中央和区有关规定明令禁止发放的物品", {
        forms: ["cash", "shopping-card", "voucher"],
        until: month("2017-12"),
      }),
    ],
  ),
]);
