/** SHAANXI: what is known of 陕西's rules. */
import { day, month, type RuleDocument, type Source, UNDATED, year } from "../rule";
import { ban, limit, requirement, rulesOf, under } from "../rule-drafts";

const RULES_2018: RuleDocument = { title: "陕西省基层工会经费收支管理办法", number: "陕工发〔2018〕1号" };
const REPORT_SOURCE: Source = {
  title: "陕西提高职工节日福利标准 每人每年不超2200元（陕西传媒网，大西北网2019-01-16转载）",
  url: "http://578011.com/a/shanxi/20190116/307290.html",
  tier: "news-repost",
};

export const SHAANXI = rulesOf("SN", [
  under(
    {
      document: { title: "铜川市总工会提振文旅消费八项措施（落实陕西省总十条）", number: null },
      from: month("2025-07"),
      status: "current",
      level: "municipal",
      source: {
        title: "铜川市总工会提振文旅消费“八项措施”（2025-07-31）",
        url: "http://www.tcszgh.net/news_show.rt?channlId=12&contentId=362",
        tier: "official",
      },
    },
    [
      limit("SN-25-FEE", "dues", 4, "times-dues", "可用会费为会员购买本省公园年票、文体场馆联票，最高补助标准提升至会员缴纳会费的4倍"),
      limit("SN-25-TRIP", "outing", 230, "person-day", "每年可组织4次本省及周边春秋游（2天1晚），交通门票补贴提高至230元/人·天"),
      limit("SN-25-TRIP/times", "outing", 4, "times-year", "每年可组织4次本省及周边春秋游（2天1晚），交通门票补贴提高至230元/人·天"),
      limit("SN-25-TRIP/days", "outing", 2, "days", "每年可组织4次本省及周边春秋游（2天1晚），交通门票补贴提高至230元/人·天"),
    ],
  ),
  under(
    {
      document: { title: "陕西省总工会关于贯彻落实全国总工会加强基层工会经费收支管理有关规定的意见", number: null },
      from: day("2015-01-27"),
      status: "superseded",
      source: {
        title: "陕西省总工会关于贯彻落实全总加强基层工会经费收支管理有关规定的意见（期刊报道摘要，转载）",
        url: "http://soolun.net/periodical/48c79a02a92b0973ed5e46193582a85d.html",
        tier: "news-repost",
      },
    },
    [
      limit("SN-15-FEST", "festival-gift", 1000, "person-year", "全年慰问一般不超过三次，每位会员每年节日慰问品总额一般不超过1000元", {
        supersededBy: "SN-18-FEST",
      }),
      limit("SN-15-FEST/times", "festival-gift", 3, "times-year", "全年慰问一般不超过三次，每位会员每年节日慰问品总额一般不超过1000元", {
        supersededBy: "SN-18-FEST",
      }),
    ],
  ),
  under({ document: RULES_2018, article: "第八条第四项", from: year("2018"), status: "superseded", source: REPORT_SOURCE }, [
    limit("SN-18-FEST", "festival-gift", 1500, "person-year", "每人年度慰问总额不超过1500元", { supersededBy: "SN-19-FEST" }),
  ]),
  under({ document: RULES_2018, article: "第八条第四项", from: year("2018"), status: "unknown", source: REPORT_SOURCE }, [
    limit("SN-18-FESTRATIO", "festival-gift", 0.3, "share", "年度慰问总额不得超出当年工会经费预算支出的30%", { base: "planned-spending" }),
  ]),
  under(
    {
      document: RULES_2018,
      article: "第八条第四项（2019修订）",
      from: day("2019-01-15"),
      status: "unknown",
      source: REPORT_SOURCE,
      also: {
        title: "20省份明确节日慰问品发放标准（中国知识网2020-09-22）",
        url: "http://zhishi5.com/redianxinwen/202009/78342.html",
        tier: "secondary",
      },
    },
    [limit("SN-19-FEST", "festival-gift", 2200, "person-year", "每位会员年度总额不超过2200元（2019-01-15通知，上限提高700元）")],
  ),
  under({ document: RULES_2018, from: day("2019-01-15"), status: "unknown", source: REPORT_SOURCE }, [
    ban("SN-19-BAN", "festival-gift", "forbidden-goods", "不得发放党风廉政建设有关规定明令禁止的物品"),
  ]),
  under(
    {
      // Revised as a whole in 2024-04: what of it was kept is known for the figures below only.
      document: { title: "陕西省基层工会经费收支管理办法实施细则（2024年4月修订之前）", number: null },
      from: UNDATED,
      status: "unknown",
      source: {
        title: "陕西基层工会春（秋）游开支标准不超过200元/人次（陕西时报网，记者柴颖，页面2020-11-21）",
        url: "http://www.sxmknk.com.cn/sxzx/11672.html",
        tier: "low",
      },
    },
    [
      limit(
        "SN-20-TRIP",
        "outing",
        200,
        "person-time",
        "春（秋）游租车、餐费、门票、意外险等不超过200元/人次，当天往返；可委托有资质旅行机构并签协议",
      ),
      limit(
        "SN-20-LABORPRIZET",
        "labour-competition",
        500,
        "person-time",
        "劳动技能竞赛奖励范围不超过参赛人数1/3，团体人均最高不超过500元",
        { variant: "team" },
      ),
      limit("SN-20-LABORSOUV", "souvenir", 100, "person-time", "未获奖的参赛人员可发不超过100元/人次的纪念品", {
        variant: "labour-competition",
      }),
      limit("SN-20-EXPERTH", "judge-fee", 2400, "person-day", "外聘评委，高级专业技术职称评审费最高不超过2400元/人/日", {
        variant: "senior-expert",
      }),
      limit("SN-20-EXPERT", "judge-fee", 1500, "person-day", "外聘评委，其他专业人员不超过1500元/人/日", { variant: "expert" }),
    ],
  ),
  under(
    {
      document: { title: "陕西省基层工会经费收支管理办法实施细则（2024年4月修订之前）", number: null },
      from: month("2020-11"),
      status: "unknown",
      source: {
        title: "陕西基层工会春（秋）游开支标准不超过200元/人次（陕西时报网 2020-11-21，机器改写文）",
        url: "http://www.sxmknk.com.cn/sxzx/11672.html",
        tier: "low",
      },
    },
    [
      limit(
        "SN-20-LABORPRIZEI",
        "labour-competition",
        10_000,
        "person-time",
        "劳动技能竞赛个人最高奖励不超过10000元，奖励面不超过参赛人数1/3",
        {
          variant: "individual",
        },
      ),
      // A limit by the month for the few who hold an office: it is said, and not compared.
      requirement(
        "SN-20-PARTTIME",
        "organisation",
        "会员500人以下（含）的单位兼职工会干部（公职人员除外）补贴不超过150元/人·月（500人以上的在摘录处截断）",
      ),
    ],
  ),
  under(
    {
      document: { title: "陕西省基层工会经费收支管理办法实施细则（2024修订）", number: null },
      from: month("2024-04"),
      status: "current",
      source: {
        title: "陕西基层工会经费收支管理办法实施细则修订 职工福利标准有所提高（三秦都市报2024-04-11，转载）",
        url: "http://shyushe.cn/shehui/2024/259208.html",
        tier: "news-repost",
      },
    },
    [
      // 同一项活动每年不超过两次 asks what a plan does not tell: it is said, and not a limit to compare with.
      limit(
        "SN-24-PRIZEI",
        "prize",
        500,
        "person-time",
        "最高等次个人单项奖励不超过500元/人次（旧300元），同一项活动每年不超过两次，其他等次依次递减",
        { variant: "individual" },
      ),
      limit(
        "SN-24-CLOTH",
        "event-clothing",
        1500,
        "person-two-years",
        "第一年不使用的，可在第二年集中一次按不超过1500元/人次使用（旧标准每年最高800元/人次）",
      ),
      limit(
        "SN-24-JUDGE",
        "judge-fee",
        500,
        "person-day",
        "聘请非本单位裁判员、评委、教练、主持人、编导等，最高不超过500元/人天（旧300元）",
        { variant: "judge" },
      ),
      limit("SN-24-STAFF", "judge-fee", 200, "person", "聘请其他工作人员的，最高不超过200元/人", { variant: "staff" }),
    ],
  ),
]);
