/** BAN_SIGNS, FORM_SIGNS, APPROVAL_SIGNS: by which words a row shows what it pays for, in what form, and for whom. See signs.ts for how they are written. */
import type { Ban, PaymentForm } from "../plan/spending";
import { each } from "./sign-words";
import type { Signed } from "./signs";

/** Rows that speak of a ban instead of breaking it: 学习“八不准”, 津补贴自查. A 检查组 to be treated is no 检查. */
const AGAINST =
  "!严禁|禁止|不得|不准|不发|杜绝|防止|防范|自查|监督检查|专项检查|检查活动|检查工作|检查情况|检查整改|发放检查|使用检查|开展检查|的检查|大检查|整改|回头看|纠治|治理|整治|清理|清退|学习|宣传|宣讲|警示|通报|拒绝|抵制|反对|廉洁|廉政|讲座|制度|办法";
/** Of journeys, whose pretext is often 学习. */
const AGAINST_TOURS = "!严禁|禁止|不得|不准|杜绝|防止|防范|自查|整治|警示|通报|拒绝|抵制|廉洁|廉政|讲座|安全|知识|反诈|疫情|入境";

/** Helpers, the needy and competitors are paid by other rules: 兼职工会干部补贴, 裁判劳务费, 困难补助; and what the employer owes (高温补贴) is his to pay, and no bonus. */
export const LAWFUL_PAY =
  "!高温|防暑|降温|取暖|采暖|供暖|食堂|餐费补|就餐补|用餐补|午餐补|早餐补|晚餐补|伙食补|工作餐补|餐饮补|独生子女|班车|通勤|抚恤|丧葬|托儿|探亲|困难|特困|致困|劳模|兼职|工会干部|工会专干|小组长|委员|社会化|裁判|评委|教练|参赛|比赛|竞赛|大赛|技能|合理化|创新|律师|咨询师|演职|集训|培训|学历|托管|疗休养|志愿|助学|协商|生育|住院|患病|重病|去世|丧|子女|征求意见|方案|解读|审议";

const against = (signs: readonly string[]): string[] => signs.map((sign) => `${sign} ${AGAINST}`);

/** Persons who are treated: above the union, or outside of it. */
const GUESTS =
  "领导|上级|客户|客商|检查组|督查组|督导组|巡视组|巡察组|审计组|验收组|考核组|考察组|调研组|来宾|兄弟单位|兄弟学校|对口|协作|合作|理事|关系户|关系单位|主管部门";
/** And who comes to eat and to stay. */
export const VISITORS = `${GUESTS}|主管局|供应商|考察团|参观团|调研团|评估组|评审组|评估专家|评审专家|专家组|来客|来校|来院|来厂|来人|嘉宾|贵宾|兄弟工会|友邻单位|友好单位|合作方|媒体记者`;
const ABROAD =
  "出国|出境|境外|国外|海外|港澳|香港|澳门|台湾|泰国|新马泰|新加坡|马来西亚|日本|韩国|越南|柬埔寨|印尼|巴厘岛|普吉|马尔代夫|俄罗斯|欧洲|法国|德国|英国|意大利|美国|加拿大|澳大利亚|新西兰|迪拜|埃及";

/** Abroad, as a journey is called: 泰国游, 日本研学. */
const TOUR = "游|行|之旅|之行|日游|旅行|研学|游学|赏樱|度假|访学|参访|考察|考察团|自由行|团";
const AT_HOME =
  "海南|三亚|海口|云南|丽江|大理|昆明|西双版纳|桂林|北海|张家界|凤凰|九寨沟|成都|西藏|拉萨|新疆|青海|甘肃|敦煌|内蒙古|呼伦贝尔|哈尔滨|长白山|厦门|鼓浪屿|黄山|庐山|杭州|苏州|江南|华东|青岛|北京|上海|西安|重庆|三峡|贵州|黄果树|武夷山|海边|海岛";
/** Journeys at home. */
export const TRIPS = `${each(AT_HOME, "游|旅游|行|之旅|双飞|三日|四日|五日|六日|七日|度假|自由行")}|双飞游|三日游|四日游|五日游|六日游|七日游|豪华游|暑期游|奖励游|亲子游`;
/** Those who have done well. */
export const AWARDED =
  "奖励|嘉奖|犒劳|犒赏|优胜|获奖|先进|优秀|标兵|骨干|冠军|销冠|功臣|状元|能手|明星|之星|业绩|达标|星级员工|突出贡献|十佳";

/** Purposes the eight bans and later notices forbid. A word alone is never enough where it has a good sense too. */
export const BAN_SIGNS: readonly Signed<Ban>[] = [
  {
    value: "treating",
    signs: against([
      "请客",
      "宴请",
      "吃请",
      "答谢宴|商务宴|酒席|宴席",
      "年终宴 !宴会厅",
      "送礼 !送礼包|送礼物|送礼品|送礼盒|结婚|新婚|生日|生育|满月",
      "招待费",
      `招待 ${GUESTS}|来访 !招待所`,
      `礼品|礼物|烟酒|土特产 ${GUESTS}|来访 !慰问`,
      `接待 用餐|餐费|聚餐|宴|礼品|烟酒|土特产 ${GUESTS}|来访|外单位|友邻单位 !会员接待日`,
      `陪同 用餐|就餐 ${GUESTS}|来访`,
      "包桌|包席|摆酒|设宴",
      "赠送|送给 上级领导|分管领导|主管部门|检查组|关系户|客户 !慰问|劳模|鲜花|岗",
      "请 领导|上级|客户|检查组 吃饭|喝酒 !职工",
      "高档茶叶|高档酒|高档烟|名贵特产",
      "酒水|茅台|五粮液|白酒 招待|接待",
      "香烟|烟酒|名烟|名酒 采购|购买|购置|购入|发放 !戒烟|控烟|限酒|技能|竞赛|大赛|比武|行业|专卖|酿造|工匠",
    ]),
  },
  {
    value: "bonus",
    signs: against(
      [
        "年终奖",
        "年底奖",
        "年中奖",
        "季度奖金|月度奖金|半年奖|超产奖|提成",
        "绩效奖",
        "全勤奖|考勤奖",
        "绩效工资 发放|支付",
        "月度绩效|季度绩效|绩效发放|安全奖金|安全生产奖金|效益奖金 !政策|咨询|办法",
        "年终|年底 奖金 !评选|表彰",
        "考核 奖金|奖励金 !积极分子|工会小组|先进工会",
        "全体|全员|人人|每位|职工|员工 发放奖金",
        "津补贴",
        "加班费",
        "值班费",
        "加班|值班 补助|补贴|津贴 !餐",
        "领导|班子|中层|高管|管理层|骨干 奖金|奖励金|分红",
        "通讯补贴|通讯费补贴|话费补贴|电话费补贴|通讯补助|话费补助|电话费补助|通讯费补助",
        "交通补贴|交通费补贴|车补|交通补助|交通费补助 !上班|上下班|下乡|停车|接送",

        "住房补贴|住房补助 !政策|咨询",
        "职工补贴|员工补贴|会员补贴|全员补贴|生活补贴|岗位补贴",
        "职工津贴|员工津贴|会员津贴|岗位津贴|生活津贴",
        "发放 补贴|津贴",
        "发补贴|发津贴|发奖金",
        "误工补贴|误工补助|误工费 !政策|咨询",
        "节日|过节 补贴|津贴|奖金|补助",
        "发放|发给 现金|红包|礼金 全体|全员|职工|会员|员工|教师|教职工|干部|医护",
      ].map((sign) => `${sign} ${LAWFUL_PAY}`),
    ),
  },
  {
    value: "luxury",
    signs: against(
      [
        "ktv",
        "夜总会",
        "洗浴",
        "足浴|足疗|沐足",
        "桑拿|水疗",
        "高尔夫 !迷你|室内",
        "酒吧",
        "私人会所|高档会所|高端会所|会所休闲|会所消费|会所聚会|会所娱乐",
        "会所 娱乐|休闲|消费|聚餐|健身",
        "高消费",
      ].map((sign) => `${sign} !行业|组建|建会|协商|维权`),
    ),
  },
  { value: "slush-fund", signs: against(["小金库", "账外账"]) },
  { value: "merged-account", signs: against(["工会账户|工会帐户 并入|合并", "工会经费 并入 行政"]) },
  {
    value: "misuse",
    signs: against([
      "截留|挪用 经费|会费",
      "工会经费 出借|借给|外借|借出|借用|拆借",
      "工会经费|会费|结余资金 理财产品|买理财|炒股|股票|放贷|基金|国债|期货|定期理财",
      "工会资金|工会账户资金|工会存款|结余经费 理财|炒股|股票|放贷|借给|出借|投资|周转|公司|单位使用",
    ]),
  },
  {
    value: "fundraising",
    signs: against([
      "非法集资",
      "集资款|集资入股|集资建房",
      "集资 参与|企业|民间 !征集资|收集资|搜集资|筹集资|募集资",
      "担保 贷款|借款|债务|经济 !小额|创业",
    ]),
  },
  {
    value: "unrelated",
    signs: against([
      "公务接待|业务接待|业务招待|接待费",
      "罚款|滞纳金",
      "公务用车|公车 !司机|驾驶员|竞赛|比赛|比武",
      "单位|行政|公司|机关|领导|主席|私家车 车辆保险|车辆维修|车辆保养|油费|过路费 !驾驶员|竞赛|比赛|比武|技能",
      "聘用人员|临时工|返聘人员 工资|月薪|薪酬 !协商|行业|集体|竞赛|维权|欠薪|调查|讨薪|宣传",
      "司机|保安|保洁员|厨师|门卫 工资|薪酬|薪金 !协商|行业|集体|竞赛|维权|欠薪|调查|讨薪|宣传",
      "赞助费|赞助款 支付|缴纳|外单位",
      "个人|家属|私人 旅游|游玩 报销|费用 !疗休养",
      "辖区|居民|村民|敬老院|福利院 红包|礼金|发放现金 !职工|会员|灯谜|游艺|红包封|红包袋",
      "汽油费|加油费",
      "行政 办公费|办公用品|差旅费 !代表",
      "领导 差旅费|话费",
    ]),
  },
  {
    value: "public-tour",
    signs: [
      "公款旅游|公费旅游",
      "旅游考察|考察旅游|观光考察|考察观光 !资源|产业|线路|推介|竞赛|大赛|乡村",
      `${each(ABROAD, TOUR)}|${each("赴|去|到|前往", ABROAD)}|港澳游|东南亚游|出国游|境外游|欧洲游 !留学|文化节|美食|风情|味|电影|品鉴|援|支教|劳务|维和|孔子|比赛|竞赛|参赛|${each("赴|去|到|前往", "香港路|日本料理")}`,
      `${ABROAD} 旅游|研学|旅行|赏樱|观光|考察|游玩|之旅|日游|度假|游学|自由行|秋游|春游|春秋游|踏青|团建|疗休养|休养|奖励 !留学|文化节|美食|风情|味|电影|品鉴`,
    ].map((sign) => `${sign} ${AGAINST_TOURS}`),
  },
  { value: "festival-money", signs: against(["过节费", "过年费", "节日费 !节日费用", "节礼金"]) },
];

/** Days the calendar does not know, on which gifts are made. */
export const OTHER_DAY_SIGNS: readonly string[] = [
  "女神节|女生节|圣诞|平安夜|情人节|光棍节|感恩节|万圣节|愚人节|男神节|男人节|520 礼品|礼物|礼盒|礼包|福利|伴手礼|慰问|鲜花|发放|蛋糕",
];

/** Days on which something is given out, beside the statutory festivals. */
export const FESTIVE_SIGNS: readonly string[] = [
  "节日|过节|节庆",
  "女神节|女生节|圣诞|情人节|警察节|环卫工人节|科技工作者日",
  "厂庆|司庆|院庆|行庆|校庆|周年庆",
  "#womens-day|#youth-day|#nurses-day|#mothers-day|#childrens-day|#fathers-day|#party-day|#army-day|#doctors-day|#qixi|#teachers-day|#double-ninth|#journalists-day|#lantern-festival|#laba|#little-new-year|#winter-solstice",
];

/** Goods are given to people, beyond a visit. */
export const GOODS_SIGNS: readonly string[] = [
  "慰问品|慰问金|礼品|礼物|礼包|礼盒|米油|月饼|粽子|发放|发|送|购买 !欢送|送别|送行|送温暖|发言|发展|发挥",
];

/** Something is given to the members for the day, and not only held on it. */
export const GIVEN_SIGNS: readonly string[] = [
  "慰问|礼品|礼物|礼盒|礼包|福利品|福利|伴手礼|鲜花|蛋糕 !困难|走访|一线|值班|坚守|慰问演出|文艺|联欢|座谈|讲座|征文",
];

/** 蛋糕券, 提货券, 领取券, 观影券, 消费券 name what they are for, and are allowed; they have no sign. */
export const FORM_SIGNS: readonly Signed<PaymentForm>[] = [
  {
    value: "cash",
    signs: against([
      "现金 !非现金|不设现金|无现金|代替现金|现金券|现金流|盘点|库存|流量|日记账|清查|缴存|出纳|结算",
      "礼金 !礼金簿",
      "福利金|现钱|发钱",
      "直接打卡|打卡上|打入工资卡|打到工资卡|打卡发放|随工资发放|转入工资卡|转到工资卡|汇入工资卡|充入工资卡|打入银行卡|转入银行卡|发到工资卡",
      "转入|转到|打入|打到|汇入|发放到|发到 个人账户|职工账户|员工账户|银行账户|本人账户|微信|支付宝",
      "贺金|折现|折成钱|折算成钱|利市 !不得|不折现",
      "发放到卡|发到卡 !卡包|卡内|兑换码|券|积分",
      "红包 !代替现金|红包墙|红包雨|抽奖|抢红包|红包谜|红包封|红包袋|红包灯|红包手工|红包设计",
    ]),
  },
  { value: "gift-money", signs: against(["慰问金|慰问费|贺金|补助款|慰问款"]) },
  {
    value: "shopping-card",
    signs: against([
      `${each("超市|商场|商超|百货|大润发|永辉|沃尔玛|家乐福|华润|物美|永旺|盒马|苏宁|京东|天猫|美团|电商|网购", "代金券|购物券|抵用券|现金券|卡|储值卡|充值卡|礼券|电子卡")} !超市卡通`,
      "购物券|消费卡|油卡|话费卡|话费充值|礼金卡|福利卡 !消费帮扶",
      "购物卡|商通卡|超市卡|商场卡|商超卡|礼品卡",
      "京东卡|京东e卡|沃尔玛卡",
      "加油卡|储值卡|充值卡",
    ]),
  },
  { value: "voucher", signs: against(["代金券|代金卡", "现金券|抵用券"]) },
  {
    value: "prepaid-card",
    signs: against(["预付卡", "健身卡|健身年卡|美容卡|洗车卡", "健身房|健身中心|健身馆|瑜伽馆|游泳馆 会员卡|年卡|月卡|次卡|储值卡|充值卡"]),
  },
];

/** What has to be approved, or to go through a procedure of its own, before it is done. */
export type Approval = "budget" | "travel-agency" | "commendation";
export const APPROVAL_SIGNS: readonly Signed<Approval>[] = [
  { value: "budget", signs: ["经费|收支|年度 预算 !执行 !公开 !公示 !分析", "预算 编制|调整|草案|上报|报批 !执行"] },
  { value: "travel-agency", signs: ["旅行社"] },
  {
    value: "commendation",
    signs: [
      "工会干部|工会工作者|工会积极分子|工会委员|工会主席|工会小组长|优秀工会|先进工会|模范工会|工会之星|工会先进 评选|评优|评先|表彰|奖励|奖金|奖品|颁奖|评比 !技能|竞赛|大赛|培训|学习|迎接|迎评|申报|推荐",
    ],
  },
];
