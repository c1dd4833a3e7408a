/** LIAONING: what is known of 辽宁's rules. */
import { day, type Source, UNDATED } from "../rule";
import { limit, permit, requirement, rulesOf, under } from "../rule-drafts";

const NEWS_SOURCE: Source = {
  title: "辽宁省总工会十项措施惠职工助消费（辽宁日报/网易）",
  url: "https://www.163.com/dy/article/JUSF6DQO0514R9OJ.html",
  tier: "news",
};

export const LIAONING = rulesOf("LN", [
  under(
    {
      document: { title: "辽宁省总工会助力职工文旅消费十项措施", number: null },
      from: day("2025-05-01"),
      status: "current",
      source: NEWS_SOURCE,
    },
    [
      limit("LN-25-FEST", "festival-gift", 2000, "person-year", "节日慰问品年支出由不超过1800元提至2000元"),
      limit("LN-25-WED", "wedding-gift", 800, "person-time", "结婚慰问品不超过800元", { form: "goods" }),
      limit("LN-25-PRIZEI", "prize", 1000, "person-time", "个人项目最高奖品或奖金不超过1000元", { variant: "individual" }),
      limit("LN-25-PRIZET", "prize", 500, "person-time", "团体项目人均不超过500元", { variant: "team" }),
      limit("LN-25-SOUV", "souvenir", 100, "person-time", "不设奖项集体活动人均不超过100元纪念品"),
      limit("LN-25-MOVIE", "film", 300, "person-year", "线上或线下观看，年人均不超过300元"),
      requirement("LN-25-TRIP", "outing", "年度内最多不超过4次，单次往返不超过2天1晚"),
      limit("LN-25-TRIP/times", "outing", 4, "times-year", "年度内最多不超过4次，单次往返不超过2天1晚"),
      limit("LN-25-TRIP/days", "outing", 2, "days", "年度内最多不超过4次，单次往返不超过2天1晚"),
      // How often all may be called together is no sum to compare with: which rows are for all of them, a plan does not tell.
      permit("LN-25-ALL", ["sports-event", "arts-event"], "每年可安排两次全员参加的职工文娱、体育活动"),
      permit("LN-25-COUPON", "consumption-coupon", "每年发放一次工会消费券，用于购买日用消费品、文化旅游产品等"),
      limit("LN-25-COUPON/times", "consumption-coupon", 1, "times-year", "每年发放一次工会消费券，用于购买日用消费品、文化旅游产品等"),
    ],
  ),
  under({ document: { title: "辽宁省原标准（文件名未见）", number: null }, from: UNDATED, status: "superseded", source: NEWS_SOURCE }, [
    limit("LN-00-FEST", "festival-gift", 1800, "person-year", "每位会员年支出不超过1800元（2025-05-01起提至2000元）", {
      supersededBy: "LN-25-FEST",
    }),
  ]),
  under(
    {
      document: { title: "沈阳职业技术学院走访慰问费用标准", number: null },
      from: UNDATED,
      status: "unknown",
      level: "unit",
      source: {
        title: "沈阳职业技术学院走访慰问费用标准（2022-09-21）",
        url: "http://www.vtcsy.com/gh/info/1197/1241.htm",
        tier: "institution",
      },
    },
    [
      limit("LN-VTCSY-WED", "wedding-gift", 300, "person-time", "会员结婚发放300元慰问品"),
      limit("LN-VTCSY-BABY", "birth-gift", 200, "person-time", "符合政策生育发放200元慰问品"),
      limit("LN-VTCSY-HOSP", "illness-gift", 300, "person-time", "住院手术300元（人流200元、癌症手术600元）", { variant: "surgery" }),
      limit("LN-VTCSY-DEATHR", "bereavement-gift", 200, "person-time", "直系亲属去世200元", { variant: "relative" }),
    ],
  ),
]);
