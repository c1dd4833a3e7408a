/** SKILLS: contests of labour and skill, innovation, safety, honours at work. */
import { entries } from "../entry";

export const SKILLS = entries([
  {
    id: "zhigong-jineng-peixun", name: "职工技能培训", aliases: ["技能培训", "技能提升培训", "职工素质提升", "岗位培训"],
    signs: ["技能|技术|岗位|素质 培训|提升 !农民工 !比武"],
    cadence: "all-year", sectors: ["enterprise", "township"], subject: "50101", alsoSubjects: ["50301"], topics: ["training", "education"],
    owner: "组织委员", cost: "perParticipant", weight: 4,
  },
  {
    id: "jineng-bisai", name: "岗位技能竞赛", aliases: ["技能竞赛", "技能比武", "技术比武", "技能大赛", "岗位练兵", "职业技能竞赛", "操作技能比赛"],
    signs: ["技能|技术|岗位|业务|操作|护理 比武|竞赛|大赛|练兵|比赛 !教学"],
    months: [9], cadence: "yearly", sectors: ["enterprise", "township", "office", "institution", "hospital"], subject: "50301",
    topics: ["labour-competition", "prize"], owner: "组织委员", cost: "perEvent", basis: "suggested", weight: 6,
  },
  {
    id: "laodong-jingsai", name: "主题劳动竞赛", aliases: ["劳动竞赛", "对标竞赛", "百日竞赛", "立功竞赛"],
    signs: ["劳动 竞赛", "劳动和技能竞赛"],
    cadence: "all-year", sectors: ["enterprise", "township"], subject: "50301", topics: ["labour-competition", "prize"], owner: "组织委员",
    cost: "perEvent", weight: 5,
  },
  {
    id: "jishu-chuangxin", name: "职工技术创新活动", aliases: ["技术创新", "技术革新", "技术攻关", "创新工作室", "五小创新", "劳模创新工作室"],
    signs: ["创新 工作室|成果|大赛|活动", "五小"],
    cadence: "all-year", sectors: ["enterprise", "township"], subject: "50303", alsoSubjects: ["50301"], topics: ["innovation"],
    owner: "组织委员", cost: "perEvent", weight: 4,
  },
  {
    id: "jieneng-jianpai", name: "节能减排劳动竞赛", aliases: ["节能减排", "节能宣传周", "节能降耗活动"],
    signs: ["节能"],
    months: [6], sectors: ["enterprise", "township"], subject: "50103", alsoSubjects: ["50301"],
    topics: ["publicity", "labour-competition"], owner: "劳动保护委员", cost: "perEvent", basis: "suggested", weight: 1,
  },
  {
    id: "gongren-xianfenghao", name: "工人先锋号创建", aliases: ["工人先锋号"],
    signs: ["先锋号"],
    cadence: "all-year", subject: "50503", alsoSubjects: ["50301"], topics: ["commendation", "labour-competition"], owner: "组织委员",
    cost: "perEvent",
  },
  {
    id: "xuexixing-zuzhi", name: "学习型组织创建评选", aliases: ["学习型班组", "学习型组织", "学习型教研组", "优秀学习小组评选", "学习年级组"],
    signs: ["学习型", "班组 建设|评选|创建"],
    months: [3, 6], subject: "50503", alsoSubjects: ["50101", "50301"], topics: ["commendation", "education"], owner: "宣传委员",
    cost: "perEvent", weight: 1,
  },
  {
    id: "xianjin-pingxuan", name: "先进评比表彰", aliases: ["评先评优", "先进表彰", "优秀员工表彰", "先进工作者评选", "表彰大会", "年终表彰", "评先"],
    signs: ["先进|优秀员工|优秀职工|优秀个人|标兵 评选|表彰|评比|推荐 !女职工 !师德 !疗休养", "总结 表彰"],
    months: [12, 6, 7], subject: "50503", alsoSubjects: ["50504"], topics: ["commendation", "prize"], owner: "组织委员", cost: "perParticipant",
    weight: 4, note: "先定方案，年底评比",
  },
  {
    id: "laomo-guanai", name: "劳模管理与关爱", aliases: ["劳模关爱", "慰问劳模", "劳模座谈会", "困难劳模帮扶", "劳模先进座谈"],
    signs: ["#labour-day 劳模|劳动模范", "#labour-day 劳模|劳动模范 表彰|座谈|慰问", "劳模 座谈|慰问|关爱|走访|帮扶|宣讲|事迹 !疗休养 !创新", "劳动模范 !疗休养 !推荐"],
    months: [4, 5], festivals: ["labour-day"], sectors: ["enterprise", "township"], subject: "50503",
    alsoSubjects: ["50405", "50103", "50404", "50502"], topics: ["model-worker"], owner: "组织委员", cost: "perParticipant", basis: "suggested",
    weight: 2, note: "劳模专项补助列专项业务支出，宣传列宣传活动支出，困难劳模列送温暖支出",
  },
  {
    id: "jingpai-gongren", name: "金牌工人、首席员工选树", aliases: ["金牌工人", "首席员工", "技术标兵", "工匠选树"],
    signs: ["工匠 选树|评选|推荐|培育"],
    cadence: "yearly", sectors: ["enterprise", "township"], subject: "50503", alsoSubjects: ["50301"], topics: ["commendation"],
    owner: "组织委员", cost: "perParticipant", weight: 1,
  },
  {
    id: "zhiyebing-hetong", name: "职业病防治专项集体合同", aliases: ["职业病防治", "职业健康宣传"],
    signs: ["职业病", "职业健康"],
    months: [4], sectors: ["enterprise", "township"], subject: "50402", alsoSubjects: ["50401"],
    topics: ["collective-bargaining", "safety"], owner: "劳动保护委员", cost: "perEvent", basis: "suggested", weight: 1,
  },
  {
    id: "ankangbei", name: "“安康杯”竞赛", aliases: ["安康杯", "安康杯竞赛动员"],
    signs: ["安康杯"],
    months: [6], cadence: "all-year", sectors: ["enterprise", "township"], subject: "50402", alsoSubjects: ["50301"],
    topics: ["safety", "labour-competition"], owner: "劳动保护委员", cost: "perEvent", basis: "suggested", weight: 4,
  },
  {
    id: "anquan-peixun", name: "安全生产与劳动保护培训", aliases: ["安全生产培训", "劳动保护培训", "安全教育", "安全知识竞赛", "安全生产月活动"],
    signs: ["安全 培训|教育|竞赛|知识|演练|宣传|检查 !食品", "#safety-month", "#fire-day", "消防 演练|培训|演习|知识|宣传", "应急 演练|救护"],
    months: [6], festivals: ["safety-month"], sectors: ["enterprise", "township"], subject: "50402",
    alsoSubjects: ["50101", "50103", "50301"], topics: ["safety"], owner: "劳动保护委员", cost: "perParticipant", basis: "suggested", weight: 3,
  },
]);
