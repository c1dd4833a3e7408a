/** BEIJING: what is known of 北京's rules. */
import { month, type RuleDocument, type Source, UNDATED, year } from "../rule";
import { ban, limit, rulesOf, under } from "../rule-drafts";

const NOTICE_2019: RuleDocument = { title: "关于2019年度基层工会开展慰问活动有关经费事项的通知", number: null };
const NEWS_SOURCE: Source = {
  title: "北京市提高工会慰问标准 生日慰问提高至300元（新华社/中新网2019-01-06）",
  url: "https://www.chinanews.com/sh/2019/01-06/8721281.shtml",
  tier: "news",
};

export const BEIJING = rulesOf("BJ", [
  under(
    {
      document: { title: "北京市工会经费使用管理常见问题解答（2023年修订版）", number: null },
      article: "问答22",
      from: year("2023"),
      status: "current",
      source: {
        title: "工会能举办采摘活动吗？（活动策划公司 2025-12-01，引问答22）",
        url: "http://www.suzhituozhan.com/news/844.html",
        tier: "secondary",
      },
    },
    [ban("BJ-23-PICK", ["outing", "sports-event"], "picking", "不能组织职工采摘，采摘不属于职工文化、体育、教育活动的范畴")],
  ),
  under(
    {
      document: NOTICE_2019,
      from: month("2019-01"),
      status: "unknown",
      source: NEWS_SOURCE,
      also: {
        title: "北京市总工会发红包！职工节日慰问标准提高（北京晚报 2019-01-06）",
        url: "https://m.takefoto.cn/viewnews-1670960.html",
        tier: "news",
      },
    },
    [
      limit("BJ-19-FEST", "festival-gift", 0.5, "share", "全年节日慰问支出总额一般不高于当年本级工会预算收入的50%；现金和购物卡除外", {
        base: "income",
      }),
    ],
  ),
  under({ document: NOTICE_2019, from: month("2019-01"), status: "unknown", source: NEWS_SOURCE }, [
    ban("BJ-19-FEST/form", "festival-gift", "festival-money", "全年节日慰问支出总额一般不高于当年本级工会预算收入的50%；现金和购物卡除外", {
      forms: ["cash", "shopping-card"],
    }),
    limit("BJ-19-BIRTH", "birthday-gift", 300, "person-year", "生日慰问品或实物券由200元提高到300元，实名签收"),
    limit("BJ-19-PARTY", "souvenir", 150, "person-time", "春节联欢会、茶话会可为全体参加人员发放人均150元参与奖", { variant: "party" }),
  ]),
  under(
    {
      document: { title: "中国地质大学（北京）工会会员日常慰问管理办法", number: null },
      from: UNDATED,
      status: "unknown",
      level: "unit",
      source: {
        title: "中国地质大学（北京）工会会员日常慰问管理办法（2023-04-27）",
        url: "https://xgh.cugb.edu.cn/c/2023-04-27/776885.shtml",
        tier: "institution",
      },
    },
    [
      limit("BJ-CUGB-WED", "wedding-gift", 400, "person-time", "会员结婚400元实物"),
      limit("BJ-CUGB-BABY", "birth-gift", 300, "person-time", "符合政策生育300元实物"),
      limit("BJ-CUGB-SICK", "illness-gift", 300, "person-time", "会员生病300元实物"),
      limit("BJ-CUGB-BIGSICK", "illness-gift", 2000, "person-time", "患重大疾病2000元现金", { variant: "serious-illness" }),
      limit("BJ-CUGB-DEATHP", "bereavement-gift", 1000, "person-time", "父母去世1000元现金（配偶、子女去世10000元）", {
        variant: "relative",
      }),
      limit("BJ-CUGB-DEATH", "bereavement-gift", 10000, "person-time", "会员去世10000元现金", { variant: "member" }),
      limit("BJ-CUGB-RET", "retirement-gift", 400, "person-time", "退休400元实物"),
    ],
  ),
]);
