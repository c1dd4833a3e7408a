/**
 * Wordings made of parts: who, what and what for, composed in another way than the signs are. Whatever a kind's parts say together has to be
 * seen; the same things as the subject of a match, a lecture, a check or a visit are the union's own and have to be left in peace.
 */
import fc from "fast-check";
import type { Finding } from "../../../src/core/plan/finding";
import { EMPTY_PROFILE, EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { workbookOf } from "../../build-workbook";

/** Of many activities at once: the findings of rules above info, by activity. */
function warnedOf(activities: readonly string[]): ReadonlyMap<string, readonly Finding[]> {
  const rows = activities.map((activity) => ["6月", activity, 5000] as const);
  const workbook = workbookOf({ 计划: [["2026年度工会工作计划"], ["月份", "活动内容", "预算金额（元）"], ...rows] });
  const found = new Map<string, Finding[]>(activities.map((activity) => [activity, []]));
  for (const finding of review(workbook, { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, province: "辽宁", members: 100 } }).findings) {
    if (finding.severity === "info" || !["forbidden-spend", "not-union-fund"].includes(finding.code)) continue;
    found.get(activities[Number(finding.at!.cell!.replace(/\D/g, "")) - 3]!)!.push(finding);
  }
  return found;
}

/** What the finding takes the row for: a ban, or what the employer or the Party pays. */
const kindOf = ({ params }: Finding): string => ("ban" in params ? String(params.ban) : "matter" in params ? String(params.matter) : "");

interface Kind {
  /** Any of these is right: the borders between them are those of documents, not of words. */
  readonly kinds: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

const WHO = ["", "职工", "员工", "全体会员", "工会"];
const KINDS: Readonly<Record<string, Kind>> = {
  meals: {
    kinds: ["meal"],
    parts: [
      ["年底", "节前", "春节前", "部门", "班组", "科室", "工会骨干", ""],
      ["聚餐", "会餐", "小聚", "年夜饭", "饭局", "晚宴", "庆功宴", "火锅聚餐", "下午茶", "茶歇", "加餐", "开工宴"],
      ["", "费", "费用", "（3桌）", "支出"],
    ],
  },
  guests: {
    kinds: ["hospitality", "treating", "unrelated", "meal"],
    parts: [
      ["上级领导", "检查组", "兄弟单位", "参观团", "来宾", "评估专家", "合作单位"],
      ["用餐", "工作餐", "烟酒", "茶叶水果", "宴请", "来访就餐", "住宿费", "礼品"],
      ["", "费用", "采购"],
    ],
  },
  canteen: {
    kinds: ["canteen", "premises"],
    parts: [
      ["职工", "员工", "单位", ""],
      ["食堂补贴", "食堂伙食补助", "食堂食材采购", "食堂燃气费", "食堂炊具更换", "饭卡充值", "午餐补贴", "就餐补助"],
      ["", "（每月）", "支出"],
    ],
  },
  commuting: {
    kinds: ["commuting"],
    parts: [
      ["", "员工", "职工"],
      ["班车租赁费", "通勤车费用", "上下班接送租车", "上下班交通补助", "班车油费", "停车费补贴", "通勤大巴租赁"],
      ["", "（全年）", "支出"],
    ],
  },
  protection: {
    kinds: ["labour-protection"],
    parts: [
      ["", "车间", "一线工人"],
      ["劳保用品", "劳保服装", "劳保鞋", "防护用品", "防护手套", "工作服", "防尘口罩", "安全帽", "反光背心"],
      ["采购", "购置", "发放", "更换费用"],
    ],
  },
  family: {
    kinds: ["family-welfare"],
    parts: [
      ["", "职工", "员工"],
      ["独生子女费", "独生子女奖励", "计划生育奖励", "探亲路费", "丧葬补助费", "抚恤金", "遗属补助", "入托费补助", "安家费"],
      ["", "发放", "支出"],
    ],
  },
  injury: {
    kinds: ["work-injury"],
    parts: [
      ["", "职工", "员工"],
      ["工伤", "因公负伤", "因工受伤", "因工致残", "工亡", "职业病"],
      ["补偿", "赔偿金", "一次性补助", "医疗费", "护理费", "鉴定费"],
    ],
  },
  party: {
    kinds: ["party"],
    parts: [
      ["机关", "学校", ""],
      ["党员", "党支部", "党总支", "党建", "入党积极分子", "支部党员"],
      ["活动费", "主题学习", "共建", "培训", "红色教育", "表彰", "报刊订阅", "阵地布置", "参观学习"],
    ],
  },
  leaders: {
    kinds: ["bonus", "festival-money"],
    parts: [
      ["", "年终", "春节"],
      ["领导", "班子成员", "中层干部", "校长", "经理"],
      ["慰问金", "福利", "补贴", "津贴", "奖金", "红包"],
    ],
  },
  draws: {
    kinds: ["prize-draw"],
    parts: [
      ["年会", "全员", "职工", "年终", ""],
      ["幸运抽奖", "抽奖", "摸奖", "砸金蛋", "大转盘抽奖", "盲盒抽奖"],
      ["", "奖品", "活动", "手机", "礼品采购"],
    ],
  },
  cards: {
    kinds: ["cards"],
    parts: [
      ["中秋", "春节", "端午", "职工"],
      ["超市", "商场", "京东", "永辉", "沃尔玛"],
      ["购物卡", "代金券", "购物券", "储值卡"],
      ["", "（每人300）"],
    ],
  },
  trips: {
    kinds: ["travel-prize", "public-tour"],
    parts: [
      ["优秀员工", "先进个人", "销售冠军", "年度功臣", "业务标兵"],
      ["海南游", "云南五日游", "三亚度假", "桂林双飞游", "厦门三日游", "泰国游", "日本旅游"],
    ],
  },
  abroad: {
    kinds: ["public-tour"],
    parts: [WHO, ["泰国游", "日本赏樱", "新马泰旅游", "港澳游", "赴韩国考察", "欧洲游", "出国旅游", "境外游"]],
  },
  sponsorship: {
    kinds: ["sponsorship"],
    parts: [
      ["赞助", "冠名赞助", "出资赞助"],
      ["社区", "街道", "村里", "行业协会", "兄弟单位"],
      ["文艺演出", "活动", "篮球赛", "晚会"],
    ],
  },
  premises: {
    kinds: ["premises"],
    parts: [
      ["单位", "公司", "机关", "学校"],
      ["办公用品", "办公家具", "电话费", "物业费", "水电费", "绿化", "车辆维修", "办公室装修"],
      ["", "支出", "（全年）"],
    ],
  },
  jubilee: {
    kinds: ["celebration"],
    parts: [
      ["单位", "公司", "集团", "学校"],
      ["周年庆典", "建厂30周年庆典", "年会", "开业庆典", "成立20周年晚会"],
      ["", "费用", "经费"],
    ],
  },
};

/** What turns the same things into the union's own. */
const TURNS = [
  (thing: string): string => `${thing}知识竞赛`,
  (thing: string): string => `${thing}技能比武`,
  (thing: string): string => `${thing}满意度调查`,
  (thing: string): string => `${thing}监督检查`,
  (thing: string): string => `${thing}政策讲座`,
  (thing: string): string => `${thing}主题摄影展览征集`,
  (thing: string): string => `${thing}志愿服务`,
  (thing: string): string => `严禁${thing}警示教育`,
];
const THINGS = [
  "食堂",
  "食堂伙食",
  "班车",
  "上下班",
  "劳保用品",
  "劳动防护用品",
  "工作服",
  "安全帽",
  "独生子女",
  "计划生育",
  "工伤",
  "职业病",
  "高温津贴",
  "取暖补贴",
  "商业保险",
  "党员干部与职工",
  "党建带工建",
  "温泉",
  "办公用品",
  "宿舍",
  "会议室",
  "茶歇",
  "美容",
  "餐费",
];

/** A seeded choice of a kind's wordings: all of them are some thousands. */
function wordings(parts: readonly (readonly string[])[], count: number): readonly string[] {
  const one = fc.tuple(...parts.map((part) => fc.constantFrom(...part))).map((chosen) => chosen.join(""));
  return [...new Set(fc.sample(one, { numRuns: count, seed: 14 }))];
}

test.each(Object.entries(KINDS))("%s: every wording made of its parts is seen", (_, { kinds, parts }) => {
  const found = warnedOf(wordings(parts, 60));
  expect([...found].filter(([, findings]) => !findings.some((one) => kinds.includes(kindOf(one)))).map(([activity]) => activity)).toEqual(
    [],
  );
});

test("the same things as the subject of a match, a lecture, a check or a warning raise nothing", () => {
  const found = warnedOf(THINGS.flatMap((thing) => TURNS.map((turn) => turn(thing))));
  expect(found.size).toBeGreaterThan(180);
  expect([...found].filter(([, findings]) => findings.length > 0).map(([activity, [first]]) => `${activity}: ${kindOf(first!)}`)).toEqual(
    [],
  );
});
