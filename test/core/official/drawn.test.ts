/** The official tables as they are drawn, every cell with its look: the figures are added up by hand; that the formulas give them other tests say. */
import { LANGUAGES } from "../../../src/core/messages";
import { draftPublicationSheet } from "../../../src/core/official";
import type { Fen } from "../../../src/core/plan/money";
import type { CellInput } from "../../build-workbook";
import { draftOf } from "../drafted";
import { drawn, framed } from "../drawn";
import { reviewOf } from "../review-of";
import { draftOfficial } from "./draft-official";

const WORDS = LANGUAGES["zh-CN"];
const columns = ["month", "activity", "owner", "amount", "source", "subject", "actual"] as const;

/** `more`: yuan that each activity costs more. */
const rows = (more: number): CellInput[][] => [
  ["1月", "春节送温暖", "甲", 6000 + more, "工会经费", "送温暖支出", 6100],
  ["3月", "健步走", "乙", 8000 + more, "工会经费", "文体活动支出", 6400],
  ["5-7月", "读书活动", "甲", 900 + more, "工会经费", "职工教育支出", 100.01],
  ["9月", "教师节", "乙", 5000 + more, "工会经费", "会员活动支出", undefined],
  ["10月", "临时慰问", "乙", "待定", "工会经费", "会员活动支出", 300],
  ["11月", "改造", "乙", 9000 + more, "行政列支", "资本性支出", 9000],
];

const { workbook, review } = reviewOf(
  { columns, rows: rows(0) },
  { profile: { unitName: "青禾中学", dues: 700_000 as Fen, carriedOver: 500_000 as Fen } },
);
const edits = draftOfficial(workbook, review, WORDS, {
  execution: { warnAt: null },
  budget: { isLastYearOpen: false, hasReserveFund: false, hasAllLines: false, hasAllAccounts: false },
});

test("how they are printed", () =>
  expect(
    [...edits, ...(["budget", "first", "second"] as const).map((kind) => draftPublicationSheet(review, WORDS, kind)!)].map(({ draft }) => [
      draft.name,
      ...framed(draft),
    ]),
  ).toEqual([
    ["预算封面", "portrait A1:C9 without a footer, without D"],
    ["编制说明", "portrait A1:F8, without G"],
    ["收支预算表", "portrait A1:E35, rows 3 to 3 on each page, on one page, 3 rows in sight, without J"],
    ["预算执行情况", "landscape A1:H29, rows 20 to 20 on each page, on one page, without O"],
    ["公示表", "portrait A1:C16, rows 3 to 3 on each page, on one page, 3 rows in sight"],
    ["公示表", "portrait A1:F17, rows 3 to 3 on each page, on one page, 3 rows in sight"],
    ["公示表", "portrait A1:F17, rows 3 to 3 on each page, on one page, 3 rows in sight"],
  ]));

test("预算执行情况", () =>
  expect(drawn(draftOf(edits, "execution"))).toEqual([
    "1: A:H 2026年度工会经费预算执行情况表·title",
    "2: A:C 编制单位：青禾中学·plain | E 单位：元·right | F:G 提醒线（执行率达到）·right | H 0.8·inputPercent",
    "3: A:H 一、按支出科目·heading",
    "4: A 编码·head | B:C 名称·head | D 预算金额·head | E 实际支出·head | F 预算执行率·head | G 结余·head | H 提示·head",
    "5: A 50101·center | B:C 职工教育支出·text | D =900·amount | E =100.01·amount | F =0.1111·percent | G =799.99·amount | H =·center",
    "6: A 50102·center | B:C 文体活动支出·text | D =8000·amount | E =6400·amount | F =0.8·percent | G =1600·amount | H =接近预算·center",
    "7: A 50105·center | B:C 会员活动支出·text | D =5000·amount | E =300·amount | F =0.06·percent | G =4700·amount | H =·center",
    "8: A 50405·center | B:C 送温暖支出·text | D =6000·amount | E =6100·amount | F =1.0167·percent | G =-100·amount | H =超预算·center",
    "9: A:C 合计·strong | D =19900·strongAmount | E =12900.01·strongAmount | F =0.6482·strongPercent | G =6999.99·strongAmount | H =·strong",
    "10: A:H 二、按时间·heading",
    "11: A:C 时间·head | D 预算金额·head | E 实际支出·head | F 预算执行率·head | G 结余·head | H 提示·head",
    "12: A:C 第一季度·text | D =14000·amount | E =12500·amount | F =0.8929·percent | G =1500·amount | H =接近预算·center",
    "13: A:C 第二季度·text | D =600·amount | E =66.68·amount | F =0.1111·percent | G =533.32·amount | H =·center",
    "14: A:C 上半年·text | D =14600·amount | E =12566.68·amount | F =0.8607·percent | G =2033.32·amount | H =接近预算·center",
    "15: A:C 第三季度·text | D =5300·amount | E =33.33·amount | F =0.0063·percent | G =5266.67·amount | H =·center",
    "16: A:C 第四季度·text | D =·amount | E =300·amount | F =·percent | G =·amount | H =无预算·center",
    "17: A:C 下半年·text | D =5300·amount | E =333.33·amount | F =0.0629·percent | G =4966.67·amount | H =·center",
    "18: A:C 全年合计·strong | D =19900·strongAmount | E =12900.01·strongAmount | F =0.6482·strongPercent | G =6999.99·strongAmount | H =·strong",
    "19: A:H 三、按活动·heading",
    "20: A 序号·head | B 活动（项目）名称·head | C 支出科目·head | D 预算金额·head | E 实际支出·head | F 预算执行率·head | G 结余·head | H 提示·head | J 第一季度小计·asideHead | K 第二季度小计·asideHead | L 第三季度小计·asideHead | M 第四季度小计·asideHead | N 未定月份·asideHead",
    "21: A 1·count | B 春节送温暖·text | C 送温暖支出·text | D =6000·amount | E =6100·amount | F =1.0167·percent | G =-100·amount | H =超预算·center | J =6100·asideAmount",
    "22: A 2·count | B 健步走·text | C 文体活动支出·text | D =8000·amount | E =6400·amount | F =0.8·percent | G =1600·amount | H =接近预算·center | J =6400·asideAmount",
    "23: A 3·count | B 读书活动·text | C 职工教育支出·text | D =900·amount | E =100.01·amount | F =0.1111·percent | G =799.99·amount | H =·center | K =66.68·asideAmount | L =33.33·asideAmount",
    "24: A 4·count | B 教师节·text | C 会员活动支出·text | D =5000·amount | E =·amount | F =·percent | G =·amount | H =·center | L =·asideAmount",
    "25: A 5·count | B 临时慰问·text | C 会员活动支出·text | D ·amount | E =300·amount | F =·percent | G =·amount | H =无预算·center | M =300·asideAmount",
    "26: A:H 实际支出按活动的计划月份归入；跨月活动平均分摊，尾差（分）计入首月。·plain",
    "27: A:H 只列工会经费。实际支出空白的，不计作零。·plain",
    "28: A:H 另有1项金额待定，未计入合计。·plain",
    "29: A:H 工会主席：　　　　　经费审查委员会主任：　　　　　财务负责人：　　　　　制表：·plain",
  ]));

test("收支预算表", () =>
  expect(drawn(draftOf(edits, "budget"))).toEqual([
    "1: A:E 2026年度工会经费收支预算表·title",
    "2: A:B 编制单位（公章）：青禾中学工会·note | C 2026年度·plain | D 编报日期：·note | E 单位：元·right",
    "3: A 编码·head | B 名称·head | C 上年决算数·head | D 本年预算数·head | E 说明·head",
    "4: A:B 上年结转·text | C ·amount | D 5000·amount | E ·text",
    "5: A:B 动用以前年度结余·text | C ·amount | D ·amount | E ·text",
    "6: A 401·center | B 会费收入·text | C ·amount | D 7000·amount | E ·text",
    "7: A 402·center | B 拨缴经费收入·text | C ·amount | D ·amount | E ·text",
    "8: A 403·center | B 上级补助收入·text | C ·amount | D ·amount | E ·text",
    "9: A 405·center | B 行政补助收入·text | C ·amount | D ·amount | E ·text",
    "10: A 408·center | B 其他收入·text | C ·amount | D ·amount | E ·text",
    "11: A:B 本年收入合计·strong | C =·strongAmount | D =7000·strongAmount | E ·text",
    "12: A 501·center | B 职工活动支出·text | C =·amount | D =13900·amount | E ·text | G 明细科目（不打印）·asideHead",
    "13: A 50101·center | B 职工教育支出·text | C ·amount | D =900·amount | E ·text | G 504·aside | H 维权支出·aside | I =0·asideAmount",
    "14: A 50102·center | B 文体活动支出·text | C ·amount | D =8000·amount | E ·text | G 50401·aside | H 劳动关系协调支出·aside | I =0·asideAmount",
    "15: A 50103·center | B 宣传活动支出·text | C ·amount | D =0·amount | E ·text | G 50402·aside | H 劳动保护支出·aside | I =0·asideAmount",
    "16: A 50104·center | B 劳模职工疗休养支出·text | C ·amount | D =0·amount | E ·text | G 50403·aside | H 法律援助支出·aside | I =0·asideAmount",
    "17: A 50105·center | B 会员活动支出·text | C ·amount | D =5000·amount | E 另有1项金额待定·text | G 50404·aside | H 困难职工帮扶支出·aside | I =0·asideAmount",
    "18: A 50106·center | B 其他活动支出·text | C ·amount | D =0·amount | E ·text | G 50405·aside | H 送温暖支出·aside | I =6000·asideAmount",
    "19: A 503·center | B 职工服务支出·text | C =·amount | D =0·amount | E ·text | G 50406·aside | H 其他维权支出·aside | I =0·asideAmount",
    "20: A 50301·center | B 劳动和技能竞赛活动支出·text | C ·amount | D =0·amount | E ·text | G 明细科目（不打印）·asideHead",
    "21: A 50302·center | B 建家活动支出·text | C ·amount | D =0·amount | E ·text | G 505·aside | H 业务支出·aside | I =0·asideAmount",
    "22: A 50303·center | B 职工创新活动支出·text | C ·amount | D =0·amount | E ·text | G 50501·aside | H 培训支出·aside | I =0·asideAmount",
    "23: A 50304·center | B 职工书屋活动支出·text | C ·amount | D =0·amount | E ·text | G 50502·aside | H 会议支出·aside | I =0·asideAmount",
    "24: A 50305·center | B 其他服务支出·text | C ·amount | D =0·amount | E ·text | G 50503·aside | H 专项业务支出·aside | I =0·asideAmount",
    "25: A 504·center | B 维权支出·text | C ·amount | D =6000·amount | E ·text | G 50504·aside | H 其他业务支出·aside | I =0·asideAmount",
    "26: A 505·center | B 业务支出·text | C ·amount | D =0·amount | E ·text | G 明细科目（不打印）·asideHead",
    "27: A 507·center | B 资本性支出·text | C ·amount | D =0·amount | E ·text | G 507·aside | H 资本性支出·aside | I =0·asideAmount",
    "28: A 510·center | B 其他支出·text | C ·amount | D =0·amount | E ·text | G 50701·aside | H 房屋建筑物购建·aside | I =0·asideAmount",
    "29: A:B 本年支出合计·strong | C =·strongAmount | D =19900·strongAmount | E 另有1项金额待定，未计入合计。·text | G 50702·aside | H 办公设备购置·aside | I =0·asideAmount",
    "30: A:B 本年结余·strong | C =·strongAmount | D =-12900·strongAmount | E ·text | G 50703·aside | H 专用设备购置·aside | I =0·asideAmount",
    "31: A:B 加：上年结余·text | C =·amount | D =5000·amount | E ·text | G 50704·aside | H 交通工具购置·aside | I =0·asideAmount",
    "32: A:B 加：收回投资·text | C ·amount | D ·amount | E ·text | G 50705·aside | H 大型修缮·aside | I =0·asideAmount",
    "33: A:B 减：本年投资·text | C ·amount | D ·amount | E ·text | G 50706·aside | H 信息网络购建·aside | I =0·asideAmount",
    "34: A:B 期末滚存结余·strong | C =·strongAmount | D =-7900·strongAmount | E ·text | G 50707·aside | H 其他资本性支出·aside | I =0·asideAmount",
    "35: A:E 工会主席：　　　　　经费审查委员会主任：　　　　　财务负责人：　　　　　制表：·plain",
  ]));

test("封面 and 编制说明", () => {
  expect(drawn(draftOf(edits, "budget-cover"))).toEqual([
    "1: A ·plain",
    "2: A:C 2026年度工会经费收支预算·title",
    "3: A ·plain",
    "4: B 单位名称（公章）：青禾中学工会·note",
    "5: B 工会主席（签章）：·note",
    "6: B 经费审查委员会主任（签章）：·note",
    "7: B 财务负责人（签章）：·note",
    "8: B 制表人（签章）：·note",
    "9: B 编报日期：　　　　年　　月　　日·note",
  ]);
  expect(drawn(draftOf(edits, "budget-notes"))).toEqual([
    "1: A:F 2026年度工会经费收支预算编制说明·title",
    "2: A:F 一、基本情况：青禾中学工会，单位类别＿＿＿＿，职工＿＿＿＿人，会员＿＿＿＿人。·note",
    "3: A:F 二、编制依据：《工会会计制度》（财会〔2021〕7号）；2026年度工会工作计划；上级工会关于预算编制的要求：＿＿＿＿。·note",
    "4: A:F 三、收入预算：会费收入7,000.00元；本年收入合计7,000.00元。上年结转5,000.00元，动用以前年度结余＿＿＿＿元。·note",
    "5: A:F 四、支出预算：本年支出合计19,900.00元。其中：职工活动支出13,900.00元，占69.85%；维权支出6,000.00元，占30.15%。·note",
    "6: A:F 五、未计入或待定事项：另有1项金额待定，未计入合计；行政列支、捐赠等非工会经费9,000.00元，仅列示，未计入本表。·note",
    "7: A:F 六、结余：本年结余-12,900.00元。·note",
    "8: A:F 七、其他需要说明的事项：＿＿＿＿。·note",
  ]);
});

test("预算公开表", () =>
  expect(drawn(draftPublicationSheet(review, WORDS, "budget")!.draft)).toEqual([
    "1: A:C 2026年度工会经费预算公开表·title",
    "2: A:B 编制单位：青禾中学·plain | C 单位：元·right",
    "3: A 项目·head | B 本年预算数·head | C 主要用途·head",
    "4: A:C 收入·strong",
    "5: A 会费收入·text | B 7000·amount | C ·text",
    "6: A 本年收入合计·strong | B 7000·strongAmount | C ·text",
    "7: A:C 支出·strong",
    "8: A 职工教育支出·text | B 900·amount | C 职工读书活动·text",
    "9: A 文体活动支出·text | B 8000·amount | C 职工健步走·text",
    "10: A 会员活动支出·text | B 5000·amount | C 教师节庆祝活动·text",
    "11: A 送温暖支出·text | B 6000·amount | C 春节送温暖走访慰问·text",
    "12: A 本年支出合计·strong | B 19900·strongAmount | C 另有1项金额待定，未计入合计。·text",
    "13: A 本年结余·strong | B -12900·strongAmount | C ·text",
    "14: A:C 公示时间：自　　　年　　月　　日至　　　年　　月　　日·plain",
    "15: A:C 意见反馈电话：·plain",
    "16: A:C （公章）　　　　年　　月　　日·right",
  ]));

test("收支情况公示表 of the first half and of the second", () => {
  expect(drawn(draftPublicationSheet(review, WORDS, "first")!.draft)).toEqual([
    "1: A:F 2026年上半年工会经费收支情况公示表·title",
    "2: A:E 编制单位：青禾中学·plain | F 单位：元·right",
    "3: A 项目·head | B 年度预算数·head | C 本期实际数·head | D 累计实际数·head | E 执行率·head | F 说明·head",
    "4: A:F 收入·strong",
    "5: A 会费收入·text | B 7000·amount | C ·amount | D ·amount | E ·percent | F ·text",
    "6: A 本年收入合计·strong | B 7000·strongAmount | C ·strongAmount | D ·strongAmount | E ·strongPercent | F ·text",
    "7: A:F 支出·strong",
    "8: A 职工教育支出·text | B 900·amount | C 66.68·amount | D 66.68·amount | E 0.0741·percent | F ·text",
    "9: A 文体活动支出·text | B 8000·amount | C 6400·amount | D 6400·amount | E 0.8·percent | F ·text",
    "10: A 会员活动支出·text | B 5000·amount | C 0·amount | D 0·amount | E 0·percent | F ·text",
    "11: A 送温暖支出·text | B 6000·amount | C 6100·amount | D 6100·amount | E 1.0167·percent | F ·text",
    "12: A 本年支出合计·strong | B 19900·strongAmount | C 12566.68·strongAmount | D 12566.68·strongAmount | E 0.6315·strongPercent | F 另有1项金额待定，未计入合计。·text",
    "13: A 本年结余·strong | B -12900·strongAmount | C ·strongAmount | D ·strongAmount | E ·strongPercent | F ·text",
    "14: A:F 实际数按活动的计划月份归入，跨月活动平均分摊。·plain",
    "15: A:F 公示时间：自　　　年　　月　　日至　　　年　　月　　日·plain",
    "16: A:F 意见反馈电话：·plain",
    "17: A:F （公章）　　　　年　　月　　日·right",
  ]);
  expect(drawn(draftPublicationSheet(review, WORDS, "second")!.draft)).toEqual([
    "1: A:F 2026年下半年工会经费收支情况公示表·title",
    "2: A:E 编制单位：青禾中学·plain | F 单位：元·right",
    "3: A 项目·head | B 年度预算数·head | C 本期实际数·head | D 累计实际数·head | E 执行率·head | F 说明·head",
    "4: A:F 收入·strong",
    "5: A 会费收入·text | B 7000·amount | C ·amount | D ·amount | E ·percent | F ·text",
    "6: A 本年收入合计·strong | B 7000·strongAmount | C ·strongAmount | D ·strongAmount | E ·strongPercent | F ·text",
    "7: A:F 支出·strong",
    "8: A 职工教育支出·text | B 900·amount | C 33.33·amount | D 100.01·amount | E 0.1111·percent | F ·text",
    "9: A 文体活动支出·text | B 8000·amount | C 0·amount | D 6400·amount | E 0.8·percent | F ·text",
    "10: A 会员活动支出·text | B 5000·amount | C 300·amount | D 300·amount | E 0.06·percent | F ·text",
    "11: A 送温暖支出·text | B 6000·amount | C 0·amount | D 6100·amount | E 1.0167·percent | F ·text",
    "12: A 本年支出合计·strong | B 19900·strongAmount | C 333.33·strongAmount | D 12900.01·strongAmount | E 0.6482·strongPercent | F 另有1项金额待定，未计入合计。·text",
    "13: A 本年结余·strong | B -12900·strongAmount | C ·strongAmount | D ·strongAmount | E ·strongPercent | F ·text",
    "14: A:F 实际数按活动的计划月份归入，跨月活动平均分摊。·plain",
    "15: A:F 公示时间：自　　　年　　月　　日至　　　年　　月　　日·plain",
    "16: A:F 意见反馈电话：·plain",
    "17: A:F （公章）　　　　年　　月　　日·right",
  ]);
});

test("年中预算调整表: each activity costs 100 more, dues are 700 more", () => {
  const now = reviewOf({ columns, rows: rows(100) }, { profile: { unitName: "青禾中学", dues: 770_000 as Fen } });
  expect(drawn(draftOf(draftOfficial(now.workbook, now.review, WORDS, { approved: review }), "adjustment"))).toEqual([
    "1: A:G 2026年度工会经费年中预算调整表·title",
    "2: A:C 编制单位（公章）：青禾中学工会·note | D:E 编报日期：·note | F:G 单位：元·right",
    "3: A 编码·head | B 名称·head | C 年初核定预算数·head | D 预算调整数·head | E 调整后预算数·head | F 与年初预算对比%·head | G 说明·head",
    "4: A 401·center | B 会费收入·text | C 7000·amount | D =700·amount | E 7700·amount | F =1.1·percent | G ·text",
    "5: A 402·center | B 拨缴经费收入·text | C ·amount | D =·amount | E ·amount | F =·percent | G ·text",
    "6: A 403·center | B 上级补助收入·text | C ·amount | D =·amount | E ·amount | F =·percent | G ·text",
    "7: A 405·center | B 行政补助收入·text | C ·amount | D =·amount | E ·amount | F =·percent | G ·text",
    "8: A 408·center | B 其他收入·text | C ·amount | D =·amount | E ·amount | F =·percent | G ·text",
    "9: A:B 本年收入合计·strong | C =7000·strongAmount | D =700·strongAmount | E =7700·strongAmount | F =1.1·strongPercent | G ·text",
    "10: A 501·center | B 职工活动支出·text | C =13900·amount | D =300·amount | E =14200·amount | F =1.0216·percent | G ·text | I 明细科目（不打印）·asideHead",
    "11: A 50101·center | B 职工教育支出·text | C 900·amount | D =100·amount | E =1000·amount | F =1.1111·percent | G ·text | I 504·aside | J 维权支出·aside | K =0·asideAmount",
    "12: A 50102·center | B 文体活动支出·text | C 8000·amount | D =100·amount | E =8100·amount | F =1.0125·percent | G ·text | I 50401·aside | J 劳动关系协调支出·aside | K =0·asideAmount",
    "13: A 50103·center | B 宣传活动支出·text | C 0·amount | D =0·amount | E =0·amount | F =·percent | G ·text | I 50402·aside | J 劳动保护支出·aside | K =0·asideAmount",
    "14: A 50104·center | B 劳模职工疗休养支出·text | C 0·amount | D =0·amount | E =0·amount | F =·percent | G ·text | I 50403·aside | J 法律援助支出·aside | K =0·asideAmount",
    "15: A 50105·center | B 会员活动支出·text | C 5000·amount | D =100·amount | E =5100·amount | F =1.02·percent | G 另有1项金额待定·text | I 50404·aside | J 困难职工帮扶支出·aside | K =0·asideAmount",
    "16: A 50106·center | B 其他活动支出·text | C 0·amount | D =0·amount | E =0·amount | F =·percent | G ·text | I 50405·aside | J 送温暖支出·aside | K =6100·asideAmount",
    "17: A 503·center | B 职工服务支出·text | C =0·amount | D =0·amount | E =0·amount | F =·percent | G ·text | I 50406·aside | J 其他维权支出·aside | K =0·asideAmount",
    "18: A 50301·center | B 劳动和技能竞赛活动支出·text | C 0·amount | D =0·amount | E =0·amount | F =·percent | G ·text | I 明细科目（不打印）·asideHead",
    "19: A 50302·center | B 建家活动支出·text | C 0·amount | D =0·amount | E =0·amount | F =·percent | G ·text | I 505·aside | J 业务支出·aside | K =0·asideAmount",
    "20: A 50303·center | B 职工创新活动支出·text | C 0·amount | D =0·amount | E =0·amount | F =·percent | G ·text | I 50501·aside | J 培训支出·aside | K =0·asideAmount",
    "21: A 50304·center | B 职工书屋活动支出·text | C 0·amount | D =0·amount | E =0·amount | F =·percent | G ·text | I 50502·aside | J 会议支出·aside | K =0·asideAmount",
    "22: A 50305·center | B 其他服务支出·text | C 0·amount | D =0·amount | E =0·amount | F =·percent | G ·text | I 50503·aside | J 专项业务支出·aside | K =0·asideAmount",
    "23: A 504·center | B 维权支出·text | C 6000·amount | D =100·amount | E =6100·amount | F =1.0167·percent | G ·text | I 50504·aside | J 其他业务支出·aside | K =0·asideAmount",
    "24: A 505·center | B 业务支出·text | C 0·amount | D =0·amount | E =0·amount | F =·percent | G ·text | I 明细科目（不打印）·asideHead",
    "25: A 507·center | B 资本性支出·text | C 0·amount | D =0·amount | E =0·amount | F =·percent | G ·text | I 507·aside | J 资本性支出·aside | K =0·asideAmount",
    "26: A 510·center | B 其他支出·text | C 0·amount | D =0·amount | E =0·amount | F =·percent | G ·text | I 50701·aside | J 房屋建筑物购建·aside | K =0·asideAmount",
    "27: A:B 本年支出合计·strong | C =19900·strongAmount | D =400·strongAmount | E =20300·strongAmount | F =1.0201·strongPercent | G ·text | I 50702·aside | J 办公设备购置·aside | K =0·asideAmount",
    "28: A:B 本年结余·strong | C =-12900·strongAmount | D =300·strongAmount | E =-12600·strongAmount | F ·strongPercent | G ·text | I 50703·aside | J 专用设备购置·aside | K =0·asideAmount",
    "29: A:G 对比%＝调整后预算数÷年初核定预算数。·plain | I 50704·aside | J 交通工具购置·aside | K =0·asideAmount",
    "30: A:G 工会主席：　　　　　经费审查委员会主任：　　　　　财务负责人：　　　　　制表：·plain | I 50705·aside | J 大型修缮·aside | K =0·asideAmount",
    "31: I 50706·aside | J 信息网络购建·aside | K =0·asideAmount",
    "32: I 50707·aside | J 其他资本性支出·aside | K =0·asideAmount",
  ]);
});
