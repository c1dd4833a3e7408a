/** COLUMN_RULES: of two columns that may have a role the one with more to say for it, and of one column whether that is enough. */
import { BASE, beside, COST, MONTH, NAME, PLAN, told } from "./told";

describe("a column beside a plan", () => {
  test.each<[why: string, column: string, role: string]>([
    ["four figures of five name a place still", "地点: 300 450 600 310 礼堂", "place=D"],
    ["weeks below a heading of months", "时段: 第1周 第9周 第16周 第2周 第7周", "week=D"],
    ["in half of the rows they are none", "日期: 第1周 第9周 1月5日 3月8日", "date=D"],
    ["weeks below a heading that names no time", "要点: 第1周 第9周 第16周 第2周 第7周", "content=D"],
    ["five characters twice are no number of heads", "人数: 全体会员们 全体会员们 - - -", ""],
    ["a group is no person", "工会小组: 一组 二组 一组 二组 一组", "unitName=D"],
    ["things in a remark are a remark", "备注: 餐费 车费 奖品 场地 门票", "remark=D"],
    ["persons in a remark own nothing", "备注: 王丽华 李建国 张小红 陈志强 赵明", "remark=D"],
    ["a time of day is no date", "具体时间: 待定 上午 下午 上午 下午", ""],
    ["a price for each time is a price", "每次活动经费: 100 200 300 50 70", "unitPrice=D"],
    ["what was meant for what was really spent", "实际预算: 100 200 300 50 70", "actual=D"],
  ])("%s: %s", (_, column, role) => expect(beside(column)).toBe(role));
});

describe("of two columns", () => {
  test.each<[why: string, columns: readonly string[], roles: string]>([
    ["figures in half of the rows number them no better", ["编号: a b c d", "编号: 7 5 c d"], "seq=D"],
    ["the one called weeks", ["日期: 第1周 第9周 第16周 第2周 第7周", "周次: 第1周 第9周 第16周 第2周 第7周"], "date=D week=E"],
    ["a date before a second time", ["时间: 1月 3月 5月 9月 10月", "日期: 1月5日 3月8日 5月4日 9月10日 10月1日"], "date=E"],
    ["though nothing of it is known yet", ["时间: 1月 3月 5月 9月 10月", "日期: 待定 待定 待定 待定 待定"], "date=E"],
  ])("%s", (_, columns, roles) => expect(beside(...columns)).toBe(roles));
});

describe("of two columns of months", () => {
  const QUARTERS = "一季度 一季度 二季度 三季度 四季度";
  const MONTHS = "1月 3月 5月 9月 10月";
  test.each<[why: string, columns: readonly string[], month: string | undefined]>([
    ["months before quarters", [`时段: ${QUARTERS}`, `进度安排: ${MONTHS}`], "B"],
    ["quarters where there is nothing else", [`时段: ${QUARTERS}`], "A"],
    ["filled before empty", ["进度安排: - - - - -", `时段: ${MONTHS}`], "B"],
    ["filled once before empty", ["时段: 1月 - - - -", "进度安排: - - - - -"], "A"],
    ["empty before words", ["时段: 待定 待定 待定 待定 待定", "进度安排: - - - - -"], "B"],
    ["a sure heading over words", ["月份: 待定 待定 待定 待定 待定"], "A"],
    ["a stage that says its months twice", ["阶段: 第一阶段（1月—3月） 第二阶段（4月—6月） - - -"], "A"],
    ["once", ["阶段: 第一阶段（1月—3月） - - - -"], undefined],
  ])("%s", (_, columns, month) => {
    const roles = told([...columns, NAME, COST]).split(" ");
    expect(roles.find((role) => role.startsWith("month="))?.slice(6)).toBe(month);
  });
});

describe("the amount", () => {
  const PARTS = ["甲档: 100 200 300 50 70", "乙档: 30 40 50 60 75"];
  const SUM = "130 240 350 110 145";
  const OTHER = "17 28 39 41 52";
  const MATRIX = ["1月: 300 -", "2月: - 20", "3月: 50 60"];
  test.each<[why: string, columns: readonly string[], roles: string]>([
    ["of a matrix the whole year, though it is added up wrongly", [...MATRIX, "全年: 350 81"], "E"],
    ["a word for the whole year that adds nothing up", ["全年: 131 242 353 114 146"], ""],
    ["what adds up, under that word", [...PARTS, `全年: ${SUM}`], "E"],
    ["under no heading at all", [...PARTS, `: ${SUM}`], "E"],
    ["a sure word before a sum of what nobody knows", [...PARTS, `盘子: ${SUM}`, `预算: ${OTHER}`], "F"],
    ["but for a word for sums", [...PARTS, `预算: ${OTHER}`, `合计: ${SUM}`], "F"],
    ["the sum before its part, however surely called", ["预算: 100 200 300 50 70", "补助: 30 40 50 60 75", `盘子: ${SUM}`], "E"],
    ["a part of a count is none", ["预算: 100 200 300 50 70", "场次: 30 40 50 60 75", `人数: ${SUM}`, `支出: ${OTHER}`], "C"],
    ["a sure word before the exact unit", [`支出（元）: ${OTHER}`, "预算金额: 5300 710 12900 170 2600"], "D"],
    ["a unit alone is no word for money", [`盘子（元）: ${OTHER}`], ""],
    ["in capitals alone", ["大写金额: 伍仟叁佰元 柒佰元 壹万叁仟元 贰佰元 贰仟陆佰元"], "C"],
    ["words below a weak word", ["活动支出: 较少 较多 较少 较多 较少"], ""],
    ["nothing below a weak word", ["活动支出: - - - - -"], "C"],
    ["granted, where nothing was asked for", ["核定金额: - - - - -"], "C"],
    ["of an earlier year than another heading's", [`2025年安排: ${OTHER}`, "2026年目标: 读书 走路 登山 唱歌 跳舞"], ""],
    ["of a later year", [`2027年安排: ${OTHER}`, "2026年目标: 读书 走路 登山 唱歌 跳舞"], ""],
    ["of the plan's own", [`2026年安排: ${OTHER}`, "2025年目标: 读书 走路 登山 唱歌 跳舞"], "C"],
  ])("%s", (_, columns, amount) => {
    const rows = columns.includes(MATRIX[0]!) ? ["活动名称: 春节慰问 读书会"] : [MONTH, NAME];
    const roles = told([...rows, ...columns], 2026).split(" ");
    expect(roles.find((role) => role.startsWith("amount="))?.slice(7) ?? "").toBe(amount);
  });

  test("of a plan stands", () => expect(told(PLAN)).toBe(BASE));
});
