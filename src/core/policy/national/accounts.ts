/** NATIONAL_ACCOUNTS: what the accounting system books where. */
import { day, month, type RuleDocument, type Source } from "../rule";
import { ban, permit, requirement, rulesOf, under } from "../rule-drafts";

const ACCOUNTING_2022: RuleDocument = { title: "工会会计制度", number: "财会〔2021〕7号" };
const TRANSITION: RuleDocument = { title: "工会新旧会计制度有关衔接问题的处理规定", number: "财会〔2021〕16号" };
const FULL_TEXT_SOURCE: Source = {
  title: "工会会计制度（财会〔2021〕7号）附件PDF，公开代码库存财政部原件副本",
  url: "https://github.com/zhaoyh603/zhaoyh603.github.io/blob/a541d818bdd178cccc900d88e56f110e9857ef0d/docs/zd/ghkj/00.assets/P020210421580786767424.pdf",
  tier: "document-repost",
};
const DIGEST_SOURCE: Source = {
  title: "亿企咨询：工会经费的支出范围（引总工办发[2017]32号第七至十三条）",
  url: "https://consult.17win.com/yqconsult-web-ssr/questionDetail/1/001573617463120210970050568a66bb?type=qa",
  tier: "secondary",
};
const FULL_TEXT_SOURCE_2: Source = {
  title: "工会新旧会计制度有关衔接问题的处理规定（财会〔2021〕16号）附件PDF，公开代码库存财政部原件副本",
  url: "https://github.com/zhaoyh603/zhaoyh603.github.io/blob/a541d818bdd178cccc900d88e56f110e9857ef0d/docs/zd/ghkj/00.assets/P020210706597045060179.pdf",
  tier: "document-repost",
};

/** Rules of an article of the accounting system, in force since 2022 and read in its full text. */
const in2022 = (article: string, rules: Parameters<typeof under>[1]): ReturnType<typeof under> =>
  under({ document: ACCOUNTING_2022, article, from: day("2022-01-01"), status: "current", source: FULL_TEXT_SOURCE }, rules);

export const NATIONAL_ACCOUNTS = rulesOf("CN", [
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第501号科目（50101）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [
      permit(
        "CN-EXP-act-edu",
        "education",
        "基层工会用于开展政治、法律、科技、业务等专题培训和职工技能培训所需的教材资料、教学用品、场地租金等；支付职工教育活动聘请授课人员的酬金；职工素质提升补助和职工教育培训优秀学员的奖励",
      ),
    ],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第501号科目（50102）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [
      permit(
        "CN-EXP-act-sport",
        ["sports-event", "arts-event", "event-clothing", "prize", "event-meal"],
        "基层工会用于开展或参加上级工会组织的职工业余文体活动所需器材、服装、用品等购置、租赁与维修，活动场地、交通工具的租金；文体活动优胜者的奖励；文体活动中必要的伙食补助费",
      ),
    ],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第501号科目（50103）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [
      permit(
        "CN-EXP-act-pub",
        "publicity",
        "基层工会用于开展重点工作、重大主题和重大节日宣传活动所需的材料消耗、场地租金、购买服务等；培育和践行社会主义核心价值观，弘扬劳模精神、劳动精神、工匠精神等经常性宣传；开展或参加上级工会举办的知识竞赛、宣讲、演讲比赛、展览等宣传活动",
      ),
    ],
  ),
  under(
    {
      document: { title: "基层工会经费收支管理办法", number: "总工办发〔2017〕32号" },
      article: "第八条",
      from: month("2017-12"),
      status: "current",
      source: {
        title: "某晚报2017-12-27（据《老年生活报》）全总公布员工福利发放新规",
        url: "https://wanbao.xyxww.com.cn/html/2017-12/27/content_27620.htm",
        tier: "news",
      },
    },
    [
      permit(
        "CN-EXP-act-welfare",
        ["festival-gift", "birthday-gift", "wedding-gift", "birth-gift", "retirement-gift"],
        "逢年过节和会员生日、婚丧嫁娶、退休离岗等慰问支出",
      ),
    ],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第501号科目（50106）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [permit("CN-EXP-act-other", [], "基层工会用于开展其他活动的各项职工活动支出")],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第504号科目（50401）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [
      permit(
        "CN-EXP-right-lr",
        "collective-bargaining",
        "用于推进创建劳动关系和谐企业活动、加强劳动争议调解和队伍建设、开展劳动合同咨询活动、集体合同示范文本印制与推广等",
      ),
    ],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第504号科目（50402）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [
      permit(
        "CN-EXP-right-lp",
        ["safety", "counselling"],
        "用于开展群众性安全生产和职业病防治活动、加强群众安全监督检查员队伍建设、开展职工心理健康维护等职工劳动保护支出",
      ),
    ],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第504号科目（50403）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [permit("CN-EXP-right-law", "legal-aid", "用于向职工群众提供法律咨询、法律服务等")],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第504号科目（50404）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [permit("CN-EXP-right-help", "hardship-aid", "用于对困难职工提供资金和物质帮助等")],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第504号科目（50405）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [permit("CN-EXP-right-warm", ["warmth-visit", "summer-cooling", "school-aid"], "用于开展春送岗位、夏送清凉、金秋助学和送温暖等活动")],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第504号科目（50406）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [permit("CN-EXP-right-other", [], "用于补助职工等其他方面的维权支出")],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第505号科目（50501）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [
      permit("CN-EXP-biz-train", "training", "用于开展工会干部和积极分子培训", {
        lead: "总工办发〔2017〕32号第十条（一）（二）：培训费、会议费以有关部门的培训费、会议费管理办法为准",
      }),
    ],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第505号科目（50502）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [
      permit(
        "CN-EXP-biz-meet",
        ["congress", "meeting"],
        "用于工会会员大会或会员代表大会、委员会、常委会、经费审查委员会以及其他专业工作会议",
      ),
    ],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第505号科目（50503）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [permit("CN-EXP-biz-special", "organisation", "用于开展组织建设、专题调研、专项工作、劳模津贴、劳模专项补助、扶贫活动及外事活动")],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第505号科目（50504）",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [
      permit(
        "CN-EXP-biz-other",
        "organisation",
        "不属于以上业务开支的其他业务支出，如用于发放兼职工会干部和专职社会化工会工作者补贴的支出等",
        {
          lead: "总工办发〔2017〕32号第十条：其他业务支出含经上级批准评选表彰的优秀工会干部和积极分子奖励、必要的办公费和差旅费、代理记账和中介审计等购买服务",
        },
      ),
    ],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第507号科目",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [
      permit(
        "CN-EXP-cap",
        "staff-home-equipment",
        "从事建设工程、设备工具购置、大型修缮和信息网络购建而发生的实际支出（50701房屋建筑物购建、50702办公设备购置、50703专用设备购置、50704交通工具购置、50705大型修缮、50706信息网络购建、50707其他资本性支出）",
      ),
    ],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第509号科目",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [permit("CN-EXP-und", [], "工会按规定对所属企事业单位的补助")],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "附录1第三部分 第510号科目",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
      also: DIGEST_SOURCE,
    },
    [permit("CN-EXP-oth", [], "除上述支出以外的各项支出，如资产盘亏、资产处置净损失、捐赠支出、汇兑损益以及按规定计提有关专用基金等")],
  ),
  in2022("附录1第一部分总说明一", [
    ban(
      "CN-ACC-NAMES",
      [],
      "renamed-subject",
      "已规定的一级科目不得减并、自行增设；已规定的明细科目不得减并、不得擅自更改科目名称，不需要的科目可以不用；省级工会可根据需要增设未规定的明细科目或授权下级",
    ),
  ]),
  in2022("附录1第一部分总说明四", [
    requirement(
      "CN-ACC-NAMECODE",
      "accounts",
      "填制凭证、登记账簿时应填列会计科目的名称，或者同时填列名称和编号，不得只填列编号、不填列名称",
    ),
  ]),
  in2022("附录1第一部分总说明二", [
    requirement(
      "CN-ACC-BASICPROJECT",
      "accounts",
      "各支出类科目（安排预算稳定调节基金除外）应分别按“基本支出”和“项目支出”明细核算，“项目支出”下按具体项目核算；同时按部门预算支出经济分类的款级科目核算",
    ),
  ]),
  in2022("附录1第二部分 基层工会主要会计科目名称和编号", [
    requirement(
      "CN-ACC-GRASSROOTS",
      "accounts",
      "基层工会主要会计科目：收入401会费、402拨缴经费、403上级补助、405行政补助、408其他；支出501职工活动、503职工服务、504维权、505业务、507资本性、510其他；未列出的可根据实际需要按县级以上工会科目处理",
    ),
  ]),
  in2022("附录1第三部分 第404、411、502、506、508、521号科目", [
    requirement(
      "CN-ACC-UPPERONLY",
      "accounts",
      "404政府补助收入、411动用预算稳定调节基金、502职工活动组织支出、506行政支出、508补助下级支出、521安排预算稳定调节基金，说明均为核算县级以上工会",
    ),
  ]),
  in2022("附录1第三部分 第501号科目（50104）", [
    permit("CN-ACC-50104", "recuperation", "基层工会用于组织和开展的劳动模范和先进职工疗休养活动的公杂费等补助"),
  ]),
  in2022("附录1第三部分 第501号科目（50105）", [
    permit(
      "CN-ACC-50105",
      ["festival-gift", "birthday-gift", "wedding-gift", "birth-gift", "retirement-gift"],
      "基层工会用于组织会员观看电影、文艺演出、开展春游秋游，为会员购买当地公园年票等的支出；在重大节日（传统节日）和会员生日、婚丧嫁娶、退休离岗的慰问支出",
    ),
  ]),
  in2022("附录1第三部分 第503号科目（50301）", [
    permit(
      "CN-ACC-50301",
      "labour-competition",
      "开展合理化建议、技术革新、发明创造、岗位练兵、技术比武、技术培训等劳动和技能竞赛活动支出及其奖励支出",
    ),
  ]),
  in2022("附录1第三部分 第503号科目（50302）", [permit("CN-ACC-50302", "home-building", "工会组织建设、建家活动方面的支出")]),
  in2022("附录1第三部分 第503号科目（50303）", [
    permit("CN-ACC-50303", "innovation", "劳模和工匠人才创新工作、职工创新工作活动发生的支出"),
  ]),
  in2022("附录1第三部分 第503号科目（50304）", [permit("CN-ACC-50304", "library", "为建设职工书屋而发生的图书购置以及维护的支出")]),
  in2022("附录1第三部分 第503号科目（50305）", [
    permit("CN-ACC-50305", "mutual-aid-insurance", "会员和职工普惠制服务、心理咨询、互助保障等其他方面的职工服务支出"),
  ]),
  in2022("第三十二条", [
    requirement(
      "CN-ACC-FIXEDASSET",
      "staff-home-equipment",
      "使用年限超过1年、单位价值在规定标准以上的资产为固定资产：通用设备单位价值1000元以上、专用设备1500元以上；虽未达标准但使用超过1年的大批同类物资按固定资产核算管理",
    ),
  ]),
  in2022("附录1第四部分 会计报表格式；第五部分二", [
    requirement(
      "CN-ACC-REPORT02",
      "accounts",
      "项目为：一、年初资金结转结余（年初资金结转、年初资金结余）；二、资金结转结余调整及变动；三、收入合计；四、支出合计；五、本期收支差额（=收入合计-支出合计）；六、年末资金结转结余（年末资金结转、年末资金结余）",
    ),
  ]),
  under({ document: TRANSITION, article: "二（三）2、3、4", from: day("2022-01-01"), status: "current", source: FULL_TEXT_SOURCE_2 }, [
    requirement(
      "CN-ACC-NORESERVE",
      "accounts",
      "新制度未设置“后备金”科目，余额转入“工会资金结余”；未设置“结余”科目，改设“工会资金结转”“工会资金结余”等；专用基金不再含增收留成基金、财务专用基金",
    ),
  ]),
  under(
    {
      document: TRANSITION,
      article: "附表 新旧制度会计科目对照表",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE_2,
    },
    [
      requirement(
        "CN-ACC-MAP",
        "accounts",
        "406事业收入→406附属单位上缴收入；501职工活动→501、502；503业务→503、505；502维权→504；504行政→506；505资本性→507；506补助下级→508；507事业→509；508其他→510",
      ),
    ],
  ),
]);
