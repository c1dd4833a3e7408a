/** SHANDONG: what is known of 山东's rules. */
import { day, month, type RuleDocument, type Source, UNDATED } from "../rule";
import { ban, limit, requirement, rulesOf, under } from "../rule-drafts";

const RULES_2018: RuleDocument = { title: "山东省基层工会经费收支管理实施细则（试行）", number: "鲁会办〔2018〕70号" };
const NEWS_SOURCE: Source = {
  title: "山东省工会：年节可发不超1600元慰问品，生日可有蛋糕（生活日报/大众网 2018-07-10）",
  url: "https://sd.dzwww.com/sdnews/201807/t20180710_17586419.htm",
  tier: "news",
};
const REPORT_SOURCE: Source = {
  title: "《山东省基层工会经费收支管理实施细则（试行）》发布（2018-07-12 新闻转载）",
  url: "http://gxhyy.yfsoft.com.cn/24569.html",
  tier: "news-repost",
};
/** Repeats 2000/300/600/600/2000/1000/2000 and both numbers. */
const SEEN_2021: Source = {
  title: "济南市政府发布会：职工福利按鲁会办〔2018〕70号、鲁会办〔2019〕56号执行（鲁网 2021-04-13）",
  url: "http://sd.sdnews.com.cn/jinan/sz/202104/t20210413_2891293.htm",
  tier: "news",
};

export const SHANDONG = rulesOf("SD", [
  under({ document: RULES_2018, from: month("2018-07"), status: "superseded", source: NEWS_SOURCE }, [
    limit("SD-18-FEST", "festival-gift", 1600, "person-year", "节日慰问品每位会员年度总额不超过1600元，不可发放现金、购物卡等代金券", {
      supersededBy: "SD-19-FEST",
    }),
  ]),
  under({ document: RULES_2018, from: month("2018-07"), status: "unknown", source: NEWS_SOURCE, also: SEEN_2021, seenInForce: "2021-04" }, [
    limit("SD-18-BIRTH", "birthday-gift", 300, "person-year", "生日蛋糕等实物或蛋糕券不超过300元"),
  ]),
  under(
    {
      document: RULES_2018,
      from: month("2018-07"),
      status: "unknown",
      source: REPORT_SOURCE,
      also: SEEN_2021,
      seenInForce: "2021-04",
    },
    [
      limit("SD-18-WED", "wedding-gift", 600, "person-time", "结婚慰问品不超过600元", { form: "goods" }),
      limit("SD-18-BABY", "birth-gift", 600, "person-time", "生育慰问品不超过600元", { form: "goods" }),
      limit("SD-18-HOSP", "illness-gift", 600, "person-time", "生病住院慰问金不超过600元"),
      limit("SD-18-DEATH", "bereavement-gift", 2000, "person-time", "会员去世慰问金不超过2000元", { variant: "member" }),
      limit("SD-18-DEATHR", "bereavement-gift", 1000, "person-time", "直系亲属（配偶、父母、子女）去世不超过1000元", {
        variant: "relative",
      }),
      limit("SD-18-RET", "retirement-gift", 2000, "person-time", "退休离岗纪念品不超过2000元", { form: "goods" }),
    ],
  ),
  under({ document: RULES_2018, from: month("2018-07"), status: "unknown", source: NEWS_SOURCE }, [
    // The notice of 2019 raised the sum only; the form stayed with the rules of 2018.
    ban("SD-18-FEST/form", "festival-gift", "festival-money", "节日慰问品不可发放现金、购物卡等代金券", {
      forms: ["cash", "shopping-card", "voucher"],
    }),
    limit("SD-18-EDU", "trainee-award", 500, "person-time", "物质奖励每人不超过500元，人数不超过参训15%"),
    limit("SD-18-EDU/share", "trainee-award", 0.15, "share", "物质奖励每人不超过500元，人数不超过参训15%", { base: "trainees" }),
    limit("SD-18-PRIZET", "prize", 300, "person-time", "团体奖励人均不超过300元", { variant: "team" }),
    limit("SD-18-PRIZEI", "prize", 500, "person-time", "个人奖励最高不超过500元", { variant: "individual" }),
    limit("SD-18-SOUV", "souvenir", 100, "person-time", "不设奖项纪念品人均不超过100元"),
    limit("SD-18-MEAL", "event-meal", 40, "person-meal", "因比赛需要的工作餐正餐每人每餐不超过40元"),
    limit("SD-18-CLOTH", "event-clothing", 800, "person-year", "统一着装服装每人每年不超过800元"),
    limit("SD-18-TRIP", "outing", 200, "person-day", "春游秋游（工作餐、门票、交通）每人每天不超过200元，当日往返"),
    limit("SD-18-TRIPMEAL", "event-meal", 40, "person-meal", "春秋游每人每天200元之内，正餐每人每餐不超过40元", { variant: "outing" }),
    requirement("SD-18-LECT", "lecture-fee", "职工教育授课人员酬金标准参照同级财政部门制定的培训费管理办法执行"),
  ]),
  under(
    {
      document: { title: "山东省总工会办公室关于调整基层工会经费支出有关标准的通知", number: "鲁会办〔2019〕56号" },
      from: day("2019-06-24"),
      status: "unknown",
      source: {
        title: "山东省总工会：节日慰问品标准由每人1600元提高至2000元（附通知全文）",
        url: "https://meili.lywww.com/info_13197.html",
        tier: "news",
      },
      also: SEEN_2021,
      seenInForce: "2021-04",
    },
    [limit("SD-19-FEST", "festival-gift", 2000, "person-year", "节日慰问品标准由1600元提高至每人每年不超过2000元，市级工会可定具体标准")],
  ),
  under(
    {
      document: { title: "山东交通学院教职工困难救助和慰问管理办法", number: null },
      from: UNDATED,
      status: "current",
      level: "unit",
      source: {
        title: "山东交通学院：关于做好2025年度工会会员常规慰问工作的通知（2025-12-30）",
        url: "https://gonghui.sdjtu.edu.cn/info/1119/2596.htm",
        tier: "institution",
      },
    },
    [
      limit("SD-SDJTU-WED", "wedding-gift", 600, "person-time", "结婚不超过600元慰问品"),
      limit("SD-SDJTU-BABY", "birth-gift", 600, "person-time", "生育不超过600元慰问品"),
      limit("SD-SDJTU-HOSP", "illness-gift", 600, "person-time", "生病住院不超过600元"),
      limit("SD-SDJTU-DEATHR", "bereavement-gift", 1000, "person-time", "配偶、子女、父母去世不超过1000元", { variant: "relative" }),
      limit("SD-SDJTU-RET", "retirement-gift", 2000, "person-time", "退休离岗不超过2000元纪念品"),
    ],
  ),
]);
