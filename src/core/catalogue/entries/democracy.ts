/** DEMOCRACY: congresses of the workers, proposals, openness, appraisal; mostly paid by the employer or by nobody. */
import { entries } from "../entry";

export const DEMOCRACY = entries([
  {
    id: "jiaodaihui", name: "召开职工（教职工）代表大会", aliases: ["教代会", "职代会", "教职工代表大会", "职工代表大会", "教职工大会"],
    signs: ["教代会 !提案 !培训 !代表选举 !换届 !问答", "职代会 !提案 !培训 !换届"],
    months: [1, 11, 9, 6], schoolMonths: [11, 6, 9, 1], cadence: "yearly",
    sectors: ["school", "hospital", "enterprise", "office", "institution"], topics: ["congress"], owner: "民主管理委员", payer: "employer",
    isYearlyDuty: ["school", "hospital", "enterprise", "institution"], note: "不同于会员大会，会务费一般由行政列支；机关一般不设",
  },
  {
    id: "tian-zhengji-duban", name: "职工代表提案征集与督办", aliases: ["提案征集", "提案督办", "发放提案表", "提案答复"],
    signs: ["提案 !讲座"],
    months: [3, 10, 7], sectors: ["school", "hospital", "enterprise", "office", "institution"], topics: ["openness"], owner: "民主管理委员",
  },
  {
    id: "jiaodaihui-daibiao-peixun", name: "职工代表培训", aliases: ["教代会培训", "教代会代表培训", "职代会代表培训"],
    signs: ["职工代表|教代会|职代会|代表 培训|学习 !知识问答"],
    months: [6], sectors: ["school", "hospital", "enterprise"], subject: "50101", alsoSubjects: ["50501"], topics: ["training"],
    owner: "民主管理委员", cost: "perParticipant", weight: 1,
  },
  {
    id: "zhidaihui-huanjie", name: "职代会换届与职工代表选举", aliases: ["职代会换届", "教代会换届", "职工代表选举", "教代会代表选举"],
    signs: ["职代会|教代会|双代会|职工代表 换届|选举|选举代表|推选", "选举 双代会 代表"],
    months: [12, 1], cadence: "once", sectors: ["hospital", "enterprise", "school"], topics: ["election", "congress"], owner: "民主管理委员",
    payer: "employer", note: "女职工代表的比例与女职工人数相适应",
  },
  {
    id: "minzhu-pingyi", name: "民主评议领导干部", aliases: ["民主评议干部", "民主测评", "述职述廉"],
    signs: ["民主评议 !工会工作 !工会"],
    months: [1, 7], cadence: "termly", sectors: ["school", "hospital", "enterprise", "office", "institution"], topics: ["openness"],
    owner: "民主管理委员",
  },
  {
    id: "minzhu-shenghuohui", name: "教职工民主生活会", aliases: ["民主生活会"], months: [7], sectors: ["school"], subject: "50502", topics: ["meeting"],
    owner: "民主管理委员", cost: "perEvent",
  },
  {
    id: "huiyuan-pingyi-gonghui", name: "会员评议工会工作", aliases: ["会员评家", "会员民主评议工会", "工会工作满意度测评"],
    signs: ["会员 评议 工会", "民主评议 工会", "评家"],
    months: [12], cadence: "yearly", topics: ["openness"], owner: "工会主席", isYearlyDuty: true, basis: "suggested",
  },
  {
    id: "xiaowu-gongkai", name: "校务公开栏更新", aliases: ["校务公开", "校务公开专栏", "民主理财小组"],
    signs: ["校务公开 !年度报告"],
    months: [9, 2], cadence: "termly", sectors: ["school"], topics: ["openness"], owner: "民主管理委员", note: "财务、收费、重大支出、奖惩、职称等",
  },
  {
    id: "xiaowu-gongkai-niandu-baogao", name: "校务公开年度报告",
    signs: ["校务公开 报告"],
    months: [12], cadence: "yearly", sectors: ["school"], topics: ["openness"], owner: "民主管理委员", basis: "suggested",
  },
  {
    id: "changwu-zhengwu-gongkai", name: "厂务（政务）公开", aliases: ["厂务公开", "政务公开", "院务公开", "事务公开"], months: [3, 6, 9, 12], cadence: "quarterly",
    sectors: ["enterprise", "township", "office", "institution", "hospital"], topics: ["openness"], owner: "民主管理委员", basis: "suggested",
  },
  {
    id: "helihua-jianyi", name: "合理化建议征集", aliases: ["合理化建议", "金点子征集", "征求职工意见建议"],
    signs: ["金点子", "建议 征集|征求 !女职工 !女工 !提案"],
    months: [3, 6, 2], cadence: "yearly", subject: "50301", alsoSubjects: ["50503"], topics: ["openness", "innovation"], owner: "民主管理委员",
    cost: "perEvent", weight: 1, note: "采纳奖励列劳动和技能竞赛活动支出",
  },
  {
    id: "zhigong-zuotanhui", name: "职工座谈会", aliases: ["教职工座谈会", "听取意见座谈会", "青年职工座谈会", "新职工座谈会"],
    signs: ["召开 座谈会 !#womens-day !退休 !劳模 !#double-ninth !女职工 !女教师 !女工", "职工|教师|教职工|员工|干部 座谈会 !#womens-day !退休 !劳模 !老 !女职工 !女教师 !女工"],
    months: [6], subject: "50502", alsoSubjects: ["50503"], topics: ["meeting"], owner: "民主管理委员", cost: "perEvent", weight: 1,
  },
]);
