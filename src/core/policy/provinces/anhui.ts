/** ANHUI: what is known of 安徽's rules. */
import { day, month, type RuleDocument, type Source } from "../rule";
import { ban, limit, payer, requirement, rulesOf, under } from "../rule-drafts";

const RULES_2021: RuleDocument = { title: "安徽省基层工会经费收支管理实施办法（2021修订）", number: null };
const TRANSCRIPT_SOURCE: Source = {
  title: "公开代码库：慈湖高新区机关工会平台政策数据（转录皖工发〔2025〕18号，注明页码）",
  url: null,
  tier: "transcription",
};
const REPORT_SOURCE: Source = {
  title: "安徽省总工会修订基层工会经费收支管理实施办法的报道（2021-12-08转载，存档摘录无标题）",
  url: "http://2n3r969.cn/qy/20211208/16387.html",
  tier: "news-repost",
};
const ANSWER_SOURCE: Source = {
  title: "安徽工会福利标准（健康站问答，无日期）",
  url: "https://www.jiusongjiankang.com/health/news/5142835.html",
  tier: "low",
};

export const ANHUI = rulesOf("AH", [
  under(
    {
      document: { title: "安徽省基层工会经费收支管理实施办法", number: "皖工发〔2025〕18号" },
      from: day("2025-08-21"),
      status: "current",
      source: TRANSCRIPT_SOURCE,
    },
    [
      requirement("AH-25-REALNAME", "festival-gift", "个人奖励、补助、慰问金、慰问品须审批手续齐全、实名发放、实名签收"),
      limit(
        "AH-25-FEST",
        "festival-gift",
        2200,
        "person-year",
        "每人每年累计不超过2200元；不得发现金和购物卡，可发实物或指定商家提货券（第9页）",
      ),
      limit("AH-25-BIRTH", "birthday-gift", 500, "person-year", "不超过500元的蛋糕、长寿面等实物或蛋糕券（第9页）"),
      limit(
        "AH-25-SINGLE",
        ["wedding-gift", "birth-gift", "illness-gift", "bereavement-gift", "retirement-gift"],
        2000,
        "person-time",
        "结婚、政策内生育、住院、会员或近亲属去世、退休离岗等单项原则上不超过2000元；住院同一病种一年一次（第9-10页）",
      ),
      limit("AH-25-HARD", "hardship-aid", 2000, "person-time", "因大病、意外、子女就学等致困一次性不超过2000元（第12页）"),
      requirement(
        "AH-25-ELIG",
        "festival-gift",
        "工资未纳入工会经费工资总额或未缴会费的会员不得享受集体福利；借用挂职劳务派遣人员只能享受一处（第9-10页）",
      ),
      payer("AH-25-RETIREE", "retirees", "retirees", "离退休职工待遇由行政列支，不得在基层工会经费中开支（第10页）"),
      ban("AH-25-BUDGET", "accounts", "beyond-budget", "严禁无预算、超预算列支；预算调整原则上每年一次，审批程序与原预算一致（第15页）"),
      payer("AH-25-EXAM", "medical-check", "medical-check", "职工体检属行政保障职责，经费由单位行政负担（第17页）"),
      requirement("AH-25-COLL", "accounts", "委员会集体领导下的主席负责制，重大收支须集体研究决定（第15-16页）"),
      ban(
        "AH-25-BAN",
        ["festival-gift", "birthday-gift"],
        "festival-money",
        "不得发放现金和购物卡；可发实物或指定商家提货券，生日可发蛋糕券（第9页）",
        { forms: ["cash", "shopping-card"] },
      ),
    ],
  ),
  under(
    {
      document: { title: "安徽省基层工会经费收支管理实施办法（试行）", number: null },
      from: day("2018-03-12"),
      status: "superseded",
      source: {
        title: "多省工会福利清单（安徽2018试行、贵州）",
        url: "https://feifmx.com/socialgd/10000169/20180428/32358486_2.html",
        tier: "news-repost",
      },
    },
    [
      limit("AH-18-FEST", "festival-gift", 1500, "person-year", "每人每年不超过1500元", { supersededBy: "AH-21-FEST" }),
      limit("AH-18-BIRTH", "birthday-gift", 300, "person-year", "不超过300元", { supersededBy: "AH-21-BIRTH" }),
      limit("AH-18-WED", ["wedding-gift", "birth-gift"], 600, "person-time", "不超过600元，实物或现金", {
        supersededBy: "AH-21-WED",
        form: "either",
      }),
      limit("AH-18-HOSP", "illness-gift", 1000, "person-time", "不超过1000元", { supersededBy: "AH-21-HOSP" }),
      limit("AH-18-DEATH", "bereavement-gift", 2000, "person-time", "不超过2000元", {
        variant: "member",
        supersededBy: "AH-21-DEATH",
      }),
      limit("AH-18-DEATHR", "bereavement-gift", 1000, "person-time", "不超过1000元", {
        variant: "relative",
        supersededBy: "AH-21-DEATHR",
      }),
      limit("AH-18-RET", "retirement-gift", 1000, "person-time", "不超过1000元", { supersededBy: "AH-21-RET" }),
    ],
  ),
  under(
    {
      document: { title: "关于深化职工“诗城田园游”疗休养活动的意见", number: "马工发〔2026〕4号" },
      from: day("2026-05-15"),
      status: "current",
      level: "municipal",
      source: TRANSCRIPT_SOURCE,
    },
    [
      limit(
        "AH-MAS-26-REHAB",
        "recuperation",
        400,
        "person-day",
        "机关事业单位疗休养每人每天不高于400元、不超过2天，福利费、工会经费凭据列支",
      ),
      limit(
        "AH-MAS-26-REHAB/days",
        "recuperation",
        2,
        "days",
        "机关事业单位疗休养每人每天不高于400元、不超过2天，福利费、工会经费凭据列支",
      ),
    ],
  ),
  under({ document: RULES_2021, from: month("2021-12"), status: "superseded", source: REPORT_SOURCE }, [
    limit("AH-21-FEST", "festival-gift", 2000, "person-year", "每人每年不超过2000元（比之前提高500元）", { supersededBy: "AH-25-FEST" }),
    limit("AH-21-WED", "wedding-gift", 2000, "person-time", "会员结婚不超过2000元慰问金或慰问品", {
      supersededBy: "AH-25-SINGLE",
      form: "either",
    }),
    limit("AH-21-BABY", "birth-gift", 1000, "person-time", "符合政策的生育不超过1000元，男女双方均可享受", {
      supersededBy: "AH-25-SINGLE",
    }),
  ]),
  under({ document: RULES_2021, from: month("2021-12"), status: "superseded", source: ANSWER_SOURCE }, [
    limit("AH-21-BIRTH", "birthday-gift", 300, "person-year", "会员生日不超过300元蛋糕或蛋糕券", { supersededBy: "AH-25-BIRTH" }),
    limit("AH-21-HOSP", "illness-gift", 1000, "person-time", "生病住院不超过1000元", {
      variant: "no-surgery",
      supersededBy: "AH-25-SINGLE",
    }),
    limit("AH-21-HOSPOP", "illness-gift", 2000, "person-time", "住院手术不超过2000元", {
      variant: "surgery",
      supersededBy: "AH-25-SINGLE",
    }),
    limit("AH-21-RET", "retirement-gift", 1000, "person-time", "退休离岗纪念品不超过1000元", {
      supersededBy: "AH-25-SINGLE",
      form: "goods",
    }),
    limit("AH-21-DEATH", "bereavement-gift", 2000, "person-time", "会员去世不超过2000元", {
      variant: "member",
      supersededBy: "AH-25-SINGLE",
    }),
    limit("AH-21-DEATHR", "bereavement-gift", 1000, "person-time", "直系亲属去世不超过1000元", {
      variant: "relative",
      supersededBy: "AH-25-SINGLE",
    }),
  ]),
  // Whether the rules of 2025 kept them was not seen.
  under({ document: RULES_2021, from: month("2021-12"), status: "unknown", source: ANSWER_SOURCE }, [
    limit("AH-21-FILM", "film", 150, "person-year", "集体观影每人每年不超过150元"),
    limit("AH-21-PRIZE", "prize", 500, "person-time", "一等奖不超过500元/人，获奖人数不超过参与人数的1/3", { variant: "first" }),
    limit("AH-21-PRIZE/share", "prize", 1 / 3, "share", "一等奖不超过500元/人，获奖人数不超过参与人数的1/3", { base: "participants" }),
  ]),
  under({ document: RULES_2021, from: month("2021-12"), status: "unknown", source: REPORT_SOURCE }, [
    limit(
      "AH-21-TRIP",
      "outing",
      200,
      "person-day",
      "本省或长三角范围、当日返回，每人每天不超过200元；可支工作餐、交通费、门票，不可开支导游费、补贴费",
    ),
    limit(
      "AH-21-TRIP/days",
      "outing",
      1,
      "days",
      "本省或长三角范围、当日返回，每人每天不超过200元；可支工作餐、交通费、门票，不可开支导游费、补贴费",
    ),
    limit("AH-21-CLOTH", "event-clothing", 600, "person-year", "有统一着装要求的集体项目人均不超过600元（含鞋），每人每年限购一次", {
      variant: "own-event",
    }),
    limit("AH-21-CLOTHUP", "event-clothing", 1000, "person-time", "经选拔参加上级大型职工文体活动的，最高不超过人均1000元", {
      variant: "upper-event",
    }),
  ]),
]);
