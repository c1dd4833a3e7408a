/** SUBJECT_RULES, TOPIC_RULES, FREE_SIGNS, PAID_SIGNS: what words say about an activity beside the name of its entry, or where no entry names it. */
import type { Topic } from "../plan/subject";
import type { Signed } from "./signs";

/** Subject by purpose and form, where the activity itself is not known; each is as sure as an entry, or it is left out. */
export const SUBJECT_RULES: readonly Signed<string>[] = [
  {
    value: "50102",
    signs: [
      "比赛 !学生 !技能 !技术 !教学 !知识 !演讲",
      "球赛",
      "棋赛",
      "牌赛",
      "友谊赛",
      "联赛",
      "邀请赛",
      "对抗赛",
      "争霸赛",
      "接力赛",
      "船赛",
      "联欢",
      "晚会 !学生 !赞助",
      "游园",
      "文艺 演出|汇演|表演|节目",
      "舞会",
      "裁判 劳务|费",
      "教练 劳务|费",
      "演出服|比赛服|运动服",
      "文体 活动|比赛|器材",
      "体育 器材|用品",
      "羽毛球|乒乓球|篮球|球拍 购置|购买|采购",
    ],
  },
  { value: "50101", signs: ["讲座 !心理", "职工 教育 !子女", "学历 提升", "职工 夜校", "公益 课堂"] },
  { value: "50103", signs: ["宣传 月|周|活动|展板|资料", "宣讲", "主题 展览", "文化墙", "报刊|报纸|杂志|期刊|工人日报 费|订|征订|购买"] },
  { value: "50105", signs: ["会员 慰问品", "公园 年票|年卡", "消费券 !外单位|社区"] },
  { value: "50301", signs: ["竞赛 劳动|技能|技术|岗位", "五小 竞赛"] },
  { value: "50302", signs: ["母婴室|妈咪小屋 建设|创建", "户外劳动者|司机之家 驿站|站点|建设", "职工 驿站"] },
  { value: "50305", signs: ["职工子女 托管|暑托|寒托|暑期班", "普惠 服务", "托管班", "暑托班"] },
  { value: "50403", signs: ["法律 维权 服务"] },
  { value: "50404", signs: ["困难 救助|补助|慰问|帮扶 !学生", "大病 救助"] },
  { value: "50405", signs: ["送温暖", "送清凉", "一线|值班|坚守岗位|值守 慰问"] },
  { value: "50501", signs: ["工会 培训|研修"] },
  { value: "50502", signs: ["工会 全委会|常委会|会议"] },
  {
    value: "50504",
    signs: [
      "工会 干部 补贴|津贴",
      "兼职 工会 补贴|津贴",
      "社会化工会工作者",
      "差旅",
      "代理记账|代账|代记账|记账服务",
      "审计 费|服务|中介|事务所|委托|报告",
      "考察 费|外出 !学习|交流|参观",
      "财务软件|记账软件",
    ],
  },
  { value: "50702", signs: ["电脑|打印机|复印机|空调|投影仪|办公设备 购置|购买|采购|添置"] },
];

/** What else a text says it will pay for, whatever the activity. */
export const TOPIC_RULES: readonly Signed<Topic>[] = [
  { value: "prize", signs: ["奖品", "奖金", "奖励", "颁奖"] },
  { value: "souvenir", signs: ["纪念品", "纪念奖"] },
  { value: "event-clothing", signs: ["服装", "队服", "演出服", "运动服", "工装"] },
  { value: "event-meal", signs: ["聚餐", "会餐", "餐费", "用餐", "伙食", "误餐", "尾牙", "餐叙"] },
  { value: "lecture-fee", signs: ["讲课费", "授课费", "讲师费", "讲座 费", "专家费 讲座|培训|授课|学时|课"] },
  { value: "judge-fee", signs: ["裁判 费|劳务", "评委 费|劳务", "工作人员|会务人员|主持人 劳务"] },
  {
    value: "festival-gift",
    signs: [
      "节日 慰问品",
      "福利品",
      "慰问品",
      "#spring-festival|#mid-autumn|#dragon-boat|#national-day|#labour-day|#new-year|#qingming 礼金|礼品|礼盒|礼券|慰问金",
    ],
  },
  { value: "birthday-gift", signs: ["生日 慰问|蛋糕|礼券|贺卡|礼品|祝福|会|现金|红包|礼金"] },
  { value: "warmth-visit", signs: ["送温暖", "走访 慰问"] },
  { value: "hardship-aid", signs: ["困难 职工|教职工|员工|会员", "帮困", "致困|致贫 职工|教职工|员工|会员|家庭"] },
  { value: "recuperation", signs: ["疗休养", "疗养"] },
  { value: "medical-check", signs: ["体检", "查体"] },
  {
    value: "outing",
    signs: [
      "春游",
      "秋游",
      "春秋游",
      "踏青",
      "一日游|二日游|两日游|三日游|四日游|五日游|多日游",
      "郊游",
      "短途游|周边游|乡村游|研学游|自驾游",
      "团建|拓展|越野|徒步|采风 两晚|二晚|三晚|四晚 !疗休养|疗养|劳模",
      "旅游|度假 组织|赴|去|前往|会员|团队 !券|年票|年卡|联票|宣传|专列|服务|疗休养|疗养|劳模|景区|资源|推介",
    ],
  },
  {
    value: "film",
    signs: [
      "观影",
      "电影",
      "观看|欣赏|观摩 话剧|演出|文艺演出|音乐会|演唱会|歌舞|戏曲|戏剧|京剧|舞台剧|杂技|展览|球赛|体育比赛|预选赛|世界杯 !学习|教学",
    ],
  },
  { value: "women-workers", signs: ["女职工", "女教师", "女教职工", "女教工", "女工", "#womens-day"] },
  { value: "wedding-gift", signs: ["结婚|新婚 慰问|贺礼|送礼|贺金|礼品|礼金|慰问品 !纪念日"] },
  { value: "birth-gift", signs: ["生育|产妇|添丁|二孩|三孩|二胎|三胎 慰问|看望|贺礼|礼品|慰问品 !政策"] },
  { value: "illness-gift", signs: ["住院|患病|生病 慰问|看望|探望|探视 !困难"] },
  { value: "bereavement-gift", signs: ["去世|逝世|丧 慰问|吊唁"] },
  { value: "retirement-gift", signs: ["退休 纪念品|欢送|荣休|光荣 !离退休 !老 !重阳", "荣退", "退休离岗"] },
  { value: "retirees", signs: ["退休", "离退休", "老干部", "老同志", "老教师"] },
  { value: "children", signs: ["职工子女", "教工子女", "亲子", "#childrens-day"] },
  { value: "overtime-meal", signs: ["加班 餐|夜宵"] },
  { value: "park-pass", signs: ["公园|景区|景点|旅游|文旅 年票|年卡|联票"] },
  { value: "consumption-coupon", signs: ["消费券"] },
  { value: "trainee-award", signs: ["优秀学员"] },
  {
    value: "outsiders",
    signs: [
      "户外工人|户外劳动者|环卫工|快递员|快递小哥|外卖员|外卖小哥|骑手|网约车|消防官兵|武警|交警|居民|村民|敬老院|福利院|养老院 慰问|送温暖|送清凉|关爱|看望",
    ],
  },
];

/** Work that costs nothing. */
export const FREE_SIGNS: readonly string[] = [
  "填报|上报|报送 报表|年报|统计|材料|名单|信息",
  "会议 记录",
  "整理 资料|材料|台账",
  "传达 精神|文件",
  "征求 意见|建议",
  "上报 计划|总结",
  "公示 名单|结果",
  "统计 年报|报表",
  "义务 劳动|植树|献血",
  "数据 核对|上报",
  "备案",
  "述职 报告",
];

/** Words of payment: work that usually costs nothing does here (审计费, 采购). */
export const PAID_SIGNS: readonly string[] = [
  "审计费|服务费|劳务费|工本费|印刷费|场地费|材料费|培训费",
  "补贴|津贴|补助金|奖金|奖品|纪念品",
  "采购|购买|购置|订购|印制",
  "委托 审计|中介",
];
