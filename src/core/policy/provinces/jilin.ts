/** JILIN: what is known of 吉林's rules. */
import { day, month, type Source, year } from "../rule";
import { limit, requirement, rulesOf, under } from "../rule-drafts";

const SCHOOL_SOURCE: Source = {
  title: "吉林铁道职业技术学院走访慰问有关规定（2019-04-10）",
  url: "http://gh.jtpt.cn/info/1023/1845.htm",
  tier: "institution",
};

export const JILIN = rulesOf("JL", [
  under(
    {
      document: { title: "吉林省基层工会经费收支管理实施办法", number: "吉会办字〔2018〕7号" },
      from: year("2018"),
      status: "unknown",
      source: SCHOOL_SOURCE,
      seenInForce: "2019-04-10",
    },
    [requirement("JL-18-DOC", "accounts", "省总工会已印发实施办法，金额未见")],
  ),
  under(
    {
      document: { title: "吉林铁道职业技术学院走访慰问有关规定", number: null },
      from: day("2019-04-10"),
      status: "unknown",
      level: "unit",
      source: SCHOOL_SOURCE,
    },
    [
      limit("JL-JTPT-WED", "wedding-gift", 500, "person-time", "会员符合法律政策的结婚送500元慰问金", { form: "money" }),
      limit("JL-JTPT-BABY", "birth-gift", 500, "person-time", "会员符合政策的生育送500元慰问金", { form: "money" }),
      limit("JL-JTPT-RET", "retirement-gift", 500, "person-time", "会员退休离岗赠送价值500元的纪念品", { form: "goods" }),
      limit("JL-JTPT-HOSP", "illness-gift", 500, "person-year", "住院未手术500元，一年一次", { variant: "no-surgery" }),
      limit("JL-JTPT-HOSPOP", "illness-gift", 1000, "person-year", "住院手术1000元，一年一次", { variant: "surgery" }),
      limit("JL-JTPT-DEATH", "bereavement-gift", 2000, "person-time", "会员去世2000元", { variant: "member" }),
      limit("JL-JTPT-DEATHR", "bereavement-gift", 1000, "person-time", "父母、配偶、子女去世1000元", { variant: "relative" }),
      limit("JL-JTPT-HARD", "hardship-aid", 2000, "person-time", "因大病、意外致经济重大损失，2000元以内一次性困难补助"),
    ],
  ),
  under(
    {
      document: { title: "吉林农业大学工会关于组织教职工春游活动的通知", number: null },
      from: month("2023-05"),
      status: "unknown",
      level: "unit",
      source: {
        title: "吉林农业大学工会：关于组织教职工春游活动的通知（2023-05-04）",
        url: "https://gonghui.jlau.edu.cn/portal.php?aid=285&mod=view",
        tier: "institution",
      },
    },
    [
      limit("JL-JLAU-TRIP", "outing", 150, "person-time", "每名会员补助150元（伙食50元、门票交通等100元），限吉林省境内、当日往返"),
      limit("JL-JLAU-TRIP/days", "outing", 1, "days", "每名会员补助150元（伙食50元、门票交通等100元），限吉林省境内、当日往返"),
    ],
  ),
]);
