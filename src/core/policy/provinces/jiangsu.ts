/** JIANGSU: what is known of 江苏's rules. */
import { day, month, type RuleDocument, type Source, year } from "../rule";
import { ban, limit, permit, requirement, rulesOf, under } from "../rule-drafts";

const RULES_2015: RuleDocument = { title: "江苏省总工会2015年规定（文件名未见）", number: null };
const REPORT_SOURCE: Source = {
  title: "地方职工福利：多省节日慰问全年不超1千 上海不超400（人民网 2015-02-09 转载）",
  url: "https://yinchuan.baogaosu.com/xinwen/%25E8%2581%258C%25E5%25B7%25A5%25E7%25A6%258F%25E5%2588%25A9%25E5%25A4%259A%25E7%259C%2581%25E8%258A%2582%25E6%2597%25A5%25E6%2585%25B0%25E9%2597%25AE%25E5%2585%25A8%25E5%25B9%25B4%25E4%25B8%258D%25E8%25B6%2585/29394743",
  tier: "news-repost",
};
const REPORT_SOURCE_2: Source = {
  title: "江苏明确职工福利标准（曲阿论坛 2015-02-09）",
  url: "https://bbs.dy001.cn/thread-130824-1-1.html",
  tier: "news-repost",
};

export const JIANGSU = rulesOf("JS", [
  under(
    {
      document: { title: "关于进一步完善基层工会经费使用 促进职工消费的若干措施（江苏）", number: null },
      from: month("2025-11"),
      status: "current",
      source: {
        title: "定了！江苏职工福利标准提高（中国江苏网/交汇点 2025-11-06，镜像转载）",
        url: "http://www.ibcentralacademy.com/shehuixinwen/681809.html",
        tier: "news-repost",
      },
    },
    [
      limit("JS-25-FEST", "festival-gift", 2200, "person-year", "由每位会员每年不超过1800元提高至不超过2200元", { doubt: "single-copy" }),
      ban("JS-25-BAN", "festival-gift", "festival-money", "可采取便捷灵活的发放方式，但不得发放现金、购物卡、代金券等", {
        forms: ["cash", "shopping-card", "voucher"],
        doubt: "single-copy",
      }),
      requirement("JS-25-TRIP", "outing", "每次往返不超过2天1晚，可跨区域（不限长三角），每位会员每年最多参加2次", {
        doubt: "single-copy",
      }),
      limit("JS-25-TRIP/times", "outing", 2, "times-year", "每次往返不超过2天1晚，可跨区域（不限长三角），每位会员每年最多参加2次", {
        variant: "per-member",
        doubt: "single-copy",
      }),
      limit("JS-25-TRIP/days", "outing", 2, "days", "每次往返不超过2天1晚，可跨区域（不限长三角），每位会员每年最多参加2次", {
        doubt: "single-copy",
      }),
      requirement("JS-25-BATCH", "outing", "基层工会需分批组织的，全年最多不超过4批", { doubt: "single-copy" }),
      limit("JS-25-BATCH/times", "outing", 4, "times-year", "基层工会需分批组织的，全年最多不超过4批", {
        variant: "per-union",
        doubt: "single-copy",
      }),
      permit("JS-25-MOVIE", "film", "可线上或线下组织会员在当地（设区市范围）观看电影、文艺演出、体育比赛", { doubt: "single-copy" }),
      permit("JS-25-PASS", "park-pass", "可为会员购买一张当地公园年票或长三角三省一市范围内旅游景区年票", { doubt: "single-copy" }),
      limit("JS-25-PASS/times", "park-pass", 1, "times-year", "可为会员购买一张当地公园年票或长三角三省一市范围内旅游景区年票", {
        doubt: "single-copy",
      }),
      permit("JS-25-CHILD", "children", "可开展职工子女托管、托育关爱活动；可通过组织活动开展“六一”儿童节慰问", { doubt: "single-copy" }),
    ],
  ),
  under(
    {
      document: { title: "江苏省总工会关于贯彻落实全国总工会《基层工会经费收支管理办法》的实施细则", number: "苏工发〔2018〕13号" },
      from: year("2018"),
      status: "superseded",
      source: {
        title: "再上25天班又是小长假（2019-05-05，云上黄冈转工人日报稿）",
        url: "http://m-huanggang.cjyun.org/p/294517.html",
        tier: "news-repost",
      },
      also: {
        title: "中秋节，内蒙古职工福利发放标准公布（汇总江苏、上海等地）",
        url: "https://ppfocus.com/0/ed0e07a06.html",
        tier: "news-repost",
      },
    },
    [limit("JS-18-FEST", "festival-gift", 1800, "person-year", "每位会员每年不超过1800元", { supersededBy: "JS-25-FEST" })],
  ),
  under({ document: RULES_2015, from: month("2015-02"), status: "superseded", source: REPORT_SOURCE, also: REPORT_SOURCE_2 }, [
    limit("JS-15-FEST", "festival-gift", 1000, "person-year", "每位会员全年节日慰问总额不超过1000元", { supersededBy: "JS-18-FEST" }),
  ]),
  under({ document: RULES_2015, from: month("2015-02"), status: "historical", source: REPORT_SOURCE, also: REPORT_SOURCE_2 }, [
    limit("JS-15-BIRTH", "birthday-gift", 300, "person-year", "人均不超过300元，可发蛋糕券", { until: month("2017-12") }),
  ]),
  under(
    {
      document: { title: "江苏省江都水利工程管理处会员慰问管理办法", number: null },
      from: year("2018"),
      status: "unknown",
      level: "unit",
      source: {
        title: "江苏省江都水利工程管理处会员慰问管理办法（引苏工发〔2018〕13号）",
        url: "https://jd.jswater.org.cn/jdsl/ztbd/zgzj/zzjgyzdjs/art/2019/art_34b1be88bf884bf6bddc06c18c8e9344.html",
        tier: "institution",
      },
    },
    [
      limit("JS-JDSL-BIRTH", "birthday-gift", 400, "person-year", "每人每年不超过400元，蛋糕券"),
      limit(
        "JS-JDSL-WED",
        ["wedding-gift", "birth-gift"],
        1000,
        "person-time",
        "符合政策的结婚、生育不超过1000元慰问品（不含烟、酒、保健品）",
      ),
      limit("JS-JDSL-MOVIE", "film", 300, "person-year", "每人每年不超过300元"),
      limit("JS-JDSL-PASS", "park-pass", 300, "person-year", "扬州本地公园年票不超过300元"),
    ],
  ),
  under(
    {
      document: { title: "关于加大工会经费投入力度 助力职工文化旅游消费十项措施（无锡市总工会）", number: null },
      from: day("2025-03-26"),
      status: "current",
      level: "municipal",
      source: {
        title: "无锡市总工会出台十项措施（网易转载）",
        url: "https://zhenguoke.com/read/-dy-article-JRLS98IC055040N3.html",
        tier: "news-repost",
      },
      also: {
        title: "江苏省无锡市总工会：今年将发放1000万元职工消费券（中工网 2025-03-28转载）",
        url: "http://www.020fazhi.cn/news/show-6855.html",
        tier: "news-repost",
      },
    },
    [permit("JS-WX-25-TICKET", ["film", "arts-event", "sports-event"], "可发放购书券、电影券、文艺演出券、体育比赛券等丰富职工文体生活")],
  ),
]);
