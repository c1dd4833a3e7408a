/** What other hands found misread in registers, in its smallest form: whose money counts, what is no entry, which kind it is. */
import { type CellInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { read, type Read, sheet } from "./read-home-made";

test("what was paid counts, not what was asked for or is the standard, in whatever order they stand", () => {
  const workbook = workbookOf({
    困难补助: [
      ["困难职工补助登记表"],
      ["姓名", "困难原因", "申请金额", "补助日期", "实际发放金额（元）"],
      ["甲一", "大病", 3000, "2026-4-2", 2000],
      ["乙二", "子女上学", 1500, "2026-8-20", null],
    ],
    走访: [
      ["日期", "实发（元）", "慰问对象", "事由", "慰问标准"],
      ["2026-1-8", 260, "丙三", "住院", 300],
      ["2026-1-9", 300, "丁四", "结婚", 500],
    ],
    疗休养: [
      ["2026年疗休养登记"],
      ["批次", "疗休养人员", "地点", "出发日期", "标准", "实际费用"],
      ["第一批", "戊五", "海边", "2026-7-1", 2000, 1880.5],
    ],
  });
  expect(read(workbook, ["amount"])).toEqual([
    { register: "hardship", entries: [[2000], [null]], sumYuan: 2000 },
    { register: "condolence", entries: [[260], [300]], sumYuan: 560 },
    { register: "retreat", entries: [[1880.5]], sumYuan: 1880.5 },
  ]);
});

test("money that was only asked for is not what was paid", () => {
  const workbook = sheet("困难补助", [
    ["困难职工补助登记表"],
    ["姓名", "困难原因", "补助日期", "申请金额"],
    ["甲一", "大病", "2026-4-2", 3000],
  ]);
  expect(read(workbook, ["amount"])).toEqual([{ register: "hardship", entries: [[null]], sumYuan: null }]);
});

test("so much a head is the amount of one person named, and so much times the heads that are counted", () => {
  const named = sheet("慰问登记", [
    ["慰问登记簿"],
    ["日期", "姓名", "事由", "金额"],
    ["3月1日", "甲一", "生日", "200元/人"],
    ["3月2日", "乙二、丙三", "生日", "每人200元"],
    ["3月3日", "丁四", "生日", 150],
  ]);
  expect(read(named, ["amount"])[0]).toEqual({ register: "condolence", entries: [[200], [null], [150]], sumYuan: 350 });
  const counted = sheet("慰问登记", [
    ["慰问登记簿"],
    ["日期", "慰问对象", "事由", "人数", "慰问标准（元/人）"],
    ["3月1日", "一线职工", "高温", 12, 100],
    ["3月2日", "环卫班", "高温", 3, "150元/人"],
    ["3月3日", "全体职工", "高温", null, 100],
  ]);
  expect(read(counted, ["amount"])[0]).toEqual({ register: "condolence", entries: [[1200], [450], [null]], sumYuan: 1650 });
});

test("who made it, who looked it over, notes and a sum without a word are no entries", () => {
  const workbook = sheet("师徒结对登记", [
    ["青蓝工程师徒结对登记表"],
    ["师傅", "徒弟", "专业", "结对日期", "津贴"],
    ["甲一", "乙二", "钳工", "2026-3-1", 300],
    ["丙三", "丁四", "车工", "2026-3-1", 300],
    [null, null, null, null, 600],
    [],
    ["制表人：戊五", null, "审核人：", null, "填报日期：2026年12月"],
    ["单位负责人（签字）：", null, "工会主席："],
    ["附注：津贴按季发。"],
  ]);
  expect(read(workbook, ["mentor", "amount"])[0]).toEqual({
    register: "mentoring",
    entries: [
      ["甲一", 300],
      ["丙三", 300],
    ],
    sumYuan: 600,
  });
});

test("who joins and who leaves is a register; those who are in it are none", () => {
  const workbook = workbookOf({
    会员异动: [
      ["会员异动情况登记"],
      ["姓名", "所在部门", "异动类型", "异动时间"],
      ["甲一", "一车间", "新入会", "2026.3"],
      ["乙二", "二车间", "调出", "2026.4"],
    ],
    会员名册: [["会员名册"], ["序号", "姓名", "性别", "入会时间", "部门"], [1, "甲一", "男", "2019.3", "一车间"]],
  });
  expect(read(workbook, ["change", "date"])).toEqual([
    {
      register: "membership",
      entries: [
        ["入会", "2026-03"],
        ["转出", "2026-04"],
      ],
      sumYuan: null,
    },
  ]);
});

test.each<[string, readonly (readonly CellInput[])[]]>([
  [
    "its title",
    [["2026年退休教师慰问台账"], ["慰问日期", "姓名", "慰问事由", "慰问形式", "金额"], ["10月21日", "甲一", "重阳节", "米油", 200]],
  ],
  ["a heading", [["慰问台账"], ["慰问时间", "退休人员姓名", "慰问事由", "慰问品", "金额"], ["10月21日", "甲一", "重阳节", "米油", 200]]],
])("a register of retired members is known by %s", (_, rows) => {
  expect(read(sheet("Sheet2", rows), ["person", "amount"])).toEqual([{ register: "retiree", entries: [["甲一", 200]], sumYuan: 200 }]);
});

test("prizes in Traditional characters, with numbers that count the rows", () => {
  const workbook = sheet("評優評先", [
    ["序號", "獎項名稱", "推薦人選", "評選時間"],
    [1, "服務標兵", "甲一", "3月8日"],
    [2, "技術能手", "乙二", "4月30日"],
  ]);
  expect(read(workbook, ["winner", "date"])).toEqual([
    {
      register: "award",
      entries: [
        ["甲一", "2026-03-08"],
        ["乙二", "2026-04-30"],
      ],
      sumYuan: null,
    },
  ]);
});

test("appraisals, union groups, the staff home, files and donations, each as a union keeps it", () => {
  const workbook = workbookOf({
    测评: {
      rows: [
        ["2026年度民主评议领导干部测评情况登记表"],
        ["序号", "测评时间", "被评议人", "收回票数", "测评结果", null, null],
        [null, null, null, null, "满意", "基本满意", "不满意"],
        [1, "2026年1月20日", "甲一", 86, 80, 5, 1],
        [2, "2026年1月20日", "乙二", 86, 71, 12, 3],
        ["说明：以收回的有效票计。"],
      ],
      merges: ["A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2"],
    },
    小组: [
      ["工会小组活动情况登记表"],
      ["组别", "开展时间", "活动主题", "应到人数", "实到人数", "实际支出（元）", "评分"],
      ["机关小组", "2026.4.8", "健步走", 12, 10, 320, 95],
      ["后勤小组", "2026.5.9", "跳绳比赛", 20, 20, "约400元", 92],
      ["合计", null, null, 32, 30, 720, null],
    ],
    建家: [
      ["职工小家建设自查登记表"],
      ["类别", "具体内容", "达标", "自评分", "投入金额", "资金来源", "检查日期"],
      ["阵地建设", "活动室一间", "是", 20, null, null, "2026/6/1"],
      ["设施设备", "乒乓球台", "是", 18, 2600, "学校行政", "2026/6/1"],
      ["档案资料", "台账不全", "否", 8, null, null, "2026/6/1"],
    ],
    归档: [
      ["2026年活动档案目录"],
      ["盒号", "活动名称", "活动时间", "活动方案", "签到册", "影像资料", "发票", "整理人"],
      ["01", "职工运动会", "2026年4月25日", "√", "√", "√", "√", "甲一"],
      ["02", "读书分享会", "2026年5月8日", "√", "无", "√", "×", "甲一"],
    ],
    募捐: [
      ["爱心捐款登记"],
      ["序号", "捐赠人", "捐赠金额", "捐款时间", "用途", "经手人"],
      [1, "甲一", 200, "9.5", "慈善一日捐", "乙二"],
      [2, "丙三", 100, "9.5", "慈善一日捐", "乙二"],
      ["合计", null, 300],
    ],
  });
  const of = (columns: readonly string[]): readonly Read[] => read(workbook, columns);
  expect(of([]).map(({ register, entries, sumYuan }) => [register, entries.length, sumYuan])).toEqual([
    ["appraisal", 2, null],
    ["group", 2, 720],
    ["home", 3, 2600],
    ["archive", 2, null],
    ["donation", 2, null],
  ]);
  expect(of(["object", "valid", "satisfied", "fair", "unsatisfied"])[0]!.entries).toEqual([
    ["甲一", 86, 80, 5, 1],
    ["乙二", 86, 71, 12, 3],
  ]);
  expect(of(["group", "date", "members", "heads", "score"])[1]!.entries).toEqual([
    ["机关小组", "2026-04-08", 12, 10, 95],
    ["后勤小组", "2026-05-09", 20, 20, 92],
  ]);
  expect(of(["item", "met", "score", "payer"])[2]!.entries).toEqual([
    ["有阵地", true, 20, null],
    ["有设备", true, 18, "行政"],
    ["有档案", false, 8, null],
  ]);
  expect(of(["activity", "scheme", "signin", "photos", "invoices"])[3]!.entries).toEqual([
    ["职工运动会", true, true, true, true],
    ["读书分享会", true, false, true, false],
  ]);
  expect(of(["giver", "received", "date"])[4]!.entries).toEqual([
    ["甲一", 200, "2026-09-05"],
    ["丙三", 100, "2026-09-05"],
  ]);
});

test("what is missing is named as the sheet itself heads it", () => {
  const workbook = workbookOf({
    计划: [["2026年工会工作计划"], ["月份", "活动", "负责人", "预算"], ["3月", "生日慰问", "甲一", 600]],
    慰问登记: [["慰问登记簿"], ["慰问时间", "被慰问人", "慰问原因", "实发金额（元）"], ["3月1日", "乙二", "生日", null]],
  });
  const [said] = checkedWorkbook(workbook).findings.filter(({ code }) => code === "register-missing");
  expect(said).toMatchObject({ sheet: "慰问登记", cell: "D3" });
  expect(said!.message).toContain("“实发金额（元）”");
});
