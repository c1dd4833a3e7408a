/** SCHOOL: what only schools hold: ethics, teaching contests, mentors, pupils' festivals the union helps with. */
import { entries } from "../entry";

export const SCHOOL = entries([
  {
    id: "shide-jiangzuo", name: "师德讲座", aliases: ["师德微课堂", "师德培训", "师德宣讲"],
    signs: ["师德 讲座|讲堂|课堂|宣讲|培训|报告"],
    months: [9], cadence: "termly", sectors: ["school"], subject: "50101", topics: ["education", "lecture-fee"], owner: "宣传委员",
    cost: "perEvent", basis: "suggested", weight: 2,
  },
  {
    id: "shide-zhuti", name: "师德师风主题活动", aliases: ["师德主题教育", "师德建设活动", "师德师风建设"],
    signs: ["师德 主题|建设|活动 !标兵"],
    cadence: "all-year", sectors: ["school"], subject: "50103", alsoSubjects: ["50101"], topics: ["publicity", "education"], owner: "宣传委员",
    cost: "perEvent",
  },
  {
    id: "shide-biaobing", name: "师德标兵评选表彰", aliases: ["师德标兵", "优秀教师评选", "优秀教师表彰"],
    signs: ["师德 标兵|先进|表彰", "优秀教师|最美教师 评选|表彰"],
    months: [9], festivals: ["teachers-day"], sectors: ["school"], subject: "50503", alsoSubjects: ["50103"],
    topics: ["commendation", "prize"], owner: "组织委员", cost: "perParticipant", weight: 3, note: "奖励须有评选办法",
  },
  {
    id: "qing-jiaoling", name: "庆教龄活动", aliases: ["庆教龄", "教龄教师风采展", "从教三十年纪念"],
    signs: ["教龄", "从教"],
    months: [9], festivals: ["teachers-day"], sectors: ["school"], subject: "50103", alsoSubjects: ["50102"], topics: ["commendation"],
    owner: "组织委员", cost: "perParticipant", weight: 1,
  },
  {
    id: "chuan-zhenyan", name: "教育箴言征集", aliases: ["传箴言", "教育格言征集"],
    signs: ["箴言"],
    months: [9], festivals: ["teachers-day"], sectors: ["school"], topics: ["publicity"], owner: "宣传委员",
  },
  {
    id: "jiaoxue-jibengong", name: "教学基本功竞赛", aliases: ["教学基本功比赛", "教学基本功评比", "粉笔字比赛"],
    signs: ["基本功", "粉笔字"],
    months: [5, 3], sectors: ["school"], subject: "50301", alsoSubjects: ["50101"], topics: ["labour-competition", "prize"], owner: "组织委员",
    cost: "perEvent", weight: 4, note: "岗位练兵类；教务经费优先",
  },
  {
    id: "jiaoxue-jingsai", name: "教学技能（优质课）竞赛", aliases: ["优质课竞赛", "教学竞赛", "教学技能竞赛", "青年教师教学比赛", "教学展示评比"],
    signs: ["教学 竞赛|比赛|评比|大赛 !基本功", "优质课|公开课 评比|竞赛|比赛"],
    months: [11], cadence: "termly", sectors: ["school"], subject: "50301", alsoSubjects: ["50101"],
    topics: ["labour-competition", "prize"], owner: "组织委员", cost: "perEvent", basis: "suggested", weight: 4,
  },
  {
    id: "kejian-bisai", name: "课件制作比赛", aliases: ["课件比赛", "多媒体课件制作"],
    signs: ["课件 比赛|评比|制作|大赛"],
    months: [11, 5], sectors: ["school"], subject: "50301", alsoSubjects: ["50101"], topics: ["labour-competition", "prize"], owner: "宣传委员",
    cost: "perEvent", weight: 2,
  },
  {
    id: "shitu-jiedui", name: "师徒结对活动", aliases: ["师徒结对", "拜师结对", "青蓝工程", "名师带徒", "导师带徒"],
    signs: ["师徒", "拜师", "青蓝", "带徒"],
    months: [9, 5], sectors: ["school", "enterprise"], subject: "50301", alsoSubjects: ["50101"],
    topics: ["labour-competition", "training"], owner: "组织委员", cost: "perParticipant", weight: 1, note: "学期初结对、期中联络",
  },
  {
    id: "qingnian-luntan", name: "青年教师论坛", aliases: ["青年论坛", "教师沙龙", "青年教师沙龙"],
    signs: ["青年|教师 论坛|沙龙"],
    months: [2], sectors: ["school"], subject: "50101", topics: ["education"], owner: "组织委员", cost: "perEvent", weight: 1,
  },
  {
    id: "shanggang-peixun", name: "教师培训", aliases: ["教师上岗培训", "校本培训", "暑期教师培训", "新教师培训"],
    signs: ["教师|校本|班主任 培训|学习会 !师德 !工会"],
    months: [8, 7, 6, 4], sectors: ["school"], subject: "50101", topics: ["training"], owner: "组织委员", cost: "perParticipant",
    payer: "shared", weight: 1, note: "行政培训费优先",
  },
  {
    id: "xiaoyuan-jieqing-xiezhu", name: "协助校园节庆筹备", aliases: ["协助校庆筹备", "读书节", "体育节", "艺术节", "科技节"],
    signs: ["校庆"],
    months: [4, 10, 6, 7, 8], sectors: ["school"], topics: ["children"], owner: "宣传委员", payer: "employer", note: "学校行政主办，工会协助",
  },
  {
    id: "wenming-zushi", name: "文明组室评比", aliases: ["文明办公室评比", "办公室卫生评比", "文明教研组"],
    signs: ["文明 组室|办公室|教研组", "办公室 评比|卫生检查"],
    cadence: "termly", sectors: ["school"], subject: "50503", topics: ["commendation"], owner: "生活福利委员", cost: "perEvent", weight: 1,
  },
]);
