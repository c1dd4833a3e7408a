/** FESTIVALS: what is held on festivals, as an event and not as goods. */
import { entries } from "../entry";

export const FESTIVALS = entries([
  {
    id: "yuandan-lianhuan", name: "迎新年职工联欢活动", aliases: ["元旦联欢", "迎新年联欢会", "庆元旦活动", "元旦庆祝活动", "新年联欢会"],
    signs: ["#new-year", "#new-year 联欢|晚会|活动|庆祝|座谈|游园|文艺|迎新", "迎新 活动 !会员 !教师 !职工"],
    months: [12, 1], festivals: ["new-year"], subject: "50102", topics: ["festival-event", "arts-event"], owner: "文体委员",
    cost: "perParticipant", weight: 5,
  },
  {
    id: "chunjie-lianhuan", name: "迎春联欢活动", aliases: ["春节联欢", "迎春联欢会", "新春联欢会", "新春团拜会", "迎新春活动", "写春联送福"],
    signs: ["#spring-festival 联欢|团拜|晚会|文艺|游园|活动|演出|汇演 !慰问 !走访 !送温暖 !布置", "春联", "送福"],
    months: [1, 2], festivals: ["spring-festival"], subject: "50102", topics: ["festival-event", "arts-event"], owner: "文体委员",
    cost: "perParticipant", weight: 3, note: "宴请、酒会不得列支",
  },
  {
    id: "yuanxiaojie", name: "元宵节游园活动", aliases: ["元宵节活动", "猜灯谜", "闹元宵", "庆祝元宵节"],
    signs: ["#lantern-festival", "#lantern-festival 灯谜|游园|活动|汤圆|花灯", "灯谜"],
    months: [2], festivals: ["lantern-festival"], subject: "50102", topics: ["festival-event"], owner: "文体委员", cost: "perParticipant",
    weight: 3,
  },
  {
    id: "zhishujie", name: "义务植树活动", aliases: ["义务植树", "植树活动", "植树节活动"],
    signs: ["植树", "#tree-planting-day"],
    months: [3], festivals: ["tree-planting-day"], subject: "50102", topics: ["volunteer"], owner: "组织委员", note: "一般不需经费",
  },
  {
    id: "wuyi-qingzhu", name: "庆祝五一劳动节活动", aliases: ["五一活动", "庆五一活动", "劳动节活动"],
    signs: ["#labour-day", "#labour-day 活动|庆祝|比赛|趣味|联欢|表彰"],
    months: [5, 4], festivals: ["labour-day"], subject: "50102", alsoSubjects: ["50103"], topics: ["festival-event"], owner: "文体委员",
    cost: "perParticipant", basis: "mixed", weight: 4,
  },
  {
    id: "duanwu-huodong", name: "端午节包粽子活动", aliases: ["包粽子", "端午节活动", "端午民俗活动"],
    signs: ["#dragon-boat", "#dragon-boat 包粽子|活动|民俗|香囊|比赛"],
    months: [6, 5], festivals: ["dragon-boat"], subject: "50102", topics: ["festival-event"], owner: "文体委员", cost: "perParticipant",
    basis: "custom", weight: 3,
  },
  {
    id: "liuyi-huiyan", name: "协助“六一”文艺汇演", aliases: ["六一文艺汇演", "六一儿童节庆祝"],
    signs: ["#childrens-day 汇演|文艺|演出|庆祝|纪念 !子女"],
    months: [6], festivals: ["childrens-day"], sectors: ["school"], topics: ["children"], owner: "女职工委员", payer: "employer",
    note: "学生活动，经费由学校承担",
  },
  {
    id: "liuyi-qinzi", name: "六一职工亲子活动", aliases: ["六一亲子活动", "职工子女六一活动"],
    signs: ["#childrens-day !慰问", "#childrens-day 亲子|子女|家庭 !慰问"],
    months: [6, 5], festivals: ["childrens-day"], subject: "50102", alsoSubjects: ["50106"], topics: ["children", "festival-event"],
    owner: "女职工委员", cost: "perParticipant", basis: "custom", weight: 3,
  },
  {
    id: "qiyi-qingzhu", name: "庆“七一”主题活动", aliases: ["七一活动", "庆七一", "建党节活动"],
    signs: ["#party-day", "党史 学习|知识|竞赛|宣讲"],
    months: [7, 6], festivals: ["party-day"], subject: "50103", alsoSubjects: ["50102", "50101"], topics: ["festival-event", "publicity"],
    owner: "宣传委员", cost: "perEvent", basis: "mixed", weight: 2,
  },
  {
    id: "jiaoshijie-qingzhu", name: "教师节庆祝活动", aliases: ["庆祝教师节", "教师节活动", "教师节表彰"],
    signs: ["#teachers-day", "#teachers-day 庆祝|活动|座谈|联欢|表彰"],
    months: [9], festivals: ["teachers-day"], sectors: ["school"], subject: "50102", alsoSubjects: ["50103", "50503"],
    topics: ["festival-event"], owner: "文体委员", cost: "perParticipant", weight: 6, note: "不在七个法定节日之列，以活动、表彰形式列支",
  },
  {
    id: "zhongqiu-huodong", name: "迎中秋主题活动", aliases: ["中秋活动", "中秋游园", "中秋联欢", "做月饼"],
    signs: ["#mid-autumn", "#mid-autumn 活动|游园|联欢|晚会|月饼制作|民俗|赏月|做月饼"],
    months: [9, 10], festivals: ["mid-autumn"], subject: "50102", topics: ["festival-event"], owner: "文体委员", cost: "perParticipant",
    basis: "custom", weight: 3,
  },
  {
    id: "guoqing-qingzhu", name: "国庆节庆祝活动", aliases: ["国庆活动", "迎国庆活动", "庆国庆"],
    signs: ["#national-day", "#national-day 活动|庆祝|文艺|晚会|宣传|快闪"],
    months: [9, 10], festivals: ["national-day"], subject: "50103", alsoSubjects: ["50102"], topics: ["festival-event", "publicity"],
    owner: "宣传委员", cost: "perEvent", weight: 3,
  },
  {
    id: "aiguo-jiaoyu", name: "爱国主义教育观影", aliases: ["爱国主义教育", "红色观影", "红色教育"],
    signs: ["爱国 教育|主义", "红色 教育|基地|观影|电影"],
    months: [9, 10], festivals: ["national-day"], subject: "50103", alsoSubjects: ["50101", "50105"], topics: ["publicity"],
    owner: "宣传委员", cost: "perEvent", weight: 2, note: "会费可列观影",
  },
  {
    id: "chongyangjie", name: "重阳节敬老活动", aliases: ["重阳节活动", "敬老日活动", "庆祝重阳节", "重阳登高"],
    signs: ["#double-ninth", "#double-ninth 活动|座谈|登高|敬老|联欢"],
    months: [10, 9], festivals: ["double-ninth"], subject: "50102", alsoSubjects: ["510", "50105", "50106", "50405"],
    topics: ["retirees", "festival-event"], owner: "生活福利委员", cost: "perParticipant", payer: "shared", weight: 2,
    note: "不在七个法定节日之列；退休人员经费优先由行政或离退休经费列支",
  },
  {
    id: "yierjiu-geyong", name: "“一二·九”歌咏比赛", aliases: ["一二九歌咏比赛", "一二九活动"],
    signs: ["#december-ninth"],
    months: [12], festivals: ["december-ninth"], sectors: ["school"], topics: ["children"], owner: "宣传委员", payer: "employer", note: "学生活动",
  },
  {
    id: "hushijie", name: "护士节慰问与表彰活动", aliases: ["护士节活动", "庆祝护士节"],
    signs: ["#nurses-day"],
    months: [5], festivals: ["nurses-day"], sectors: ["hospital"], subject: "50102", alsoSubjects: ["50103", "50503", "50105"],
    topics: ["festival-event"], owner: "女职工委员", cost: "perParticipant", basis: "custom", weight: 5, note: "不在七个法定节日之列，以活动、表彰形式列支",
  },
  {
    id: "yishijie", name: "医师节庆祝活动", aliases: ["医师节活动", "中国医师节"],
    signs: ["#doctors-day"],
    months: [8], festivals: ["doctors-day"], sectors: ["hospital"], subject: "50102", alsoSubjects: ["50103", "50503", "50105"],
    topics: ["festival-event"], owner: "宣传委员", cost: "perParticipant", basis: "custom", weight: 4, note: "不在七个法定节日之列，以活动、表彰形式列支",
  },
  {
    id: "qingming-jisao", name: "清明祭英烈活动", aliases: ["清明祭扫", "祭扫烈士墓", "缅怀先烈"],
    signs: ["#qingming", "祭扫|缅怀|先烈|英烈|烈士"],
    months: [4], festivals: ["qingming"], topics: ["publicity"], owner: "宣传委员", basis: "custom",
  },
  {
    id: "wusi-qingnian", name: "五四青年职工活动", aliases: ["五四活动", "青年节活动"],
    signs: ["#youth-day"],
    months: [5], festivals: ["youth-day"], subject: "50102", alsoSubjects: ["50103"], topics: ["festival-event"], owner: "宣传委员",
    cost: "perParticipant", basis: "custom",
  },
]);
