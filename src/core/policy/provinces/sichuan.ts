/** SICHUAN: what is known of 四川's rules. */
import { day, month, type RuleDocument, type Source, year } from "../rule";
import { limit, rulesOf, under } from "../rule-drafts";

const RULES_2018: RuleDocument = { title: "四川省基层工会经费收支管理实施办法（2018）", number: null };
const RULES_2023: RuleDocument = { title: "四川省基层工会经费收支管理实施办法", number: "川工发〔2023〕3号" };
const REPORT_SOURCE: Source = {
  title: "四川省基层工会经费收支管理实施办法发布（婚丧嫁娶首次纳入慰问）",
  url: "http://www.tongfu2017.com/content.html?id=40842",
  tier: "news-repost",
};
const WEAK_PAGE_SOURCE: Source = {
  title: "四川省总工会员工福利（最新实施办法：2200/500/800）",
  url: "http://gxjtjt.com.cn/infotag/1003855",
  tier: "low",
};
const GOVERNMENT_REPOST: Source = {
  title: "四川工会会员生日、婚丧嫁娶等可以有福利（四川政府网 2018-02-04，转载）",
  url: "http://dstuf.com/news/shishang/2018/0204/831379.html",
  tier: "news-repost",
};

export const SICHUAN = rulesOf("SC", [
  under({ document: RULES_2018, from: year("2018"), status: "superseded", source: REPORT_SOURCE, also: GOVERNMENT_REPOST }, [
    limit("SC-18-FEST", "festival-gift", 2100, "person-year", "每位会员年度不超过2100元", { supersededBy: "SC-23-FEST" }),
    limit("SC-18-BIRTH", "birthday-gift", 300, "person-year", "不超过300元", { supersededBy: "SC-23-BIRTH" }),
    limit("SC-18-WED", ["wedding-gift", "birth-gift"], 500, "person-time", "分别不超过500元", { supersededBy: "SC-23-WED" }),
    limit("SC-18-HOSP", "illness-gift", 500, "person-time", "生病住院，不动手术的不超过500元", {
      variant: "no-surgery",
      supersededBy: "SC-23-HOSP",
    }),
    limit("SC-18-RET", "retirement-gift", 500, "person-time", "不超过500元", { supersededBy: "SC-23-RET" }),
    limit("SC-18-PRIZE", "prize", 300, "person-time", "最高等次每人300元以内，奖励面2/3以内", {
      variant: "first",
      supersededBy: "SC-23-PRIZE",
    }),
  ]),
  under({ document: RULES_2018, from: year("2018"), status: "unknown", source: REPORT_SOURCE, also: GOVERNMENT_REPOST }, [
    limit("SC-18-SOUV", "souvenir", 100, "person-time", "未设奖项纪念品价值不超过100元"),
  ]),
  under(
    {
      document: RULES_2023,
      from: year("2023"),
      status: "current",
      source: WEAK_PAGE_SOURCE,
      also: {
        title: "四川工会12条措施助力经济“开跑冲刺”（《工人日报》2023-02-12第01版）",
        url: "https://workercn.cn/papers/grrb/2023/02/12/1/news-6.html",
        tier: "news",
      },
    },
    // The paper gives neither figure and their common rise of 300 yuan a year: (2200−2100)+(500−300).
    [
      limit("SC-23-FEST", "festival-gift", 2200, "person-year", "重大节日慰问品年度标准不超过2200元", { seenInForce: "2023-02-12" }),
      limit("SC-23-BIRTH", "birthday-gift", 500, "person-year", "生日慰问品不超过500元", { seenInForce: "2023-02-12" }),
    ],
  ),
  under({ document: RULES_2023, from: year("2023"), status: "current", source: WEAK_PAGE_SOURCE }, [
    limit("SC-23-WED", ["wedding-gift", "birth-gift"], 800, "person-time", "结婚或生育慰问品不超过800元", { form: "goods" }),
    limit("SC-23-PRIZE", "prize", 500, "person-time", "最高等次奖励控制在每人500元以内", { variant: "first" }),
  ]),
  under(
    {
      document: RULES_2023,
      from: year("2023"),
      status: "current",
      source: {
        title: "2025年工会经费使用方案（引川工发〔2023〕3号）",
        url: "https://laojin123.com/article/226565.html",
        tier: "secondary",
      },
    },
    [
      limit("SC-23-RET", "retirement-gift", 800, "person-time", "退休纪念品不超过800元", { form: "goods" }),
      limit("SC-23-HOSP", "illness-gift", 1000, "person-time", "因病手术或住院不超过1000元"),
      limit("SC-23-DEATH", "bereavement-gift", 2000, "person-time", "会员去世不高于2000元", { variant: "member" }),
      limit("SC-23-DEATHR", "bereavement-gift", 1000, "person-time", "直系亲属去世不高于1000元", { variant: "relative" }),
    ],
  ),
  under(
    {
      document: { title: "“百万职工游巴蜀”促消费活动", number: null },
      from: day("2024-01-01"),
      status: "current",
      source: {
        title: "川渝工会启动“百万职工游巴蜀”活动（中工网/中国共产党新闻网 2024-01-09）",
        url: "http://shwhcc.com/BIG5/n1/2024/0109/c67502-40155138.html",
        tier: "news",
      },
      also: {
        title: "四川重庆两地工会联合开展“百万职工游巴蜀”活动（中国网2024-01-05）",
        url: "http://jilu.china.com.cn/2024-01/05/content_42662050.htm",
        tier: "news",
      },
    },
    [limit("SC-CQ-24-PASS", "park-pass", 200, "person-year", "允许用会费为职工购买不超过200元/人/年的川渝两地文旅年票")],
  ),
  under(
    {
      document: { title: "关于贯彻全国总工会加强基层工会经费收支管理有关规定的通知（四川省总工会）", number: null },
      from: day("2015-01-29"),
      status: "historical",
      source: {
        title: "四川明确工会会员“福利”标准 每人每年不超1500元（麻辣社区转载2015-01-30）",
        url: "https://bbs.mala.cn/thread-11690447-1-1.html",
        tier: "news-repost",
      },
    },
    [
      limit("SC-15-FESTBIRTH", "festival-gift", 1500, "person-year", "法定节日慰问品和生日慰问合计，每位会员年均总额控制在1500元以内", {
        until: month("2017-12"),
      }),
      limit("SC-15-EDU", "trainee-award", 300, "person-time", "优秀学员奖励控制在学员总数10%以内，每人300元以内", {
        until: month("2017-12"),
      }),
    ],
  ),
]);
