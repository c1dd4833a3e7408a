/** What each pattern of core/words/limit-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/limit-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  LIMIT_SHARE: { yes: ["占比", "30%"], no: ["元"] },
  LIMIT_BASES: [
    { yes: ["参训人数", "学员"], no: ["会员"] },
    { yes: ["参与人数", "参赛"], no: ["支出"] },
    { yes: ["全年支出"], no: ["收入"] },
    { yes: ["留成经费"], no: ["经费"] },
    { yes: ["会费收入"], no: ["支出"] },
  ],
  LIMIT_TOPICS: [
    { yes: ["生日慰问"], no: ["生育"] },
    { yes: ["结婚"], no: ["离婚"] },
    { yes: ["生育", "生孩子"], no: ["生日"] },
    { yes: ["住院", "病"], no: ["体检"] },
    { yes: ["去世", "丧葬"], no: ["世界"] },
    { yes: ["退休"], no: ["休息"] },
    { yes: ["疗休养", "疗养"], no: ["休息"] },
    { yes: ["春游", "踏青"], no: ["春节"] },
    { yes: ["观影", "电影"], no: ["参观"] },
    { yes: ["公园年票"], no: ["年货"] },
    { yes: ["消费券"], no: ["消费"] },
    { yes: ["优秀学员"], no: ["学员"] },
    { yes: ["纪念品"], no: ["纪念"] },
    { yes: ["服装"], no: ["服务"] },
    { yes: ["裁判", "评委"], no: ["主持"] },
    { yes: ["讲课", "讲师"], no: ["讲座"] },
    { yes: ["用餐", "伙食"], no: ["饮水"] },
    { yes: ["奖品"], no: ["纪念"] },
    { yes: ["困难帮扶"], no: ["慰问"] },
    { yes: ["送清凉", "防暑"], no: ["送温暖"] },
    { yes: ["春节", "年货"], no: ["年票"] },
  ],
  LIMIT_UNITS: [
    { yes: ["元/两年"], no: ["元/年"] },
    { yes: ["元/半天"], no: ["元/天"] },
    { yes: ["次/年", "每年次数", "次数"], no: ["元/次", "元，次/年"] },
    { yes: ["天/次", "天数"], no: ["元/天"] },
    { yes: ["元/人/年", "每年"], no: ["元/人"] },
    { yes: ["元/人/节", "每节"], no: ["元/人"] },
    { yes: ["元/人/天", "每日"], no: ["元/人"] },
    { yes: ["元/餐"], no: ["元/人"] },
    { yes: ["元/场"], no: ["元/人"] },
    { yes: ["元/人", "元/次"], no: ["元/户"] },
  ],
};
