/** NATIONAL_MEMBERS: what members may be given and taken to, and how much of it. */
import { day, month, type RuleDocument, type Source } from "../rule";
import { ban, limit, permit, requirement, rulesOf, under } from "../rule-drafts";
import { WELFARE_FULL_TEXT } from "./employer";

const RULES_2017: RuleDocument = { title: "基层工会经费收支管理办法", number: "总工办发〔2017〕32号" };
const MEASURES_2025: RuleDocument = {
  title: "关于加大工会经费投入力度助力职工文化旅游消费十项措施（中华全国总工会办公厅通知）",
  number: null,
};
const NOTICE_2022: RuleDocument = { title: "关于进一步规范全民健身等相关工会经费使用管理的通知（全总办公厅）", number: null };
const NEWS_SOURCE: Source = {
  title: "某晚报2017-12-27（据《老年生活报》）全总公布员工福利发放新规",
  url: "https://wanbao.xyxww.com.cn/html/2017-12/27/content_27620.htm",
  tier: "news",
};
/** “（四）职工集体福利支出”, quoted as such on a page (odtgfuq.cn); the same paragraph stands in two papers of 2017-12. */
const ARTICLE_8_4 = "第八条（四）";
const UNSEEN_SOURCE: Source = { title: "未见存档", url: null, tier: "recalled" };
const WEAK_PAGE_SOURCE: Source = {
  title: "工会文体活动的奖励范围和标准?/浙江省工会福利标准?",
  url: "http://www.syrybj.com/Early-Childhood-EducationJobs/9241775.html",
  tier: "low",
};
const INSTITUTION_SOURCE: Source = {
  title: "中山大学基层经费使用范围和标准指引（2021年11月）",
  url: "https://zdgh.sysu.edu.cn/article/2171",
  tier: "institution",
};
const REPORT_SOURCE: Source = {
  title: "全国总工会“十项措施”助力文化旅游消费（2025-03-23）",
  url: "http://yw1515.com/news/chengshi/hangzhou/2025-03-23/307799.html",
  tier: "news-repost",
};
const REPORT_SOURCE_2: Source = {
  title: "全总部署助力职工文化旅游消费“十项措施”（光明日报，论坛转载 2025-03-21）",
  url: "http://xc151.com/forum.php?extra=page%3D1&mod=viewthread&tid=171051",
  tier: "news-repost",
};

export const NATIONAL_MEMBERS = rulesOf("CN", [
  under(
    {
      document: RULES_2017,
      article: ARTICLE_8_4,
      from: month("2017-12"),
      status: "current",
      source: NEWS_SOURCE,
      also: {
        title: "工会经费怎么用?《基层工会经费收支管理办法》做出新规定（新民晚报转载）",
        url: "http://gxnky.yfsoft.com.cn/23159.html",
        tier: "news-repost",
      },
    },
    [
      requirement(
        "CN-FEST-list",
        "festival-gift",
        "可向全体会员发放节日慰问品的年节：元旦（新年）、春节、清明节、劳动节、端午节、中秋节、国庆节，以及经自治区以上人民政府批准设立的少数民族节日",
      ),
    ],
  ),
  under({ document: RULES_2017, from: month("2017-12"), status: "current", source: UNSEEN_SOURCE }, [
    ban(
      "CN-FEST-notlisted",
      "festival-gift",
      "unlisted-festival",
      "三八妇女节、五四、六一、七一、教师节、护士节、记者节、重阳节、元宵、七夕、圣诞等不属于法定年节范围，不应按“节日慰问品”列支（可按文体/女职工活动纪念品等合规口径办理）",
    ),
  ]),
  under({ document: RULES_2017, article: ARTICLE_8_4, from: month("2017-12"), status: "current", source: NEWS_SOURCE }, [
    requirement(
      "CN-FEST-goods",
      "festival-gift",
      "原则上为符合中国传统节日习惯的用品和职工群众必需的生活用品，可结合实际采取便捷灵活的发放方式",
    ),
    requirement("CN-BIRTH-form", "birthday-gift", "会员生日可发放生日蛋糕等实物慰问品，也可发放指定蛋糕店的蛋糕券（不得发现金）"),
    permit("CN-WED-form", ["wedding-gift", "birth-gift"], "会员结婚、生育时可给予一定金额的慰问品"),
    permit("CN-SICK-form", ["illness-gift", "bereavement-gift"], "会员生病住院、会员或其直系亲属去世时可给予一定金额的慰问金"),
    permit("CN-RETIRE-form", "retirement-gift", "会员退休离岗可发放一定金额的纪念品（不是现金）"),
  ]),
  under({ document: RULES_2017, from: month("2017-12"), status: "current", source: UNSEEN_SOURCE }, [
    requirement("CN-FEST-provincecap", "festival-gift", "全国办法不规定金额，由省级工会细则明确年度总额上限", { lead: "第二十四条" }),
  ]),
  under(
    {
      document: RULES_2017,
      article: "第八条",
      from: month("2017-12"),
      status: "current",
      source: WEAK_PAGE_SOURCE,
      also: INSTITUTION_SOURCE,
    },
    [
      limit("CN-PRIZE-2of3", "prize", 2 / 3, "share", "文体活动设奖的，奖励范围不得超过参与人数的三分之二；奖励以精神为主、物质为辅", {
        base: "participants",
        lead: "第八条（二）",
        confirmedBy: "山东、河南、四川、湖南等省细则的报道均复述三分之二",
      }),
      permit("CN-PRIZE-souvenir", "souvenir", "不设置奖项的文体活动，可为参加人员发放少量纪念品（多省限100元/人）", {
        lead: "第八条（二）",
      }),
    ],
  ),
  under({ document: RULES_2017, article: "第八条", from: month("2017-12"), status: "current", source: WEAK_PAGE_SOURCE }, [
    requirement("CN-MEAL-travelstd", "event-meal", "文体活动中开支的伙食补助费不得超过当地差旅费中的伙食补助标准", {
      lead: "第八条（二）",
    }),
  ]),
  under(
    {
      document: RULES_2017,
      article: "第八条",
      from: month("2017-12"),
      status: "current",
      source: {
        title: "2017年底全总《基层工会经费收支管理办法》与各地福利标准（新闻改写页）",
        url: "http://qinglongs.com/qlwxw/7648.html",
        tier: "low",
      },
      also: {
        title: "工会会计制度（财会〔2021〕7号）附件PDF，公开代码库存财政部原件副本，50105",
        url: "https://github.com/zhaoyh603/zhaoyh603.github.io/blob/a541d818bdd178cccc900d88e56f110e9857ef0d/docs/zd/ghkj/00.assets/P020210421580786767424.pdf",
        tier: "document-repost",
      },
    },
    [
      permit(
        "CN-FEE-use",
        ["film", "outing", "park-pass"],
        "可用会员会费组织观看电影、文艺演出、体育比赛，开展春游秋游，为会员购买当地公园年票",
        { lead: "第八条（二）" },
      ),
    ],
  ),
  under({ document: RULES_2017, from: month("2017-12"), status: "superseded", source: UNSEEN_SOURCE }, [
    limit("CN-FEE-3x", "dues", 3, "times-dues", "会费不足部分可以用工会经费弥补，弥补部分不超过基层工会当年会费收入的三倍", {
      lead: "第八条（二）",
      supersededBy: "CN-TEN-fee4x",
    }),
  ]),
  under({ document: RULES_2017, from: month("2017-12"), status: "superseded", source: UNSEEN_SOURCE, also: INSTITUTION_SOURCE }, [
    requirement("CN-TRIP-sameday", "outing", "基层工会组织会员春游秋游应当日往返", { lead: "第八条（二）", supersededBy: "CN-TEN-outing" }),
    limit("CN-TRIP-sameday/days", "outing", 1, "days", "基层工会组织会员春游秋游应当日往返", {
      lead: "第八条（二）",
      supersededBy: "CN-TEN-outing",
    }),
  ]),
  under({ document: RULES_2017, from: month("2017-12"), status: "current", source: UNSEEN_SOURCE, also: INSTITUTION_SOURCE }, [
    ban("CN-TRIP-banned", "outing", "closed-scenery", "不得到有关部门明令禁止的风景名胜区开展春游秋游", { lead: "第八条（二）" }),
  ]),
  under({ document: MEASURES_2025, from: month("2025-03"), status: "current", source: REPORT_SOURCE, also: REPORT_SOURCE_2 }, [
    permit(
      "CN-TEN-coupon",
      "consumption-coupon",
      "基层工会可在现行规定基础上每年发放一次工会消费券，用于购买日用消费品和文化旅游产品；标准、方式、终止时限由基层工会确定",
      { forms: ["consumption-coupon"], isUnlimited: true },
    ),
    limit(
      "CN-TEN-coupon/times",
      "consumption-coupon",
      1,
      "times-year",
      "基层工会可在现行规定基础上每年发放一次工会消费券，用于购买日用消费品和文化旅游产品；标准、方式、终止时限由基层工会确定",
    ),
    permit("CN-TEN-extra", ["sports-event", "arts-event"], "在现行规定基础上每年增加一次全员参加的职工文体活动"),
    permit("CN-TEN-rehab", "recuperation", "疗休养经费由单位职工福利费承担，工会经费可适当补助；争取五年内全体职工参加一次", {
      also: WELFARE_FULL_TEXT,
    }),
  ]),
  under(
    {
      document: MEASURES_2025,
      from: month("2025-03"),
      status: "current",
      source: REPORT_SOURCE,
      also: {
        title: "铜川市总工会提振文旅消费“八项措施”（2025-07-31）",
        url: "http://www.tcszgh.net/news_show.rt?channlId=12&contentId=362",
        tier: "official",
      },
    },
    [limit("CN-TEN-fee4x", "dues", 4, "times-dues", "工会经费弥补会费支出不足的额度最高不超过会费收入的四倍")],
  ),
  under(
    {
      document: MEASURES_2025,
      from: month("2025-03"),
      status: "current",
      source: REPORT_SOURCE,
      also: {
        title: "上海市总工会《关于加大上海工会经费投入力度助力文化旅游消费若干措施》（转载）",
        url: "http://www.zjcav1002.cn/article-9-342191-1.html",
        tier: "news-repost",
      },
    },
    [
      permit(
        "CN-TEN-feescope",
        ["film", "outing", "park-pass"],
        "线上或线下观看电影、文艺演出、体育比赛，购买当地公园年票、跨区域旅游景区年票等可由会费列支",
      ),
    ],
  ),
  under(
    {
      document: MEASURES_2025,
      from: month("2025-03"),
      status: "current",
      source: REPORT_SOURCE,
      also: {
        title: "内蒙古文旅厅、总工会《关于释放职工消费潜力促进文化和旅游消费的通知》（工人日报转载，2026-01）",
        url: "http://zhishi.hgjy100.com/guancha/129800.html",
        tier: "news-repost",
      },
    },
    [
      requirement(
        "CN-TEN-outing",
        "outing",
        "基层工会每年可组织会员春秋游，最多不超过4次，单次往返不超过2天1晚，允许在时限内跨区域；住宿费、伙食费执行当地差旅标准",
      ),
      limit(
        "CN-TEN-outing/times",
        "outing",
        4,
        "times-year",
        "基层工会每年可组织会员春秋游，最多不超过4次，单次往返不超过2天1晚，允许在时限内跨区域；住宿费、伙食费执行当地差旅标准",
      ),
      limit(
        "CN-TEN-outing/days",
        "outing",
        2,
        "days",
        "基层工会每年可组织会员春秋游，最多不超过4次，单次往返不超过2天1晚，允许在时限内跨区域；住宿费、伙食费执行当地差旅标准",
      ),
    ],
  ),
  under({ document: MEASURES_2025, from: month("2025-03"), status: "current", source: REPORT_SOURCE_2 }, [
    permit("CN-TEN-condolence", ["festival-gift", "birthday-gift"], "适当提高会员法定节日、生日等慰问标准，具体由省级工会确定"),
    permit("CN-TEN-skill", "training", "基层工会积极配合所在单位开展职工职业资格培训、技能培训等工作，工会经费可适当补助"),
    permit("CN-TEN-camp", "children", "县级以上工会持续组织面向六类群体子女的“工会夏令营”研学活动，所需经费可由工会经费列支"),
  ]),
  under(
    {
      document: {
        title: "关于深入推进新时代职工文体工作高质量发展 扩大职工文体消费的意见（全总、文旅部、国家电影局、体育总局）",
        number: null,
      },
      from: day("2026-01-06"),
      status: "current",
      source: {
        title: "四部门联合印发意见，鼓励基层工会每年最多可开展四次春秋游活动（网易/澎湃）",
        url: "https://www.163.com/dy/article/KIK34JRK0514R9P4.html",
        tier: "news",
      },
      also: {
        title: "中国青年报客户端2026-01-06（转载）:全总等四部门《意见》",
        url: "https://news.axiwang.com/a/164086.html",
        tier: "news-repost",
      },
    },
    [
      permit(
        "CN-FOUR-outing",
        "outing",
        "鼓励各级工会结合实际增加春秋游场次，每年最多可开展4次；鼓励提高工会经费中文体活动支出比例；支持购买景区年票，发放文旅消费券、电影券",
      ),
      limit(
        "CN-FOUR-outing/times",
        "outing",
        4,
        "times-year",
        "鼓励各级工会结合实际增加春秋游场次，每年最多可开展4次；鼓励提高工会经费中文体活动支出比例；支持购买景区年票，发放文旅消费券、电影券",
      ),
    ],
  ),
  under(
    {
      document: NOTICE_2022,
      from: month("2022-07"),
      status: "current",
      source: {
        title: "全国总工会办公厅印发《关于进一步规范全民健身等相关工会经费使用管理的通知》报道（hizh.cn，地址日期2022-07-07）",
        url: "https://pub-static.hizh.cn/a/202207/07/AP62c6aa30e4b061e938cd9ed1.html",
        tier: "news",
      },
    },
    [
      permit("CN-22-FITNESS", "sports-event", "基层工会自身健身设施设备不能满足职工会员需求的，每年可以按照一定标准为职工会员购买健身服务"),
      permit("CN-22-POVERTY", "festival-gift", "基层慰问等工会活动，在同等条件下可优先采购脱贫地区产品"),
    ],
  ),
  under(
    {
      document: NOTICE_2022,
      from: month("2022-07"),
      status: "current",
      source: {
        title: "江苏省总工会关于工会经费管理（全国总工会明确工会经费可用于全民健身）（转载央视网）",
        url: "http://m.studyofnet.com/839279874.html",
        tier: "news-repost",
      },
    },
    [ban("CN-22-NOTOUR", "outing", "public-tour", "严禁将购买旅行社服务异化为公款旅游")],
  ),
  under(
    {
      document: NOTICE_2022,
      from: month("2022-07"),
      status: "current",
      source: {
        title: "重要通知！职工疗休养等活动可由旅行社承接了（南国早报转中国旅游网 2022-07-09）",
        url: "https://ngzb.com.cn/news/2022/07/09/zhongyaotongzhi-zhigong-xiuyang-huodong-keyou-lvxingshe-chengjie.html",
        tier: "news",
      },
    },
    [
      permit(
        "CN-22-AGENCY",
        "outing",
        "基层工会按照规定组织的职工春秋游，确需购买外部服务的，可根据采购管理有关规定履行必要的采购程序，选择旅行社承接",
      ),
    ],
  ),
  under(
    {
      document: MEASURES_2025,
      from: month("2025-03"),
      status: "current",
      source: {
        title: "工会经费能否用于支付帮扶消费（问答页）",
        url: "https://www.jiusongjiankang.com/health/news/5246710.html",
        tier: "low",
      },
    },
    [
      requirement(
        "CN-TEN-consume",
        "festival-gift",
        "各级工会及其所属企事业单位应根据要求预留年度支出预算的一定份额，采购脱贫地区农副产品，用于发放慰问品或食堂食材等",
      ),
    ],
  ),
  under(
    {
      document: { title: "关于深入开展优秀技术工人休疗养活动的意见（全国总工会）", number: null },
      from: month("2023-05"),
      status: "current",
      source: {
        title: "全总下发《关于深入开展优秀技术工人休疗养活动的意见》（央视，转载）",
        url: "http://m.cncjw.com.cn/yizhouremen/2023/0517/111699.html",
        tier: "news-repost",
      },
    },
    [
      permit(
        "CN-23-TECHREHAB",
        "recuperation",
        "各级工会积极组织优秀技术工人、高技能人才参加休疗养，以休养、疗养为主要内容；指导企业将职工疗养列入国家规定的企业职工集体福利项目；严格控制外出参观学习时间、地点和费用",
      ),
    ],
  ),
]);
