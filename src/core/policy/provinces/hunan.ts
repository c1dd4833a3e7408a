/** HUNAN: what is known of 湖南's rules. */
import { day, type RuleDocument, type Source, year } from "../rule";
import { limit, rulesOf, under } from "../rule-drafts";

const RULES_2018: RuleDocument = { title: "湖南省基层工会经费收支管理实施细则", number: "湘工发〔2018〕20号" };
const INSTITUTION_SOURCE: Source = {
  title: "湖南工程学院2019年学校工会经费支出标准（列省标准，引湘工发〔2018〕20号）",
  url: "http://cwc.hnie.edu.cn/info/1157/1355.htm",
  tier: "institution",
};
const NEWS_SOURCE: Source = {
  title: "湖南：提前发放全年工会节日慰问消费券促消费、稳就业（新华网2020-03-28）",
  url: "http://m.xinhuanet.com/2020-03/28/c_1125781628.htm",
  tier: "news",
};

export const HUNAN = rulesOf("HN", [
  under({ document: RULES_2018, from: year("2018"), status: "unknown", source: INSTITUTION_SOURCE, also: NEWS_SOURCE }, [
    limit("HN-18-FEST", "festival-gift", 2100, "person-year", "传统节日慰问品省标准2100元/人"),
  ]),
  under({ document: RULES_2018, from: year("2018"), status: "unknown", source: INSTITUTION_SOURCE }, [
    limit("HN-18-BIRTH", "birthday-gift", 300, "person-year", "生日蛋糕券省标准300元/人"),
    limit("HN-18-WED", ["wedding-gift", "birth-gift"], 1000, "person-time", "结婚、生育慰问品省标准1000元", { form: "goods" }),
    limit("HN-18-HOSP", "illness-gift", 1000, "person-year", "住院慰问金省标准1000元，年内一次"),
    limit("HN-18-DEATH", "bereavement-gift", 2000, "person-time", "会员去世2000元", { variant: "member" }),
    limit("HN-18-DEATHR", "bereavement-gift", 1000, "person-time", "会员配偶、父母、配偶父母、子女去世1000元", { variant: "relative" }),
    limit("HN-18-PRIZEI", "prize", 800, "person-time", "个人竞赛奖最高800元，奖励面≤2/3", { variant: "individual" }),
    limit("HN-18-PRIZET", "prize", 500, "person-time", "团体竞赛奖每人最高500元", { variant: "team" }),
    limit("HN-18-SOUV", "souvenir", 100, "person-time", "春节联欢会等未设奖项活动纪念品100元/人"),
    limit("HN-18-CLOTHIN", "event-clothing", 500, "person-year", "服装（含鞋）内部比赛最高500元/人，每年限一次", { variant: "own-event" }),
    limit("HN-18-CLOTHOUT", "event-clothing", 800, "person-year", "服装（含鞋）对外比赛最高800元/人，每年限一次", {
      variant: "upper-event",
    }),
    limit("HN-18-TRIP", "outing", 200, "person-year", "春秋游200元/人/年", {
      doubt: "contradictory",
      otherwise: "春游、秋游每年各一次，每人每天不超过200元（泸溪县纪委监委机关工会活动管理制度，2020-10-29，依湖南省细则）",
    }),
  ]),
  under(
    {
      document: { title: "泸溪县纪委监委机关工会活动管理制度", number: null },
      from: day("2020-10-29"),
      status: "unknown",
      level: "unit",
      source: { title: "泸溪县纪委监委机关工会活动管理制度（2020-10-29，检索库未给网址）", url: null, tier: "institution" },
    },
    [
      limit("HN-LX-FILM", "film", 200, "person-year", "为会员购发电影票券每人每年不超过200元"),
      limit("HN-LX-TRIP", "outing", 200, "person-day", "春游、秋游每年各一次，当日往返，每人每天不超过200元"),
      limit("HN-LX-TRIP/days", "outing", 1, "days", "春游、秋游每年各一次，当日往返，每人每天不超过200元"),
      limit("HN-LX-EDU", "trainee-award", 300, "person-time", "优秀学员奖励不超过参训人数15%，每人不超过300元"),
      limit("HN-LX-EDU/share", "trainee-award", 0.15, "share", "优秀学员奖励不超过参训人数15%，每人不超过300元", { base: "trainees" }),
      limit("HN-LX-MEAL", "event-meal", 100, "person-day", "比赛工作餐每人每天不超过100元（早20、中晚各40）"),
    ],
  ),
  under(
    {
      document: { title: "关于进一步动员全省广大职工工会会员积极消费繁荣市场发展经济的通知", number: null },
      from: day("2020-03-27"),
      status: "historical",
      source: NEWS_SOURCE,
    },
    [
      limit(
        "HN-20-COUPON",
        "consumption-coupon",
        2100,
        "person-year",
        "2020年将全年未发放节日慰问费加抗疫特别慰问费以消费券一次性发放，总额不超过2100元",
        { variant: "one-off", until: day("2021-01-01") },
      ),
    ],
  ),
]);
