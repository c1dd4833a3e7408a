/** What rules are called in Simplified Chinese: bans, units, what a share is of, how well a limit is known. */
import type { PolicyWords } from "../policy-words";

export const policyWords: PolicyWords = {
  bans: {
    treating: "请客送礼", bonus: "滥发奖金、津贴、补贴", luxury: "高消费性娱乐和健身活动", "slush-fund": "设立“小金库”", "merged-account": "工会账户并入行政账户",
    misuse: "截留、挪用工会经费", fundraising: "参与非法集资或提供经济担保", unrelated: "与工会活动无关的费用", "festival-money": "以过节费、现金等形式发放节日慰问", "birthday-money": "生日慰问发放现金（应为蛋糕等实物或蛋糕券）", cards: "购物卡、代金券",
    "prepaid-card": "商业预付卡", "public-tour": "公款旅游", "closed-scenery": "到明令禁止的风景名胜区", "unlisted-festival": "法定年节以外发放节日慰问品",
    "forbidden-goods": "明令禁止的物品", "beyond-budget": "无预算、超预算开支", disposal: "侵占、挪用工会财产", "renamed-subject": "擅自更改会计科目",
  },
  units: {
    "person-year": "每人每年", "person-two-years": "每人每两年", "person-time": "每人每次", "person-festival": "每人每节", "person-day": "每人每天", "person-month": "每人每月",
    "person-half-day": "每人每半天", "person-meal": "每人每餐", "person-event": "每人每场", person: "每人", "times-year": "每年次数", days: "每次天数", share: "占比",
    "times-dues": "相当于会费的倍数", event: "每次", year: "每年",
  },
  bases: {
    participants: "参与人数", trainees: "参训人数", "planned-spending": "工会经费计划支出", income: "工会经费收入", "retained-income": "留成经费", "event-cost": "活动支出",
  },
  doubts: {
    changing: "年内有变动，只适用于部分月份", date: "生效日期不确切", raised: "此后已提高，新数额未见", "not-seen-in-force": "未见仍在执行的依据", transcription: "仅见转录，未见原文", "low-source": "来源可靠性较低",
    "single-copy": "仅有一处转载", contradictory: "各处记载不一", recalled: "未见存档",
  },
  places: {
    CN: "全国", BJ: "北京", TJ: "天津", HE: "河北", SX: "山西", NM: "内蒙古", LN: "辽宁", JL: "吉林", HL: "黑龙江", SH: "上海", JS: "江苏", ZJ: "浙江", AH: "安徽", FJ: "福建", JX: "江西",
    SD: "山东", HA: "河南", HB: "湖北", HN: "湖南", GD: "广东", GX: "广西", HI: "海南", CQ: "重庆", SC: "四川", GZ: "贵州", YN: "云南", XZ: "西藏", SN: "陕西", GS: "甘肃", QH: "青海",
    NX: "宁夏", XJ: "新疆",
  },
};
