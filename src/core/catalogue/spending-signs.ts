/** BAN_SIGNS, FORM_SIGNS, EMPLOYER_SIGNS, APPROVAL_SIGNS: by which words a row shows what it pays for, in what form, and for whom. See signs.ts for how they are written. */
import type { Ban, EmployerMatter, PaymentForm } from "../plan/spending";
import type { Signed } from "./signs";

/** Rows that speak of a ban instead of breaking it: 学习“八不准”, 津补贴自查. */
const AGAINST = "!严禁|禁止|不得|不准|不发|杜绝|防止|防范|自查|检查|治理|整治|清理|清退|学习|宣传|宣讲|警示|通报|拒绝|抵制|反对|廉洁|廉政|讲座|制度|办法";

/** Helpers, the needy and competitors are paid by other rules: 兼职工会干部补贴, 裁判劳务费, 困难补助. */
const LAWFUL_PAY = "!困难|特困|劳模|兼职|干部|小组长|委员|社会化|裁判|评委|教练|参赛|比赛|竞赛|集训|培训|学历|托管|疗休养|志愿|助学|协商|生育|住院|子女";

const against = (signs: readonly string[]): string[] => signs.map((sign) => `${sign} ${AGAINST}`);

/** Purposes the eight bans and later notices forbid. A word alone is never enough where it has a good sense too. */
export const BAN_SIGNS: readonly Signed<Ban>[] = [
  {
    value: "treating",
    signs: against(["请客", "宴请", "吃请", "送礼 !送礼包|送礼物|送礼品|送礼盒", "招待费", "招待 领导|上级|客户", "礼品|礼物|烟酒 领导|上级|客户|关系户"]),
  },
  {
    value: "bonus",
    signs: against([
      "年终奖", "年底奖", "绩效奖", "全勤奖", "绩效工资 发放|支付", "年终|年底 奖金 !评选|表彰", "全体|全员|人人|每位|职工|员工 发放奖金", "津补贴", "加班费", "值班费", "降温补贴", "高温补贴",
      "取暖补贴", "通讯补贴|话费补贴", "交通补贴", "职工补贴|员工补贴|会员补贴|全员补贴|生活补贴|岗位补贴", "职工津贴|员工津贴|会员津贴|岗位津贴|生活津贴", "发放 补贴|津贴", "发补贴|发津贴|发奖金", "节日|过节 补贴|津贴|奖金",
    ].map((sign) => `${sign} ${LAWFUL_PAY}`)),
  },
  { value: "luxury", signs: against(["ktv", "夜总会", "洗浴", "足浴|足疗|沐足", "桑拿", "高尔夫 !迷你|室内", "酒吧", "私人会所|高档会所|高端会所", "高消费"]) },
  { value: "slush-fund", signs: against(["小金库", "账外账"]) },
  { value: "merged-account", signs: against(["工会账户|工会帐户 并入|合并", "工会经费 并入 行政"]) },
  { value: "misuse", signs: against(["截留|挪用 经费|会费", "工会经费 出借|借给|外借"]) },
  { value: "fundraising", signs: against(["非法集资", "集资款|集资入股|集资建房", "集资 参与|企业|民间 !征集资|收集资|搜集资|筹集资|募集资", "担保 贷款|借款|债务|经济 !小额|创业"]) },
  {
    value: "unrelated",
    signs: against(["公务接待|业务接待|业务招待|接待费", "罚款|滞纳金", "公务用车|公车", "汽油费|加油费", "行政 办公费|办公用品|差旅费 !代表", "领导 差旅费|话费"]),
  },
  { value: "public-tour", signs: against(["公款旅游", "出国|出境|境外|国外 旅游|观光|考察|游"]) },
  { value: "festival-money", signs: against(["过节费", "过年费", "节日费 !节日费用", "节礼金"]) },
];

/** 蛋糕券, 提货券, 领取券, 观影券, 消费券 name what they are for, and are allowed; they have no sign. */
export const FORM_SIGNS: readonly Signed<PaymentForm>[] = [
  { value: "cash", signs: against(["现金 !非现金|现金券", "礼金 !礼金簿", "红包 !红包墙|红包雨|抽奖|抢红包"]) },
  { value: "gift-money", signs: against(["慰问金"]) },
  { value: "shopping-card", signs: against(["购物卡|超市卡|商场卡|商超卡|礼品卡", "京东卡|京东e卡|沃尔玛卡", "加油卡|储值卡|充值卡"]) },
  { value: "voucher", signs: against(["代金券|代金卡", "现金券|抵用券|购物券"]) },
  { value: "prepaid-card", signs: against(["预付卡", "健身卡|健身年卡|美容卡|洗车卡", "健身房|健身中心 会员卡|年卡|月卡|次卡"]) },
];

/** What the employer has to see to. */
export const EMPLOYER_SIGNS: readonly Signed<EmployerMatter>[] = [
  { value: "premises", signs: ["水电费|取暖费|暖气费|物业费", "办公室|办公用房|办公场所 租金|房租|装修|维修"] },
  { value: "staff-pay", signs: ["专职 工会|工会干部|人员|主席 工资|薪酬|社保|五险一金 !协商|社会化|兼职", "工会 干部|人员|主席|工作者 工资|薪酬|社保 !协商|社会化|兼职"] },
  { value: "entrusted", signs: ["行政委托|行政交办"] },
  { value: "labour-protection", signs: ["劳保用品|劳动保护用品|劳动防护用品 !检查|监督|宣传", "防暑降温费|高温费"] },
  { value: "workers-congress", signs: ["职代会|职工代表大会|教代会|教工代表大会 !会员代表大会|工代会|会员大会|工会 !换届|培训|知识|问答|提案|学习|制度"] },
  { value: "medical-check", signs: ["体检|健康检查|查体 !体检报告|解读|讲座|宣讲|政策|咨询|征兵|献血"] },
];

/** What has to be approved, or to go through a procedure of its own, before it is done. */
export type Approval = "budget" | "travel-agency";
export const APPROVAL_SIGNS: readonly Signed<Approval>[] = [
  { value: "budget", signs: ["经费|收支|年度 预算 !执行 !公开 !公示 !分析", "预算 编制|调整|草案|上报|报批 !执行"] },
  { value: "travel-agency", signs: ["旅行社"] },
];
