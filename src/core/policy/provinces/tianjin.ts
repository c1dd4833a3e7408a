/** TIANJIN: what is known of 天津's rules. */
import { day, type RuleDocument, type Source } from "../rule";
import { ban, limit, permit, requirement, rulesOf, under } from "../rule-drafts";

const DOCUMENT: RuleDocument = { title: "天津市基层工会经费收支管理办法", number: null };
const REPORT_SOURCE: Source = {
  title: "中秋节来了，这些福利可以有（央视新闻 2019-08-29，云上安陆转载，“全国31个省区市职工福利标准”）",
  url: "http://m-anluyun.cjyun.org/p/46509.html",
  tier: "news-repost",
};
/** Repeats the sentences of the city's rules word by word and does not name the city. */
const TEXT_SOURCE: Source = {
  title: "工会经费支出标准（人人文库；与天津条文逐句相同，摘录未见市名）",
  url: "https://renrendoc.com/paper/228727440.html",
  tier: "low",
};
const ARTICLE_15 = "第十五条第（一）项";

/** Its festival gifts may be raised by a fifth: `TJ-17-FESTUP`. */
export const TIANJIN = rulesOf("TJ", [
  under(
    {
      document: DOCUMENT,
      article: ARTICLE_15,
      from: day("2017-09-22"),
      status: "unknown",
      source: REPORT_SOURCE,
      also: TEXT_SOURCE,
      seenInForce: "2020-09",
    },
    [
      limit("TJ-19-FEST", "festival-gift", 1000, "person-year", "全年节日慰问品最高每人不得超过1000元，发放范围为全体工会会员", {
        raisableTo: 1200,
      }),
    ],
  ),
  under(
    {
      document: DOCUMENT,
      article: ARTICLE_15,
      from: day("2017-09-22"),
      status: "unknown",
      source: REPORT_SOURCE,
      also: TEXT_SOURCE,
      seenInForce: "2019-08",
    },
    [
      limit("TJ-19-FESTR", "festival-gift", 0.5, "share", "节日慰问品发放标准须控制在基层工会当年全部经费收入的50%以内", {
        base: "income",
      }),
      ban("TJ-19-BAN", "festival-gift", "festival-money", "节日慰问严禁发放现金和各种购物卡", { forms: ["cash", "shopping-card"] }),
    ],
  ),
  under({ document: DOCUMENT, from: day("2017-09-22"), status: "unknown", source: TEXT_SOURCE }, [
    limit("TJ-17-WED", "wedding-gift", 1000, "person-time", "会员结婚可给予慰问品，最高不得超过1000元", {
      article: "第十五条第（二）项",
      form: "goods",
    }),
    permit(
      "TJ-17-FESTUP",
      "festival-gift",
      "在不超过当年全部经费收入50%的前提下，报同级党组织同意可提高，提高部分在1000元的20%以内（即至多1200元）",
      { article: ARTICLE_15 },
    ),
  ]),
  under(
    {
      document: {
        title: "天津市总工会关于印发《天津市基层工会经费收支管理办法》和《天津市工会系统经费管理使用负面清单（暂行）》的通知",
        number: null,
      },
      from: day("2017-09-22"),
      status: "unknown",
      source: {
        title: "滨海新区总工会网站：市总工会印发通知（2017-09-22）",
        url: "http://www.bhxqgh.com/new_bhxqzgh_text/contents/505/26346.html",
        tier: "official",
      },
    },
    [
      requirement(
        "TJ-17-NEGLIST",
        "accounts",
        "市总工会印发修订后的《天津市基层工会经费收支管理办法》和《天津市工会系统经费管理使用负面清单（暂行）》，要求各单位遵照执行",
      ),
    ],
  ),
]);
