/** CARE: warmth, hardship aid, visits on occasions of life, and giving to others. */
import { entries } from "../entry";

export const CARE = entries([
  {
    id: "song-wennuan", name: "春节送温暖走访慰问", aliases: ["元旦春节送温暖", "送温暖", "送温暖活动", "送温暖慰问", "送温暖工程", "春节走访慰问", "四季送"],
    signs: [
      "#spring-festival|#new-year|#new-years-eve 走访|慰问困难|特困|困难职工|困难教职工|帮困 !离退休 !退休", "#spring-festival|#new-year|两节|节日 送温暖",
      "节前|岁末|年终|年底 走访|送温暖|慰问困难", "帮困送温暖", "冬送温暖",
    ],
    months: [1, 2, 12], festivals: ["spring-festival"], subject: "50405", alsoSubjects: ["50404"], topics: ["warmth-visit", "hardship-aid"],
    owner: "生活福利委员", cost: "perParticipant", weight: 6, note: "对象为困难、患病、劳模和一线职工；春送岗位、夏送清凉、秋送助学、冬送温暖",
  },
  {
    id: "kunnan-zhigong-bangfu", name: "困难职工慰问与补助", aliases: ["慰问困难职工", "困难补助", "困难救助", "困难职工帮扶", "特困职工慰问"],
    signs: ["困难|特困 职工|教职工|教师|员工|会员|家庭 慰问|补助|帮扶|救助|走访 !子女 !学生 !群众 !劳模 !结对 !档案", "困难补助 !学生", "帮扶 慰问 !结对 !学生"],
    months: [1, 2], cadence: "on-demand", subject: "50404", alsoSubjects: ["50405"], topics: ["hardship-aid"], owner: "生活福利委员",
    cost: "perParticipant", weight: 5, note: "须本人申请、公示、建档",
  },
  {
    id: "kunnan-zhigong-diaocha", name: "困难职工调查摸底", aliases: ["困难职工调查", "困难职工摸底", "特困教师调研"],
    signs: ["困难|特困 调查|摸底|调研|排查"],
    months: [11, 4], topics: ["hardship-aid"], owner: "生活福利委员",
  },
  {
    id: "kunnan-zhigong-dangan", name: "困难职工档案更新", aliases: ["困难职工档案", "困难职工建档", "帮扶档案"],
    signs: ["困难|帮扶 档案|建档"],
    months: [11, 1], topics: ["hardship-aid", "archive"], owner: "生活福利委员", basis: "suggested",
  },
  {
    id: "jiedui-bangfu", name: "困难职工结对帮扶", aliases: ["结对帮扶", "一帮一结对", "一对一帮扶"],
    signs: ["结对 帮扶|帮困|困难 !师徒 !学生"],
    cadence: "all-year", subject: "50404", alsoSubjects: ["50405"], topics: ["hardship-aid"], owner: "生活福利委员", cost: "perParticipant",
  },
  {
    id: "zhuyuan-weiwen", name: "生病住院会员慰问", aliases: ["住院慰问", "生病住院慰问", "探望住院职工", "看望病号"],
    signs: ["住院|生病|患病|重病|大病|病号 慰问|探望|看望 !保障 !两癌"],
    cadence: "on-demand", subject: "50105", alsoSubjects: ["50404", "50406", "50405"], topics: ["illness-gift"], owner: "生活福利委员",
    cost: "perParticipant", weight: 3, note: "标准按当地细则",
  },
  {
    id: "hunsang-weiwen", name: "会员婚丧嫁娶慰问", aliases: ["婚丧慰问", "结婚慰问", "丧事慰问", "婚丧嫁娶", "去世慰问"],
    signs: ["婚|丧|白事|去世|吊唁|结婚|婚丧 慰问|探访|看望", "婚丧喜庆", "婚庆 慰问"],
    cadence: "on-demand", subject: "50105", topics: ["wedding-gift", "bereavement-gift"], owner: "生活福利委员", cost: "perParticipant",
    weight: 2,
  },
  {
    id: "shengyu-weiwen", name: "会员生育慰问", aliases: ["生育慰问", "产假慰问", "产妇慰问"],
    signs: ["生育|产妇|产假|分娩|添丁 慰问|看望|探望"],
    cadence: "on-demand", subject: "50105", topics: ["birth-gift"], owner: "女职工委员", cost: "perParticipant", weight: 1,
  },
  {
    id: "tuixiu-ligang-weiwen", name: "会员退休离岗慰问", aliases: ["退休离岗慰问", "退休欢送", "荣退纪念", "光荣退休"],
    signs: ["退休|离岗 欢送|纪念|离岗慰问", "新退休|办理退休|荣退 慰问|座谈|欢送"],
    cadence: "on-demand", subject: "50105", topics: ["retirement-gift"], owner: "生活福利委员", cost: "perParticipant", weight: 1,
  },
  {
    id: "wu-bifang", name: "“五必访”走访慰问", aliases: ["五必访", "两贺四访", "六必访", "八必访", "必访制度"],
    signs: ["必访"],
    cadence: "on-demand", subject: "50105", alsoSubjects: ["50404", "50405"], topics: ["illness-gift", "bereavement-gift", "wedding-gift"],
    owner: "生活福利委员", cost: "perParticipant", weight: 2, note: "各单位口径不同：住院、婚丧、生育、退休、困难、家庭纠纷等",
  },
  {
    id: "shengri-weiwen", name: "会员生日慰问", aliases: ["生日慰问", "生日祝福", "生日蛋糕", "职工生日"],
    signs: ["生日 慰问|祝福|蛋糕|礼券|贺卡|礼品"],
    cadence: "monthly", subject: "50105", topics: ["birthday-gift"], owner: "生活福利委员", cost: "perMember", weight: 8, note: "逐人按生日当月发放实物",
  },
  {
    id: "jidu-shengrihui", name: "季度集体生日会", aliases: ["季度生日会", "集体生日会"],
    signs: ["生日会", "集体生日"],
    months: [2, 5, 8, 11], cadence: "quarterly", sectors: ["office", "institution", "enterprise"], subject: "50105",
    topics: ["birthday-gift"], owner: "生活福利委员", cost: "perParticipant", weight: 4, note: "每季中间一月为当季会员集中举办",
  },
  {
    id: "lituixiu-weiwen", name: "离退休职工慰问", aliases: ["离退休慰问", "重阳节慰问退休教师", "退休教师慰问", "老干部慰问", "退休职工慰问"],
    signs: ["退休|离休|老干部|老同志|老教师 慰问|走访|看望|慰劳 !离岗 !新退休", "#double-ninth 慰问"],
    months: [1, 4], sectors: ["school", "office", "institution", "hospital"], subject: "510", alsoSubjects: ["50105", "50106", "50405"],
    topics: ["retirees"], owner: "生活福利委员", cost: "perParticipant", payer: "employer", note: "离退休人员经费通常由行政或离退休经费列支，列工会经费前核对当地细则",
  },
  {
    id: "tuixiu-zhigong-huodong", name: "退休职工座谈联谊活动", aliases: ["退休教师座谈会", "老教师座谈会", "退休职工团拜", "退休职工春秋游", "老教协活动"],
    signs: ["退休|离退休|老教师|老同志 座谈|团拜|采摘|联谊|春游|秋游|踏青|参观|活动|茶话会 !#double-ninth !慰问"],
    months: [10, 12, 7, 1], sectors: ["school"], subject: "510", alsoSubjects: ["50102", "50105", "50106"], topics: ["retirees"],
    owner: "生活福利委员", cost: "perEvent", payer: "employer", basis: "mixed", note: "经费由行政或离退休经费列支",
  },
  {
    id: "xia-song-qingliang", name: "夏送清凉", aliases: ["送清凉", "高温慰问", "防暑降温慰问", "暑期送清凉"],
    signs: ["高温|防暑|暑期|夏季 慰问|清凉|降温", "清凉"],
    months: [7, 8, 6], subject: "50405", alsoSubjects: ["50402"], topics: ["summer-cooling"], owner: "劳动保护委员", cost: "perParticipant",
    weight: 5, note: "慰问高温岗位和一线职工；防暑降温费是行政的事",
  },
  {
    id: "jinqiu-zhuxue", name: "金秋助学", aliases: ["金秋助学活动", "困难职工子女助学", "圆梦助学"],
    signs: ["职工子女|会员子女 助学|升学|高考", "秋送助学"],
    months: [8, 9], subject: "50405", alsoSubjects: ["50404"], topics: ["school-aid"], owner: "生活福利委员", cost: "perParticipant", weight: 3,
    note: "资助困难职工子女",
  },
  {
    id: "aixin-juankuan", name: "职工爱心捐款捐物", aliases: ["爱心捐款", "捐款捐物", "帮困捐款"],
    signs: ["捐款 !一日捐 !慈善", "捐物|捐书|捐衣"],
    months: [2], cadence: "yearly", sectors: ["school", "office", "institution"], topics: ["donation"], owner: "生活福利委员",
    note: "职工自愿，捐款收支单列，不占工会经费",
  },
  {
    id: "cishan-yirijuan", name: "慈善一日捐", aliases: ["一日捐"],
    signs: ["慈善 捐"],
    months: [10], topics: ["donation"], owner: "生活福利委员",
  },
  {
    id: "huzhu-yirijuan", name: "职工互助一日捐", aliases: ["互助一日捐"], cadence: "yearly", sectors: ["township", "enterprise"], topics: ["donation"],
    owner: "生活福利委员", note: "所筹资金用于救助，单独核算",
  },
  {
    id: "yiwu-xianxue", name: "职工无偿献血", aliases: ["义务献血", "无偿献血"],
    signs: ["献血 !一日游"],
    months: [7, 8], sectors: ["school"], topics: ["volunteer"], owner: "组织委员",
  },
  {
    id: "fuzhu-kunnan-xuesheng", name: "扶助困难学生", aliases: ["困难学生扶助", "资助贫困学生", "大手拉小手"],
    signs: ["学生 资助|扶助|帮扶|助学"],
    months: [3, 4], sectors: ["school"], topics: ["donation", "children"], owner: "女职工委员", note: "受益人不是会员，不得列工会经费，只能用捐款",
  },
  {
    id: "guanai-liushou-ertong", name: "关爱留守儿童", aliases: ["留守儿童", "关爱留守儿童活动"], cadence: "yearly", sectors: ["school"],
    topics: ["children", "volunteer"], owner: "女职工委员",
  },
  {
    id: "jiuye-chuangye-fuwu", name: "就业创业帮扶", aliases: ["岗位推介", "就业服务", "春送岗位", "创业小额贷款"],
    signs: ["就业|创业 帮扶|服务|招聘|推介|贷款"],
    cadence: "all-year", sectors: ["township"], subject: "50405", alsoSubjects: ["50404"], topics: ["hardship-aid"], owner: "生活福利委员",
    cost: "perParticipant", weight: 2, note: "春送岗位属送温暖支出",
  },
  {
    id: "nongmingong-bangfu", name: "农民工帮扶与技能培训", aliases: ["农民工帮扶", "农民工技能培训", "农民工服务"],
    signs: ["农民工 帮扶|培训|服务|维权"],
    cadence: "all-year", sectors: ["township", "enterprise"], subject: "50101", alsoSubjects: ["50404", "50405"],
    topics: ["training", "hardship-aid"], owner: "生活福利委员", cost: "perParticipant", weight: 2,
  },
  {
    id: "fangpin-wenku", name: "访贫问苦、进村入户", aliases: ["访贫问苦", "慰问困难群众", "驻村帮扶走访"],
    signs: ["困难群众|贫困户|脱贫户|困难村民 慰问|走访"],
    cadence: "yearly", sectors: ["office", "institution"], topics: ["volunteer"], owner: "生活福利委员", note: "对象不是会员，不列工会经费",
  },
]);
