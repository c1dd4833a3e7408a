/** RIGHTS: bargaining, mediation, legal aid, and watching over labour law. */
import { entries } from "../entry";

export const RIGHTS = entries([
  {
    id: "gongzi-jiti-xieshang", name: "工资集体协商与集体合同签订", aliases: ["工资集体协商", "集体协商", "集体合同", "专项集体合同"],
    signs: ["集体 协商|合同 !职业病"],
    months: [3], cadence: "yearly", sectors: ["enterprise", "township"], subject: "50401", topics: ["collective-bargaining"], owner: "工会主席",
    cost: "perEvent", basis: "suggested", weight: 2,
  },
  {
    id: "laodong-zhengyi-tiaojie", name: "劳动争议调解", aliases: ["争议调解", "劳动争议调解委员会"],
    signs: ["调解"],
    cadence: "on-demand", subject: "50401", topics: ["mediation"], owner: "民主管理委员", cost: "perEvent", weight: 1,
  },
  {
    id: "falv-yuanzhu", name: "法律援助服务", aliases: ["法律援助", "法律顾问", "法律咨询"],
    signs: ["法律 援助|咨询|顾问"],
    cadence: "on-demand", subject: "50403", topics: ["legal-aid"], owner: "民主管理委员", cost: "perParticipant", weight: 1,
  },
  {
    id: "hexie-qiye", name: "劳动关系和谐企业创建", aliases: ["和谐企业创建", "双爱双评", "和谐劳动关系"],
    signs: ["和谐 企业|劳动关系"],
    cadence: "all-year", sectors: ["enterprise", "township"], subject: "50401", topics: ["mediation"], owner: "工会主席", cost: "perEvent",
    weight: 1,
  },
  {
    id: "laodong-falv-jiandu", name: "劳动法律监督检查", aliases: ["劳动法律监督", "劳动执法检查"],
    signs: ["劳动 监督|执法"],
    cadence: "yearly", sectors: ["enterprise", "township"], subject: "50401", topics: ["mediation", "safety"], owner: "民主管理委员",
    cost: "perEvent",
  },
  {
    id: "jiedai-laifang", name: "接待职工来访", aliases: ["工会接待日", "接待来访", "信访接待", "主席接待日"],
    signs: ["来访", "接待日", "信访"],
    cadence: "all-year", topics: ["mediation"], owner: "民主管理委员", note: "来访记录、反馈",
  },
]);
