/** What each pattern of core/words/owner-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/owner-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  LEADS: { yes: ["由院工会牵头", "宣传科配合"], no: ["办公室负责", "配合开展"] },
  HELPS_ALONE: { yes: [[",由检验部牵头、人事部配合。", "人事部配合"], ",财务科、宣传科配合"], no: ["配合做好工作", "人事部配合开展"] },
  PARTS_ALONE: { yes: ["权益部", "权益部、财务部"], no: ["各分会", "在职、退休", "会议室"] },
  NAMES_SOMEBODY: { yes: ["赵强", "办公室、女工委", "欧阳明主席"], no: ["经费8000元", "到位", "组织全体职工参加", "会议"] },
  OWNER_ALONE: {
    yes: ["负责人:王丽华", "一、责任部门:女工委、经审委", "(牵头人:李强)"],
    no: ["负责人:", "负责人签字", "文体活动(负责人:李强)"],
  },
  OWNER_WITHIN: {
    yes: ["文体活动(负责人:李强)", "一、文体活动责任单位:女工委"],
    no: ["负责人:李强", "文体活动(负责人:)", "填报负责人:李强"],
  },
  BARE_OWNER: {
    yes: [
      ["经费5000元,责任人赵强", "责任人"],
      ["春游(负责人为李红)", "负责人为"],
    ],
    no: ["春游责任人赵强", "召开责任人会议", ",责任人:赵强"],
  },
  DOES_IT_ALONE: {
    yes: [
      ["春游,由办公室负责。", "由办公室负责"],
      ["春游(赵强负责)", "赵强负责"],
    ],
    no: ["春游由赵强负责联系车辆,", "认真负责"],
  },
  OWNER_BEHIND_MONEY: { yes: [["送清凉,8000元,赵强", ",赵强"]], no: ["8000元购买饮料", "赵强,8000元"] },
  OWNER_LIKE: { yes: [",责任人赵强", "由办公室负责", "共同承办", "8000元"], no: ["开展活动", "慰问职工"] },
  GROUP_TOTAL: { yes: [["王强汇总", "王强汇总"], "宣传部小计", "amytotal"], no: ["汇总", "王强"] },
  LEADS_MARK: { yes: ["●", "★", "主"], no: ["○", "√", "主席"] },
  HELPS_MARK: { yes: ["○", "△", "协"], no: ["●", "√"] },
};
