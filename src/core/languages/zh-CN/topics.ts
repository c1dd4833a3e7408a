/** The topics that rules ask about, in Simplified Chinese. */
import type { TopicNames } from "../language";

export const topics: TopicNames = {
  "festival-gift": "节日慰问", "birthday-gift": "生日慰问", "wedding-gift": "结婚慰问", "birth-gift": "生育慰问", "illness-gift": "住院慰问",
  "bereavement-gift": "丧事慰问", "retirement-gift": "退休慰问", "leaving-gift": "离岗慰问", "hardship-aid": "困难职工帮扶", "warmth-visit": "送温暖",
  "summer-cooling": "送清凉", "school-aid": "金秋助学", outing: "春秋游", film: "观看电影", "sports-event": "体育活动", "arts-event": "文艺活动",
  prize: "活动奖励", souvenir: "纪念品", "event-clothing": "活动服装", "event-meal": "活动用餐", "lecture-fee": "讲课费", "judge-fee": "裁判评委劳务费",
  training: "培训", meeting: "会议", congress: "会员（职工）代表大会", election: "换届选举", recuperation: "疗休养", "model-worker": "劳模服务",
  "medical-check": "体检", "mutual-aid-insurance": "互助保障", library: "职工书屋", "home-building": "建家活动", "staff-home-equipment": "职工之家设备",
  publicity: "宣传", "legal-aid": "法律援助", "labour-competition": "劳动和技能竞赛", "collective-bargaining": "集体协商", safety: "劳动保护",
  "women-workers": "女职工工作", children: "职工子女服务", retirees: "退休职工服务", volunteer: "志愿服务", audit: "经审会审查", accounts: "财务管理",
  archive: "档案", organisation: "组织建设", dues: "会费收缴", "overtime-meal": "加班用餐", "interest-group": "兴趣小组", counselling: "心理关爱",
  commendation: "评先表彰", donation: "捐赠", research: "调查研究",
  planning: "工作计划", openness: "公开", education: "职工教育", "festival-event": "节日活动", innovation: "创新", mediation: "劳动争议调解",
  "park-pass": "公园年票", "consumption-coupon": "工会消费券", "trainee-award": "优秀学员奖励",
  outsiders: "会员以外的人员",
};
