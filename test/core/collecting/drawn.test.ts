/** 汇总.xlsx as it is drawn, every cell with its look: the figures are added up by hand; that the formulas give them another test says. */
import { collectedOf, comparedWith, draftCollected, UnitList } from "../../../src/core/collecting";
import { LANGUAGES } from "../../../src/core/messages";
import type { Fen } from "../../../src/core/plan/money";
import { draftOf } from "../drafted";
import { drawn, framed } from "../drawn";
import { totalsOf } from "./totals-of";

const totals = totalsOf({
  sum: 10_000 as Fen,
  items: 2,
  bySubject: { 文体活动支出: 10_000 },
  byMonth: { 3: 6000, "": 4000 },
});
const WORKBOOKS = [
  totals("甲/一.xlsx", "第一小学", { findings: { "error/total-mismatch": 2, "warning/over-funds": 1 }, errors: 2, warnings: 1 }),
  totals("甲/二.xlsx", "第一小学", {
    sum: 2500 as Fen,
    items: 1,
    unknownAmounts: 3,
    bySubject: { 送温暖支出: 2000, 自定科目: 300, "": 200 },
    byMonth: { 12: 2500 },
    findings: { "warning/over-funds": 4, "info/amount-text": 9 },
    warnings: 4,
  }),
  totals("乙.xlsx", "第三小", { refused: "corrupt", sum: null, items: 0, bySubject: {}, byMonth: {}, year: null }),
];
const compared = comparedWith(
  [totals("a.xlsx", "第一小学", { bySubject: { 文体活动支出: 10_000, "": 700 } })],
  [totals("b.xlsx", "第一小学", { bySubject: { 文体活动支出: 8000, 送温暖支出: 500 } })],
);
const edits = draftCollected(collectedOf(WORKBOOKS, new UnitList(["第一小学", "第三小学", "第四中学"])), {
  language: LANGUAGES["zh-CN"],
  pathTo: (file) => `../${file}`,
  listed: 3,
  compared,
});

test.each<[mark: string, lines: readonly string[]]>([
  [
    "collected-units",
    [
      "1: A:I 2026年度工会工作计划及经费预算各单位汇总表·title",
      "2: A:I 共3个文件，2个单位；1个文件无法处理，未计入；3项金额待定，未计入；1处重复报送，各份均已计入合计，见“重复报送”。·plain",
      "3: A 合计·strong | B =3·strongCount | C =3·strongCount | D =125·strongAmount | E =3·strongCount | F =2·strongCount | G =5·strongCount | H ·strong | I ·strong | J =100·strongAmount | K =20·strongAmount | L =3·strongAmount | M =2·strongAmount",
      "4: A 单位·head | B 文件数·head | C 项数·head | D 合计（元）·head | E 金额待定项数·head | F 必须改·head | G 请核对·head | H 无法处理的原因·head | I 文件·head | J 文体活动支出·head | K 送温暖支出·head | L 其他科目·head | M 未标明科目·head",
      "5: A 第一小学·text | B 2·count | C 3·count | D 125·amount | E 3·count | F 2·count | G 5·count | H ·text | I =甲/一.xlsx 等2个·link | J 100·amount | K 20·amount | L 3·amount | M 2·amount",
      "6: A 第三小·text | B 1·count | C 0·count | D ·amount | E ·count | F 0·count | G 0·count | H 该文件已损坏或不完整：请重新复制或下载一份，也可用 Excel 或 WPS 的“打开并修复”另存后再试。·text | I =乙.xlsx·link | J ·amount | K ·amount | L ·amount | M ·amount",
    ],
  ],
  [
    "collected-subjects",
    [
      "1: A:E 2026年度经费预算按支出科目汇总表·title",
      "2: A:E 单位：元·plain",
      "3: A 合计·strong | B ·strong | C ·strong | D =125·strongAmount | E ·strong",
      "4: A 科目编码·head | B 支出科目·head | C 单位数·head | D 金额（元）·head | E 占合计·head",
      "5: A 50102·center | B 文体活动支出·text | C =1·count | D =100·amount | E =0.8·percent",
      "6: A 50405·center | B 送温暖支出·text | C =1·count | D =20·amount | E =0.16·percent",
      "7: A ·center | B 其他科目·text | C =1·count | D =3·amount | E =0.024·percent",
      "8: A ·center | B 未标明科目·text | C =1·count | D =2·amount | E =0.016·percent",
    ],
  ],
  [
    "collected-months",
    [
      "1: A:O 2026年度经费预算按月份汇总表·title",
      "2: A:O 单位：元·plain",
      "3: A 合计·strong | B =0·strongAmount | C =0·strongAmount | D =60·strongAmount | E =0·strongAmount | F =0·strongAmount | G =0·strongAmount | H =0·strongAmount | I =0·strongAmount | J =0·strongAmount | K =0·strongAmount | L =0·strongAmount | M =25·strongAmount | N =40·strongAmount | O =125·strongAmount",
      "4: A 单位·head | B 1月·head | C 2月·head | D 3月·head | E 4月·head | F 5月·head | G 6月·head | H 7月·head | I 8月·head | J 9月·head | K 10月·head | L 11月·head | M 12月·head | N 未定月份·head | O 合计（元）·head",
      "5: A 第一小学·text | B ·amount | C ·amount | D 60·amount | E ·amount | F ·amount | G ·amount | H ·amount | I ·amount | J ·amount | K ·amount | L ·amount | M 25·amount | N 40·amount | O =125·amount",
    ],
  ],
  [
    "collected-findings",
    [
      "1: A:D 2026年度检查发现的问题分布表·title",
      "2: A:D 已核无误的不计。·plain",
      "3: A 合计·strong | B ·strong | C ·strong | D =16·strongCount",
      "4: A 问题·head | B 程度·head | C 涉及份数·head | D 处数·head",
      "5: A 合计数·text | B 必须改·center | C 1·count | D 2·count",
      "6: A 超可用资金·text | B 请核对·center | C 2·count | D 5·count",
      "7: A 文本型金额·text | B 供参考·center | C 1·count | D 9·count",
    ],
  ],
  [
    "collected-missing",
    [
      "1: A:C 2026年度计划未报送单位·title",
      "2: A:C 名单上3个单位，2个没有报送。·plain",
      "4: A 单位·head | B 名称相近、不在名单上的报送单位·head | C 文件·head",
      "5: A 第三小学·text | B 第三小·text | C =乙.xlsx·link",
      "6: A 第四中学·text | B ·text | C ·link",
    ],
  ],
  [
    "collected-twice",
    [
      "1: A:E 2026年度计划重复报送情况·title",
      "2: A:E 同一单位、同一年度有几个文件，或几个文件内容完全相同；各份均已计入合计，请核对后只留一份，再汇总一次。·plain",
      "4: A 单位·head | B 年度·head | C 合计（元）·head | D 内容完全相同·head | E 文件·head",
      "5: A 第一小学·text | B 2026·count | C 100·amount | D 否·center | E =甲/一.xlsx·link",
      "6: A 第一小学·text | B 2026·count | C 25·amount | D 否·center | E =甲/二.xlsx·link",
    ],
  ],
  [
    "collected-compared",
    [
      "1: A:G 2026年度经费预算与上年比较表·title",
      "2: A:G 按单位和支出科目比较；取消：上年有、本年没有；新增：上年没有、本年有。·plain",
      "3: A 合计·strong | B ·strong | C =85·strongAmount | D =107·strongAmount | E =22·strongAmount | F =·strongPercent | G ·strong",
      "4: A 单位·head | B 支出科目·head | C 上年（元）·head | D 本年（元）·head | E 增减（元）·head | F 增减率·head | G 变化·head",
      "5: A 第一小学·text | B 未标明科目·text | C ·amount | D 7·amount | E =7·amount | F =·percent | G 新增·center",
      "6: A 第一小学·text | B 文体活动支出·text | C 80·amount | D 100·amount | E =20·amount | F =0.25·percent | G 增加·center",
      "7: A 第一小学·text | B 送温暖支出·text | C 5·amount | D ·amount | E =-5·amount | F =-1·percent | G 取消·center",
    ],
  ],
])("%s", (mark, lines) => expect(drawn(draftOf(edits, mark))).toEqual(lines));

test("in the order in which they are read", () =>
  expect(edits.map(({ draft }) => draft.mark)).toEqual([
    "collected-units",
    "collected-subjects",
    "collected-months",
    "collected-findings",
    "collected-missing",
    "collected-twice",
    "collected-compared",
  ]));

test("how they are printed: what can be sorted, and of many columns of subjects only those before them on paper", () =>
  expect(edits.flatMap(({ draft }) => framed(draft))).toEqual(
    [
      ["A1:I6", "A4:M6"],
      ["A1:E8", "A4:E8"],
      ["A1:O5", "A4:O5"],
      ["A1:D7", "A4:D7"],
      ["A1:C6", "A4:C6"],
      ["A1:E6", "A4:E6"],
      ["A1:G7", "A4:G7"],
    ].map(([area, filter]) => `landscape ${area}, rows 4 to 4 on each page, 4 rows in sight, filter ${filter}`),
  ));
