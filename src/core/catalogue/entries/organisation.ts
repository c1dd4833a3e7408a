/** ORGANISATION: plans, meetings, membership, cadres, and the union's own house. */
import { entries } from "../entry";

export const ORGANISATION = entries([
  {
    id: "niandu-gongzuo-jihua", name: "制定工会年度工作计划", aliases: ["工会工作计划", "制订工会计划", "拟定年度计划"],
    signs: ["制定|制订|拟定|讨论|研究 工作计划|年度计划 !女工 !女职工 !预算", "工会 工作要点"],
    months: [1, 2], schoolMonths: [2], topics: ["planning"], owner: "工会主席", isYearlyDuty: true, basis: "mixed",
    note: "学校多按学期排在2月，机关、企业宜在上年12月至1月",
  },
  {
    id: "gonghui-jingfei-yusuan", name: "编制工会经费年度预算", aliases: ["工会经费预算", "编报年度预算"],
    signs: ["编制|编报|审议|制定 预算", "经费 预算"],
    months: [1, 12], topics: ["accounts"], owner: "财务委员", isYearlyDuty: true, basis: "suggested", note: "每项活动先有预算，再有支出",
  },
  {
    id: "gonghui-weiyuan-huiyi", name: "工会委员会会议", aliases: ["工会委员会议", "工会委员例会", "工会委员会"],
    signs: ["召开|组织 工会委员", "工会 委员会 会议|全委会|例会"],
    months: [2], cadence: "monthly", subject: "50502", topics: ["meeting"], owner: "工会主席", cost: "perEvent", isYearlyDuty: true, weight: 1,
    note: "例会：总结前段、安排后段、落实分工",
  },
  {
    id: "gonghui-ganbu-lihui", name: "工会干部例会", aliases: ["工会干部会", "工会小组长会议"],
    signs: ["工会 干部 例会|会议", "小组长 会议|例会|碰头会"],
    months: [6], cadence: "termly", subject: "50502", topics: ["meeting"], owner: "工会主席", cost: "perEvent", weight: 1,
  },
  {
    id: "zhuxi-huiyi", name: "工会主席办公会", aliases: ["工会主席会议", "主席办公会议", "主席例会"], cadence: "monthly", sectors: ["office", "institution"],
    subject: "50502", topics: ["meeting"], owner: "工会主席", cost: "perEvent",
  },
  {
    id: "gonghui-banzi-xuexi", name: "工会班子集中学习", aliases: ["工会干部集中学习", "工会干部学习"],
    signs: ["工会 班子 学习"],
    cadence: "quarterly", subject: "50501", topics: ["training"], owner: "组织委员", cost: "perEvent",
  },
  {
    id: "pianzu-lianxi-huiyi", name: "工会片组联席会议", aliases: ["片组会议", "片组交流"],
    signs: ["片组 会议|交流|联席", "工会 联席会议"],
    cadence: "quarterly", sectors: ["office", "institution"], subject: "50502", topics: ["meeting"], owner: "工会主席", cost: "perEvent",
    note: "片组单位轮值，交流经验",
  },
  {
    id: "jidu-gongzuo-zongjie", name: "季度工会工作小结与安排", aliases: ["季度工作小结", "季度工作总结"],
    signs: ["季度 总结|小结"],
    months: [3, 6, 9, 12], cadence: "quarterly", topics: ["planning"], owner: "工会主席", basis: "suggested",
  },
  {
    id: "gonghui-gongzuo-zongjie", name: "工会年度工作总结", aliases: ["工会工作总结", "年终工作总结", "年终总结", "学期工作总结", "全年工作总结"],
    signs: ["工会|年度|年终|学期 总结 !表彰 !联欢 !季度", "总结会 !表彰", "工作总结 !季度"],
    months: [12, 7], topics: ["planning"], owner: "工会主席", isYearlyDuty: true, note: "学校7月为学期总结，12月或次年1月为年终总结",
  },
  {
    id: "huanjie-xuanju", name: "工会换届选举与委员补选", aliases: ["工会换届", "换届选举", "补选工会委员", "工会改选"],
    signs: ["工会 换届|改选|补选", "补选 委员"],
    months: [5], cadence: "once", subject: "50502", topics: ["election", "meeting"], owner: "组织委员", cost: "perEvent", note: "届满之年进行，月份按届期定",
  },
  {
    id: "gonghui-xiaozu-huafen", name: "调整工会小组、推选小组长", aliases: ["划分工会小组", "调整工会小组", "推选工会小组长"],
    signs: ["工会小组 划分|调整|推选|改选", "小组长 推选|调整|选举 !会议"],
    months: [3, 9], topics: ["organisation"], owner: "组织委员",
  },
  {
    id: "gonghui-xiaozu-huodong", name: "工会小组活动", aliases: ["分工会活动", "工会小组自主活动"],
    signs: ["工会小组 活动 !经费计划"],
    months: [5], cadence: "termly", subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perParticipant", weight: 3,
  },
  {
    id: "xinhuiyuan-ruhui", name: "发展新会员入会", aliases: ["新会员入会", "会员发展", "新会员入会仪式", "新教工入会"],
    signs: ["发展|吸收 会员", "新会员", "入会 手续|仪式|登记"],
    months: [9], cadence: "on-demand", topics: ["organisation", "dues"], owner: "组织委员",
  },
  {
    id: "huiyuan-dangan", name: "会员档案整理与会籍核对", aliases: ["会员档案", "会员信息核对", "会籍管理", "会员资料整理"],
    signs: ["会员 档案|资料|会籍|实名"],
    months: [2, 1], topics: ["archive", "organisation"], owner: "组织委员",
  },
  {
    id: "dangan-guidang", name: "工会档案资料整理归档", aliases: ["档案资料整理", "工会档案归档", "工会台账整理"],
    signs: ["档案|资料|台账 整理|归档 !会员 !困难 !女职工 !女工"],
    months: [12, 7, 1], topics: ["archive"], owner: "组织委员", isYearlyDuty: true, note: "文件、方案、图片、台账一并归档",
  },
  {
    id: "gonghui-ganbu-peixun", name: "工会干部培训", aliases: ["工会干部培训班", "工会业务培训", "工会组长培训", "工会委员培训"],
    signs: ["工会 干部|委员|小组长|组长|组织员|业务 培训|研修", "女工|女职工 干部 培训"],
    months: [6, 9, 7], subject: "50501", topics: ["training"], owner: "组织委员", cost: "perParticipant", weight: 3, note: "外出办班按当地培训费标准",
  },
  {
    id: "jijifenzi-peiyang", name: "工会积极分子培养与表彰", aliases: ["工会积极分子", "活动积极分子表彰"],
    signs: ["积极分子 !入党 !党"],
    months: [12], subject: "50504", alsoSubjects: ["50503"], topics: ["commendation", "prize"], owner: "组织委员", cost: "perParticipant",
    basis: "suggested", note: "奖励须有上级批准的评选办法", weight: 2,
  },
  {
    id: "zhigong-zhijia", name: "职工之家（小家）建设", aliases: ["职工之家", "教工之家", "职工小家", "模范职工之家创建", "建家活动"],
    signs: ["建家", "小家 建设|创建|布置"],
    cadence: "all-year", subject: "50302", alsoSubjects: ["50702"], topics: ["home-building"], owner: "工会主席", cost: "perEvent", weight: 4,
    note: "有机构、有阵地、有制度、有设备、有档案",
  },
  {
    id: "jiaogong-huodongshi", name: "职工活动室器材添置", aliases: ["教工活动室", "职工活动室", "活动器材购置", "文体器材购置"],
    signs: ["活动室 建设|添置|购置|改造|器材|维修", "体育器材|文体器材|健身器材 购置|购买|添置"],
    cadence: "once", sectors: ["school", "enterprise"], subject: "50702", alsoSubjects: ["50102", "50302", "507", "50703"],
    topics: ["staff-home-equipment"], owner: "文体委员", cost: "perEvent", payer: "shared", note: "达到固定资产标准的列资本性支出，低值的列文体活动支出；场地改造由行政承担",
  },
  {
    id: "zhigong-shuwu", name: "职工书屋建设与图书更新", aliases: ["职工书屋", "图书室", "阅览室", "图书角", "读书角"],
    signs: ["书屋 购书|建设|更新|图书"],
    cadence: "once", subject: "50304", topics: ["library"], owner: "宣传委员", cost: "perEvent", weight: 2,
  },
  {
    id: "gonghui-zujian", name: "工会组建与扩大覆盖", aliases: ["工会组建", "建会入会", "组建工会"],
    signs: ["组建 工会", "建会 攻坚|集中|行动|覆盖"],
    cadence: "all-year", sectors: ["township", "enterprise"], subject: "50503", alsoSubjects: ["50302"], topics: ["organisation"],
    owner: "组织委员", cost: "perEvent", weight: 3, note: "非公企业、新就业形态劳动者、农民工、劳务派遣工",
  },
  {
    id: "huiyuan-daibiao-dahui", name: "召开工会会员（代表）大会", aliases: ["会员代表大会", "会员大会", "工会会员代表大会", "工代会"],
    signs: ["会员 大会|代表大会", "双代会"],
    months: [3], cadence: "yearly", subject: "50502", topics: ["congress", "meeting"], owner: "工会主席", cost: "perEvent", isYearlyDuty: true,
    basis: "custom", weight: 2, note: "审议工会工作报告、经费收支报告和经审报告",
  },
]);
