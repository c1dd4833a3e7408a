/** NATIONAL_EMPLOYER: the employer's welfare and the Party's money, which documents outside the unions' own say who pays; and what a lecture may cost. */
import { day, type RuleDocument, type Source, UNDATED } from "../rule";
import { limit, payer, requirement, rulesOf, under } from "../rule-drafts";

const WELFARE: RuleDocument = { title: "财政部关于企业加强职工福利费财务管理的通知", number: "财企〔2009〕242号" };
/** The enterprises' welfare rule, in full. It says what their welfare fund is; that union money is not for it is what follows. */
export const WELFARE_FULL_TEXT: Source = {
  title: "财企〔2009〕242号全文转载（法律资料网），第一条（一）",
  url: "http://law554.infoeach.com/view-NTU0fDEwNDg1MQ==.html",
  tier: "document-repost",
};
const WELFARE_NEWS: Source = {
  title: "财政部规范企业职工福利费（新华社，洛阳日报 2009-11-26，摘第一条）",
  url: "http://lyrb.lyd.com.cn/html/2009-11/26/content_586112.htm",
  tier: "news",
};
const WELFARE_ANSWER: Source = {
  title: "职工福利费列支范围（法律问答，引财企〔2009〕242号第一条全文）",
  url: "https://110ask.com/zhishi/3832992567152126220.html",
  tier: "secondary",
};
const HEAT: RuleDocument = { title: "防暑降温措施管理办法", number: "安监总安健〔2012〕89号" };
const TRAINING: RuleDocument = { title: "中央和国家机关培训费管理办法", number: "财行〔2016〕540号" };

const welfare = (article: string, source: Source, also: Source, drafts: Parameters<typeof under>[1]): ReturnType<typeof under> =>
  under({ document: WELFARE, article, from: day("2009-11-12"), status: "current", source, also }, drafts);

export const NATIONAL_EMPLOYER = rulesOf("CN", [
  welfare("第一条（一）（二）", WELFARE_FULL_TEXT, WELFARE_NEWS, [
    payer(
      "CN-242-CANTEEN",
      [],
      "canteen",
      "自办职工食堂经费补贴或未办食堂统一供应午餐支出属企业职工福利费，内设食堂、浴室、医务所等的设备、维修和人员费用亦然（文件说什么是职工福利费，不由工会经费列支是推论；机关事业单位另有规定）",
    ),
  ]),
  welfare("第一条（一）", WELFARE_FULL_TEXT, WELFARE_NEWS, [
    payer(
      "CN-242-HEATCOLD",
      [],
      "heating-cooling",
      "符合规定的供暖费补贴、防暑降温费属企业职工福利费（工会的送清凉实物慰问另属送温暖支出）",
    ),
    payer("CN-242-RECUP", "recuperation", "recuperation", "职工疗养费用属企业职工福利费；工会经费只列公杂费等补助（50104）"),
    payer("CN-242-HEALTH", "medical-check", "medical-check", "为职工卫生保健发放或支付的各项现金补贴和非货币性福利属企业职工福利费"),
  ]),
  welfare("第一条（四）", WELFARE_NEWS, WELFARE_ANSWER, [
    payer("CN-242-RETIREE", "retirees", "retirees", "离退休人员统筹外费用属企业职工福利费"),
  ]),
  welfare("第一条（五）", WELFARE_NEWS, WELFARE_ANSWER, [
    payer(
      "CN-242-OTHER",
      [],
      "family-welfare",
      "按规定发生的其他职工福利费，包括丧葬补助费、抚恤费、职工异地安家费、独生子女费、探亲假路费，以及符合定义而未列出的其他支出",
    ),
    payer("CN-242-INSURE", [], "insurance", "符合企业职工福利费定义而未列出的其他支出亦属之；工会经费可列的是职工互助保障（50305）"),
  ]),
  under(
    {
      document: WELFARE,
      article: "第二条",
      from: day("2009-11-12"),
      status: "current",
      source: {
        title: "企业职工福利费核算（期刊论文摘要，引财企〔2009〕242号）",
        url: "https://jxxfw.com/periodical/1cdb9efe178e2ecf67e62a11aab0c72f.html",
        tier: "secondary",
      },
    },
    [payer("CN-242-TRAFFIC", [], "commuting", "企业为职工提供的交通、住房、通讯待遇属职工福利费，按月按标准发放的纳入职工工资总额")],
  ),
  under(
    {
      document: HEAT,
      article: "第十七条",
      from: day("2012-06-29"),
      status: "current",
      source: { title: "高温津贴发放标准（引第十七条原文）", url: "https://zgxue.com/wenku/rervr/J6mBEa5rxV", tier: "secondary" },
    },
    [
      payer(
        "CN-HEAT-17",
        [],
        "heat-allowance",
        "35℃以上高温天气室外露天作业或工作场所不能降至33℃以下的，用人单位应发高温津贴并纳入工资总额",
        { lead: "2012-06-29 施行" },
      ),
    ],
  ),
  under(
    {
      document: HEAT,
      article: "第十一条",
      from: day("2012-06-29"),
      status: "current",
      source: { title: "高温劳动保护（引第十一条）", url: "http://www.cooxue.com/sifa/83260.html", tier: "secondary" },
    },
    [
      requirement("CN-HEAT-11", "summer-cooling", "用人单位应供给防暑降温饮料及必需药品，不得以发放钱物替代，饮料不得充抵高温津贴", {
        lead: "2012-06-29 施行",
      }),
    ],
  ),
  under(
    {
      document: { title: "中华人民共和国社会保险法", number: null },
      article: "第三十九条",
      from: UNDATED,
      status: "current",
      source: {
        title: "发生工伤单位要承担哪些费用（法律问答，引第三十九条）",
        url: "https://ip.66law.cn/zs/163326.html",
        tier: "secondary",
      },
    },
    [payer("CN-SI-39", [], "work-injury", "因工伤发生的治疗期间的工资福利、伤残津贴、一次性伤残就业补助金，由用人单位支付")],
  ),
  under(
    {
      document: { title: "中国共产党党费使用的规定（存档页未载文件名）", number: null },
      article: "第十九条",
      from: UNDATED,
      status: "current",
      source: { title: "党费的使用范围（文档页，引第十七至二十一条）", url: "https://wddqw.com/ErrO.html", tier: "secondary" },
    },
    [
      payer(
        "CN-PARTY-19",
        [],
        "party",
        "党费用于党的活动：培训党员，订阅党员教育报刊资料，表彰先进基层党组织和优秀党员，补助生活困难的党员等",
        { lead: "关于中国共产党党费收缴、使用和管理的规定（中组发〔2008〕3号）" },
      ),
    ],
  ),
  // Binds the offices of the centre; the unions mostly follow the training rules of their own level.
  under(
    {
      document: TRAINING,
      article: "第十条（一）",
      from: day("2017-01-01"),
      status: "current",
      source: {
        title: "中央和国家机关培训费管理办法第三章（书页转载）",
        url: "https://cn.ttkan.co/novel/pagea/zhiduzhidang_shibadayilaiquanmiancongyanzhidangxinguiding-benshubianxiezu_221.html",
        tier: "document-repost",
      },
      also: {
        title: "培训费管理办法第十条原文（文库）",
        url: "https://m.77cn.com.cn/wenku/zonghe/1173112_3.html",
        tier: "document-repost",
      },
    },
    (
      [
        ["ASSOC", 500, "associate-professor", "副高级技术职称专业人员每学时不超过500元"],
        ["PROF", 1000, "professor", "正高级技术职称专业人员每学时不超过1000元"],
        ["ACAD", 1500, "academician", "院士、全国知名专家每学时一般不超过1500元"],
      ] as const
    ).map(([key, value, variant, says]) =>
      limit(
        `CN-LECT-${key}`,
        "lecture-fee",
        value,
        "person-class-hour",
        `讲课费（税后）：${says}；按实际学时，每半天最多按4学时；同时为多班次授课不重复计算；其他人员参照`,
        { variant, doubt: "reference", lead: "文号为回忆" },
      ),
    ),
  ),
  under(
    {
      document: { title: "民航基层工会经费收支管理实施办法", number: "民航工发〔2024〕24号" },
      article: "第三章第八条（六）",
      from: { date: "2024", precision: "year" },
      status: "current",
      level: "unit",
      source: {
        title: "工会能举办采摘活动吗？（2025-12-01，引条文）",
        url: "http://www.suzhituozhan.com/news/844.html",
        tier: "secondary",
      },
    },
    [
      limit(
        "CAAC-24-SOUV",
        "souvenir",
        300,
        "person-time",
        "不设置奖项的活动可为参加者每人发放价值不超过300元的纪念品；采摘农产品按此标准",
      ),
    ],
  ),
]);
