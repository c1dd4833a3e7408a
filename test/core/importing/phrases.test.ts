/** Ways of writing that once gave a wrong figure, a wrong month or no row: each with all it must give. */
import { yuan } from "../../../src/core/plan/money";
import { read, rowsOf } from "./read";

const TITLE = "某某公司工会2026年工作计划\n";

/** Months, activity and amount of every row. */
function paid(line: string): unknown[] {
  return read(TITLE + line).plans.flatMap(({ rows }) =>
    rows.map(({ months, activity, amountFen }) => [months.join(), activity, amountFen === null ? null : yuan(amountFen)]),
  );
}

describe("amounts", () => {
  it.each([
    ["3月表彰先进，奖金共二万四千元。", [["3", "表彰先进", 24000]]],
    ["4月份春游，人均不超过100元，合计肆仟陆佰元整。", [["4", "春游", 4600]]],
    ["6月端午慰问，46人×200元＝9200元。", [["6", "端午慰问", 9200]]],
    ["3月份“三八”活动，经费控制在1800—2200元之间。", [["3", "“三八”活动", null]]],
    ["9月中秋发放慰问品，每人200元×1126人=225200元。", [["9", "中秋发放慰问品", 225200]]],
    ["1月走访困难职工，每户800元，共5.44万元。", [["1", "走访困难职工", 54400]]],
    ["7月送清凉，安排资金1.5万元左右。", [["7", "送清凉", 15000]]],
    ["8月送清凉，经费不超过上年水平。", [["8", "送清凉", null]]],
    ["11月座谈会，每人标准100元。", [["11", "座谈会", null]]],
  ])("%s", (line, rows) => expect(paid(line)).toEqual(rows));
});

describe("months", () => {
  it.each([
    ["5月慰问，预算3万元；7月送清凉。", ["5 慰问", "7 送清凉"]],
    ["端午节，举办包粽子比赛。", ["6 举办包粽子比赛"]],
    ["“五一”、国庆两节，慰问外派队员。", ["5,10 慰问外派队员"]],
    ["5月份初赛，9月份中秋慰问。", ["5 初赛", "9 中秋慰问"]],
    ["上半年：新建书屋一处；下半年：新建健身角两处。", ["1,2,3,4,5,6 新建书屋一处", "7,8,9,10,11,12 新建健身角两处"]],
    ["1．3月：慰问病号；4月：组织春游；5月：举办比赛。", ["3 慰问病号", "4 组织春游", "5 举办比赛"]],
    ["4月：1、拟定选举办法2、酝酿候选人", ["4 拟定选举办法", "4 酝酿候选人"]],
    ["自5月起至8月开展竞赛。", ["5,6,7,8 开展竞赛"]],
    ["Q2：亲子日；歌咏比赛", ["4,5,6 亲子日", "4,5,6 歌咏比赛"]],
    ["## 三月\n1. 女职工观影\n## 四月\n- 植树节补种", ["3 女职工观影", "4 植树节补种"]],
    ["月份：2月\n主题：暖春行动\n内容：看望住院职工", ["2 看望住院职工"]],
    ["一、第一学期（2月—7月）\n1、寒假期间走访劳模。\n2、组织教学竞赛。", ["1,2 走访劳模", "2,3,4,5,6,7 组织教学竞赛"]],
    ["高温季节（7、8月）到现场送清凉。", ["7,8 到现场送清凉"]],
    ["一、文体活动\n（一）“五一”期间举办职工篮球赛。\n（二）年底前评选模范职工之家。", ["5 举办职工篮球赛", "12 评选模范职工之家"]],
    ["一、以下工作于6月底前完成：\n1.修订细则；\n2.建成休息角。", ["6 修订细则", "6 建成休息角"]],
    ["㈠ 10月—11月\n第一，秋季篮球赛\n第二，老干部座谈", ["10,11 秋季篮球赛", "10,11 老干部座谈"]],
    ["㈠ 1月份\n⒈ 慰问干警\n⒉ 写春联\n㈡ 12月份\n甲、年终总结\n乙、预算编制", ["1 慰问干警", "1 写春联", "12 年终总结", "12 预算编制"]],
  ])("%s", (line, rows) => expect(rowsOf(TITLE + line)).toEqual(rows));

  it.each([
    ["一、维权\n1、组织学习。\n2、走访职工。\n3、12月底前完成摸底。\n三、四月份\n1、春游", ["12 完成摸底", "3,4 春游"]],
    ["2、10月份组织登山。\n3、12月底前完成决算。", ["10 组织登山", "12 完成决算"]],
    ["3、4月组织春游。\n5、6月组织体检。", ["3,4 组织春游", "5,6 组织体检"]],
  ])("a figure before a month that cannot be the month before it counts: %s", (line, rows) => expect(rowsOf(TITLE + line)).toEqual(rows));

  it("what was, or is given, and the furniture of offices are none", () => {
    const said =
      "去年12月，我厂两名职工获评“五一劳动奖章”。\n2024年6月起施行的《办法》继续执行。\n3月组织春游。\n主题词：工会 计划\n2026年1月14日印发";
    expect(rowsOf(TITLE + said)).toEqual(["3 组织春游"]);
  });
});

describe("how often", () => {
  it.each([
    ["每逢周五播放电影。", "每逢周五", 52],
    ["逢星期三晚举办书法班。", "逢星期三晚", 52],
    ["每半月放映一场电影。", "每半月", 24],
    ["坚持每周三下午开展工间操。", "每周三下午", 52],
  ])("%s", (line, text, perYear) => {
    const [row] = read(TITLE + line).plans[0]!.rows;
    expect([row!.months, row!.cadence?.text, row!.cadence?.perYear]).toEqual([[], text, perYear]);
  });
});

describe("who", () => {
  it.each([
    ["5月开展岗位练兵，由检验部牵头、人事部配合。", "开展岗位练兵", "检验部", "人事部"],
    ["一月份\n1、慰问护林员，每户送油1桶由工会主席韦东负责。", "慰问护林员，每户送油1桶", "工会主席韦东", null],
    ["3月底前，由院工会牵头、宣传科配合，组建宣讲小分队。", "组建宣讲小分队", "院工会", "宣传科"],
    ["6月开展财务互审。（财务部、权益部）", "开展财务互审", "财务部、权益部", null],
  ])("%s", (line, activity, owner, partner) => {
    const [row, ...rest] = read(TITLE + line).plans[0]!.rows;
    expect([row!.activity, row!.owner, row!.partner, rest.length]).toEqual([activity, owner, partner, 0]);
  });
});

describe("the title and its year", () => {
  it.each([
    ["某局工会2026年责任分工\n3月组织春游。", "某局工会2026年责任分工", 2026],
    ["某小学工会二〇二五至二〇二六学年工作计划\n3月组织春游。", "某小学工会二〇二五至二〇二六学年工作计划", 2025],
    ["某小学工会工作计划\n（2025—2026学年度第二学期）\n3月组织春游。", "某小学工会工作计划", 2026],
    ["某局工会工作计划\n2026年是关键一年。\n3月组织春游。", "某局工会工作计划", 2026],
    ["某局工会工作计划\n甲一。\n乙二。\n2026年是关键一年。\n3月组织春游。", "某局工会工作计划", 2026],
    ["某局工会工作计划\n甲一。\n乙二。\n丙三。\n2026年是关键一年。\n3月组织春游。", "某局工会工作计划", null],
  ])("%s", (text, title, year) => {
    const [plan] = read(text).plans;
    expect([plan!.title, plan!.year]).toEqual([title, year]);
  });
});

it("a month left blank and a term's word that says no month are listed or kept in their words, never dropped", () => {
  const { plans, unrecognised } = read(`${TITLE}1、__月召开委员会议。\n2、期中开展竞赛。\n3、放假前组织座谈会。\n4、开学后召开教代会。`);
  expect(plans[0]!.rows.map(({ months, deadline, activity }) => [months.length, deadline?.text, activity])).toEqual([
    [0, "期中", "开展竞赛"],
    [0, "放假前", "组织座谈会"],
    [0, "开学后", "召开教代会"],
  ]);
  expect(unrecognised.map(({ line, why }) => [line, why])).toEqual([[2, "vague-time"]]);
});

describe("until when, said once for what stands above", () => {
  const told = (...lines: readonly string[]): unknown[] => {
    const { plans, unrecognised } = read(`${TITLE}${lines.join("\n")}`);
    const rows = plans.flatMap((plan) =>
      plan.rows.map(({ months, activity, cadence, owner }) => [months.join(), activity, cadence?.text ?? null, owner]),
    );
    return [...rows, ...unrecognised.map(({ line, why }) => `${line} ${why}`)];
  };

  it.each<[string, unknown[]]>([
    [
      "6月底",
      [
        ["6", "组织学习", null, "保障部"],
        ["6", "走访职工", null, "保障部"],
      ],
    ],
    [
      "每季度",
      [
        ["", "组织学习", "每季度", "保障部"],
        ["", "走访职工", "每季度", "保障部"],
      ],
    ],
  ])("（以上两项责任部门：保障部；完成时限：%s）", (time, rows) => {
    expect(told("一、维权", "1、组织学习。", "2、走访职工。", `（以上两项责任部门：保障部；完成时限：${time}）`)).toEqual(rows);
  });

  it("a time before the deadline is none of it", () => {
    expect(told("一、维权", "1、走访职工。", "（以上一项每月考核，3月检查，完成时限：每季度）")).toEqual([
      ["", "走访职工", "每季度", null],
    ]);
  });

  it("of each row its own; one that says no time is listed", () => {
    const lines = [
      "1、修订细则。（完成时限：适时）",
      "2、组织体检。（完成时限：6月底）",
      "3、走访。（完成时限：每季度）",
      "4、学习。（完成时限：长期）",
    ];
    expect(told(...lines)).toEqual([["6", "组织体检", null, null], ["", "走访", "每季度", null], "2 vague-time", "5 vague-time"]);
  });
});
