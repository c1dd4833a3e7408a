/** NATIONAL_BANS: what union money must never pay for, and what the employer has to pay. */
import { day, month, type RuleDocument, type Source, UNDATED } from "../rule";
import { ban, payer, rulesOf, under } from "../rule-drafts";

const UNION_LAW: RuleDocument = { title: "中华人民共和国工会法（2021年12月24日第三次修正）", number: null };
const FULL_TEXT_SOURCE: Source = {
  title: "中华人民共和国工会法（2021-12-24修正）全文，LawRefBook/Laws",
  url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E7%A4%BE%E4%BC%9A%E6%B3%95/%E5%B7%A5%E4%BC%9A%E6%B3%95%282021-12-24%29.md",
  tier: "document-repost",
};

export const NATIONAL_BANS = rulesOf("CN", [
  under(
    {
      document: { title: "关于加强基层工会经费收支管理的通知", number: "总工办发〔2014〕23号" },
      article: "四（二）1",
      from: month("2014-07"),
      status: "superseded",
      source: {
        title: "工会节日慰问可以发购物卡吗（引总工办发〔2017〕32号第八条、总工办发[2014]23号）",
        url: "http://odtgfuq.cn/shuishou/dyjh/qi20240314153128.shtml",
        tier: "secondary",
      },
    },
    [
      ban("CN-BAN-cards", ["festival-gift", "birthday-gift"], "cards", "不准用工会经费购买购物卡、代金券等搞请客送礼", {
        lead: "总工办发〔2017〕32号第二十五条：本通知同时废止",
        forms: ["shopping-card", "voucher"],
        until: month("2017-12"),
      }),
    ],
  ),
  under(
    {
      document: { title: "基层工会经费收支管理办法", number: "总工办发〔2017〕32号" },
      from: month("2017-12"),
      status: "current",
      source: {
        title: "工会经费怎么用?《基层工会经费收支管理办法》做出新规定（新民晚报转载）",
        url: "http://gxnky.yfsoft.com.cn/23159.html",
        tier: "news-repost",
      },
    },
    [
      ban("CN-8BAN-1", [], "treating", "不准使用工会经费请客送礼", { lead: "第二十二条（一）" }),
      ban("CN-8BAN-2", [], "bonus", "不准违反工会经费使用规定，滥发奖金、津贴、补贴", { lead: "第二十二条（二）" }),
      ban("CN-8BAN-3", [], "luxury", "不准使用工会经费从事高消费性娱乐和健身活动", { lead: "第二十二条（三）" }),
      ban("CN-8BAN-4", [], "slush-fund", "不准单位行政利用工会账户，违规设立“小金库”", { lead: "第二十二条（四）" }),
      ban("CN-8BAN-5", [], "merged-account", "不准将工会账户并入单位行政账户，使工会经费开支失去控制", { lead: "第二十二条（五）" }),
      ban("CN-8BAN-6", [], "misuse", "不准截留、挪用工会经费", { lead: "第二十二条（六）" }),
      ban("CN-8BAN-7", [], "fundraising", "不准用工会经费参与非法集资活动，或为非法集资活动提供经济担保", { lead: "第二十二条（七）" }),
      ban("CN-8BAN-8", [], "unrelated", "不准用工会经费报销与工会活动无关的费用", { lead: "第二十二条（八）" }),
    ],
  ),
  under({ document: UNION_LAW, article: "第四十六条", from: day("2022-01-01"), status: "current", source: FULL_TEXT_SOURCE }, [
    payer(
      "CN-ADMIN-venue",
      "staff-home-equipment",
      "premises",
      "各级人民政府和用人单位应当为工会办公和开展活动，提供必要的设施和活动场所等物质条件（审计实务归纳：办公用房、文体教育服务场地设施设备及维修、水电取暖由行政列支）",
      { lead: "总工办发〔2017〕32号第十四条：单位保障不足、工会经费预算足以保证的，可用工会经费适当弥补" },
    ),
  ]),
  under({ document: UNION_LAW, article: "第四十二条", from: day("2022-01-01"), status: "current", source: FULL_TEXT_SOURCE }, [
    payer(
      "CN-ADMIN-staff",
      [],
      "staff-pay",
      "用人单位工会委员会的专职工作人员的工资、奖励、补贴，由所在单位支付；社会保险和其他福利待遇等，享受本单位职工同等待遇",
    ),
  ]),
  under(
    {
      document: { title: "工会法及全总、财政部有关规定（审计实务归纳）", number: null },
      from: UNDATED,
      status: "current",
      source: {
        title: "基层工会经费审查审计实务—工会经费收入",
        url: "http://360doc.com/content/22/0413/18/69221916_1026351611.shtml",
        tier: "secondary",
      },
    },
    [
      payer("CN-ADMIN-entrusted", [], "entrusted", "应由单位行政列支，不得挤占工会经费：行政委托工会管理的工作、人员、设备等费用"),
      payer(
        "CN-ADMIN-celebrate",
        "publicity",
        "celebration",
        "应由单位行政列支，不得挤占工会经费：行政布置的庆祝五一、国庆等重大节日宣传活动费",
      ),
      payer(
        "CN-ADMIN-model",
        "model-worker",
        "model-meeting",
        "应由单位行政列支，不得挤占工会经费：行政委托举办的劳模、先进生产者会议费和奖励费",
      ),
      payer("CN-ADMIN-safety", "safety", "labour-protection", "应由单位行政列支，不得挤占工会经费：为搞好劳动保护工作所需费用及宣传教育费"),
      payer("CN-ADMIN-workerscongress", "congress", "workers-congress", "应由单位行政列支，不得挤占工会经费：职工代表大会所需费用"),
    ],
  ),
  under(
    {
      document: { title: "关于进一步规范全民健身等相关工会经费使用管理的通知（全总办公厅）", number: null },
      from: month("2022-07"),
      status: "current",
      source: {
        title: "江苏省总工会关于工会经费管理（全国总工会明确工会经费可用于全民健身）（转载央视网）",
        url: "http://m.studyofnet.com/839279874.html",
        tier: "news-repost",
      },
    },
    [
      ban(
        "CN-22-PREPAID",
        ["sports-event", "outing"],
        "prepaid-card",
        "严禁以商业预付卡方式提供相关服务（购买健身服务、消费帮扶、旅行社服务）；说的是这些服务，不是节日慰问",
        {
          forms: ["prepaid-card"],
        },
      ),
      ban("CN-22-NODISGUISE", [], "bonus", "严禁将购买健身服务、消费帮扶变相为滥发津贴、补贴"),
    ],
  ),
]);
