/** What each pattern of core/words/article-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/article-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  EMPTY_REMAINDER: { yes: ["前完成", "不超过", "至少三次", "拟于"], no: ["前完成慰问", "春游"] },
  NOT_A_PLAN_TIME: { yes: ["使全年工作", "以三月为契机", "工作安排如下"], no: ["三月慰问", "大使"] },
  NOT_A_TIME: {
    yes: [["三八红旗手", "三八红旗手"], "五一劳动奖章", ["每人50元", "每人"], "每个会员", "每一位"],
    no: ["每个月", "每一个季度", "三月", "五一慰问"],
  },
  OPENING: { yes: ["为了丰富职工生活", "根据上级要求", "2026年", "校工会将"], no: ["召开会议", "三月慰问"] },
  OTHER_PLAN_WORDS: {
    yes: [
      ["党支部活动", "党支部"],
      ["师徒结对", "师徒"],
    ],
    no: ["工会活动", "慰问"],
  },
  PURPOSE_CLAUSE: { yes: ["为庆祝三八节", "在国庆来临之际", "根据上级要求"], no: ["为职工做好事", "在三月", "慰问"] },
  REFERS_BACK: { yes: ["此项工作须", "上述活动"], no: ["此项工作由工会做", "工作"] },
  SECTION_HEADING: { yes: ["主要工作", "工作安排", "指导思想", "各月活动安排表"], no: ["慰问工作", "安排春游"] },
  SITE_FURNITURE: { yes: ["相关推荐", "来源:某网", "下载docx", "热度:12"], no: ["推荐劳模", "慰问"] },
  TAIL_CLAUSE: { yes: ["如遇雨天", "具体时间另行通知"], no: ["三月慰问", "雨天如遇"] },
  TITLE_SENTENCE: { yes: ["做好工会经费管理", "进一步加强职工队伍建设"], no: ["加强", "三月开展春游"] },
  UNION_WORDS: {
    yes: [
      ["教代会", "教代会"],
      ["女工", "女工"],
    ],
    no: ["党支部", "春游"],
  },
  VAGUE_TIME: { yes: ["不定期开展", "适时", "节假日", "职工生日", "遇有职工住院及时看望"], no: ["三月", "经常性工作", "节日礼品"] },
  BEGINS_WITH_VERB: { yes: ["召开会议", "认真做好 慰问", "继续开展春游"], no: ["春游", "会议召开"] },
  HAS_VERB: { yes: ["春节慰问职工", "召开会议"], no: ["春游", "三月"] },
  ENDS_IN_EVENT: { yes: ["迎新联欢会", "职工运动会(校内)"], no: ["联欢会安排", "三月"] },
  PLAN_TITLE: { yes: ["某小学工会2026年工作计划", "工会工作计划表(草案)", "工会工作计划篇二"], no: ["某小学工会", "制定计划。春游"] },
  PLAN_TITLE_END: { yes: ["工作计划"], no: ["春游", "工会"] },
  LABELS: {
    owner: { yes: ["责任人", "牵头部门", "承办"], no: ["责任心", "人员"] },
    partner: { yes: ["协办单位", "配合"], no: ["配合做好", "承办"] },
    deadline: { yes: ["完成时限", "活动时间", "日期"], no: ["时间紧", "地点"] },
    place: { yes: ["活动地点", "场地"], no: ["地点在", "时间"] },
    amount: { yes: ["经费预算", "所需经费", "金额"], no: ["预算编制", "人员"] },
    note: { yes: ["参加人员", "备注", "活动主题"], no: ["主题活动", "时间"] },
  },
};
