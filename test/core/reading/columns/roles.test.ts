/** columnsOf: which column has which role, by its heading, what stands below it and its neighbours; each border of a rule from both sides. */
import { BASE, beside, COST, MONTH, NAME, PLAN, told } from "./told";

test("a plan by its headings", () => expect(told(PLAN)).toBe(BASE));

describe("a column beside a plan", () => {
  test.each<[why: string, column: string, role: string]>([
    ["a heading that may number rows does, also over signs", "编号: a b c d e", "seq=D"],
    ["a heading of what was spent", "实际支出: 1 2 3 40 5", "actual=D"],
    ["over sentences it is wrong", "实际支出: 已经开支完毕 已经开支完毕 还没有开支 还没有开支 还没有开支", ""],
    ["how many", "人数: 20 35 12 18 40", "heads=D"],
    ["not in sentences", "人数: 全体在职会员 各科室派代表 全体在职会员 自愿报名参加 自愿报名参加", ""],
    ["in four characters", "人数: 全体会员 全体会员 全体会员 全体会员 全体会员", "heads=D"],
    ["not in five", "人数: 全体会员们 全体会员们 全体会员们 全体会员们 全体会员们", ""],
    ["once in eight characters", "人数: 全体会员职工代表 - - - -", "heads=D"],
    ["not once in nine", "人数: 全体会员职工代表们 - - - -", ""],
    ["for each", "人均标准: 31 52 73 14 95", "unitPrice=D"],
    ["how often", "数量: 3 1 2 5 4", "quantity=D"],
    ["who", "责任人: 王工 李工 张工 王工 李工", "owner=D"],
    ["who, by a weak word", "姓名: 王工 李工 张工 王工 李工", "owner=D"],
    ["a weak word over figures names nobody", "姓名: 31 52 73 14 95", ""],
    ["one figure among the names does no harm", "姓名: 31 王工 李工 张工 王工", "owner=D"],
    ["with whom", "配合部门: 女工委 文体部 女工委 文体部 女工委", "partner=D"],
    ["for whom", "参加对象: 全体会员 女职工 全体会员 教职工 全体会员", "participants=D"],
    ["where", "地点: 礼堂 操场 公园 礼堂 体育馆", "place=D"],
    ["what the place costs", "场地: 300 450 600 310 420", ""],
    ["twice", "场地: 300 450 - - -", ""],
    ["one figure may be a number of a room", "场地: 300 - - - -", "place=D"],
    ["how it stands", "完成情况: 已办 未办 已办 未办 未办", "status=D"],
    ["how it stands, by half a word", "有关情况: 已办 未办 已办 未办 未办", "status=D"],
    ["where from", "经费来源: 会费 会费 行政补助 会费 会费", "source=D"],
    ["under which subject", "科目: 文体活动 文体活动 文体活动 会员活动 文体活动", "subject=D"],
    ["whose it is", "分会: 一分会 二分会 一分会 二分会 一分会", "unitName=D"],
    ["a remark", "备注: 按标准 - - - 按标准", "remark=D"],
    ["a remark by another word", "说明: 按标准 - - - 按标准", "remark=D"],
    ["how it was worked out", "测算依据: 按标准 - - - 按标准", "remark=D"],
    ["last year's", "上年金额: 1 2 3 4 50", "lastYear=D"],
    ["what has no role", "执行率: 0.1 0.2 0.3 0.4 0.5", ""],
    ["what has no role, though it speaks of money", "预算余额: 17 28 39 41 52", ""],
    ["income is no amount", "收入金额: 17 28 39 41 52", ""],
    ["codes", "预算科目编码: 30201 30202 30203 30204 30299", ""],
    ["the subject in figures, whatever word of money it has", "经费科目: 30201 30202 30203 30204 30299", "subject=D"],
    ["a count of the rows is no money", "支出: 1 2 3 4 5", ""],
    ["week", "周次: 第1周 第9周 第16周 第2周 第7周", "week=D"],
    ["week, by what stands below a time", "日期: 第1周 第9周 第16周 第2周 第7周", "week=D"],
    ["date", "日期: 1月5日 3月8日 5月4日 9月10日 10月1日", "date=D"],
    ["date, of which one in three says a month", "具体时间: 1月5日 - 待定 - 待定", "date=D"],
    ["quarter", "季度: 一季度 一季度 二季度 三季度 四季度", "quarter=D"],
    ["persons under a heading nobody knows", "拟请: 王丽华 李建国 张小红 陈志强 赵明", "owner=D"],
    ["persons in three rows", "拟请: 王丽华 李建国 张小红 - -", "owner=D"],
    ["persons in two rows are too few", "拟请: 王丽华 李建国 - - -", ""],
    ["seven in ten of them persons", "拟请: 王丽华 李建国 张小红 陈志强 全体职工代表", "owner=D"],
    ["three of five of them persons", "拟请: 王丽华 李建国 张小红 全体职工代表 各位委员代表", ""],
    ["no heading, no persons", ": 王丽华 李建国 张小红 陈志强 赵明", ""],
  ])("%s: %s", (_, column, role) => {
    expect(beside(column)).toBe(role);
  });
});

describe("of two columns", () => {
  test.each<[why: string, columns: readonly string[], roles: string]>([
    ["the surer number of rows", [...PLAN, "编号: a1 a2 a3 a4 a5", "序号: 1 2 3 4 5"], `${BASE} seq=E`],
    ["of two alike the one that holds figures", [...PLAN, "编号: a b c d e", "编号: 7 5 9 3 4"], `${BASE} seq=E`],
    ["the first of two quite alike", [MONTH, NAME, "备注: 一 - - - 一", COST, "备注: 二 - - - 二"], "activity=B amount=D month=A remark=C"],
    ["the owner who is called so", [...PLAN, "负责部门: 工会 工会 工会 工会 工会", "责任人: 王工 李工 王工 李工 王工"], `${BASE} owner=E`],
    [
      "the exact one of two units",
      [MONTH, NAME, "金额（万元）: 0.53 0.07 1.3 0.02 0.26", "金额（元）: 5300 700 13000 200 2600"],
      "activity=B amount=D month=A",
    ],
    [
      "figures before words",
      [MONTH, NAME, "金额（大写）: 伍仟叁佰元 柒佰元 壹万叁仟元 贰佰元 贰仟陆佰元", COST],
      "activity=B amount=D month=A",
    ],
    ["filled before empty", [MONTH, NAME, "预算金额: - - - - -", "预算经费: 5300 710 12900 170 2600"], "activity=B amount=D month=A"],
    [
      "granted before asked",
      [MONTH, NAME, "申报金额: 5300 710 12900 170 2600", "核定金额: 5000 700 12000 100 2000"],
      "activity=B amount=D month=A",
    ],
    [
      "granted in three rows of four",
      [MONTH, NAME, "申报预算: 5300 710 12900 170 -", "审定预算: 5000 700 12000 - -"],
      "activity=B amount=D month=A",
    ],
    [
      "granted in half of them is not yet granted",
      [MONTH, NAME, "申报预算: 5300 710 12900 170 -", "审定预算: 5000 700 - - -"],
      "activity=B amount=C doubt=D month=A",
    ],
    ["not yet granted at all", [MONTH, NAME, "申报金额: 5300 710 12900 170 2600", "核定金额: - - - - -"], "activity=B amount=C month=A"],
    [
      "changed in the middle of the year",
      [MONTH, NAME, "年初预算: 5300 710 12900 170 2600", "调整后预算: 5000 700 12000 100 2000"],
      "activity=B amount=D month=A",
    ],
    [
      "this year's of two years",
      [MONTH, NAME, "2025年预算: 5000 700 12000 100 2000", "2026年预算: 5300 710 12900 170 2600"],
      "activity=B amount=D lastYear=C month=A",
    ],
    [
      "the title's of two years",
      [MONTH, NAME, "2026年预算: 5300 710 12900 170 2600", "2027年预计: 5000 700 12000 100 2000"],
      "activity=B amount=C month=A",
    ],
    [
      "this year's in words beside one in figures",
      [MONTH, NAME, "2025年预算: 5000 700 12000 100 2000", "本年预算: 5300 710 12900 170 2600"],
      "activity=B amount=D lastYear=C month=A",
    ],
    [
      "one weakly called money of an earlier year is neither",
      [MONTH, NAME, "2025年安排: 5000 700 12000 100 2000", "2026年预算: 5300 710 12900 170 2600"],
      "activity=B amount=D month=A",
    ],
    [
      "the beginning, and its end",
      ["开始时间: 1月 3月 5月", "结束时间: 2月 3月 6月", "活动名称: 春节慰问 读书会 健步走", "预算: 5300 710 129"],
      "activity=C amount=D end=B month=A",
    ],
    [
      "an end without its beginning",
      ["结束时间: 2月 3月 6月", "活动名称: 春节慰问 读书会 健步走", "预算: 5300 710 129"],
      "activity=B amount=C month=A",
    ],
    [
      "the product",
      [MONTH, NAME, "人数: 20 35 12 18 40", "标准: 30 52 71 14 95", "金额: 600 1820 852 252 3800"],
      "activity=B amount=E heads=C month=A unitPrice=D",
    ],
    [
      "the product under a name nobody knows",
      [MONTH, NAME, "人数: 20 35 12 18 40", "标准: 30 52 71 14 95", "盘子: 600 1820 852 252 3800"],
      "activity=B amount=E heads=C month=A unitPrice=D",
    ],
    [
      "a sum and its parts",
      [MONTH, NAME, "会费: 100 200 300 50 70", "行政补助: 30 40 50 60 70", "合计: 130 240 350 110 140"],
      "activity=B amount=E month=A parts=C+D",
    ],
    ["cost items without a sum", [MONTH, NAME, "餐费: 100 200 300 50 70", "交通费: 37 41 53 61 72"], "activity=B month=A parts=C+D"],
    ["one cost item is what the row costs", [MONTH, NAME, "餐费: 100 200 300 50 70", COST], "activity=B amount=D month=A"],
    [
      "cost items, and one beside them whose name nobody knows",
      [MONTH, NAME, "餐费: 100 200 300 50 70", "交通费: 37 41 53 61 72", "彩带: 3 4 5 6 7.5"],
      "activity=B month=A parts=C+D+E",
    ],
    [
      "two budgets beside each other",
      [MONTH, NAME, "节日费用预算: 100 200 300 50 70", "节日礼品预算: 37 41 53 61 72"],
      "activity=B amount=C doubt=D month=A",
    ],
    ["a unit by the row", [...PLAN, "单位: 元 元 元 元 元"], `${BASE} unit=D`],
    ["what is counted", [...PLAN, "单位: 次 场 次 场 次"], BASE],
    ["whose it is, by a word that may be a unit", [...PLAN, "单位: 一车间 二车间 一车间 二车间 一车间"], `${BASE} unitName=D`],
    ["in six rows of ten a unit is not enough", [...PLAN, "单位: 元 元 元 一车间 二车间"], `${BASE} unitName=D`],
  ])("%s", (_, columns, roles) => expect(told(columns, 2026)).toBe(roles));
});

describe("the amount of a plan without another one", () => {
  const SUMS = ["甲档: 100 200 300 50 70", "乙档: 30 40 50 60 75"];
  test.each<[why: string, columns: readonly string[], roles: string]>([
    ["a count of the rows below a word that may be money", ["支出: 1 2 3 4 5"], "activity=B month=A"],
    ["below one that is", ["预算金额: 1 2 3 4 5"], BASE],
    ["subjects in figures, whatever word of money they have", ["经费科目: 30201 30202 30203 30204 30299"], "activity=B month=A subject=C"],
    ["codes", ["支出编码: 30201 30202 30203 30204 30299"], "activity=B month=A"],
    ["codes below a surer word", ["预算金额编号: 30201 30202 30203 30204 30299"], "activity=B month=A"],
    ["what it adds up under a word for sums", [...SUMS, "合计: 130 240 350 110 145"], "activity=B amount=E month=A parts=C+D"],
    ["what it adds up under no word that is known", [...SUMS, "盘子: 130 240 350 110 145"], "activity=B amount=E month=A parts=C+D"],
    ["a word for sums that adds nothing up", ["合计: 131 242 353 114 145"], BASE],
    ["what was begun so far is no amount", [COST, "累计金额: 5300 6010 18910 19080 21680"], BASE],
    ["what was begun so far, alone", ["累计金额: 5300 6010 18910 19080 21680"], BASE],
    [
      "sentences below a word of money",
      ["预算: 按照会费标准列支 按照会费标准列支 按照会费标准列支 按照会费标准列支 另行请示"],
      "activity=B month=A",
    ],
    ["one sentence", ["预算: 按照会费标准列支了 - - - -"], "activity=B month=A"],
    ["a short one", ["预算: 按照会费标准列支 - - - -"], BASE],
    ["a price that is called an amount", ["单价金额: 31 52 73 14 95"], "activity=B month=A unitPrice=C"],
    ["of last year alone", ["2025年预算: 5000 700 12000 100 2000"], BASE],
    [
      "parts of a figure of last year are no parts",
      ["2025年预算: 600 1000 900 400 300", "2026年预算: 300 500 450 200 150"],
      "activity=B amount=D lastYear=C month=A",
    ],
    [
      "its share of what was spent makes it no part",
      ["计划数: 2000 3200 1000 1800 700", "实际支出: 1900 3040 950 1710 665", "执行率: 0.95 0.95 0.95 0.95 0.95"],
      "activity=B actual=D amount=C month=A",
    ],
    [
      "figures before words under the same heading",
      ["预算: 待定 待定 待定 待定 100", "预算: 5300 710 12900 170 2600"],
      "activity=B amount=D month=A",
    ],
    ["filled once before words", ["预算: 待定 待定 - - -", "预算: 5300 - - - -"], "activity=B amount=D month=A"],
    [
      "in words and in figures, both named so",
      ["大写金额: 100 200 300 50 70", "小写金额: 100 200 300 50 70"],
      "activity=B amount=D month=A",
    ],
  ])("%s", (_, columns, roles) => expect(told([MONTH, NAME, ...columns], 2026)).toBe(roles));
});

describe("the month", () => {
  test.each<[why: string, columns: readonly string[], roles: string]>([
    ["under no heading", [": 1月 3月 5月 9月 10月", NAME, COST], BASE],
    ["figures under no heading are none", [": 1 3 5 9 10", NAME, COST], "activity=B amount=C"],
    ["once is too seldom", [": 1月 - - - -", NAME, COST], "activity=B amount=C"],
    ["twice is enough", [": 1月 3月 - - -", NAME, COST], BASE],
    ["in one of two", [": 1月 待定 3月 待定 -", NAME, COST], "activity=B amount=C"],
    ["in two of three", [": 1月 3月 5月 9月 待定", NAME, COST], BASE],
    ["under a stage", ["阶段: 第一阶段（1月） 第二阶段（3月） 第三阶段（5月） 第四阶段（9月） 第五阶段（10月）", NAME, COST], BASE],
    ["a stage without months", ["阶段: 一 二 三 四 五", NAME, COST], "activity=B amount=C task=A"],
    ["a surely named one is empty", ["月份: - - - - -", NAME, COST], BASE],
    ["a weakly named one holds money", ["发放时间: 100 200 300 450 555", NAME, COST], "activity=B amount=C"],
    ["figures in columns", ["活动名称: 春节慰问 读书会", "1月: 300 -", "2月: - 20", "3月: 50 60"], "activity=A months=B1,C2,D3"],
    ["two columns are no table of months", ["活动名称: 春节慰问 读书会", "1月: 300 -", "2月: - 20", "金额: 50 60"], "activity=A amount=D"],
    [
      "figures over columns, in their order",
      ["活动名称: 春节慰问 读书会", "11: 300 -", "12: - 20", "1: 50 60"],
      "activity=A months=B11,C12,D1",
    ],
    ["figures in another order are no months", ["活动名称: 春节慰问 读书会", "1: 300 -", "3: - 20", "2: 50 60"], "activity=A"],
    [
      "a quarter's sum among months",
      ["活动名称: 春节慰问 读书会", "1月: 300 -", "2月: - 20", "3月: 50 60", "一季度: 350 80", "4月: 7 8"],
      "activity=A months=B1,C2,D3,F4",
    ],
    [
      "weeks with ticks",
      ["活动名称: 春节慰问 读书会", "1月: √ -", "1月: - √", "2月: √ -", "2月: - √", "3月: √ √"],
      "activity=A months=B1,C1,D2,E2,F3",
    ],
    ["the same month twice over figures", ["活动名称: 春节慰问 读书会", "1月: 3 -", "1月: - 4", "2月: 5 -", "3月: 6 7"], "activity=A"],
  ])("%s", (_, columns, roles) => expect(told(columns)).toBe(roles));
});

describe("the activity", () => {
  const TASK = "大类: 文体 文体 慰问 慰问 慰问";
  const LONG = "内容: 组织全体会员开展健步走 发放春节慰问品 邀请老师讲课 召开座谈会议 开展各项比赛";
  test.each<[why: string, columns: readonly string[], roles: string]>([
    ["beside its class and its content", [MONTH, TASK, NAME, LONG, COST], "activity=C amount=E content=D month=A task=B"],
    ["the content where it has no name", [MONTH, LONG, COST], BASE],
    ["the class where it has neither", [MONTH, "项目: 春节慰问 读书会 健步走 座谈 运动会", COST], BASE],
    ["texts under no heading", [MONTH, ": 春节慰问 读书会 健步走 座谈 运动会", COST], BASE],
    ["one sign under no heading is none", [MONTH, ": 甲 乙 丙 丁 戊", COST], "amount=C month=A"],
    [
      "the longer one of two under no headings",
      [MONTH, ": 慰问 读书 健步走 座谈 运动", ": 春节慰问活动 读书分享会 健步走 教师座谈会 职工运动会", COST],
      "activity=C amount=D month=A",
    ],
    [
      "figures under its heading",
      [MONTH, "活动名称: 1 2 33 44 51", ": 春节慰问 读书会 健步走 座谈 运动会", COST],
      "activity=C amount=D month=A",
    ],
    [
      "not where it only numbers",
      [MONTH, "活动名称: 活动一 活动二 活动三 活动四 活动五", "主题: 春节慰问 读书会 健步走 座谈 运动会", COST],
      "activity=C amount=D month=A",
    ],
    ["lines of cost beside it", [MONTH, NAME, "费用项目: 餐费 车费 奖品 场地 门票", COST], "activity=B amount=D cost=C month=A"],
    [
      "an aim in each row beside measures",
      [MONTH, "重点任务: 抓学习 抓慰问 抓文体 抓维权 抓组织", "工作措施: 组织读书会 慰问职工 开展比赛 签订合同 发展会员", COST],
      "activity=B amount=D content=C month=A",
    ],
    [
      "an aim over several rows beside measures",
      [MONTH, "重点任务: 抓学习 抓学习 抓学习 抓文体 抓文体", "工作措施: 组织读书会 慰问职工 开展比赛 签订合同 发展会员", COST],
      "activity=C amount=D month=A task=B",
    ],
  ])("%s", (_, columns, roles) => expect(told(columns)).toBe(roles));
});
