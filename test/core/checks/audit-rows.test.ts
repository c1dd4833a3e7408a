/**
 * The rows an auditor was asked about, in his words: what each is said to be, with words of the sentence and of its ground. Each was read by
 * a person beside what he would say; other wordings of the same kinds are in audit.test.ts and wordings.test.ts.
 */
import type { Finding } from "../../../src/core/plan/finding";
import { EMPTY_PROFILE, EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import type { Review } from "../../../src/core/plan/review";
import { LANGUAGES } from "../../../src/core/messages";
import { review } from "../../../src/core/review/review";
import { workbookOf } from "../../build-workbook";

const { sheets, findings } = LANGUAGES["zh-CN"];

function reviewed(province: string, activity: string, remark: string, yuan: number): Review {
  const rows = [["2026年度工会工作计划"], ["月份", "活动内容", "预算金额（元）", "备注"], ["6月", activity, yuan, remark]];
  return review(workbookOf({ 计划: rows }), { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, province, members: 100 } });
}

const OF_RULES = ["forbidden-spend", "not-union-fund", "over-cap", "share-over-cap", "needs-approval"];
const said = ({ code, severity, params, basis }: Finding): string =>
  `${code} ${severity} ${(findings[code].sentence as (given: unknown) => string)(params)} ${basis === null ? "" : sheets.findings.basisText(basis)}`;

const MEAL = ["forbidden-spend warning", "聚餐、宴请等餐饮不在支出范围之内", "财会〔2021〕7号"];
const WELFARE = ["not-union-fund warning", "应由行政列支", "财企〔2009〕242号"];
const PARTY = ["not-union-fund warning", "应由党费或党建经费列支", "党费使用的规定", "总工办发〔2017〕32号"];
const BANS = "总工办发〔2017〕32号";
const NOTICE = "全民健身";
const OTHER_DAY = ["forbidden-spend info", "不在可向会员发放节日慰问品的年节之列", "第八条（四）"];
const CARD = ["forbidden-spend warning", "购物卡、代金券", "第八条（四）"];

type Row = readonly [province: string, activity: string, remark: string, yuan: number, ...says: string[]];

const ROWS: readonly Row[] = [
  // Missed before.
  ...["工会聚餐（年终）", "年会聚餐", "职工会餐", "工会委员聚餐", "中秋赏月聚餐", "下午茶"].map(
    (name): Row => ["山东", name, "", 3000, ...MEAL],
  ),
  ["山东", "购买茶叶接待上级检查", "", 800, "forbidden-spend warning", "接待所需应由行政按公务接待规定办理", BANS],
  ["山东", "接待用餐", "", 800, "forbidden-spend warning", "接待所需应由行政按公务接待规定办理", BANS],
  ...["上下班班车租赁费", "租车接送职工上下班", "食堂补贴", "独生子女费", "商业保险"].map(
    (name): Row => ["山东", name, "", 6000, ...WELFARE],
  ),
  ["山东", "工作服", "", 6000, "not-union-fund warning", "应由行政列支", "审计实务归纳"],
  ["山东", "工伤赔偿", "", 6000, "not-union-fund warning", "应由行政列支", "社会保险法", "第三十九条"],
  ...["七一党员活动费用", "党员活动费", "主题党日", "党建经费", "慰问老党员"].map((name): Row => ["山东", name, "", 2000, ...PARTY]),
  ["山东", "外出考察差旅费", "", 9000, "forbidden-spend info", "差旅费列“其他业务支出”", NOTICE],
  ["山东", "温泉", "", 3000, "forbidden-spend warning", "高消费性娱乐", BANS],
  ...["给一线职工发红包", "微信红包"].map((name): Row => ["山东", name, "", 2000, "forbidden-spend warning", "变相滥发奖金", BANS]),
  ["山东", "抽奖一等奖手机", "", 2000, "forbidden-spend warning", "奖励只给文体活动的优胜者", "财会〔2021〕7号"],
  ["山东", "奖励优秀员工旅游", "", 9000, "forbidden-spend warning", "不得以旅游作为奖励", NOTICE],
  ["山东", "秋游（境外）", "", 9000, "forbidden-spend warning", "公款旅游", NOTICE],
  ["山东", "赞助社区文艺晚会", "", 5000, "forbidden-spend warning", "向外单位赞助", BANS],
  ["安徽", "慰问退休职工", "", 5000, "not-union-fund warning 据2025年的规定", "应由行政列支", "皖工发〔2025〕18号"],
  ["贵州", "慰问退休职工", "", 5000, "not-union-fund warning 据2018年的规定", "应由行政列支", "贵州省基层工会经费收支管理实施细则"],
  ["山东", "慰问退休职工", "", 5000, "not-union-fund info", "用工会经费前请核对当地规定", "财企〔2009〕242号"],
  ...["六一礼品", "护士节慰问", "教师节慰问品", "三八节慰问品"].map((name): Row => ["山东", name, "", 5000, ...OTHER_DAY]),
  // Misleading before: the place's own ban, not the notice on services.
  ["江苏", "端午节慰问品（超市购物卡）", "", 5000, ...CARD, "据2025年的规定", "若干措施（江苏）"],
  ["河南", "端午节慰问品（超市购物卡）", "", 5000, ...CARD, "豫工文〔2018〕15号"],
  ["安徽", "端午节慰问品（超市购物卡）", "", 5000, ...CARD, "皖工发〔2025〕18号"],
  ["天津", "端午节慰问品（超市购物卡）", "", 5000, ...CARD, "2019年8月仍见执行", "第十五条第（一）项"],
  ["贵州", "端午节慰问品（超市购物卡）", "", 5000, ...CARD, "贵州省基层工会经费收支管理实施细则"],
  ["山东", "春节慰问金（现金）", "", 5000, "forbidden-spend error 据2018年的规定", "现金", "鲁会办〔2018〕70号", "第八条（四）"],
  ["西藏", "春节慰问金（现金）", "", 5000, "forbidden-spend error", "现金", "第八条（四）"],
  ["山东", "职工食堂补贴（每人每月）", "", 5000, ...WELFARE],
  ["山东", "发放高温补贴", "", 5000, "not-union-fund warning", "应由行政列支", "安监总安健〔2012〕89号", "第十七条"],
  [
    "山东",
    "工会办公室装修",
    "",
    5000,
    "not-union-fund warning",
    "行政保障不足、工会经费预算足以保证的，可用工会经费适当弥补",
    "第四十六条",
  ],
  // Timid before.
  ["河南", "会员生日慰问", "每人500元", 50_000, "over-cap warning", "标准为 300.00 元，超出 200.00 元", "豫工文〔2018〕15号"],
  ["山东", "评选优秀工会干部奖金", "", 2000, "needs-approval info", "须经上级工会批准"],
  ["山东", "结婚慰问金", "1人", 500, "forbidden-spend info", "应发慰问品或纪念品，不是慰问金", "鲁会办〔2018〕70号"],
  ["河南", "结婚慰问金", "1人", 400, "forbidden-spend info", "应发慰问品或纪念品，不是慰问金", "豫工文〔2018〕15号"],
  ["内蒙古", "结婚慰问金", "1人", 400, "forbidden-spend info", "应发慰问品或纪念品，不是慰问金", "内工发〔2018〕6号"],
  ["河南", "退休纪念品", "1人", 2000, "over-cap warning", "超出 1,000.00 元", "豫工文〔2018〕15号"],
  ["山东", "讲课费", "2学时", 3000, "over-cap info", "每学时 1,500.00 元，标准为 1,000.00 元", "财行〔2016〕540号"],
  ["山东", "疗休养", "每人3000元", 30_000, "not-union-fund info", "工会经费只可适当补助公杂费等", "财企〔2009〕242号"],
  ["山东", "职工体检", "", 30_000, "not-union-fund info", "一般由行政（职工福利费）列支", "财企〔2009〕242号"],
  ["安徽", "职工体检", "", 30_000, "not-union-fund warning", "应由行政列支", "皖工发〔2025〕18号"],
  ["山东", "重阳退休慰问", "", 3000, "not-union-fund info", "用工会经费前请核对当地规定", "财企〔2009〕242号"],
  ["北京", "采摘", "", 3000, "forbidden-spend warning", "不能用工会经费组织采摘", "问答22"],
];

test.each(ROWS.map(([province, activity, remark, yuan, ...says]) => [province, activity, remark, yuan, says] as const))(
  "%s: %s %s (%i)",
  (province, activity, remark, yuan, says) => {
    const found = reviewed(province, activity, remark, yuan)
      .findings.filter(({ code }) => OF_RULES.includes(code))
      .map(said);
    // One finding, and no second one that says something else.
    expect(found).toHaveLength(1);
    for (const part of says) expect(found[0]).toContain(part);
    expect(found[0]).not.toMatch(/滥发.*福利费|商业预付卡/u);
  },
);

test.each([
  ["外出考察差旅费", "50504"],
  ["工会干部差旅费", "50504"],
  ["差旅费", "50504"],
  ["代理记账费", "50504"],
  ["中介审计费", "50504"],
  ["订阅报刊", "50103"],
  ["工会消费券", "50105"],
  ["困难慰问", "50404"],
])("%s is booked under %s", (activity, subject) => {
  const [sheet] = reviewed("山东", activity, "", 3000).sheets;
  expect(sheet!.lines.map(({ subject: of }) => ("code" in of ? of.code : null))).toEqual([subject]);
});
