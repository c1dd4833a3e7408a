/** ZHEJIANG: what is known of 浙江's rules. */
import { day, month, type RuleDocument, type Source, UNDATED, year } from "../rule";
import { limit, payer, rulesOf, under } from "../rule-drafts";

const RULES: RuleDocument = { title: "浙江省总工会关于加强和规范基层工会经费收支管理的实施细则", number: null };
const RULES_2019: RuleDocument = { title: "浙江大学2019年院级工会活动经费规定", number: null };
const NEWS_SOURCE: Source = {
  title: "职工福利“浙江标准”出台（浙江在线 2015-01-21）",
  url: "http://zjnews.zjol.com.cn/system/2015/01/21/020475469.shtml",
  tier: "news",
};
const PEOPLES_DAILY_2018: Source = {
  title: "该发的福利不发也是不作为（华商报 2018-06-12，据《人民日报》各地职工福利标准）",
  url: "https://m.yybnet.net/anhui/news/201806/7537794.html",
  tier: "news-repost",
};

export const ZHEJIANG = rulesOf("ZJ", [
  under(
    {
      document: RULES,
      from: UNDATED,
      status: "unknown",
      source: {
        title: "工会文体活动的奖励范围和标准?/浙江省工会福利标准?",
        url: "http://www.syrybj.com/Early-Childhood-EducationJobs/9241775.html",
        tier: "low",
      },
    },
    [
      limit("ZJ-18-EDU", "trainee-award", 300, "person-time", "比例控制在10%以内，每人不超过300元"),
      limit("ZJ-18-EDU/share", "trainee-award", 0.1, "share", "比例控制在10%以内，每人不超过300元", { base: "trainees" }),
      limit("ZJ-18-CLOTHUP", "event-clothing", 500, "person-time", "上级活动有统一着装要求的，每人不超过500元", { variant: "upper-event" }),
    ],
  ),
  under(
    {
      document: RULES,
      from: UNDATED,
      status: "unknown",
      source: { title: "工会会员有哪些权利，和福利?", url: "http://maihat.com/news/1104.html", tier: "low" },
    },
    [
      limit("ZJ-18-CLOTHOWN", "event-clothing", 600, "person-two-years", "自行组织团体类比赛每人两年不超过600元", { variant: "own-event" }),
      limit("ZJ-18-COACH", "judge-fee", 500, "person-day", "聘请教练和裁判每人每天不超过500元", { variant: "judge" }),
    ],
  ),
  under(
    {
      document: { title: "浙江省节日慰问品标准（依据文件名未见）", number: null },
      // In force then; since when is not known.
      from: month("2018-06"),
      status: "unknown",
      source: {
        title: "明确了！中秋国庆可以发福利，浙江的标准是……（智慧舟山论坛 2020-09-25）",
        url: "http://www.zszhili.com/forum.php?goto=nextnewset&mod=redirect&tid=374426",
        tier: "low",
      },
      also: PEOPLES_DAILY_2018,
      seenInForce: "2020-09-25",
    },
    [limit("ZJ-20-FEST", "festival-gift", 1500, "person-year", "浙江的标准是年度总额不超过人均1500元")],
  ),
  under({ document: RULES, from: day("2015-01-21"), status: "superseded", source: NEWS_SOURCE }, [
    limit("ZJ-15-FEST", "festival-gift", 0.3, "share", "全年慰问不超过三次，慰问支出总额不超出年度工会经费预算支出总额的30%", {
      base: "planned-spending",
      supersededBy: "ZJ-20-FEST",
      until: month("2017-12"),
    }),
    limit("ZJ-15-FEST/times", "festival-gift", 3, "times-year", "全年慰问不超过三次，慰问支出总额不超出年度工会经费预算支出总额的30%", {
      supersededBy: "ZJ-20-FEST",
      until: month("2017-12"),
    }),
  ]),
  under(
    {
      document: RULES,
      from: day("2015-01-21"),
      status: "historical",
      source: NEWS_SOURCE,
      also: {
        title: "地方职工福利：多省节日慰问全年不超1千 上海不超400（人民网 2015-02-09 转载）",
        url: "https://yinchuan.baogaosu.com/xinwen/%25E8%2581%258C%25E5%25B7%25A5%25E7%25A6%258F%25E5%2588%25A9%25E5%25A4%259A%25E7%259C%2581%25E8%258A%2582%25E6%2597%25A5%25E6%2585%25B0%25E9%2597%25AE%25E5%2585%25A8%25E5%25B9%25B4%25E4%25B8%258D%25E8%25B6%2585/29394743",
        tier: "news-repost",
      },
    },
    [
      limit("ZJ-15-BIRTH", "birthday-gift", 300, "person-year", "会员生日当月发放，每人每年最高不超过300元，蛋糕或蛋糕领取券", {
        until: month("2017-12"),
      }),
    ],
  ),
  under(
    {
      document: RULES_2019,
      from: year("2019"),
      status: "unknown",
      level: "unit",
      source: {
        title: "浙江大学2019年院级工会“文体活动费”（2019-04-26）",
        url: "http://zdgh.zju.edu.cn/cwgzw/2019/0426/c44201a1904403/page.htm",
        tier: "institution",
      },
    },
    [
      limit("ZJ-ZJU-PRIZEI", "prize", 600, "person-time", "个人最高名次每人每项不超过600元，奖励面不超过三分之二，不再发纪念品", {
        variant: "individual",
      }),
      limit("ZJ-ZJU-PRIZET", "prize", 400, "person-time", "团体最高名次每项人均不超过400元", { variant: "team" }),
      limit("ZJ-ZJU-SOUV", "souvenir", 100, "person-time", "可发100元/人日用品，不得发现金、不可买食品"),
      limit("ZJ-ZJU-JUDGE", "judge-fee", 300, "person-day", "只能发放学生裁判费，每人每天不超过300元", { variant: "judge" }),
    ],
  ),
  under(
    {
      document: RULES_2019,
      from: year("2019"),
      status: "unknown",
      level: "unit",
      source: {
        title: "浙江大学2019年院级工会“女工活动费”（2019-04-26）",
        url: "http://zdgh.zju.edu.cn/cwgzw/2019/0426/c44201a1904400/page.htm",
        tier: "institution",
      },
    },
    [limit("ZJ-ZJU-LECT", "lecture-fee", 300, "person-event", "一般讲座不超过300元/次，专家级按有关规定")],
  ),
  under(
    {
      document: { title: "浙江工商大学工会2024年春游通知", number: null },
      from: day("2024-03-22"),
      status: "unknown",
      level: "unit",
      source: {
        title: "浙江工商大学工会2024年春游通知（2024-03-22）",
        url: "http://jgzj.zjgsu.edu.cn/View-1939.html",
        tier: "institution",
      },
    },
    [
      limit(
        "ZJ-ZJGSU-TRIP",
        "outing",
        200,
        "person-time",
        "按参加会员每人200元报销，当天返回；餐费每人每天不超过100元，活动必需品每人不超过30元",
      ),
      limit(
        "ZJ-ZJGSU-TRIP/days",
        "outing",
        1,
        "days",
        "按参加会员每人200元报销，当天返回；餐费每人每天不超过100元，活动必需品每人不超过30元",
      ),
    ],
  ),
  under(
    {
      document: { title: "杭州电子科技大学2021年春游通知", number: null },
      from: month("2021-04"),
      status: "unknown",
      level: "unit",
      source: {
        title: "杭州电子科技大学工会2021年春游通知",
        url: "http://teachhome.hdu.edu.cn/2021/0419/c2301a133865/page.htm",
        tier: "institution",
      },
    },
    [
      limit(
        "ZJ-HDU-TRIP",
        "outing",
        200,
        "person-day",
        "租车、门票、餐费、用品等每人每天不超过200元；仅有餐费支出时每人每天不超过100元；用品人均不超30元；省内、当日往返",
      ),
      limit(
        "ZJ-HDU-TRIP/days",
        "outing",
        1,
        "days",
        "租车、门票、餐费、用品等每人每天不超过200元；仅有餐费支出时每人每天不超过100元；用品人均不超30元；省内、当日往返",
      ),
    ],
  ),
  under(
    {
      document: { title: "浙江省职工疗休养政策调整（省总工会等，文件名未见）", number: null },
      from: month("2020-07"),
      status: "unknown",
      source: {
        title: "浙江调整职工疗休养政策（新华社 2020-07-15，转载）",
        url: "http://www.siram.cn/2020-07/15/c_139213238.htm",
        tier: "news-repost",
      },
    },
    [
      limit(
        "ZJ-20-REHAB",
        "recuperation",
        600,
        "person-day",
        "职工疗休养标准由每人每天400元提高至600元，一般不超过5天（含在途），可分2次以上",
      ),
      limit(
        "ZJ-20-REHAB/days",
        "recuperation",
        5,
        "days",
        "职工疗休养标准由每人每天400元提高至600元，一般不超过5天（含在途），可分2次以上",
      ),
    ],
  ),
  under(
    {
      document: { title: "杭州市职工疗休养有关规定（文件名未见）", number: null },
      from: month("2021-06"),
      status: "unknown",
      level: "municipal",
      source: {
        title: "杭州职工疗休养多了新选择（杭州日报 2021-06-09，转载）",
        url: "https://www.hnmdtv.com/video/2021/0609/75889.html",
        tier: "news-repost",
      },
    },
    [
      payer(
        "ZJ-HZ-21-REHAB",
        "recuperation",
        "recuperation",
        "党政机关和事业单位疗休养费用在单位行政福利费中列支；国企参照执行，其他企业由职代会讨论决定",
      ),
      limit("ZJ-HZ-21-REHAB/year", "recuperation", 3000, "person-year", "党政机关和事业单位疗休养费用每人每年不超过3000元"),
    ],
  ),
  under(
    {
      document: { title: "杭州医学院2022年春游通知", number: null },
      from: month("2022-05"),
      status: "unknown",
      level: "unit",
      source: {
        title: "杭州医学院工会2022年春游通知（2022-05-16）",
        url: "https://gh.hmc.edu.cn/art/2022/5/16/art_3689_164992.html",
        tier: "institution",
      },
    },
    [
      limit(
        "ZJ-HMC-TRIP",
        "outing",
        200,
        "person-time",
        "每人200元；其中用餐不超过100元/人，仅有餐费支出时不超过40元/人；大杭州范围、当日往返",
      ),
      limit(
        "ZJ-HMC-TRIP/days",
        "outing",
        1,
        "days",
        "每人200元；其中用餐不超过100元/人，仅有餐费支出时不超过40元/人；大杭州范围、当日往返",
      ),
    ],
  ),
]);
