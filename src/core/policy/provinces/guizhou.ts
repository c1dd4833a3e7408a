/** GUIZHOU: what is known of 贵州's rules. */
import { day, month, type RuleDocument } from "../rule";
import { ban, limit, payer, requirement, rulesOf, under } from "../rule-drafts";

const RULES_2018: RuleDocument = { title: "贵州省基层工会经费收支管理实施细则（暂行）", number: null };

export const GUIZHOU = rulesOf("GZ", [
  under(
    {
      document: RULES_2018,
      from: month("2018-02"),
      status: "unknown",
      source: {
        title: "多省工会福利清单（安徽2018试行、贵州）",
        url: "https://feifmx.com/socialgd/10000169/20180428/32358486_2.html",
        tier: "news-repost",
      },
      also: {
        title: "贵州工会节日福利发放标准（引暂行细则）",
        url: "https://www.boqq.cn/news/jie-mi-gui-zhou-gong-hui-jie-ri-fu-li-ni-de-quan-yi-ni-le-jie-duo-shao.html",
        tier: "low",
      },
    },
    [
      limit("GZ-18-SPRING", "festival-gift", 500, "person-festival", "春节人均不超过500元", { variant: "spring-festival" }),
      limit("GZ-18-OTHER", "festival-gift", 200, "person-festival", "其他法定节日及符合规定的少数民族节日人均不超过200元", {
        variant: "other-festival",
      }),
      limit("GZ-18-BIRTH", "birthday-gift", 300, "person-year", "生日当月不超过300元蛋糕等实物或蛋糕券"),
      ban("GZ-18-BAN", "festival-gift", "festival-money", "可发慰问品或领取券，不得发放现金、购物卡、代金券等", {
        forms: ["cash", "shopping-card", "voucher"],
      }),
    ],
  ),
  under(
    {
      document: RULES_2018,
      from: month("2018-02"),
      status: "unknown",
      source: {
        title: "贵州首次明确基层工会慰问标准（贵州省检察院/澎湃 2018-02-13）",
        url: "https://m.thepaper.cn/newsDetail_forward_1997991",
        tier: "news",
      },
    },
    [
      limit("GZ-18-WED", ["wedding-gift", "birth-gift"], 500, "person-time", "结婚、生育不超过500元慰问品（金）", { form: "either" }),
      limit("GZ-18-RET", "retirement-gift", 500, "person-time", "退休离岗不超过500元慰问品（金）", { form: "either" }),
      limit("GZ-18-HOSP", "illness-gift", 500, "person-time", "不动手术不超过500元", { variant: "no-surgery" }),
      limit("GZ-18-HOSPOP", "illness-gift", 1000, "person-time", "需动手术不超过1000元", { variant: "surgery" }),
      limit("GZ-18-DEATH", "bereavement-gift", 2000, "person-time", "会员去世不超过2000元", { variant: "member" }),
      limit("GZ-18-DEATHR", "bereavement-gift", 1000, "person-time", "直系亲属去世不超过1000元", { variant: "relative" }),
      limit("GZ-18-EDU", "trainee-award", 500, "person-time", "人均不超过500元，人数不超过五分之一"),
      limit("GZ-18-EDU/share", "trainee-award", 0.2, "share", "人均不超过500元，人数不超过五分之一", { base: "trainees" }),
      limit("GZ-18-PRIZECOUNTY", "prize", 500, "person-time", "县以上文体比赛一等奖人均不超过500元", { variant: "upper-event" }),
    ],
  ),
  under(
    {
      document: RULES_2018,
      from: month("2018-02"),
      status: "unknown",
      source: {
        title: "贵州首次明确基层工会慰问标准（贵州省检察院公众号，澎湃 2018-02-13）",
        url: "https://m.thepaper.cn/newsDetail_forward_1997991",
        tier: "news-repost",
      },
    },
    [
      payer(
        "GZ-18-RETIREE",
        "retirees",
        "retirees",
        "离退休干部职工按有关规定享受待遇，经费从离退休干部公用经费中支出或按有关规定列支；重大节日走访慰问照做",
      ),
    ],
  ),
  under(
    {
      document: { title: "贵州省总工会促消费12项措施", number: null },
      from: day("2025-05-26"),
      status: "current",
      source: { title: "贵州省总工会12项措施（2025-06-11）", url: "https://m.swbk.net/news/YdxXOl1Zyl.html", tier: "news-repost" },
    },
    [
      limit("GZ-25-COUPON", "consumption-coupon", 300, "person-year", "每年一次，每人每年不超过300元"),
      limit("GZ-25-REHABM", "recuperation", 800, "person-day", "县级及以上劳模先进等每人每天不超过800元", { variant: "model-worker" }),
      limit("GZ-25-REHAB", "recuperation", 600, "person-day", "每人每天不超过600元", { variant: "other-worker" }),
      limit("GZ-25-P1", "prize", 400, "person-time", "单独举办比赛一等奖人均不超过400元", { variant: "first" }),
      limit("GZ-25-P2", "prize", 300, "person-time", "二等奖人均不超过300元", { variant: "second" }),
      limit("GZ-25-P3", "prize", 200, "person-time", "三等奖人均不超过200元", { variant: "third" }),
      limit("GZ-25-CLOTH", "event-clothing", 600, "person-time", "人均不超过600元", { variant: "own-event" }),
      limit("GZ-25-JUDGE", "judge-fee", 300, "person-half-day", "每半天不超过300元", { variant: "judge" }),
      limit("GZ-25-STAFF", "judge-fee", 100, "person-half-day", "每半天不超过100元", { variant: "staff" }),
      limit("GZ-25-SOUV", "souvenir", 100, "person-time", "人均不超过100元"),
      requirement("GZ-25-TRIP", "outing", "省内春游秋游，每年最多4次，单次不超过2天1晚；工作餐凭票报销不得发现金"),
      limit("GZ-25-TRIP/times", "outing", 4, "times-year", "省内春游秋游，每年最多4次，单次不超过2天1晚；工作餐凭票报销不得发现金"),
      limit("GZ-25-TRIP/days", "outing", 2, "days", "省内春游秋游，每年最多4次，单次不超过2天1晚；工作餐凭票报销不得发现金"),
    ],
  ),
]);
