/** NEIMENGGU: what is known of 内蒙古's rules. */
import { day, month, type RuleDocument, type Source, year } from "../rule";
import { limit, permit, requirement, rulesOf, under } from "../rule-drafts";

const MEASURES_2025: RuleDocument = { title: "关于加大工会经费投入力度助力实施提振消费若干措施（内蒙古自治区总工会）", number: null };
const NEWS_SOURCE: Source = {
  title: "落实带薪休假满足职工文旅需求（内蒙古新闻网转工人日报 2026-01-16）",
  url: "http://inews.nmgnews.com.cn/system/2026/01/16/030296818.shtml",
  tier: "news",
};
const REPORT_SOURCE: Source = {
  title: "内蒙古日报 1月15日讯（转载）",
  url: "http://cn.office369.com/news/show-2681671.html",
  tier: "news-repost",
};
const REPORT_SOURCE_2: Source = {
  title: "内蒙古自治区总工会出台11项措施提振消费（内蒙古新闻网 2025-06-14 转载）",
  url: "https://www.yuhaojiang.com/redian/938390.html",
  tier: "news-repost",
};

/** Its number stands as 〔2018〕6号 in the notice of 2022, which changed the festival gifts alone and so shows it in force. */
const RULES_2018: RuleDocument = { title: "内蒙古自治区基层工会经费收支管理实施办法", number: "内工发〔2018〕6号" };
const CHANNEL_SOURCE: Source = {
  title: "盼望着~端午假期马上就来了，这些福利你收到了吗？（内蒙古工会类公众号 2019-06，freewechat 存档）",
  url: "https://freewechat.com/a/MjM5MjM1MTA1Mw==/2651153677/4",
  tier: "news-repost",
};
const NAMELESS_SOURCE: Source = {
  title: "今天鞋百科“工会慰问范围和标准”（隐去省名，文字与内蒙古页逐句相同）",
  url: "http://www.rdxwfgg.com/k/08jrnwa.html",
  tier: "low",
};
/** 内蒙古's measures of 2025-06 speak of raised gifts, without figures. */
const RAISED = { raisedFrom: month("2025-06") };

export const NEIMENGGU = rulesOf("NM", [
  under(
    { document: RULES_2018, from: year("2018"), status: "current", source: CHANNEL_SOURCE, also: NAMELESS_SOURCE, seenInForce: "2023-01" },
    [
      limit(
        "NM-18-BIRTH",
        "birthday-gift",
        300,
        "person-year",
        "会员生日可发不超过300元的生日蛋糕等实物慰问品，或指定蛋糕店的蛋糕券",
        RAISED,
      ),
      limit("NM-18-WED", "wedding-gift", 500, "person-time", "会员结婚可给予不超过500元的慰问品", { ...RAISED, form: "goods" }),
      limit("NM-18-BABY", "birth-gift", 500, "person-time", "会员生育可给予不超过500元的慰问品", { ...RAISED, form: "goods" }),
      limit("NM-18-HOSP", "illness-gift", 2000, "person-year", "会员生病住院给予不超过2000元的慰问金，一年内限慰问一次", {
        ...RAISED,
        form: "money",
      }),
      limit("NM-18-DEATH", "bereavement-gift", 3000, "person-time", "会员去世可给予不超过3000元的慰问金", {
        ...RAISED,
        variant: "member",
        form: "money",
      }),
      limit("NM-18-DEATHR", "bereavement-gift", 1000, "person-time", "会员直系亲属（配偶、父母、子女）去世可给予不超过1000元的慰问金", {
        ...RAISED,
        variant: "relative",
        form: "money",
      }),
    ],
  ),
  // The page of the union's channel breaks off before it: it stands on the nameless one only.
  under({ document: RULES_2018, from: year("2018"), status: "current", source: NAMELESS_SOURCE, seenInForce: "2023-01" }, [
    limit("NM-18-RET", "retirement-gift", 2000, "person-time", "会员退休离岗可发放不超过2000元的纪念品", { ...RAISED, form: "goods" }),
  ]),
  under(
    {
      document: RULES_2018,
      from: year("2018"),
      status: "superseded",
      source: {
        title: "该发的福利不发也是不作为（华商报 2018-06-12，据《人民日报》各地职工福利标准）",
        url: "https://m.yybnet.net/anhui/news/201806/7537794.html",
        tier: "news-repost",
      },
    },
    [limit("NM-18-FEST", "festival-gift", 1500, "person-year", "每人全年不超过1500元", { supersededBy: "NM-19-FEST" })],
  ),
  under(
    {
      document: {
        title: "内蒙古自治区总工会关于再次调整基层工会在国家规定的法定节日向全体会员发放节日慰问品标准的通知",
        number: "内工发〔2022〕38号",
      },
      from: day("2023-01-01"),
      status: "current",
      source: {
        title:
          "内蒙古自治区总工会关于再次调整基层工会在国家规定的法定节日向全体会员发放节日慰问品标准的通知（内工发〔2022〕38号，阿拉善职业技术学院转载）",
        url: "https://www.alszyxy.cn/gh/info/1051/1008.htm",
        tier: "document-repost",
      },
      also: {
        title: "内蒙古法定节日慰问品标准2023年起2500元（北疆新闻/内蒙古日报）",
        url: "http://www.imline.cn/news/yaowen/2022/122533T02022.html",
        tier: "news",
      },
    },
    [
      limit("NM-23-FEST", "festival-gift", 2500, "person-year", "从2023年起由2000元调高至每人每年不超过2500元", {
        raisedFrom: month("2025-06"),
      }),
    ],
  ),
  under(
    {
      document: { title: "关于释放职工消费潜力促进文化和旅游消费的通知", number: null },
      from: month("2026-01"),
      status: "current",
      source: NEWS_SOURCE,
      also: REPORT_SOURCE,
    },
    [
      requirement("NM-25-TRIP", "outing", "每年最多不超过4次，单次往返不超过2天1晚（“畅游内蒙古”）"),
      limit("NM-25-TRIP/times", "outing", 4, "times-year", "每年最多不超过4次，单次往返不超过2天1晚（“畅游内蒙古”）"),
      limit("NM-25-TRIP/days", "outing", 2, "days", "每年最多不超过4次，单次往返不超过2天1晚（“畅游内蒙古”）"),
    ],
  ),
  under(
    {
      document: { title: "内蒙古自治区总工会关于调整基层工会逢年过节慰问品标准的通知", number: "内工发〔2019〕3号" },
      from: day("2019-01-01"),
      status: "superseded",
      source: {
        title: "内蒙古自治区总工会关于再次调整…节日慰问品标准的通知（内工发〔2022〕38号，阿拉善职院工会网站全文转载）",
        url: "https://www.alszyxy.cn/gh/info/1051/1008.htm",
        tier: "document-repost",
      },
      also: {
        title: "内蒙古鼓励职工积极参与提振消费（内工办发〔2020〕16号全文，工人日报 2020-04-26）",
        url: "https://henan.china.com/caijing/cjyw/2020/0426/253071082.html",
        tier: "news-repost",
      },
    },
    [limit("NM-19-FEST", "festival-gift", 2000, "person-year", "每位会员年度总额不超过2000元", { supersededBy: "NM-23-FEST" })],
  ),
  under({ document: MEASURES_2025, from: month("2025-06"), status: "current", source: REPORT_SOURCE_2 }, [
    permit("NM-25-COUPON", "consumption-coupon", "在现行规定基础上每年发放一次工会消费券，用于日用消费品和文化旅游产品"),
    limit(
      "NM-25-COUPON/times",
      "consumption-coupon",
      1,
      "times-year",
      "在现行规定基础上每年发放一次工会消费券，用于日用消费品和文化旅游产品",
    ),
    permit("NM-25-COND", ["festival-gift", "birthday-gift"], "11项措施包括“适当提高慰问标准”"),
  ]),
  under(
    {
      document: MEASURES_2025,
      from: month("2025-06"),
      status: "current",
      source: REPORT_SOURCE_2,
      also: {
        title: "工人日报：内蒙古文旅厅与总工会联合通知（转载；同样写每年新增一次全员性文体活动）",
        url: "http://zhishi.hgjy100.com/guancha/129800.html",
        tier: "news-repost",
      },
    },
    [
      permit(
        "NM-25-ALL",
        ["sports-event", "arts-event"],
        "在现行规定基础上每年增加一次全员参加的职工文体活动；拓展会费开支范围，提高工会经费弥补会费不足的额度",
      ),
    ],
  ),
  under(
    {
      document: { title: "关于释放职工消费潜力促进文化和旅游消费的通知（自治区文旅厅、总工会）", number: null },
      from: month("2026-01"),
      status: "current",
      source: NEWS_SOURCE,
      also: REPORT_SOURCE,
    },
    [
      permit(
        "NM-26-PASS",
        "park-pass",
        "可用会费统一购买内蒙古文旅一卡通、盟市文旅年卡等景区年票；可发工会消费券采购文创、旅游商品、文艺演出等",
      ),
    ],
  ),
]);
