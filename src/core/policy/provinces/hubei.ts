/** HUBEI: what is known of 湖北's rules. */
import { day, month, type RuleDocument, type Source, year } from "../rule";
import { ban, limit, rulesOf, under } from "../rule-drafts";

const RULES_2018: RuleDocument = { title: "湖北省基层工会经费收支管理实施细则", number: "鄂工发〔2018〕6号" };
const NEWS_SOURCE: Source = {
  title: "楚天都市报：湖北职工节日福利（武汉科技大学转载）",
  url: "https://jw.wust.edu.cn/info/1361/7471.htm",
  tier: "news",
};

export const HUBEI = rulesOf("HB", [
  // In 2020 the province raised it, to a figure no page gives: what has held since is not known.
  under({ document: RULES_2018, from: year("2018"), status: "superseded", source: NEWS_SOURCE }, [
    limit(
      "HB-18-FEST",
      "festival-gift",
      1200,
      "person-year",
      "每人每年不超过1200元（经费充足的企业工会不超过1500元）；可发提货券，不得发现金购物卡",
      { until: year("2020") },
    ),
    limit("HB-18-FESTE", "festival-gift", 1500, "person-year", "经费充足的企业单位工会每人每年不超过1500元", {
      variant: "well-funded-enterprise",
      until: year("2020"),
    }),
  ]),
  under({ document: RULES_2018, from: year("2018"), status: "unknown", source: NEWS_SOURCE }, [
    limit("HB-18-BIRTH", "birthday-gift", 300, "person-year", "生日实物慰问品（可提货券）不超过300元"),
    limit("HB-18-WED", "wedding-gift", 1000, "person-time", "结婚慰问品不超过1000元", { form: "goods" }),
    limit("HB-18-BABY", "birth-gift", 500, "person-time", "生育慰问品不超过500元", { form: "goods" }),
    limit("HB-18-HOSP", "illness-gift", 1000, "person-time", "生病住院不超过1000元"),
    limit("HB-18-DEATH", "bereavement-gift", 1000, "person-time", "会员或其直系亲属去世不超过1000元"),
    limit("HB-18-RET", "retirement-gift", 1000, "person-time", "退休离岗纪念品不超过1000元", { form: "goods" }),
    ban("HB-18-BAN", ["festival-gift", "birthday-gift"], "festival-money", "可发提货券等，但不得发放现金和购物卡（节日、生日慰问均同）", {
      forms: ["cash", "shopping-card"],
    }),
  ]),
  under(
    {
      document: { title: "关于广泛动员全市各级工会及广大职工积极消费助推荆州经济发展的通知（荆州市总工会）", number: null },
      from: month("2020-04"),
      status: "historical",
      level: "municipal",
      source: {
        title: "中新网2020-04-13：荆州市总工会《关于广泛动员全市各级工会及广大职工积极消费助推荆州经济发展的通知》",
        url: "http://baijiahao.baidu.com/s?id=1663847817198747552&wfr=spider&for=pc",
        tier: "news",
      },
    },
    [
      limit("HB-JZ-20-FEST", "festival-gift", 1700, "person-year", "2020年每人不超过1700元的法定节日慰问品提前在6月30日前发放", {
        until: day("2021-01-01"),
      }),
      limit("HB-JZ-20-FESTE", "festival-gift", 2000, "person-year", "经费充足的企业单位工会每人不超过2000元", {
        variant: "well-funded-enterprise",
        until: day("2021-01-01"),
      }),
    ],
  ),
  under(
    {
      document: { title: "湖北省总工会2020-04-02通知（职工爱心消费扶贫）", number: null },
      from: day("2020-04-02"),
      status: "historical",
      source: {
        title: "新华社武汉2020-04-02报道（转载，存档摘录无标题）",
        url: "http://hotsrq.com/politics/2020-04/02/c_1125806801.htm",
        tier: "news-repost",
      },
    },
    [
      limit(
        "HB-20-POOR",
        "consumption-coupon",
        500,
        "person-year",
        "2020年可按每人不超过500元开展职工爱心消费扶贫，不计入集体福利限额；不允许发放现金",
        { variant: "one-off", until: day("2021-01-01") },
      ),
    ],
  ),
  under(
    {
      document: { title: "关于切实做好2020年职工疗休养工作的通知", number: null },
      from: day("2020-06-16"),
      status: "historical",
      source: {
        title: "湖北日报2020-06-18：湖北省总工会印发通知要求 组织职工“省内游”助力旅游扶贫（荆楚网）",
        url: "http://news.cnhubei.com/content/2020-06/18/content_13136400.html",
        tier: "news",
      },
    },
    [
      limit("HB-20-REHAB", "recuperation", 3000, "person-time", "2020年职工省内疗休养费用不超过3000元/人，占用工作日一般不超过5天", {
        until: day("2021-01-01"),
      }),
    ],
  ),
]);
