/** HENAN: what is known of 河南's rules. */
import { day, month, type RuleDocument, type Source } from "../rule";
import { ban, limit, rulesOf, under } from "../rule-drafts";

const RULES_2018: RuleDocument = { title: "河南省基层工会经费收支管理实施办法", number: "豫工文〔2018〕15号" };
const REPORT_SOURCE: Source = {
  title: "河南职工福利政策升级 慰问金年度总额涨至2000元（本报2018-02-09，转载）",
  url: "http://nsivoad.khnnss.vip/news/15d7799907.html",
  tier: "news-repost",
};
/** 郑州旅游职业学院 (2022-04-25) cites it as “第三章第八条第四款”. */
const ARTICLE_8 = "第三章第八条第（四）项";
const NOTICE_SOURCE: Source = {
  title: "明年起多500元！河南省基层工会法定节日发放慰问品标准自2023年1月1日起上调（大河网2022-12-30，转载）",
  url: "http://cnbzol.com/news/bazhong/2022/1230/729889.html",
  tier: "news-repost",
};

export const HENAN = rulesOf("HA", [
  under({ document: RULES_2018, from: month("2018-02"), status: "superseded", source: REPORT_SOURCE }, [
    limit(
      "HA-18-FEST",
      "festival-gift",
      2000,
      "person-year",
      "每位会员年度节日慰问品总额最高不超过2000元；可发慰问品领取券，不得发现金、购物卡、代金券",
      { article: ARTICLE_8, supersededBy: "HA-23-FEST" },
    ),
  ]),
  // The notice of 2023-01 changed the festival gifts alone: the rules of 2018 were in force then.
  under(
    {
      document: RULES_2018,
      article: ARTICLE_8,
      from: month("2018-02"),
      status: "current",
      source: REPORT_SOURCE,
      also: NOTICE_SOURCE,
      seenInForce: "2023-01",
    },
    [
      limit("HA-18-BIRTH", "birthday-gift", 300, "person-year", "生日蛋糕等实物或蛋糕券不超过300元"),
      limit("HA-18-WED", "wedding-gift", 500, "person-time", "结婚慰问品不超过500元", { form: "goods" }),
      limit("HA-18-BABY", "birth-gift", 500, "person-time", "符合政策生育慰问品不超过500元", { form: "goods" }),
      limit("HA-18-HOSP", "illness-gift", 1000, "person-time", "生病住院慰问金不超过1000元"),
      limit("HA-18-DEATH", "bereavement-gift", 2000, "person-time", "会员去世不超过2000元", { variant: "member" }),
      limit("HA-18-DEATHR", "bereavement-gift", 1000, "person-time", "直系亲属（配偶、父母、子女）去世不超过1000元", {
        variant: "relative",
      }),
      limit("HA-18-RET", "retirement-gift", 1000, "person-time", "退休纪念品不超过1000元", { form: "goods" }),
      limit("HA-18-PRIZET", "prize", 300, "person-time", "团体奖励人均不超过300元（奖励面≤2/3）", { article: null, variant: "team" }),
      limit("HA-18-PRIZEI", "prize", 400, "person-time", "个人奖励最高不超过400元", { article: null, variant: "individual" }),
      ban("HA-18-BAN", "festival-gift", "festival-money", "可直接发放慰问品或慰问品领取券，不得发放现金、购物卡、代金券等", {
        forms: ["cash", "shopping-card", "voucher"],
      }),
    ],
  ),
  under(
    {
      document: { title: "关于调整基层工会职工集体福利支出标准的通知", number: null },
      from: day("2023-01-01"),
      status: "current",
      source: {
        title: "河南省职工集体福利支出标准上调为2500元（中国共产党新闻网·中国工会新闻 2023-01-03）",
        url: "http://acftu.people.com.cn/n1/2023/0103/c67502-32598915.html",
        tier: "news",
      },
      also: NOTICE_SOURCE,
    },
    [limit("HA-23-FEST", "festival-gift", 2500, "person-year", "法定节日慰问品由每人每年不超过2000元上调为不超过2500元，自2023-01-01执行")],
  ),
  under(
    {
      document: { title: "关于做好大力提振市场信心促进经济稳定向好助力释放消费潜力工作的通知", number: null },
      from: month("2023-02"),
      status: "historical",
      source: {
        title: "中新网河南新闻2023-02-08报道（转载，存档摘录无标题）",
        url: "http://adbuxs.cn/news/hnxw/2023/0208/45701.shtml",
        tier: "news-repost",
      },
    },
    [
      limit(
        "HA-23-COUPON",
        "consumption-coupon",
        500,
        "person-time",
        "2023-06-30前，在年度集体福利标准外可按不超过500元/人次一次性发放服务类消费券",
        { variant: "one-off", until: day("2023-07-01") },
      ),
    ],
  ),
]);
