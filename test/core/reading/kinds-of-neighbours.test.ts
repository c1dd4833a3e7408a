/** What stands beside, over or above something and must not be taken for it: a department called like a heading, a name right of the table, a unit joined over the months. */
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["某中学2026年工会工作计划"];

test("组织组, a department, is no heading of owners", () => {
  const read = readRows(
    [
      TITLE,
      ["月份", "宣传组", N, "组织组", N],
      [N, "内容", "费用", "内容", "费用"],
      ["3月", "春季植树", 900, "女教师插花", 1200],
      ["5月", "读书分享", 600, "教工登山", 2500],
      ["9月", "教师节座谈", 1500, "新教师拜师", 400],
    ],
    ["A2:A3", "B2:C2", "D2:E2"],
  );
  expect(read.sum).toBe(7100);
  expect([...read.rows].sort()).toEqual([
    "3|女教师插花||1200",
    "3|春季植树||900",
    "5|教工登山||2500",
    "5|读书分享||600",
    "9|教师节座谈||1500",
    "9|新教师拜师||400",
  ]);
  expect(read.said).toEqual([]);
});

test("an owner called like a label opens no form of its own", () => {
  const form = (name: string, month: string, owner: string, amount: number): (string | number)[][] => [
    ["活动名称", name],
    ["活动时间", month],
    ["负责人", owner],
    ["经费", amount],
    ["活动内容", "照方案办"],
  ];
  const read = readRows([
    TITLE,
    ...form("女教师插花", "3月", "分工会", 1200),
    ...form("教工登山", "5月", "分工会", 2500),
    ...form("新教师拜师", "9月", "教务处", 400),
    ...form("冬季长跑", "12月", "体育组", 800),
  ]);
  expect(read).toEqual({
    sum: 4900,
    rows: ["3|女教师插花|分工会|1200", "5|教工登山|分工会|2500", "9|新教师拜师|教务处|400", "12|冬季长跑|体育组|800"],
    said: [],
  });
});

test("联系人 right of the table leaves the first heading its number", () => {
  const read = readRows([
    TITLE,
    ["责任部门", "活动内容", "经费预算"],
    [N, "一、三月份", N, N, N, "联系人"],
    ["工会办", "女教师插花", 1200, N, N, "王敏"],
    [N, "二、五月份", N],
    ["体育组", "教工登山", 2500, N, N, "李强"],
    [N, "三、九月份", N],
    ["教务处", "新教师拜师", 400],
    ["合计", N, 4100],
  ]);
  expect(read.rows).toEqual(["3|女教师插花|工会办|1200", "5|教工登山|体育组|2500", "9|新教师拜师|教务处|400"]);
});

test.each([
  ["预算（万元）", 7400],
  ["预算（元）", 0.74],
])("%s joined over the months is the unit of all of them", (heading, sum) => {
  const months = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
  const at = (month: number, amount: number): (number | null)[] => months.map((_, index) => (index + 1 === month ? amount : N));
  const read = readRows(
    [
      TITLE,
      ["活动内容", "责任人", heading],
      [N, N, ...months],
      ["女教师插花", "王敏", ...at(3, 0.12)],
      ["教工登山", "李强", ...at(5, 0.25)],
      ["新教师拜师", "王敏", ...at(9, 0.37)],
    ],
    ["A2:A3", "B2:B3", "C2:N2"],
  );
  expect(read.sum).toBeCloseTo(sum, 6);
});

test("income below a plan of one text each in quarters is no activity", () => {
  const read = readRows([
    TITLE,
    ["第一季度", "第二季度", "第三季度", "第四季度"],
    ["活动名称", "活动名称", "活动名称", "活动名称"],
    ["女教师插花", "教工登山", "教师节座谈", "冬季长跑"],
    ["春季植树", "读书分享", "新教师拜师", "年终联欢"],
    [N],
    ["2026年工会经费收入预计"],
    ["收入项目", "金额"],
    ["会费收入", 12000],
    ["上级补助收入", 5000],
    ["收入合计", 17000],
  ]);
  expect(read.rows).toEqual([
    "1,2,3|女教师插花||",
    "1,2,3|春季植树||",
    "4,5,6|教工登山||",
    "4,5,6|读书分享||",
    "7,8,9|教师节座谈||",
    "7,8,9|新教师拜师||",
    "10,11,12|冬季长跑||",
    "10,11,12|年终联欢||",
  ]);
});
