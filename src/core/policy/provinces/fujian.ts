/** FUJIAN: what is known of 福建's rules. */
import { day, month, year } from "../rule";
import { ban, limit, payer, permit, rulesOf, under } from "../rule-drafts";

export const FUJIAN = rulesOf("FJ", [
  under(
    {
      document: { title: "福建省基层工会经费收支管理实施办法", number: null },
      from: day("2018-01-01"),
      status: "superseded",
      source: {
        title: "福建省总工会出新规 基层工会逢年过节可发放节日慰问品",
        url: "http://www.jusar.cn/a/n9JSY5CI87963506.html",
        tier: "news-repost",
      },
    },
    [
      limit("FJ-18-FEST", "festival-gift", 1300, "person-year", "每位会员年度总额不超过1300元，不可发现金购物卡等代金券", {
        supersededBy: "FJ-19-FEST",
      }),
      ban("FJ-18-FEST/form", "festival-gift", "festival-money", "每位会员年度总额不超过1300元，不可发现金购物卡等代金券", {
        forms: ["cash", "shopping-card", "voucher"],
        until: day("2019-01-01"),
      }),
      limit("FJ-18-BIRTH", "birthday-gift", 300, "person-year", "不超过300元生日蛋糕等实物（含蛋糕券）", { supersededBy: "FJ-19-BIRTH" }),
      limit("FJ-18-BABY", "birth-gift", 500, "person-time", "符合政策生育不超过500元", { supersededBy: "FJ-19-BABY" }),
      limit("FJ-18-RET", "retirement-gift", 500, "person-time", "退休和离岗不超过500元", { supersededBy: "FJ-19-RET" }),
      limit("FJ-18-HOSP", "illness-gift", 500, "person-time", "不动手术不超过500元", { variant: "no-surgery", until: day("2019-01-01") }),
      limit("FJ-18-HOSPOP", "illness-gift", 1000, "person-time", "动手术不超过1000元", { variant: "surgery", until: day("2019-01-01") }),
      limit("FJ-18-DEATH", "bereavement-gift", 2000, "person-time", "不高于2000元", { variant: "member", until: day("2019-01-01") }),
      limit("FJ-18-DEATHR", "bereavement-gift", 1000, "person-time", "不高于1000元", { variant: "relative", until: day("2019-01-01") }),
    ],
  ),
  under(
    {
      document: { title: "福建省基层工会经费收支管理实施办法（2018年12月修订）", number: "闽工〔2018〕158号" },
      article: "第八条",
      from: day("2019-01-01"),
      status: "unknown",
      source: {
        title: "福建省出台新规：提高职工福利标准（大武夷新闻网/顺昌新闻网 2018-12-12）",
        url: "http://www.fjscnews.com/2018-12/12/content_854887.htm",
        tier: "news-repost",
      },
      // 每日一学（201） of the province's organs cites 闽工〔2018〕158号第八条 as in force.
      also: {
        title: "福建省直工会《每日一学（201）》引闽工〔2018〕158号第八条（2022-12-08，镜像）",
        url: "http://myancestorstory.com",
        tier: "institution",
      },
      seenInForce: "2022-12-08",
    },
    [
      limit("FJ-19-FEST", "festival-gift", 1800, "person-year", "由人均不超过1300元提高到1800元，可发放商家指定物品的领取券"),
      ban("FJ-19-BAN", "festival-gift", "festival-money", "节日慰问品不可发放现金和购物卡（商家指定物品领取券允许）", {
        forms: ["cash", "shopping-card"],
      }),
      limit("FJ-19-BIRTH", "birthday-gift", 300, "person-year", "不超过300元生日蛋糕等实物（含指定蛋糕店蛋糕券）"),
      limit("FJ-19-WED", "wedding-gift", 1000, "person-time", "职工结婚可有1000元慰问金（新增）", { form: "money" }),
      limit("FJ-19-BABY", "birth-gift", 1000, "person-time", "由不超过500元提高到1000元；男女双方都是会员可同时获得"),
      limit("FJ-19-RET", "retirement-gift", 1000, "person-time", "由不超过500元提高到1000元，只能购买纪念品，不能发现金；可开座谈会欢送", {
        form: "goods",
      }),
      limit("FJ-19-PRIZE", "prize", 500, "person-time", "最高名次奖励从每人不超过200元提高到500元", { variant: "first" }),
      limit("FJ-19-SOUV", "souvenir", 100, "person-time", "不设奖项的文体活动纪念品人均不超过100元"),
      limit("FJ-19-CLOTH", "event-clothing", 800, "person-time", "统一着装可购服装（含鞋帽），每次每人从500元提高到800元"),
      limit("FJ-19-MEAL", "event-meal", 50, "person-meal", "举办比赛或参加上级比赛的赛前集训工作餐每餐每人不超过50元"),
      permit("FJ-19-SNACK", "outing", "春秋游除工作餐外，还可有20元点心和饮料费"),
      permit("FJ-19-VOUCHER", "film", "观看电影、文艺演出等不能统一组织的，可发放同等价值的观摩凭证"),
    ],
  ),
  under(
    {
      document: { title: "关于进一步深化职工疗休养工作的意见（省总工会、财政厅、人社厅、文旅厅）", number: null },
      from: year("2022"),
      status: "unknown",
      source: {
        title: "每人每天最高600元！福建四部门联合出台职工疗休养新政（福建日报，转载）",
        url: "http://www.azntube.net/showinfo-15-588365-0.html",
        tier: "news-repost",
      },
    },
    [
      limit(
        "FJ-22-REHAB",
        "recuperation",
        600,
        "person-day",
        "按活动组织单位所在地四类（或最后一档）会议费综合定额；低于400元/人·天的按400元；可酌情提高，每人每天最高不超过600元",
      ),
    ],
  ),
  under(
    {
      document: { title: "关于进一步规范和拓展省直机关职工疗休养活动的若干意见", number: "闽直工会〔2022〕12号" },
      article: "第五条",
      from: year("2022"),
      status: "unknown",
      // For the province's own offices only.
      level: "municipal",
      source: {
        title: "福建省直工会每日一学（157）（2022-10-21，镜像）",
        url: "https://myancestorstory.com/gm202210/t20221020_6020042.html",
        tier: "institution",
      },
    },
    [
      payer(
        "FJ-SZ-22-REHAB",
        "recuperation",
        "recuperation",
        "经费从单位职工福利费等列支，或由行政专项补助后从工会经费列支并提前列入年度预算；往返交通据实报销，不得领出差补贴",
      ),
      limit("FJ-SZ-22-REHAB/day", "recuperation", 600, "person-day", "按四类会议费标准（450元/人·天）掌握，最高600元/人·天"),
    ],
  ),
  under(
    {
      document: { title: "福建省总工会2022年职工疗休养活动补助（文件名未见）", number: null },
      from: month("2022-06"),
      status: "historical",
      source: {
        title: "县级以下工会组织疗休养可申请补助（福州日报 2022-06-12）",
        url: "http://news.fznews.com.cn/fzxw/20220612/5rbY4AF851.shtml",
        tier: "news",
      },
    },
    [
      permit("FJ-22-MICRO", "outing", "省总补助：1日微旅游和民营企业工会春秋游，每人每天不超过100元（是上级补助额，不是开支上限）", {
        until: day("2023-01-01"),
      }),
    ],
  ),
]);
