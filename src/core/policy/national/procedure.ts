/** NATIONAL_PROCEDURE: budget, approval, audit and openness. */
import { day, month, type RuleDocument, type Source } from "../rule";
import { ban, requirement, rulesOf, under } from "../rule-drafts";

const RULES_2017: RuleDocument = { title: "基层工会经费收支管理办法", number: "总工办发〔2017〕32号" };
const UNION_LAW: RuleDocument = { title: "中华人民共和国工会法（2021年12月24日第三次修正）", number: null };
const FULL_TEXT_SOURCE: Source = {
  title: "中华人民共和国工会法（2021-12-24修正）全文，LawRefBook/Laws",
  url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E7%A4%BE%E4%BC%9A%E6%B3%95/%E5%B7%A5%E4%BC%9A%E6%B3%95%282021-12-24%29.md",
  tier: "document-repost",
};

export const NATIONAL_PROCEDURE = rulesOf("CN", [
  under(
    {
      document: RULES_2017,
      article: "第一章",
      from: month("2017-12"),
      status: "current",
      source: {
        title: "工会经费的收支办法（原则、范围、管理要求）",
        url: "http://www.szmzsk.com/lizhiwenan/238746.html",
        tier: "secondary",
      },
      also: {
        title: "福建省直工会《每日一学（198）》引福建实施办法第三条",
        url: "https://myancestorstory.com/gm202212/t20221202_6070524.html",
        tier: "institution",
      },
    },
    [
      requirement(
        "CN-PROC-fullbudget",
        "accounts",
        "各项收支全部纳入预算；年度收支预算（含调整预算）经同级工会委员会和经费审查委员会审查同意，报上级主管工会批准",
        { lead: "第三条（三）" },
      ),
    ],
  ),
  under({ document: RULES_2017, from: month("2017-12"), status: "current", source: { title: "未见存档", url: null, tier: "recalled" } }, [
    requirement("CN-PROC-planfirst", "accounts", "制定年度工会工作计划，真实完整合理编制年度预算，履行必要程序后报上级工会批准", {
      lead: "第十六条",
    }),
    ban("CN-PROC-nooverrun", "accounts", "beyond-budget", "严禁无预算、超预算使用工会经费", { lead: "第十六条" }),
    requirement("CN-PROC-adjustonce", "accounts", "年度预算原则上一年调整一次，调整的编制审批程序与预算编制审批程序一致", {
      lead: "第十六条",
    }),
    requirement("CN-PROC-collective", "accounts", "各项收支实行工会委员会集体领导下的主席负责制，重大收支须集体研究决定", {
      lead: "第十八条",
    }),
  ]),
  under(
    { document: UNION_LAW, article: "第四十五条第三款、第四款", from: day("2022-01-01"), status: "current", source: FULL_TEXT_SOURCE },
    [
      requirement(
        "CN-PROC-disclose",
        "accounts",
        "各级工会经费收支情况由同级工会经费审查委员会审查，并定期向会员大会或者会员代表大会报告，接受监督；会员大会或者会员代表大会有权对经费使用情况提出意见；工会经费的使用依法接受国家的监督",
      ),
    ],
  ),
  under(
    { document: UNION_LAW, article: "第四十五条第一款、第二款", from: day("2022-01-01"), status: "current", source: FULL_TEXT_SOURCE },
    [requirement("CN-PROC-audit", "accounts", "工会应当根据经费独立原则，建立预算、决算和经费审查监督制度；各级工会建立经费审查委员会")],
  ),
  under(
    {
      document: { title: "工会会计制度", number: "财会〔2021〕7号" },
      article: "第六条、第七条",
      from: day("2022-01-01"),
      status: "current",
      source: {
        title: "工会会计制度（财会〔2021〕7号）附件PDF，公开代码库存财政部原件副本",
        url: "https://github.com/zhaoyh603/zhaoyh603.github.io/blob/a541d818bdd178cccc900d88e56f110e9857ef0d/docs/zd/ghkj/00.assets/P020210421580786767424.pdf",
        tier: "document-repost",
      },
      also: {
        title: "工会预算管理办法（总工发〔2009〕38号）全文转载",
        url: "http://m.facezit.com/shtml/view-5767746.html",
        tier: "document-repost",
      },
    },
    [requirement("CN-PROC-yuan", "accounts", "会计年度、月度等会计期间的起讫日期采用公历日期；以人民币作为记账本位币（会计报表单位为元）")],
  ),
  under({ document: UNION_LAW, article: "第四十三条第三款", from: day("2022-01-01"), status: "current", source: FULL_TEXT_SOURCE }, [
    requirement("CN-LAW-USE", "accounts", "工会经费主要用于为职工服务和工会活动；经费使用的具体办法由中华全国总工会制定"),
  ]),
  under({ document: UNION_LAW, article: "第四十七条", from: day("2022-01-01"), status: "current", source: FULL_TEXT_SOURCE }, [
    ban("CN-LAW-PROPERTY", [], "disposal", "工会的财产、经费和国家拨给工会使用的不动产，任何组织和个人不得侵占、挪用和任意调拨"),
  ]),
]);
