/** MEMBER_BENEFITS: goods for the statutory festivals, film and books, mutual insurance, health and recuperation. */
import { entries } from "../entry";

/** Goods or greetings to every member, as against an event. */
const GOODS = "慰问|慰问品|福利|福利品|礼品|礼包|礼盒|礼券|物资|发放|节日物品";

export const MEMBER_BENEFITS = entries([
  {
    id: "fading-jieri-weiwen", name: "法定节日会员慰问品发放", aliases: ["节日慰问", "法定节日慰问", "逢年过节慰问", "节日慰问品发放"],
    signs: ["节日|过节|法定节日 慰问|慰问品|福利 !困难 !值班", `#labour-day|#qingming ${GOODS} !劳模 !困难 !一线 !值班`, "发放 福利品|慰问品"],
    months: [4, 5], festivals: ["new-year", "spring-festival", "qingming", "labour-day", "dragon-boat", "mid-autumn", "national-day"],
    subject: "50105", topics: ["festival-gift"], owner: "生活福利委员", cost: "perMember", note: "限七个法定节日；发实物不发现金，年度总额按省级标准",
  },
  {
    id: "yuandan-chunjie-weiwen", name: "春节会员慰问", aliases: ["春节慰问", "春节慰问品", "元旦慰问", "元旦春节慰问", "春节福利"],
    signs: [`#spring-festival|#new-year|#new-years-eve ${GOODS} !走访 !送温暖 !困难 !退休 !值班 !一线 !劳模`, "年货 !困难"],
    months: [1, 2, 12], festivals: ["spring-festival"], subject: "50105", topics: ["festival-gift"], owner: "生活福利委员", cost: "perMember",
    weight: 20,
  },
  {
    id: "duanwu-weiwen", name: "端午节会员慰问", aliases: ["端午慰问", "端午节慰问"],
    signs: [`#dragon-boat ${GOODS} !困难 !退休 !值班 !一线`, "#dragon-boat 粽子 发放|慰问"],
    months: [6, 5], festivals: ["dragon-boat"], subject: "50105", topics: ["festival-gift"], owner: "生活福利委员", cost: "perMember", weight: 12,
  },
  {
    id: "zhongqiu-guoqing-weiwen", name: "中秋节会员慰问", aliases: ["中秋慰问", "中秋节慰问", "国庆慰问", "中秋国庆慰问"],
    signs: [`#mid-autumn|#national-day ${GOODS} !困难 !退休 !值班 !一线`, "#mid-autumn 月饼"],
    months: [9, 10], festivals: ["mid-autumn"], subject: "50105", topics: ["festival-gift"], owner: "生活福利委员", cost: "perMember", weight: 18,
  },
  {
    id: "dianying-guankan", name: "组织会员观看电影", aliases: ["观影", "看电影", "电影票", "观看电影"],
    signs: ["电影|影片 观看|发放|组织|观影 !爱国 !红色", "集体观影 !爱国 !红色"],
    cadence: "yearly", subject: "50105", alsoSubjects: ["50103"], topics: ["film"], owner: "文体委员", cost: "perMember", weight: 3,
  },
  {
    id: "dushuka-tushu", name: "购发图书、读书卡", aliases: ["图书发放", "读书卡", "购书卡", "赠书活动"],
    signs: ["图书|书籍 发放|采购|购买|赠送 !书屋"],
    months: [4], subject: "50101", alsoSubjects: ["50304"], topics: ["library", "education"], owner: "宣传委员", cost: "perMember",
    basis: "suggested", weight: 2,
  },
  {
    id: "zhuyuan-huzhu-baozhang", name: "职工住院医疗互助保障参保", aliases: ["住院互助保障", "医疗互助参保", "职工医疗互助", "互助保障续保", "住院医疗互助"],
    signs: ["互助 保障|保险|参保|续保|医疗 !理赔 !重大疾病 !女职工 !意外 !一日捐"],
    months: [3], cadence: "yearly", subject: "50305", topics: ["mutual-aid-insurance"], owner: "生活福利委员", cost: "perMember",
    basis: "suggested", weight: 5, note: "按续保月调整；个人缴费部分不占工会经费",
  },
  {
    id: "zhongji-huzhu-baozhang", name: "职工重大疾病互助保障参保", aliases: ["重大疾病互助保障", "重病保障", "大病互助"],
    signs: ["重大疾病|重疾|大病|重病 保障|保险|投保|互助 !女职工 !女工"],
    cadence: "yearly", subject: "50305", topics: ["mutual-aid-insurance"], owner: "生活福利委员", cost: "perMember", weight: 3,
  },
  {
    id: "yiwai-shanghai-baozhang", name: "职工意外伤害保障参保", aliases: ["意外伤害保障", "职工意外险", "意外伤害保险"],
    signs: ["意外 保障|保险|参保|险"],
    cadence: "yearly", subject: "50305", topics: ["mutual-aid-insurance"], owner: "生活福利委员", cost: "perMember", weight: 2,
  },
  {
    id: "huzhu-lipei", name: "互助保障理赔服务", aliases: ["互助理赔", "保障理赔"],
    signs: ["理赔"],
    cadence: "on-demand", topics: ["mutual-aid-insurance"], owner: "生活福利委员",
  },
  {
    id: "zhigong-tijian", name: "职工健康体检", aliases: ["职工体检", "教职工体检", "会员体检", "健康查体", "健康体检"],
    signs: ["体检 !女职工 !女工 !女教职工 !妇科", "查体 !女职工 !女工"],
    months: [10, 3, 7, 2], cadence: "yearly", topics: ["medical-check"], owner: "生活福利委员", payer: "employer", note: "由行政列支，工会组织",
  },
  {
    id: "nvgong-tijian", name: "女职工妇科体检", aliases: ["女职工体检", "女教职工体检", "妇科检查", "两癌筛查", "妇女病普查"],
    signs: ["女职工|女工|女教职工|女教师|女会员 体检|查体|检查", "妇检", "两癌 检查|筛查"],
    months: [3], cadence: "yearly", topics: ["medical-check", "women-workers"], owner: "女职工委员", payer: "employer", basis: "suggested",
    note: "一年或两年一次，由行政列支",
  },
  {
    id: "xinli-jiangzuo", name: "心理健康讲座", aliases: ["心理讲座", "心理健康辅导", "心理疏导", "心理咨询服务", "EAP讲座"],
    signs: ["心理 讲座|辅导|咨询|疏导|团辅|减压|培训|健康 !学生"],
    months: [10, 2], subject: "50402", alsoSubjects: ["50305", "50101"], topics: ["counselling", "lecture-fee"], owner: "女职工委员",
    cost: "perEvent", weight: 2,
  },
  {
    id: "jiankang-jiangzuo", name: "健康知识讲座", aliases: ["健康讲座", "养生讲座", "急救知识培训", "名医义诊", "义诊"],
    signs: ["健康|保健|养生|急救|中医|医学 讲座|培训|义诊|知识 !心理 !体检 !女职工"],
    months: [4, 5], subject: "50101", alsoSubjects: ["50402", "50305"], topics: ["lecture-fee", "education"], owner: "生活福利委员",
    cost: "perEvent", weight: 2,
  },
  {
    id: "zhigong-shitang", name: "职工食堂监督改善", aliases: ["职工食堂", "食堂满意度调查", "膳食委员会"],
    signs: ["食堂 监督|改善|满意度|检查"],
    cadence: "all-year", sectors: ["school", "enterprise"], topics: ["openness"], owner: "生活福利委员", payer: "employer",
  },
  {
    id: "zhigong-liaoxiuyang", name: "劳模、先进职工疗休养", aliases: ["职工疗休养", "疗休养", "疗养活动", "劳模疗休养"],
    signs: ["疗休养", "疗养", "劳模 疗养|休养"],
    months: [7, 8], subject: "50104", alsoSubjects: [], topics: ["recuperation"], owner: "生活福利委员", cost: "perParticipant", weight: 6,
    note: "劳模和先进职工的补助列50104；普通职工疗休养按当地文件由行政列支",
  },
  {
    id: "daixin-xiujia", name: "带薪休假制度落实督促", aliases: ["带薪休假", "年休假落实"], cadence: "all-year",
    sectors: ["office", "institution", "enterprise"], topics: ["openness"], owner: "生活福利委员", payer: "employer",
  },
  {
    id: "tanxin-tanhua", name: "职工谈心与思想状况分析", aliases: ["谈心谈话", "谈心活动", "思想状况分析", "思想动态排查"],
    signs: ["谈心", "思想 排查|状况|动态"],
    cadence: "monthly", topics: ["counselling"], owner: "工会主席",
  },
]);
