/** SPORTS: ball games, athletics, outings and clubs. */
import { entries } from "../entry";

export const SPORTS = entries([
  {
    id: "yumaoqiu", name: "职工羽毛球比赛", aliases: ["羽毛球比赛", "羽毛球赛", "羽毛球团体赛", "羽毛球友谊赛"],
    signs: ["羽毛球 !购置 !购买 !采购"],
    months: [4, 11, 3, 5, 12], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perEvent", weight: 4,
  },
  {
    id: "pingpangqiu", name: "职工乒乓球比赛", aliases: ["乒乓球比赛", "乒乓球赛", "乒乓赛"],
    signs: ["乒乓 !购置 !购买 !采购 !乒乓球台"],
    months: [4], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perEvent", weight: 4,
  },
  {
    id: "tijian-tiaosheng-bisai", name: "踢毽、跳绳小型比赛", aliases: ["踢毽比赛", "踢毽子比赛", "跳绳比赛", "毽球赛"],
    signs: ["踢毽", "跳绳", "毽球"],
    months: [4], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perEvent", weight: 2,
  },
  {
    id: "bahe", name: "职工拔河比赛", aliases: ["拔河比赛", "拔河赛"],
    signs: ["拔河"],
    months: [11, 4], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perEvent", weight: 2,
  },
  {
    id: "lanqiu", name: "职工篮球赛", aliases: ["篮球赛", "篮球比赛", "篮球友谊赛", "三人篮球"],
    signs: ["篮球 !篮球服 !购置 !购买 !采购"],
    months: [10], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perEvent", weight: 4,
  },
  {
    id: "menqiu", name: "职工门球赛", aliases: ["门球赛", "门球比赛"],
    signs: ["门球"],
    months: [10, 3], sectors: ["school"], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perEvent",
  },
  {
    id: "zhigong-yundonghui", name: "职工运动会", aliases: ["运动会", "春季运动会", "秋季运动会", "田径运动会", "教职工运动会"],
    signs: ["运动会 !趣味 !参赛 !参加 !学生 !献血"],
    months: [10, 4, 11], subject: "50102", topics: ["sports-event", "prize"], owner: "文体委员", cost: "perParticipant", weight: 8,
  },
  {
    id: "quwei-yundonghui", name: "职工趣味运动会", aliases: ["趣味运动会", "趣味团体赛", "冬季趣味运动会"],
    signs: ["趣味 运动|运动会|比赛|竞赛"],
    months: [12], festivals: ["new-year"], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perParticipant", weight: 5,
  },
  {
    id: "canjia-shangji-saishi", name: "组队参加上级文体赛事", aliases: ["参加上级文体活动", "龙舟赛", "组队参赛"],
    signs: ["组队 参赛|参加", "参加 上级|市级|区级|省级|行业|系统 比赛|赛事|运动会|联赛|活动", "参加 运动会|龙舟赛|足球赛", "龙舟赛"],
    months: [6], cadence: "on-demand", subject: "50102", topics: ["sports-event", "event-clothing"], owner: "文体委员", cost: "perParticipant",
    weight: 3, note: "组队、训练、参赛服装",
  },
  {
    id: "dengshan", name: "职工登山活动", aliases: ["登山", "爬山", "登高"],
    signs: ["登山 !女职工 !女教师", "爬山", "登高 !#double-ninth"],
    months: [5], festivals: ["labour-day"], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perParticipant", weight: 3,
  },
  {
    id: "qixing", name: "职工骑行活动", aliases: ["骑行", "骑自行车"],
    signs: ["骑行", "自行车"],
    months: [3], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perParticipant", weight: 2,
  },
  {
    id: "jianbuzou", name: "职工健步走", aliases: ["健步走", "健步行", "徒步", "毅行", "环湖走", "健身走"],
    signs: ["健步", "徒步", "毅行"],
    months: [4], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perParticipant", basis: "suggested", weight: 3,
  },
  {
    id: "guangbocao", name: "教职工广播体操展示", aliases: ["广播体操", "广播操比赛", "广播操"],
    signs: ["工间操 比赛|展示"],
    months: [4, 3], sectors: ["school"], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perEvent", weight: 2,
    note: "3月学、4月展示",
  },
  {
    id: "jianmeicao", name: "健美操比赛", aliases: ["健美操", "健身操", "排舞比赛", "广场舞比赛"],
    signs: ["健美操", "健身操", "排舞"],
    months: [11], sectors: ["school"], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perEvent", weight: 2,
  },
  {
    id: "tiyu-fudao", name: "体育健身辅导", aliases: ["太极拳辅导", "八段锦教学", "体育辅导", "瑜伽班"],
    signs: ["太极|八段锦|瑜伽|军体拳|健身 辅导|教学|培训|学练|班|学习", "体育 辅导"],
    cadence: "yearly", sectors: ["office", "institution"], subject: "50102", topics: ["sports-event", "lecture-fee"], owner: "文体委员",
    cost: "perEvent", weight: 1, note: "聘请教练辅导",
  },
  {
    id: "sheji", name: "轻武器射击体验活动", aliases: ["射击活动", "打靶活动"],
    signs: ["射击", "打靶"],
    months: [5, 6], sectors: ["office", "institution"], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perParticipant",
  },
  {
    id: "qipai", name: "职工棋牌比赛", aliases: ["棋牌比赛", "象棋赛", "扑克赛", "扑克牌比赛", "掼蛋比赛", "围棋赛", "跳棋赛"],
    signs: ["棋牌", "象棋|围棋|跳棋|五子棋|桥牌|扑克|掼蛋", "棋类|牌类"],
    months: [12], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perEvent", basis: "suggested", weight: 2,
  },
  {
    id: "jiaogong-tiyu", name: "职工健身活动", aliases: ["教职工健身活动", "职工体育活动", "全民健身", "健身活动", "体育锻炼"],
    signs: ["健身 活动|锻炼|跑", "体育 活动|锻炼 !器材", "健身跑|长跑|环湖跑|游泳|足球|排球|网球|气排球|田径|冬泳|保龄球|台球 !支持"],
    months: [4, 10, 3], cadence: "termly", subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perParticipant", weight: 2,
  },
  {
    id: "gongjiancao", name: "工间操", aliases: ["课间操", "课间健身"],
    signs: ["工间操", "课间 操|健身"],
    cadence: "daily", subject: "50102", topics: ["sports-event"], owner: "文体委员", note: "每日开展，不另列经费",
  },
  {
    id: "quwei-youxi", name: "趣味游戏活动", aliases: ["趣味游戏", "趣味活动", "游艺活动", "素质拓展", "团队拓展"],
    signs: ["游艺 !元宵", "趣味 活动|游戏|项目 !运动会", "拓展 训练|活动|团建", "团建"],
    months: [6], sectors: ["school"], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perParticipant", weight: 2,
  },
  {
    id: "chunyou", name: "会员春游", aliases: ["春游", "春游活动", "春季踏青", "踏青"],
    signs: ["春游 !退休", "踏青 !女职工 !女教师 !退休 !#womens-day", "#qingming 踏青|春游"],
    months: [4, 3, 5], subject: "50105", alsoSubjects: ["50102"], topics: ["outing"], owner: "文体委员", cost: "perParticipant", weight: 7,
    note: "会费为主，不足部分工会经费弥补；当日往返，不去明令禁止的景区",
  },
  {
    id: "qiuyou", name: "会员秋游", aliases: ["秋游", "秋游活动", "秋季踏青"],
    signs: ["秋游 !退休"],
    months: [10, 11, 9], subject: "50105", alsoSubjects: ["50102"], topics: ["outing"], owner: "文体委员", cost: "perParticipant", weight: 7,
    note: "同春游",
  },
  {
    id: "waichu-canguan", name: "外出参观学习", aliases: ["参观学习", "外出考察学习", "参观考察", "观摩学习"],
    signs: ["参观 学习|考察|示范点|基地|交流|观摩 !疗养 !退休", "考察 学习|外出"],
    months: [7, 8], subject: "50101", alsoSubjects: ["50105", "50503"], topics: ["training", "education"], owner: "组织委员",
    cost: "perParticipant", weight: 2, note: "须有主题、经审批，防止变相旅游",
  },
  {
    id: "lianyi-huodong", name: "跨单位联谊活动", aliases: ["联谊活动", "单位联谊", "友好单位交流赛", "青年联谊", "单身职工联谊"],
    signs: ["联谊 !家属 !退休", "单身 交友|联谊|青年", "友邻单位|兄弟单位 交流|比赛"],
    cadence: "on-demand", subject: "50102", alsoSubjects: ["50106", "50305"], topics: ["sports-event"], owner: "文体委员", cost: "perEvent",
    weight: 2,
  },
  {
    id: "quanti-huiyuan-huodong", name: "全体会员集体活动", aliases: ["会员集体活动", "全体会员活动", "会员日活动"],
    signs: ["全体会员 活动", "会员日"],
    months: [9], sectors: ["enterprise", "office", "institution"], subject: "50102", alsoSubjects: ["50105"], topics: ["sports-event"],
    owner: "文体委员", cost: "perParticipant", weight: 3,
  },
  {
    id: "jiashu-lianyihui", name: "职工家属联谊活动", aliases: ["家属联谊会", "职工家庭日", "家属开放日"],
    signs: ["家属 联谊|开放日|座谈", "家庭日", "亲子 活动|运动会|游园|阅读"],
    cadence: "yearly", sectors: ["enterprise"], subject: "50102", alsoSubjects: ["50106"], topics: ["sports-event", "children"],
    owner: "女职工委员", cost: "perParticipant", note: "家属的费用不得列工会经费",
  },
  {
    id: "xingqu-xiaozu", name: "兴趣小组（协会、俱乐部）活动", aliases: ["兴趣小组", "兴趣协会", "文体协会", "职工俱乐部"],
    signs: ["协会|俱乐部|社团 活动|训练 !计划"],
    cadence: "all-year", subject: "50102", topics: ["interest-group"], owner: "文体委员", cost: "perEvent", weight: 5,
    note: "按小组年度计划拨付，督查频次与使用",
  },
  {
    id: "yueyue-huodong", name: "每月一次小型比赛", aliases: ["月月有活动", "月月赛"],
    signs: ["每月 比赛|活动 一次"],
    cadence: "monthly", sectors: ["school"], subject: "50102", topics: ["sports-event"], owner: "文体委员", cost: "perEvent",
    note: "各年级（部门）轮流承办",
  },
]);
