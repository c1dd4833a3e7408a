/** GUANGDONG: what is known of 广东's rules. */
import { day, month, type RuleDocument, type Source, UNDATED, year } from "../rule";
import { limit, rulesOf, under } from "../rule-drafts";

const RULES_2018: RuleDocument = { title: "广东省基层工会经费收支管理实施细则（试行）", number: null };
const WEAK_PAGE_SOURCE: Source = {
  title: "广东省工会福利发放实施细则（问答转载）",
  url: "https://dawenbaishu.com/answer/18075.html",
  tier: "low",
};
const REPORT_SOURCE: Source = {
  title: "中山職工福利標準最近提高了！最高5000元！（中山圈，转述广东省实施细则（试行），页面无日期）",
  url: "https://p2.ttnews.xyz/a/5b560edbdc9b5e461020b8e0",
  tier: "news-repost",
};
const REPORT_SOURCE_2: Source = {
  title: "广东工会会员有福了！（濠江区政府网镜像）",
  url: "http://www.gzmxturbo.cn/hj/zjhj/msrx/bmxx/content/post_1861588.html",
  tier: "news-repost",
};

export const GUANGDONG = rulesOf("GD", [
  under(
    {
      document: { title: "基层工会经费使用范围及标准指引（某广东高校）", number: null },
      from: month("2018-03"),
      status: "unknown",
      level: "unit",
      source: {
        title: "基层工会经费使用范围及标准指引（2018年3月，某广东高校，页上无校名）",
        url: "https://www.xiaomilidoc.com/p-6743658.html",
        tier: "institution",
      },
    },
    [
      limit("GD-UNI-BIRTH", "birthday-gift", 400, "person-year", "生日蛋糕或蛋糕券不超过400元/人，可从职工福利费支出"),
      limit("GD-UNI-HOSP", "illness-gift", 2000, "person-time", "会员生病住院慰问不超过2000元/人"),
      limit("GD-UNI-CLOTH", "event-clothing", 500, "person-two-years", "服装不超过500元/人且每两年购置一次，鼓励租赁"),
      limit("GD-UNI-JUDGE", "judge-fee", 500, "person-half-day", "教练、裁判员、评委劳务费半天不超过500元", { variant: "judge" }),
      limit("GD-UNI-STAFF", "judge-fee", 100, "person-day", "其他人员每天不超过100元", { variant: "staff" }),
      limit("GD-UNI-TRIPMEAL", "event-meal", 50, "person-day", "春秋游误餐费校外50元/人·天、校内30元", { variant: "outing" }),
      limit("GD-UNI-PRIZET", "prize", 500, "person-time", "团体项目奖品每人不超过500元", { variant: "team" }),
    ],
  ),
  under({ document: RULES_2018, from: year("2018"), status: "unknown", source: WEAK_PAGE_SOURCE, also: REPORT_SOURCE }, [
    limit("GD-18-WED", ["wedding-gift", "birth-gift"], 1000, "person-time", "慰问品和慰问金一般不超过1000元", { form: "either" }),
    limit("GD-18-RET", "retirement-gift", 1000, "person-time", "不超过1000元纪念品，可座谈会（干鲜水果）", { form: "goods" }),
  ]),
  under({ document: RULES_2018, from: year("2018"), status: "unknown", source: WEAK_PAGE_SOURCE }, [
    limit("GD-18-DEATH", "bereavement-gift", 3000, "person-time", "不高于3000元", { variant: "member" }),
    limit("GD-18-DEATHR", "bereavement-gift", 1000, "person-time", "不高于1000元", { variant: "relative" }),
  ]),
  under(
    {
      document: { title: "广东省总工会（约2020—2021年口径）", number: null },
      from: month("2018-01"),
      status: "unknown",
      source: REPORT_SOURCE_2,
      also: REPORT_SOURCE,
    },
    [limit("GD-20-FEST", "festival-gift", 2500, "person-year", "逢年过节发放慰问品年度总额一般不超过人均2500元")],
  ),
  under({ document: { title: "广东省总工会文件", number: null }, from: year("2020"), status: "historical", source: REPORT_SOURCE_2 }, [
    limit("GD-20-EXTRA", "consumption-coupon", 600, "person", "一次性增加不超过600元/人用于消费扶贫，截至2021-02-28", {
      variant: "one-off",
      until: day("2021-03-01"),
    }),
  ]),
  under(
    {
      document: { title: "中山大学基层经费使用范围和标准指引", number: null },
      from: month("2021-11"),
      status: "unknown",
      level: "unit",
      source: {
        title: "中山大学基层经费使用范围和标准指引（2021年11月）",
        url: "https://zdgh.sysu.edu.cn/article/2171",
        tier: "institution",
      },
    },
    [
      limit("GD-SYSU-EDU", "trainee-award", 300, "person-time", "不超过300元/人，人数一般不超过30%"),
      limit("GD-SYSU-EDU/share", "trainee-award", 0.3, "share", "不超过300元/人，人数一般不超过30%", { base: "trainees" }),
      limit("GD-SYSU-SKILL", "labour-competition", 1000, "person-time", "不超过1000元/人", { variant: "individual" }),
      limit("GD-SYSU-CADRE", "commendation", 500, "person-time", "奖金和奖品总额不超过500元/人"),
      limit("GD-SYSU-PRIZEI", "prize", 800, "person-time", "个人项目奖品（奖金）不超过800元,≤2/3", { variant: "individual" }),
      limit("GD-SYSU-PARTY", "souvenir", 100, "person-time", "不超过100元/人", { variant: "party" }),
      limit("GD-SYSU-FEST", "festival-gift", 0.4, "share", "全年控制在本级工会经费预算支出的30%左右，最高不超过40%", {
        base: "planned-spending",
      }),
    ],
  ),
  under(
    {
      document: RULES_2018,
      from: UNDATED,
      status: "unknown",
      source: {
        title: "20省份明确节日慰问品发放标准（中国知识网2020-09-22）",
        url: "http://zhishi5.com/redianxinwen/202009/78342.html",
        tier: "secondary",
      },
    },
    [
      limit(
        "GD-20-RATIO40",
        "festival-gift",
        0.4,
        "share",
        "节日慰问全年支出最高不超过当年本级工会经费预算支出的40%（与留成经费50%二者择一）",
        { base: "planned-spending" },
      ),
      limit("GD-20-RATIO50", "festival-gift", 0.5, "share", "或选择控制在基层工会留成经费的50%以内", { base: "retained-income" }),
    ],
  ),
  under({ document: RULES_2018, from: month("2018-01"), status: "unknown", source: REPORT_SOURCE }, [
    limit(
      "GD-18-HEAT",
      "summer-cooling",
      300,
      "person-time",
      "极端天气可购买防暑降温、防寒保暖、防雾霾用品及食品饮料，每人每次不超过300元",
    ),
  ]),
]);
