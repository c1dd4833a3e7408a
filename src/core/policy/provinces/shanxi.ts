/** SHANXI: what is known of 山西's rules. */
import { day, month, UNDATED, year } from "../rule";
import { limit, rulesOf, under } from "../rule-drafts";

export const SHANXI = rulesOf("SX", [
  under(
    {
      document: { title: "山西省节日慰问品标准（依据文件名未见）", number: null },
      from: year("2019"),
      status: "unknown",
      source: {
        title: "中秋节来了，这些福利可以有（央视新闻 2019-08-29，云上安陆转载，“全国31个省区市职工福利标准”）",
        url: "http://m-anluyun.cjyun.org/p/46509.html",
        tier: "news-repost",
      },
      also: {
        title: "多地已提高职工福利标准（2020中秋国庆汇编，SEO转载页）",
        url: "https://www.xpykjsws.com/gongsizhuce/2148209.html",
        tier: "low",
      },
    },
    [limit("SX-19-FEST", "festival-gift", 1800, "person-year", "2019年节日慰问品标准调整为每位会员年度总额不超过1800元")],
  ),
  under(
    {
      document: { title: "关于服务职工经费支出若干问题的具体规定（山西省总工会，征得省纪委同意）", number: null },
      from: UNDATED,
      status: "superseded",
      source: {
        title: "山西省总工会出台服务职工经费支出规定（期刊摘要页）",
        url: "https://jxxfw.com/periodical/fcdbe172cfaf475d545903ed7c73e3f9.html",
        tier: "secondary",
      },
    },
    [
      limit("SX-00-FEST", "festival-gift", 1500, "person-year", "逢年过节（法定假日）节日慰问品（慰问金）年度总额一般每人不超过1500元", {
        supersededBy: "SX-19-FEST",
      }),
    ],
  ),
  under(
    {
      document: {
        title: "关于动员引导全省广大职工积极消费促进以餐饮服务业为重点的小微企业发展的通知（省总工会、省财政厅等）",
        number: null,
      },
      from: month("2022-05"),
      status: "historical",
      source: {
        title: "山西工会会员每人可领电子消费券300元（工人日报 2022-05-25 转载）",
        url: "http://cwiemechina.com/BIG5/n1/2022/0525/c67502-32430050.html",
        tier: "news-repost",
      },
    },
    [
      limit(
        "SX-22-COUPON",
        "consumption-coupon",
        300,
        "person",
        "基层工会向全体会员每人发放一次性电子消费券300元，限餐饮类实体商户，经云闪付发放，由会费和基层留成经费列支",
        { variant: "one-off", until: day("2023-01-01") },
      ),
    ],
  ),
]);
