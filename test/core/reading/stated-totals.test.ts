/** TotalsCollector: which rows a total or subtotal speaks of, by its word, its place and its figure. */
import { readSheet } from "./read-sheet";

/**
 * Lines below 月份 | 活动内容 | 责任人 | 预算: "甲 100" is an activity, any other word with its figure a line without month and owner,
 * "一、文体" a heading, "月份" the header again. Said is "D5 total 2-4": the figure's cell, its role, its rows.
 */
function said(lines: string): readonly string[] {
  let month = 0;
  const rows = lines.split(/[,，]\s*/).map((line) => {
    const [word, figure] = line.split(" ");
    const amount = figure === undefined ? null : Number.isNaN(Number(figure)) ? figure : Number(figure);
    if (word === "月份") return ["月份", "活动内容", "责任人", "预算"];
    return /^[甲乙丙丁戊己庚辛]$/.test(word!) ? [`${++month}月`, `${word}组读书会`, "王工", amount] : [word!, null, null, amount];
  });
  return readSheet([["月份", "活动内容", "责任人", "预算"], ...rows]).stated.map((one) => {
    const [, role, cell, , covers] = /^(\S+) (\w+)=(\S+).*<(.*)>$/.exec(one)!;
    const list = covers === "" ? [] : covers!.split(",").map(Number);
    const isRun = list.every((row, at) => at === 0 || row === list[at - 1]! + 1);
    return `${cell!} ${role!} ${isRun && list.length > 1 ? `${list[0]!}-${list.at(-1)!}` : list.join("+")}`;
  });
}

test.each<[why: string, lines: string, found: readonly string[]]>([
  ["a total", "甲 100，乙 200，合计 300", ["D4 total 2-3"]],
  ["a subtotal of all above", "甲 100，乙 200，小计 300，丙 50，合计 350", ["D4 subtotal 2-3", "D6 total 2+3+5"]],
  [
    "a subtotal begins where the last one ended",
    "甲 100，乙 200，小计 300，丙 50，丁 60，小计 110，合计 410",
    ["D4 subtotal 2-3", "D7 subtotal 5-6", "D8 total 2+3+5+6"],
  ],
  ["and where its heading stands", "甲 100，一、文体活动，乙 200，丙 40，小计 240，合计 340", ["D6 subtotal 4-5", "D7 total 2+4+5"]],
  [
    "by its figure it may reach over that heading",
    "甲 100，一、文体活动，乙 200，丙 40，小计 340，合计 340",
    ["D6 subtotal 2+4+5", "D7 total 2+4+5"],
  ],
  [
    "a heading right above it begins nothing",
    "甲 100，乙 200，一、文体活动，小计 301，丙 50，合计 350",
    ["D5 subtotal 2-3", "D7 total 2+3+6"],
  ],
  [
    "of several totals the grand one is the whole's",
    "甲 100，合计 100，乙 200，合计 200，总计 300",
    ["D3 subtotal 2", "D5 subtotal 4", "D6 total 2+4"],
  ],
  ["of several totals with rows of their own all are parts", "甲 100，合计 100，乙 200，合计 200", ["D3 subtotal 2", "D5 subtotal 4"]],
  ["but for a last one that adds up all", "甲 100，合计 100，乙 200，合计 300", ["D3 subtotal 2", "D5 total 2+4"]],
  ["and one nearer to all than to its part", "甲 100，合计 100，乙 200，合计 290", ["D3 subtotal 2", "D5 total 2+4"]],
  ["not one nearer to its part", "甲 100，合计 100，乙 200，合计 210", ["D3 subtotal 2", "D5 subtotal 4"]],
  ["a total among subtotals with rows below it", "甲 100，合计 100，乙 200，小计 200", ["D3 subtotal 2", "D5 subtotal 4"]],
  ["a total in capitals repeats it", "甲 100，乙 200，合计 300，大写 叁佰元整", ["D4 total 2-3", "D5 total 2-3"]],
  ["added up so far", "甲 100，小计 100，乙 200，小计 200，累计 300", ["D3 subtotal 2", "D5 subtotal 4", "D6 total 2+4"]],
  [
    "added up so far, and more below",
    "甲 100，累计 100，乙 200，累计 300，丙 50，合计 350",
    ["D3 subtotal 2", "D5 subtotal 2+4", "D7 total 2+4+6"],
  ],
  [
    "a page's sum begins where the page does",
    "甲 100，本页小计 100，月份，乙 200，丙 40，本页小计 240，合计 340",
    ["D3 subtotal 2", "D7 subtotal 5-6", "D8 total 2+5+6"],
  ],
  [
    "a quarter's sum and the half's",
    "甲 100，一季度小计 100，乙 200，二季度小计 200，上半年小计 300，合计 300",
    ["D3 subtotal 2", "D5 subtotal 4", "D6 subtotal 2+4", "D7 total 2+4"],
  ],
  [
    "a wrong subtotal keeps its place",
    "甲 100，乙 200，小计 299，丙 50，小计 51，合计 350",
    ["D4 subtotal 2-3", "D6 subtotal 5", "D7 total 2+3+5"],
  ],
])("%s", (_, lines, found) => expect(said(lines)).toEqual(found));

describe("figures of a line", () => {
  const N = null;
  type Line = readonly (string | number | null)[];
  const HEAD: Line = ["月份", "活动内容", "责任人", "预算"];
  const [A, B, C, D]: readonly Line[] = [
    ["1月", "甲组读书会", "王工", 100],
    ["2月", "乙组读书会", "王工", 200],
    ["3月", "丙组读书会", "王工", 50],
    ["4月", "丁组读书会", "王工", 60],
  ];
  const stated = (rows: readonly Line[], merges: readonly string[] = []): readonly string[] => readSheet({ rows, merges }).stated;
  const below = (...lines: readonly Line[]): readonly Line[] => [HEAD, A!, B!, ...lines];
  const inWan = (line: Line): readonly Line[] => [
    ["活动计划"],
    ["单位：万元"],
    HEAD,
    ["1月", "甲组读书会", "王工", 1],
    ["2月", "乙组读书会", "王工", 2],
    line,
  ];
  const wider = (line: Line): readonly Line[] => [[...HEAD, "备注", "说明"], [...A!, "x", "y"], [...B!, "x", "y"], line];
  const heads = (line: Line): readonly Line[] => [
    ["月份", "活动内容", "人数", "预算"],
    ["1月", "甲组读书会", 10, 100],
    ["2月", "乙组读书会", 20, 200],
    line,
  ];

  test.each<[why: string, rows: readonly Line[], found: readonly string[]]>([
    ["in its own column", below(["合计", N, N, 300]), ["total D4=300 <2,3>"]],
    ["in the label's cell", below(["合计：300元"]), ["total A4=300 <2,3>"]],
    ["without a unit of its own", below(["合计：300"]), ["total A4=300 <2,3>"]],
    ["with another unit than the table's", below(["合计：3万元"]), ["total A4=30000 <2,3>"]],
    ["none", below(["合计"]), []],
    ["where an activity would be named, with its unit", below(["合计", "300元"]), ["total B4=300 <2,3>"]],
    ["without a unit it may be a count", below(["合计", "300"]), []],
    ["and so may a number", below(["合计", 300]), []],
    ["in words", below(["合计（大写）", N, N, "叁佰元整"]), ["total D4=300 capital-words <2,3>"]],
    ["in everyday characters, once", below(["大写", N, N, "三百元整"]), ["total D4=300 <2,3>"]],
    ["in words that say none", below(["合计（大写）", N, N, "很多元"]), ["total D4=- <2,3>"]],
    ["a number in a line for words", below(["合计", N, N, 300], ["大写", N, N, 301]), ["total D4=300 <2,3>", "total D5=301 <2,3>"]],
    [
      "in words between label and figure",
      below(["合计", "（大写）叁佰元整", N, 301]),
      ["total D4=301 <2,3>", "total B4=300 capital-words <2,3>"],
    ],
    [
      "in words and in figures in one cell",
      below(["合计（大写）：叁佰元整 小写：301元"]),
      ["total A4=300 capital-words <2,3>", "total A4=301 <2,3>"],
    ],
    ["one column behind its own", wider(["合计", N, N, N, 300]), ["total E4=300 <2,3>"]],
    ["not two columns behind", wider(["合计", N, N, N, N, 300]), []],
    ["how many there are is no figure of money", heads(["合计", N, 30, N]), []],
    ["how many there are beside it", heads(["合计", N, 30, 300]), ["total D4=300 <2,3>"]],
    ["in the table's unit", inWan(["合计", N, N, 3]), ["total D6=30000 <4,5>"]],
    ["in words it is in 元", inWan(["合计（大写）", N, N, "叁万元整"]), ["total D6=30000 capital-words <4,5>"]],
    ["a number in a line for words is too", inWan(["大写", N, N, 30000]), ["total D6=30000 <4,5>"]],
  ])("%s", (_, rows, found) => expect(stated(rows)).toEqual(found));

  describe("of parts of the cost", () => {
    const parts = (line: Line): readonly Line[] => [
      ["月份", "活动内容", "餐费", "车费"],
      ["1月", "甲组读书会", 70, 30],
      ["2月", "乙组读书会", 150, 50],
      line,
    ];
    const withSum = (line: Line): readonly Line[] => [
      ["月份", "活动内容", "餐费", "车费", "合计"],
      ["1月", "甲组读书会", 70, 30, 100],
      ["2月", "乙组读书会", 150, 50, 200],
      line,
    ];
    test.each<[why: string, rows: readonly Line[], merges: readonly string[], found: readonly string[]]>([
      ["each part's", parts(["合计", N, 220, 80]), [], ["total C4=220 part-column <2,3>", "total D4=80 part-column <2,3>"]],
      ["one figure is everything's", parts(["合计", N, 300, N]), [], ["total C4=300 <2,3>"]],
      ["also over all parts", parts(["总计", N, 300, N]), ["C4:D4"], ["total C4=300 <2,3>"]],
      [
        "beside their sum",
        withSum(["合计", N, 220, 80, 300]),
        [],
        ["total E4=300 <2,3>", "total C4=220 part-column <2,3>", "total D4=80 part-column <2,3>"],
      ],
      [
        "beside their sum one alone is a part's",
        withSum(["合计", N, 220, N, 300]),
        [],
        ["total E4=300 <2,3>", "total C4=220 part-column <2,3>"],
      ],
    ])("%s", (_, rows, merges, found) => expect(stated(rows, merges)).toEqual(found));
  });

  test("of months and of quarters, each once", () => {
    const across = (heads4: Line): readonly Line[] => [
      ["活动内容", ...heads4],
      ["甲组读书会", 100, N, N, 5],
      ["乙组读书会", N, 200, N, N],
      ["合计", 100, 200, N, 5],
    ];
    const found = ["total B4=100 month-column <2,3>", "total C4=200 month-column <2,3>", "total E4=5 month-column <2,3>"];
    expect(stated(across(["1月", "2月", "3月", "4月"]))).toEqual(found);
    expect(stated(across(["一季度", "二季度", "三季度", "四季度"]))).toEqual(found);
  });

  describe("of tables beside each other", () => {
    const sided = (...lines: readonly Line[]): readonly Line[] => [
      ["活动", "月份", "预算", N, "活动", "月份", "预算"],
      ["甲组读书会", "1月", 100, N, "丙组读书会", "7月", 50],
      ["乙组读书会", "2月", 200, N, "丁组读书会", "8月", 60],
      ...lines,
    ];
    test.each<[why: string, lines: readonly Line[], found: readonly string[]]>([
      ["each table's own", [["合计", N, 300, N, "合计", N, 110]], ["subtotal C4=300 <2,3>", "subtotal G4=110 <2,3>"]],
      ["the second one all told", [["合计", N, 300, N, "合计", N, 410]], ["subtotal C4=300 <2,3>", "total G4=410 <2,3>"]],
      ["one of all told", [["合计", N, 410]], ["total C4=410 <2,3>"]],
      ["one of its own table", [["合计", N, 300]], ["subtotal C4=300 <2,3>"]],
      ["one of neither", [["合计", N, 333]], ["total C4=333 <2,3>"]],
      [
        "subtotals, and one of all told",
        [
          ["小计", N, 300, N, "小计", N, 110],
          ["合计", N, 410],
        ],
        ["subtotal C4=300 <2,3>", "total C5=410 <2,3>", "subtotal G4=110 <2,3>"],
      ],
    ])("%s", (_, lines, found) => expect(stated(sided(...lines))).toEqual(found));
  });

  test("on top of their blocks, each down to the next one or to the total", () =>
    expect(
      stated([
        ["序号", "活动内容", "责任人", "预算"],
        ["一", "文体", N, 301],
        [1, "甲组读书会", "王工", 100],
        [2, "乙组读书会", "王工", 200],
        ["二", "慰问", N, 111],
        [1, "丙组慰问", "王工", 50],
        [2, "丁组慰问", "王工", 60],
        ["合计", N, N, 410],
        [3, "戊组慰问", "王工", 5],
      ]),
    ).toEqual(["subtotal D2=301 <3,4>", "subtotal D5=111 <6,7>", "total D8=410 <3,4,6,7,9>"]));

  test.each<[why: string, rows: readonly Line[], found: readonly string[]]>([
    [
      "months within quarters within halves, right or wrong",
      [
        HEAD,
        A!,
        ["1月小计", N, N, 101],
        B!,
        ["2月小计", N, N, 202],
        ["一季度小计", N, N, 304],
        D!,
        ["二季度小计", N, N, 66],
        ["上半年小计", N, N, 367],
        ["7月", "戊组读书会", "王工", 5],
        ["三季度小计", N, N, 6],
        ["下半年小计", N, N, 7],
        ["全年小计", N, N, 368],
      ],
      [
        "subtotal D3=101 <2>",
        "subtotal D5=202 <4>",
        "subtotal D6=304 <2,4>",
        "subtotal D8=66 <7>",
        "subtotal D9=367 <2,4,7>",
        "subtotal D11=6 <10>",
        "subtotal D12=7 <10>",
        "subtotal D13=368 <2,4,7,10>",
      ],
    ],
    [
      "pages whose figures are wrong, without a header again",
      [HEAD, A!, B!, ["本页小计", N, N, 301], C!, D!, ["本页小计", N, N, 111], ["合计", N, N, 410]],
      ["subtotal D4=301 <2,3>", "subtotal D7=111 <5,6>", "total D8=410 <2,3,5,6>"],
    ],
    [
      "pages whose figures are wrong, with one",
      [HEAD, A!, HEAD, B!, ["本页小计", N, N, 201], HEAD, C!, D!, ["本页小计", N, N, 111], ["合计", N, N, 410]],
      ["subtotal D5=201 <4>", "subtotal D9=111 <7,8>", "total D10=410 <2,4,7,8>"],
    ],
    [
      "a wrong figure of what has been added up so far",
      [HEAD, A!, ["小计", N, N, 100], B!, ["累计", N, N, 301], C!, ["合计", N, N, 350]],
      ["subtotal D3=100 <2>", "subtotal D5=301 <2,4>", "total D7=350 <2,4,6>"],
    ],
    [
      "a total on top of everything is the whole's",
      [HEAD, ["合计", N, N, 310], A!, ["小计", N, N, 100], B!, ["小计", N, N, 200], C!, ["小计", N, N, 50]],
      ["total D2=310 <3,5,7>", "subtotal D4=100 <3>", "subtotal D6=200 <5>", "subtotal D8=50 <7>"],
    ],
    [
      "a total that leaves out the rows of a subtotal above is its part's",
      [HEAD, A!, ["小计", N, N, 100], B!, ["合计", N, N, 200]],
      ["subtotal D3=100 <2>", "subtotal D5=200 <4>"],
    ],
    [
      "one that is wrong is the whole's",
      [HEAD, A!, ["小计", N, N, 100], B!, ["合计", N, N, 201]],
      ["subtotal D3=100 <2>", "total D5=201 <2,4>"],
    ],
    [
      "the whole's where the rows above cost nothing",
      [HEAD, ["1月", "甲组读书会", "王工", 0], ["小计", N, N, 0], B!, ["合计", N, N, 200]],
      ["subtotal D3=0 <2>", "total D5=200 <2,4>"],
    ],
  ])("%s", (_, rows, found) => expect(stated(rows)).toEqual(found));
});
