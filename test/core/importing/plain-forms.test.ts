/** The plainest forms of a list, each once lost without a word. */
import { read, rowsOf } from "./read";

const TITLE = "某某物流公司工会2026年工作计划\n";

describe("nothing of a plain list is lost", () => {
  it.each<[string, string, string[]]>([
    [
      "a month, a space and a numbered list",
      "十月　1、羽毛球赛；2、观影\n十一月 1.跳绳比赛 2.摸底走访\n十二月　1、联欢会",
      ["10 羽毛球赛", "10 观影", "11 跳绳比赛", "11 摸底走访", "12 联欢会"],
    ],
    [
      "plans and reviews to be written",
      "1、制定年度工会工作计划（2月）\n2、撰写工会工作总结（12月）",
      ["2 制定年度工会工作计划", "12 撰写工会工作总结"],
    ],
    [
      "the time behind the last comma",
      "1. 举办气排球赛，4月—5月。\n2. 组织文艺汇演，9月。\n3. 开展心理讲座，6月、10月各一次。",
      ["4,5 举办气排球赛", "9 组织文艺汇演", "6,10 开展心理讲座"],
    ],
    [
      "year and month on a line of their own",
      "2026年一月\n召开工会委员会会议。\n2026年3月\n组织健步走。\n结束。",
      ["1 召开工会委员会会议", "3 组织健步走"],
    ],
    [
      "（一） over lines with their labels",
      "（一）气排球赛\n活动时间：3月上旬\n负责人：李敏\n（二）读书会\n活动时间：4月中旬\n负责人：王强",
      ["3 气排球赛", "4 读书会"],
    ],
    [
      "what is handed out, before what follows it",
      "8月份，发放助学金2万元，走访困难职工10户。",
      ["8 发放助学金2万元", "8 走访困难职工10户"],
    ],
  ])("%s", (_, text, rows) => expect(rowsOf(TITLE + text)).toEqual(rows));

  it("a heading with a comma over numbered work is no work", () => {
    const text =
      "二、开展技能竞赛，提升服务水平\n1.组织登山比赛，经费8000元。\n时限：4月\n责任人：李敏\n2.举办点钞比赛。\n时限：5月\n责任人：张华";
    const [plan] = read(TITLE + text).plans;
    expect(plan!.rows.map(({ activity, months, owner, amountFen }) => [activity, ...months, owner, amountFen])).toEqual([
      ["组织登山比赛", 4, "李敏", 800_000],
      ["举办点钞比赛", 5, "张华", null],
    ]);
  });

  it.each(["工会活动总结03-11", "2026年3月8日"])("still no work: %s", (line) =>
    expect(rowsOf(`${TITLE}3月：植树。\n${line}`)).toEqual(["3 植树"]),
  );
});
