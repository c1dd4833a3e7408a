/** WOMEN: the women workers' committee: 三八, protection, insurance, honours, files. */
import { entries } from "../entry";

export const WOMEN = entries([
  {
    id: "sanba-qingzhu", name: "三八妇女节庆祝活动", aliases: ["三八节活动", "庆三八活动", "妇女节活动", "女职工活动", "女教工活动", "女工活动"],
    signs: ["#womens-day", "#womens-day 庆祝 活动", "#womens-day 活动|庆祝|插花|趣味|比赛|联欢|手工|烘焙|花艺|茶艺", "女职工|女教师|女教职工|女工 插花|花艺|烘焙|手工|茶艺|瑜伽|化妆 !征集"],
    months: [3], festivals: ["womens-day"], subject: "50102", alsoSubjects: ["50103"], topics: ["women-workers", "festival-event"],
    owner: "女职工委员", cost: "perParticipant", weight: 5, note: "以活动形式列支，三八节不在七个法定节日慰问之列",
  },
  {
    id: "sanba-weiwen-nvgong", name: "三八节女职工慰问", aliases: ["三八节慰问女职工", "慰问女职工", "三八慰问", "慰问女教工"],
    signs: ["#womens-day 慰问|福利|福利品|礼品|发放|慰问品|礼物|红包 !困难 !保险"],
    months: [3], festivals: ["womens-day"], subject: "50105", alsoSubjects: ["50102"], topics: ["women-workers", "festival-gift"],
    owner: "女职工委员", cost: "perMember", note: "不属逢年过节慰问的七个节日，有的省另有规定，先核对当地细则",
  },
  {
    id: "sanba-zuotanhui", name: "三八节女职工座谈会", aliases: ["三八座谈会", "女职工座谈会", "女职工代表座谈会"],
    signs: ["#womens-day 座谈|座谈会|茶话会", "女职工|女教师|女工|女教职工 座谈"],
    months: [3], festivals: ["womens-day"], subject: "50103", alsoSubjects: ["50502", "50102"], topics: ["women-workers", "festival-event"],
    owner: "女职工委员", cost: "perEvent",
  },
  {
    id: "sanba-fangjia", name: "三八节女职工放假半天", aliases: ["三八节放假", "女职工放假半天"],
    signs: ["#womens-day 放假|休息|半天"],
    months: [3], festivals: ["womens-day"], topics: ["women-workers"], owner: "女职工委员", payer: "employer",
  },
  {
    id: "nvgong-huwai", name: "女职工户外活动", aliases: ["女职工踏青", "女教职工健步走", "女职工登山"],
    signs: ["女职工|女教师|女教职工|女教工|女工|#womens-day 踏青|登山|徒步|户外|健步走|赏花|爬山|骑行|健身走"],
    months: [3, 4], festivals: ["womens-day"], subject: "50102", alsoSubjects: ["50105"], topics: ["women-workers", "sports-event"],
    owner: "女职工委员", cost: "perParticipant",
  },
  {
    id: "muqinjie", name: "母亲节女职工活动", aliases: ["母亲节活动"],
    signs: ["#mothers-day"],
    months: [5], festivals: ["mothers-day"], sectors: ["office", "institution"], subject: "50102", alsoSubjects: ["50103"],
    topics: ["women-workers", "festival-event"], owner: "女职工委员", cost: "perParticipant",
  },
  {
    id: "nvzhigong-ankangxian", name: "女职工特殊疾病互助保障参保", aliases: ["女职工安康保险", "女职工特殊疾病保障", "女职工安康险", "女职工保险"],
    signs: ["女职工|女工|女教师|女教职工|女性 保险|安康|特殊疾病|保障计划|互助保障|安康险", "安康保险"],
    months: [3], cadence: "yearly", subject: "50305", topics: ["mutual-aid-insurance", "women-workers"], owner: "女职工委员", cost: "perMember",
    basis: "suggested", weight: 3, note: "按续保月调整",
  },
  {
    id: "liangai-guanai", name: "患病女职工关爱救助", aliases: ["两癌救助", "两癌患病女职工救助"],
    signs: ["两癌 救助|关爱|慰问|患病", "女职工 患病 救助|关爱"],
    cadence: "on-demand", subject: "50404", topics: ["women-workers", "hardship-aid"], owner: "女职工委员", cost: "perParticipant",
  },
  {
    id: "nvgong-yongpin", name: "女职工卫生用品发放", aliases: ["妇女用品发放", "女职工卫生用品"],
    signs: ["卫生用品|妇女用品"],
    months: [1], sectors: ["school"], topics: ["women-workers"], owner: "女职工委员", payer: "employer", note: "属行政的劳动保护支出；列工会经费须有地方依据",
  },
  {
    id: "nvgong-weiyuanhui", name: "女职工委员会组建与干部配备", aliases: ["女职工委员会组建", "女职工组织建设"],
    signs: ["女职工委员会|女工委员会|女工委 组建|成立|配备|健全|改选"],
    months: [3], sectors: ["hospital", "enterprise"], topics: ["women-workers", "organisation"], owner: "女职工委员",
  },
  {
    id: "nvgong-gongzuo-huiyi", name: "女职工工作会议", aliases: ["女工工作会议", "女职工委员会会议"],
    signs: ["女职工|女工 工作 会议|例会", "女工委|女职工委员会 会议|例会"],
    months: [6, 12], cadence: "half-yearly", sectors: ["hospital", "enterprise"], subject: "50502", topics: ["women-workers", "meeting"],
    owner: "女职工委员", cost: "perEvent", weight: 1,
  },
  {
    id: "nvgong-jihua", name: "制订女职工工作计划", aliases: ["女职工工作计划", "女工工作计划"],
    signs: ["女职工|女工 计划"],
    months: [2], topics: ["women-workers", "planning"], owner: "女职工委员",
  },
  {
    id: "nvgong-gongzuo-baogao", name: "女职工工作情况上报", aliases: ["女职工工作报告", "女工工作上报"],
    signs: ["女职工|女工 工作 上报|汇报"],
    months: [6, 12], cadence: "half-yearly", sectors: ["hospital", "enterprise"], topics: ["women-workers"], owner: "女职工委员",
  },
  {
    id: "nvgong-dangan", name: "女职工档案信息更新", aliases: ["女职工档案", "女工档案"],
    signs: ["女职工|女工 档案"],
    months: [4, 10], cadence: "half-yearly", sectors: ["hospital", "enterprise"], topics: ["women-workers", "archive"], owner: "女职工委员",
  },
  {
    id: "nvgong-siqi-baohu", name: "女职工“四期”保护检查", aliases: ["四期保护", "五期保护", "女职工特殊保护", "女职工劳动保护检查"],
    signs: ["女职工|女工|女教职工 四期|五期|特殊保护|劳动保护"],
    months: [3, 11], topics: ["women-workers", "safety"], owner: "女职工委员",
  },
  {
    id: "zhengji-nvgong-yijian", name: "深入科室征集女职工意见", aliases: ["征集女职工意见"],
    signs: ["女职工|女工 意见|诉求|建议 征集|听取"],
    cadence: "all-year", sectors: ["hospital"], topics: ["women-workers", "openness"], owner: "女职工委员",
  },
  {
    id: "nvgong-zhishi-dajuan", name: "女职工法律知识答卷", aliases: ["女职工维权讲座", "女职工普法", "女职工知识答卷", "女职工权益保护法宣传"],
    signs: ["女职工|女工|妇女 维权|普法|权益|法律|答卷 !救助 !合同"],
    months: [3, 11], sectors: ["hospital", "enterprise"], subject: "50103", alsoSubjects: ["50101", "50403"],
    topics: ["women-workers", "publicity"], owner: "女职工委员", cost: "perParticipant", weight: 1,
  },
  {
    id: "nvgong-zhuankan", name: "女职工专刊编印", aliases: ["女工专刊"],
    signs: ["女职工|女工 专刊"],
    months: [5], sectors: ["school"], subject: "50103", topics: ["women-workers", "publicity"], owner: "女职工委员", cost: "perEvent",
  },
  {
    id: "jinguo-wenminggang", name: "巾帼文明岗创建", aliases: ["巾帼文明岗", "巾帼示范岗", "巾帼文明号"],
    signs: ["巾帼 岗|号"],
    cadence: "all-year", subject: "50503", topics: ["women-workers", "commendation"], owner: "女职工委员", cost: "perEvent",
  },
  {
    id: "nvzhigong-xianjin-pingxuan", name: "女职工先进评选推荐", aliases: ["三八红旗手评选", "三八红旗集体", "巾帼标兵评选", "女职工建功立业标兵", "先进女职工评选"],
    signs: ["红旗手|红旗集体|巾帼建功|巾帼标兵", "女职工|女工|女教师 先进|优秀|标兵 评选|推荐|表彰"],
    months: [2, 3], subject: "50503", topics: ["women-workers", "commendation"], owner: "女职工委员", cost: "perParticipant", basis: "mixed",
    weight: 1, note: "荣誉称号，不是节日",
  },
  {
    id: "wenming-jiating", name: "文明（平安）家庭评选", aliases: ["文明家庭", "平安家庭", "五好家庭", "模范家庭"],
    signs: ["家庭 评选|表彰|创建 文明|最美|平安|五好"],
    months: [5], cadence: "yearly", subject: "50503", alsoSubjects: ["50103"], topics: ["women-workers", "commendation"], owner: "女职工委员",
    cost: "perParticipant", basis: "suggested", weight: 1,
  },
]);
