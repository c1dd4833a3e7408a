/** JIANGXI: what is known of 江西's rules. */
import { day, month, type RuleDocument, type Source, UNDATED, year } from "../rule";
import { limit, rulesOf, under } from "../rule-drafts";

const REPORT_SOURCE: Source = {
  title: "江西省总工会号召抗击疫情、助力内需活动（晨报稿转载 2020-04-14）",
  url: "http://www.sosokankan.com/article/2912871.html",
  tier: "news-repost",
};
const RULES: RuleDocument = { title: "江西省基层工会经费收支管理实施办法", number: null };

export const JIANGXI = rulesOf("JX", [
  under(
    {
      document: { title: "“嘉游赣·惠生活”主题系列活动（南昌市）", number: null },
      from: year("2023"),
      status: "historical",
      level: "municipal",
      source: {
        title: "南昌市开展“嘉游赣·惠生活”主题系列活动（2023-08）",
        url: "http://nanchang.gqsoso.com/nanchang/20230822/1317036.html",
        tier: "news-repost",
      },
    },
    [
      limit("JX-23-TRIP2", "outing", 700, "person-time", "2天1晚不超过700元/人（餐费≤40%），每人限1次", {
        variant: "two-day",
        until: day("2024-01-01"),
      }),
      limit("JX-23-TRIP1", "outing", 200, "person-time", "1天不超过200元/人（餐费≤50%）", { variant: "one-day", until: day("2024-01-01") }),
      limit("JX-23-GOODS", "consumption-coupon", 300, "person", "不超过300元/人", { variant: "local-goods", until: day("2024-01-01") }),
    ],
  ),
  under(
    {
      document: RULES,
      // In force then; since when is not known.
      from: month("2018-06"),
      status: "unknown",
      source: REPORT_SOURCE,
      also: {
        title: "该发的福利不发也是不作为（华商报 2018-06-12，据《人民日报》各地职工福利标准）",
        url: "https://m.yybnet.net/anhui/news/201806/7537794.html",
        tier: "news-repost",
      },
      seenInForce: "2020-04-14",
    },
    [limit("JX-20-FEST", "festival-gift", 2100, "person-year", "逢年过节向会员发放慰问品年度总额不超过2100元/人")],
  ),
  under({ document: RULES, from: UNDATED, status: "unknown", source: REPORT_SOURCE, seenInForce: "2020-04-14" }, [
    limit("JX-20-MOVIE", "film", 400, "person-year", "组织会员观看电影、文艺演出和体育比赛等年度总额不超过400元/人"),
    limit("JX-20-TRIP", "outing", 200, "person-day", "开展春游活动不超过200元/人/天"),
  ]),
  under(
    {
      document: { title: "江西省总工会抗击疫情、助力内需活动通知（2020）", number: null },
      from: month("2020-03"),
      status: "historical",
      source: REPORT_SOURCE,
    },
    [
      limit("JX-20-EXTRA", "consumption-coupon", 300, "person", "按会员不超过300元/人发放，不得以现金形式发放", {
        variant: "one-off",
        until: day("2020-04-16"),
      }),
    ],
  ),
  under(
    {
      document: { title: "关于组织开展2023年“嘉游赣·惠生活”主题系列活动的通知", number: null },
      from: year("2023"),
      status: "historical",
      source: {
        title: "关于组织开展2023年“嘉游赣·惠生活”主题系列活动的通知（省总工会、省文旅厅，转载）",
        url: "http://jxyuer.com/lvyou/gonglve/163917.html",
        tier: "document-repost",
      },
    },
    [
      limit("JX-23P-TRIP2", "outing", 700, "person-time", "2天1晚不超过700元/人，餐费不超过总支出40%，每位会员只能参加一次活动", {
        variant: "two-day",
        until: day("2024-01-01"),
      }),
      limit("JX-23P-TRIP2/share", "event-meal", 0.4, "share", "2天1晚不超过700元/人，餐费不超过总支出40%，每位会员只能参加一次活动", {
        variant: "two-day",
        base: "event-cost",
        until: day("2024-01-01"),
      }),
      limit("JX-23P-TRIP2/times", "outing", 1, "times-year", "2天1晚不超过700元/人，餐费不超过总支出40%，每位会员只能参加一次活动", {
        until: day("2024-01-01"),
      }),
      limit("JX-23P-TRIP1", "outing", 200, "person-time", "1天不超过200元/人，餐费另有占比限制（南昌稿为50%）", {
        variant: "one-day",
        until: day("2024-01-01"),
      }),
      limit("JX-23P-TRIP1/times", "outing", 1, "times-year", "1天不超过200元/人，餐费另有占比限制（南昌稿为50%）", {
        until: day("2024-01-01"),
      }),
    ],
  ),
]);
