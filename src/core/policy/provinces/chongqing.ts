/** CHONGQING: what is known of 重庆's rules. */
import { day, type RuleDocument, type Source, year } from "../rule";
import { limit, permit, rulesOf, under } from "../rule-drafts";

const RULES_2018: RuleDocument = { title: "重庆市基层工会经费收支管理实施细则", number: null };
const REPORT_SOURCE: Source = {
  title: "重庆：春节慰问标准控制在1000元以内（重庆日报2018-02-12，转载）",
  url: "https://iscstaffing.com/xinwen/2018-02/12/content_5266099.htm",
  tier: "news-repost",
};

export const CHONGQING = rulesOf("CQ", [
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
    [limit("CQ-24-PASS", "park-pass", 200, "person-year", "允许用会费为职工购买不超过200元/人/年的川渝两地文旅年票")],
  ),
  under(
    {
      document: { title: "重庆市2015年前后规定", number: null },
      from: year("2015"),
      status: "superseded",
      source: {
        title: "人民网2015-02-09 多省制定职工福利标准（转载）",
        url: "http://www.fafqdl.cn/news/view/853818.html",
        tier: "news-repost",
      },
    },
    [
      limit("CQ-15-SPRING", "festival-gift", 500, "person-festival", "春节慰问控制在500元内", {
        variant: "spring-festival",
        supersededBy: "CQ-18-SPRING",
      }),
      limit("CQ-15-NATION", "festival-gift", 300, "person-festival", "国庆慰问控制在300元内", {
        variant: "national-day",
        supersededBy: "CQ-18-LABORNATION",
      }),
      limit("CQ-15-OTHER", "festival-gift", 100, "person-festival", "其余法定节日各100元内", {
        variant: "other-festival",
        supersededBy: "CQ-18-OTHER",
      }),
    ],
  ),
  under(
    {
      document: RULES_2018,
      from: day("2018-02-11"),
      status: "unknown",
      source: REPORT_SOURCE,
      also: {
        title: "重庆市总工会领导班子等（转述《重庆市基层工会经费收支管理实施细则》）",
        url: "http://wlogo.net/chaodachengshi/zhongqing/372379.html",
        tier: "low",
      },
    },
    [
      limit("CQ-18-SPRING", "festival-gift", 1000, "person-festival", "春节慰问标准控制在1000元以内", { variant: "spring-festival" }),
      limit("CQ-18-LABORNATION", "festival-gift", 300, "person-festival", "劳动节、国庆节慰问标准分别控制在300元以内", {
        variant: "labour-or-national-day",
      }),
      limit("CQ-18-OTHER", "festival-gift", 200, "person-festival", "元旦节、清明节、端午节、中秋节慰问标准分别控制在200元以内", {
        variant: "other-festival",
      }),
      limit(
        "CQ-18-PARTY",
        "prize",
        200,
        "person-time",
        "元旦、春节联欢奖励范围不得超过参与人数的三分之二，人均奖品金额不得超过200元；可购干果水果",
        { variant: "party" },
      ),
    ],
  ),
  under({ document: RULES_2018, from: day("2018-02-11"), status: "unknown", source: REPORT_SOURCE }, [
    limit("CQ-18-BIRTH", "birthday-gift", 300, "person-year", "生日蛋糕等实物慰问品（含指定蛋糕店蛋糕券），人均不得超过300元"),
    limit("CQ-18-WED", "wedding-gift", 1000, "person-time", "会员结婚，基层工会可以给予1000元的慰问（存档摘录在“1000元”后截断）"),
    permit("CQ-18-CLOTHART", "event-clothing", "文化活动服装除高档、专业服装采用租赁外，人均低于200元的可以配发给职工个人"),
    limit(
      "CQ-18-CLOTHSPORT",
      "event-clothing",
      1000,
      "person-two-years",
      "职工体育活动可为参赛者购置服装（含鞋），每两年人均不超过1000元",
      { variant: "sports" },
    ),
    limit(
      "CQ-18-CLOTHUP",
      "event-clothing",
      1000,
      "person-two-years",
      "参加上级工会大型文体活动需统一着装的，人均不得超过1000元，两年内不得重复购置",
      { variant: "upper-event" },
    ),
  ]),
]);
