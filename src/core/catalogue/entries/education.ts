/** EDUCATION: learning, reading, publicity and reports. */
import { entries } from "../entry";

export const EDUCATION = entries([
  {
    id: "zhengzhi-lilun-xuexi", name: "政治理论学习", aliases: ["政治学习", "理论学习", "精神学习宣讲"],
    signs: ["政治|理论|精神 学习 !主席 !党史"],
    cadence: "weekly", topics: ["education"], owner: "宣传委员", note: "购学习资料可列职工教育支出",
  },
  {
    id: "falv-fagui-xuexi", name: "工会法等法律法规学习", aliases: ["学习工会法", "法律法规学习", "学法用法"],
    signs: ["工会法", "学习 法律|法规 !女职工"],
    months: [3], subject: "50101", alsoSubjects: ["50103"], topics: ["education"], owner: "宣传委员", cost: "perParticipant", weight: 1,
  },
  {
    id: "zhishi-jingsai", name: "政策法规知识竞赛", aliases: ["知识竞赛", "知识问答", "知识竞答", "知识测试"],
    signs: ["知识 竞赛|竞答|问答|测试|答题 !安全 !女职工 !党史"],
    months: [4], subject: "50103", topics: ["publicity", "prize"], owner: "宣传委员", cost: "perEvent", weight: 2,
  },
  {
    id: "dushu-huodong", name: "职工读书活动", aliases: ["读书活动", "读书分享会", "读书分享", "读书学习活动", "全民阅读", "书香活动"],
    signs: ["读书 !读书节 !读书角", "阅读 !阅览 !亲子", "书香", "#womens-day 读书|阅读 活动|分享"],
    months: [4, 2], festivals: ["book-day"], subject: "50101", alsoSubjects: ["50103", "50304"], topics: ["education", "library"],
    owner: "宣传委员", cost: "perParticipant", basis: "mixed", weight: 2, note: "4月有世界读书日",
  },
  {
    id: "zhuti-jiaoyu", name: "职工主题教育", aliases: ["主题教育活动", "主题教育", "劳动美主题宣传"],
    signs: ["主题教育 !师德", "中国梦 劳动美"],
    cadence: "all-year", subject: "50103", alsoSubjects: ["50101"], topics: ["publicity", "education"], owner: "宣传委员", cost: "perEvent",
    weight: 2,
  },
  {
    id: "xuanchuanlan", name: "宣传栏、板报宣传", aliases: ["宣传栏", "板报", "黑板报", "宣传专栏"], months: [9], cadence: "monthly", subject: "50103",
    topics: ["publicity"], owner: "宣传委员", cost: "perEvent", weight: 1,
  },
  {
    id: "gonghui-jianbao", name: "工会工作简报", aliases: ["工会简报", "工会会刊"],
    signs: ["工会 简报"],
    cadence: "two-monthly", sectors: ["office", "institution"], subject: "50103", topics: ["publicity"], owner: "宣传委员", cost: "perEvent",
  },
  {
    id: "gonghui-wangye", name: "工会网页与公众号维护", aliases: ["工会网页", "工会网站", "工会公众号"],
    signs: ["工会 网页|网站|公众号"],
    cadence: "all-year", subject: "50103", topics: ["publicity"], owner: "宣传委员", cost: "perEvent",
  },
  {
    id: "banmian-zhanshi", name: "参加上级展板展示", aliases: ["版面展示", "展板展示"],
    signs: ["展板|版面 展示|设计|制作"],
    months: [5], sectors: ["school"], subject: "50103", topics: ["publicity"], owner: "宣传委员", cost: "perEvent",
  },
  {
    id: "xinxi-baosong", name: "工会信息报送与宣传报道", aliases: ["信息报送", "宣传报道", "新闻报道"],
    signs: ["信息 报送|宣传|投稿", "工会 报道"],
    months: [3, 11], cadence: "yearly", topics: ["publicity"], owner: "宣传委员", note: "设报道员，定篇数",
  },
  {
    id: "baokan-zhengding", name: "工会报刊征订", aliases: ["报刊征订", "订阅报刊", "工人日报征订"],
    signs: ["报刊|报纸|杂志 征订|订阅"],
    months: [11, 12], subject: "50103", alsoSubjects: ["50504"], topics: ["publicity"], owner: "宣传委员", cost: "perEvent", basis: "suggested",
    weight: 2,
  },
  {
    id: "diaoyan-wenzhang", name: "工会工作调研", aliases: ["工会调研", "调研课题", "理论研究文章"],
    signs: ["工会 调研", "专题调研", "调研 课题|报告|文章"],
    cadence: "yearly", subject: "50503", topics: ["research"], owner: "工会主席", cost: "perEvent", weight: 1,
  },
  {
    id: "yewu-jiaoliu", name: "业务交流学习", aliases: ["业务交流", "业务学习", "部门交流日"],
    signs: ["业务 交流|学习 !工会业务", "部门 交流"],
    cadence: "quarterly", sectors: ["office", "institution"], subject: "50101", topics: ["education", "training"], owner: "组织委员",
    cost: "perEvent",
  },
  {
    id: "liyi-jiangzuo", name: "礼仪讲座", aliases: ["文明礼仪讲座", "公务礼仪", "礼仪培训"],
    signs: ["礼仪 !大赛 !比赛"],
    months: [10, 9, 11], subject: "50101", topics: ["education", "lecture-fee"], owner: "宣传委员", cost: "perEvent", weight: 1,
  },
  {
    id: "pufa-xuanchuan", name: "普法宣传", aliases: ["普法宣讲", "法治宣传", "宪法日宣传", "法律宣讲", "法律知识讲座"],
    signs: ["普法", "法治|法律 宣传|宣讲|讲座 !援助 !女职工", "#constitution-day"],
    months: [12], festivals: ["constitution-day"], cadence: "all-year", subject: "50103", alsoSubjects: ["50101", "50403"],
    topics: ["publicity"], owner: "宣传委员", cost: "perEvent", basis: "suggested", weight: 1,
  },
  {
    id: "zhiyuan-yigong", name: "职工志愿服务", aliases: ["志愿服务", "义工活动", "志愿者活动", "学雷锋活动"],
    signs: ["志愿 !慰问", "义工", "雷锋"],
    cadence: "two-monthly", sectors: ["office", "institution"], topics: ["volunteer"], owner: "组织委员",
  },
  {
    id: "jilv-jiaoyuyue", name: "纪律教育月活动", aliases: ["纪律教育月", "廉政教育"],
    signs: ["纪律教育", "廉政|警示 教育"],
    cadence: "yearly", sectors: ["office", "institution"], topics: ["education"], owner: "宣传委员", payer: "employer", note: "党务主办",
  },
]);
