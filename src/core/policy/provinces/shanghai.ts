/** SHANGHAI: what is known of 上海's rules. */
import { day, month, type RuleDocument, type Source, UNDATED, year } from "../rule";
import { limit, requirement, rulesOf, under } from "../rule-drafts";

const RULES_2015: RuleDocument = { title: "上海市总工会2015年规定（文件名未见）", number: null };
const REPORT_SOURCE: Source = {
  title: "地方职工福利：多省节日慰问全年不超1千 上海不超400（人民网 2015-02-09 转载）",
  url: "https://yinchuan.baogaosu.com/xinwen/%25E8%2581%258C%25E5%25B7%25A5%25E7%25A6%258F%25E5%2588%25A9%25E5%25A4%259A%25E7%259C%2581%25E8%258A%2582%25E6%2597%25A5%25E6%2585%25B0%25E9%2597%25AE%25E5%2585%25A8%25E5%25B9%25B4%25E4%25B8%258D%25E8%25B6%2585/29394743",
  tier: "news-repost",
};

export const SHANGHAI = rulesOf("SH", [
  under(
    {
      document: { title: "关于加大上海工会经费投入力度助力文化旅游消费若干措施", number: null },
      from: day("2025-01-01"),
      status: "current",
      source: {
        title: "关于加大上海工会经费投入力度助力文化旅游消费若干措施（全文转载）",
        url: "http://www.zjcav1002.cn/article-9-342191-1.html",
        tier: "document-repost",
      },
    },
    [
      limit(
        "SH-25-LEPIN",
        "consumption-coupon",
        1000,
        "person-year",
        "按每位会员不超过1000元购买上海名特优品牌产品，年度内可分次（依据沪工总财〔2025〕36号）",
        { variant: "local-goods" },
      ),
      limit("SH-25-SHOW", "film", 300, "person-event", "在本市观看电影、展览、演出、比赛等单场价格不超过300元"),
      limit("SH-25-PASS", "park-pass", 300, "person-year", "可用会费购买本市人文自然景点年票联票，每人每年不超过300元"),
      limit("SH-25-TRIP1", "outing", 300, "person-time", "1天活动总费用每人每次不超过300元，餐费不超过实际支出50%", { variant: "one-day" }),
      limit("SH-25-TRIP1/share", "event-meal", 0.5, "share", "1天活动总费用每人每次不超过300元，餐费不超过实际支出50%", {
        variant: "one-day",
        base: "event-cost",
      }),
      limit("SH-25-TRIP2", "outing", 900, "person-time", "2天1晚总费用每人每次不超过900元，住宿伙食执行差旅费标准", { variant: "two-day" }),
      requirement("SH-25-TRIPN", "outing", "本市范围内，年度最多4次，每次不超过2天1晚"),
      limit("SH-25-TRIPN/times", "outing", 4, "times-year", "本市范围内，年度最多4次，每次不超过2天1晚"),
      limit("SH-25-TRIPN/days", "outing", 2, "days", "本市范围内，年度最多4次，每次不超过2天1晚"),
    ],
  ),
  under(
    {
      document: { title: "上海市总工会2020年通知（文件名未见）", number: null },
      from: month("2020-09"),
      status: "historical",
      source: {
        title: "中秋福利你领没?20地明确标准，5地提高慰问品额度（大众网转中新经纬 2020-09-22）",
        url: "http://dzwww.com/2020/zqjty/tt2__12012/202009/t20200922_6658525.htm",
        tier: "news-repost",
      },
      also: {
        title: "多地已提高职工福利标准（2020中秋国庆汇编，SEO转载页）",
        url: "https://www.xpykjsws.com/gongsizhuce/2148209.html",
        tier: "low",
      },
    },
    [
      limit(
        "SH-20-EXTRA",
        "consumption-coupon",
        500,
        "person",
        "2020年度一次性增加节日慰问品额度，用于购买上海对口地区消费扶贫产品，不超过500元/人，可分批使用至2021-02-28",
        { variant: "one-off", until: day("2021-03-01") },
      ),
    ],
  ),
  under(
    {
      document: { title: "上海基层工会经费收支管理实施办法", number: null },
      from: UNDATED,
      status: "unknown",
      source: {
        title: "中秋节，内蒙古职工福利发放标准公布（东胜发布，汇总江苏、上海等地）",
        url: "https://ppfocus.com/0/ed0e07a06.html",
        tier: "news-repost",
      },
    },
    [requirement("SH-19-SIGN", "festival-gift", "发放节日慰问品需附本人签收清单；慰问品为符合传统节日习惯的用品和必需生活用品")],
  ),
  under(
    {
      document: { title: "上海基层工会逢年过节慰问品发放标准（2016修订）", number: null },
      from: month("2016-07"),
      status: "historical",
      source: {
        title: "各地职工福利标准一览（读特/央视财经、工人日报 2016-07-31）",
        url: "https://www.dutenews.com/p/13581.html",
        tier: "news-repost",
      },
    },
    [
      requirement("SH-16-FEST", "festival-gift", "2016年修订后按年平均工资总额测算上限：8万元→480元、16.7万元→1000元、30万元→1800元", {
        until: month("2017-12"),
      }),
    ],
  ),
  under({ document: RULES_2015, from: year("2015"), status: "superseded", source: REPORT_SOURCE }, [
    limit("SH-15-FEST", "festival-gift", 400, "person-year", "总额控制在当年留成拨缴经费收入的20%以内，最高人均不超过400元", {
      supersededBy: "SH-16-FEST",
    }),
    limit("SH-15-FEST/share", "festival-gift", 0.2, "share", "总额控制在当年留成拨缴经费收入的20%以内，最高人均不超过400元", {
      base: "retained-income",
      supersededBy: "SH-16-FEST",
    }),
  ]),
  under({ document: RULES_2015, from: year("2015"), status: "historical", source: REPORT_SOURCE }, [
    limit("SH-15-BIRTH", "birthday-gift", 250, "person-year", "生日慰问不超过250元", { until: month("2017-12") }),
  ]),
]);
