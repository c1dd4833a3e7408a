/** The sample workbooks: plans of made-up units with made-up names, each laid out as another kind of office does. */
import type { SampleCell, SampleSheet, StyleName } from "./plain-workbook";

const put = (value: string | number | undefined, style: StyleName): SampleCell => (value === undefined ? { style } : { value, style });
const sum = (f: string, value: number, style: StyleName = "totalAmount"): SampleCell => ({ f, value, style });
const text = (value: string): SampleCell => put(value, "text");
const centre = (value: string | number): SampleCell => put(value, "centre");
const amount = (value: number): SampleCell => put(value, "amount");
const headers = (...names: readonly string[]): SampleCell[] => names.map((name) => put(name, "header"));
const spread = (first: SampleCell, width: number): (SampleCell | null)[] => [first, ...Array.from({ length: width - 1 }, () => null)];
const covered = (style: StyleName, count: number): SampleCell[] => Array.from({ length: count }, () => put(undefined, style));

/** 学校: one row per activity, months merged downwards, a total that is a formula. Nothing wrong with it. */
const school: SampleSheet = (() => {
  const rows: readonly (readonly [month: string, activity: string, owner: string, yuan: number, remark: string])[] = [
    ["1月", "召开工会委员会议，制定年度工作计划", "张三", 0, "无需经费"],
    ["1月", "元旦教职工健步走", "李四", 1800, "奖品60份"],
    ["2月", "春节慰问会员", "王五", 19200, "每人300元，64人"],
    ["2月", "困难教职工春节走访", "王五", 3000, "3户"],
    ["3月", "三八妇女节女职工插花活动", "赵六", 2700, ""],
    ["4月", "清明祭扫革命烈士墓", "孙七", 600, "交通费"],
    ["5月", "五一教职工羽毛球比赛", "李四", 4200, ""],
    ["6月", "端午节慰问会员", "王五", 6400, "每人100元，64人"],
    ["6月", "教职工心理健康讲座", "赵六", 1500, "讲课费"],
    ["7月", "期末教职工座谈会", "张三", 500, ""],
    ["8月", "新学期教职工师德培训", "孙七", 2000, ""],
    ["9月", "教师节表彰先进", "张三", 5000, ""],
    ["9月", "中秋节慰问会员", "王五", 6400, "每人100元，64人"],
    ["10月", "重阳节退休教职工座谈会", "赵六", 2400, ""],
    ["11月", "教职工读书分享会", "孙七", 1200, "购书"],
    ["12月", "工会会员代表大会", "张三", 2600, ""],
    ["12月", "工会年度工作总结", "张三", 0, "无需经费"],
  ];
  const merges = ["A1:F1", "A2:F2"];
  rows.forEach(([month], index) => {
    if (rows[index + 1]?.[0] === month) merges.push(`B${index + 4}:B${index + 5}`);
  });
  const last = rows.length + 3;
  return {
    name: "2026年计划",
    widths: [6, 8, 34, 10, 16, 20],
    heights: { 1: 34 },
    merges: [...merges, `A${last + 1}:D${last + 1}`, `A${last + 2}:F${last + 2}`],
    rows: [
      spread(put("示例市第一小学工会2026年度工作计划及经费预算表", "title"), 6),
      spread(put("单位：元", "unit"), 6),
      headers("序号", "月份", "活动名称", "责任人", "经费预算（元）", "备注"),
      ...rows.map(([month, activity, owner, yuan, remark], index) => [
        centre(index + 1),
        rows[index - 1]?.[0] === month ? put(undefined, "centre") : centre(month),
        text(activity),
        centre(owner),
        amount(yuan),
        text(remark),
      ]),
      [
        put("合计", "total"),
        ...covered("total", 3),
        sum(
          `SUM(E4:E${last})`,
          rows.reduce((total, row) => total + row[3], 0),
        ),
        put(undefined, "text"),
      ],
      spread(put("制表：张三　　　　财务负责人：周八　　　　经审会主任：吴九　　　　工会主席：郑十", "sign"), 6),
    ],
  };
})();

/** 机关: quarters with subtotals, amounts in 万元, an explanation on a sheet of its own. */
const office: readonly SampleSheet[] = (() => {
  const quarters: readonly (readonly [string, readonly (readonly [string, string, string, number])[]])[] = [
    [
      "第一季度",
      [
        ["1月", "送温暖走访慰问困难职工", "生活保障部", 1.2],
        ["2月", "春节慰问会员", "办公室", 3.6],
        ["3月", "三八国际妇女节主题活动", "女职工委员会", 0.8],
      ],
    ],
    [
      "第二季度",
      [
        ["4月", "职工读书月活动", "宣传教育部", 0.5],
        ["5月", "五一劳动节表彰先进职工", "办公室", 1.0],
        ["6月", "端午节慰问会员", "办公室", 1.2],
      ],
    ],
    [
      "第三季度",
      [
        ["7月", "夏送清凉慰问一线职工", "生活保障部", 1.5],
        ["8月", "职工法律知识讲座", "法律工作部", 0.3],
        ["9月", "中秋节慰问会员", "办公室", 1.2],
      ],
    ],
    [
      "第四季度",
      [
        ["10月", "职工乒乓球比赛", "文体协会", 0.9],
        ["11月", "职工体检政策宣讲", "生活保障部", 0.2],
        ["12月", "会员代表大会暨年终总结", "办公室", 0.6],
      ],
    ],
  ];
  const body: (SampleCell | null)[][] = [];
  const merges = ["A1:F1", "A2:F2"];
  const subtotals: number[] = [];
  let all = 0;
  for (const [quarter, rows] of quarters) {
    const first = body.length + 4;
    rows.forEach(([month, activity, department, wan], index) =>
      body.push([
        index === 0 ? centre(quarter) : put(undefined, "centre"),
        centre(month),
        text(activity),
        centre(department),
        amount(wan),
        text(""),
      ]),
    );
    const last = body.length + 3;
    merges.push(`A${first}:A${last}`);
    const part = rows.reduce((total, row) => total + Math.round(row[3] * 100), 0) / 100;
    all = Math.round((all + part) * 100) / 100;
    body.push([put(`${quarter}小计`, "total"), ...covered("total", 3), sum(`SUM(E${first}:E${last})`, part), put(undefined, "text")]);
    merges.push(`A${last + 1}:D${last + 1}`);
    subtotals.push(last + 1);
  }
  const end = body.length + 4;
  const plan: SampleSheet = {
    name: "工作计划",
    widths: [12, 8, 36, 16, 14, 16],
    heights: { 1: 34 },
    merges: [...merges, `A${end}:D${end}`, `A${end + 1}:F${end + 1}`],
    rows: [
      spread(put("示例县直属机关工会2026年工作计划", "title"), 6),
      spread(put("金额单位：万元", "unit"), 6),
      headers("季度", "时间", "工作内容", "责任部门", "经费预算", "备注"),
      ...body,
      [put("总计", "total"), ...covered("total", 3), sum(subtotals.map((row) => `E${row}`).join("+"), all), put(undefined, "text")],
      spread(put("填表人：李四　　　　审核：王五　　　　2026年1月5日", "sign"), 6),
    ],
  };
  const notes: SampleSheet = {
    name: "填表说明",
    widths: [90],
    rows: [
      [put("填表说明", "title")],
      [put("一、本表由机关工会办公室于每年一月汇总，报机关工会委员会审定。", "plain")],
      [put("二、金额以万元为单位，保留两位小数。", "plain")],
    ],
  };
  return [plan, notes];
})();

/** 企业: heads × price as formulas, subjects, landscape, the cover first. */
const enterprise: readonly SampleSheet[] = (() => {
  const rows: readonly (readonly [string, string, string, string, number, number, string])[] = [
    ["2026年1月", "送温暖慰问困难职工", "送温暖支出", "赵六", 12, 500, "工会经费"],
    ["2026年2月", "春节慰问全体会员", "会员活动支出", "孙七", 260, 300, "工会经费"],
    ["2026年3月", "女职工权益保障知识讲座", "职工教育支出", "周八", 80, 30, "工会经费"],
    ["2026年4月", "安全生产知识竞赛", "劳动和技能竞赛支出", "吴九", 120, 50, "工会经费"],
    ["2026年5月", "五一职工篮球赛", "文体活动支出", "郑十", 60, 100, "工会经费"],
    ["2026年6月", "端午节慰问全体会员", "会员活动支出", "孙七", 260, 100, "工会经费"],
    ["2026年7月", "夏送清凉慰问一线职工", "职工服务支出", "赵六", 180, 60, "工会经费"],
    ["2026年8月", "金秋助学", "困难职工帮扶支出", "赵六", 6, 2000, "工会经费"],
    ["2026年9月", "中秋节慰问全体会员", "会员活动支出", "孙七", 260, 100, "工会经费"],
    ["2026年10月", "劳动技能竞赛", "劳动和技能竞赛支出", "吴九", 100, 120, "工会经费"],
    ["2026年11月", "职工趣味运动会", "文体活动支出", "郑十", 200, 60, "工会经费"],
    ["2026年12月", "会员代表大会", "会议支出", "周八", 60, 80, "工会经费"],
  ];
  const last = rows.length + 3;
  const plan: SampleSheet = {
    name: "计划及预算",
    isLandscape: true,
    widths: [6, 12, 30, 22, 10, 10, 12, 16, 12],
    heights: { 1: 34 },
    merges: ["A1:I1", "A2:I2", `A${last + 1}:G${last + 1}`, `A${last + 2}:I${last + 2}`],
    rows: [
      spread(put("示例机械制造有限公司工会2026年度活动计划及经费预算表", "title"), 9),
      spread(put("编制单位：示例机械制造有限公司工会　　　　　　　　　　单位：元", "unit"), 9),
      headers("序号", "时间", "活动项目", "支出科目", "负责人", "参加人数", "人均标准（元）", "预算金额（元）", "经费来源"),
      ...rows.map(([month, activity, subject, owner, heads, price, source], index) => [
        centre(index + 1),
        centre(month),
        text(activity),
        text(subject),
        centre(owner),
        put(heads, "heads"),
        amount(price),
        sum(`F${index + 4}*G${index + 4}`, heads * price, "amount"),
        centre(source),
      ]),
      [
        put("合计", "total"),
        ...covered("total", 6),
        sum(
          `SUM(H4:H${last})`,
          rows.reduce((total, row) => total + row[4] * row[5], 0),
        ),
        put(undefined, "text"),
      ],
      spread(put("制表：孙七　　　　财务负责人：周八　　　　工会主席：吴九", "sign"), 9),
    ],
  };
  const cover: SampleSheet = {
    name: "封面",
    widths: [80],
    heights: { 6: 60 },
    rows: [
      [],
      [],
      [],
      [],
      [],
      [put("2026年度工会工作计划及经费预算", "title")],
      [],
      [put("示例机械制造有限公司工会委员会", "title")],
      [],
      [put("二〇二六年一月", "title")],
    ],
  };
  return [cover, plan];
})();

/** 医院: a column per month, an amount where something happens. */
const hospital: SampleSheet = (() => {
  const rows: readonly (readonly [string, string, Readonly<Record<number, number>>])[] = [
    ["春节慰问会员", "李四", { 2: 45000 }],
    ["三八妇女节慰问女职工", "王五", { 3: 12000 }],
    ["5·12国际护士节主题活动", "赵六", { 5: 8000 }],
    ["端午节慰问会员", "李四", { 6: 15000 }],
    ["夏送清凉慰问一线医护人员", "孙七", { 7: 6000 }],
    ["8·19中国医师节座谈会", "赵六", { 8: 3000 }],
    ["中秋节慰问会员", "李四", { 9: 15000 }],
    ["职工兴趣小组活动", "周八", { 3: 1000, 6: 1000, 9: 1000, 12: 1000 }],
    [
      "职工生日慰问",
      "李四",
      { 1: 2000, 2: 2000, 3: 2000, 4: 2000, 5: 2000, 6: 2000, 7: 2000, 8: 2000, 9: 2000, 10: 2000, 11: 2000, 12: 2000 },
    ],
    ["困难职工帮扶", "孙七", { 1: 5000, 10: 5000 }],
    ["会员代表大会", "吴九", { 12: 4000 }],
  ];
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const letter = (column: number): string => String.fromCharCode(64 + column);
  const last = rows.length + 3;
  const ofMonth = (month: number): number => rows.reduce((total, row) => total + (row[2][month] ?? 0), 0);
  return {
    name: "月度预算",
    isLandscape: true,
    widths: [6, 30, 10, ...months.map(() => 11), 13],
    heights: { 1: 34 },
    merges: ["A1:P1", "A2:P2", `A${last + 1}:C${last + 1}`, `A${last + 2}:P${last + 2}`],
    rows: [
      spread(put("示例市人民医院工会2026年活动经费月度预算表", "title"), 16),
      spread(put("单位：元", "unit"), 16),
      headers("序号", "活动项目", "负责人", ...months.map((month) => `${month}月`), "合计"),
      ...rows.map(([activity, owner, amounts], index) => [
        centre(index + 1),
        text(activity),
        centre(owner),
        ...months.map((month) => (amounts[month] === undefined ? put(undefined, "amount") : amount(amounts[month]))),
        sum(
          `SUM(D${index + 4}:O${index + 4})`,
          Object.values(amounts).reduce((total, one) => total + one, 0),
          "amount",
        ),
      ]),
      [
        put("合计", "total"),
        ...covered("total", 2),
        ...months.map((month) => sum(`SUM(${letter(month + 3)}4:${letter(month + 3)}${last})`, ofMonth(month))),
        sum(
          `SUM(P4:P${last})`,
          months.reduce((total, month) => total + ofMonth(month), 0),
        ),
      ],
      spread(put("制表：李四　　　　审核：周八　　　　工会主席：吴九", "sign"), 16),
    ],
  };
})();

/**
 * 乡镇街道, messy: what comes back from a village when nobody has a template. Merged cells, amounts as text and in words, 三、四月份,
 * 约, a range, a blank owner, a duplicate, a month that does not exist, a row below the total, and a total that left the text out.
 */
const township: SampleSheet = (() => {
  const rows: readonly (readonly [month: string, activity: string, owner: string, money: string | number, remark: string])[] = [
    ["1月", "走访慰问困难职工", "张三", 6000, "12户"],
    ["2月", "春节慰问 会员", "李四", "1.2万元", "含乡贤"],
    ["三、四月份", "春季植树", "王五", "", "义务劳动"],
    ["3月", "三八妇女节活动", "", "约2000元", ""],
    ["", "女职工健康讲座", "赵六", "８００", ""],
    ["5月", "五一劳动节表彰", "张三", "3,500元", "奖品"],
    ["6月", "端午节慰问会员", "李四", 8000, ""],
    ["6月", "端午节慰问会员", "李四", 8000, "重复？"],
    ["7-8月", "夏送清凉", "孙七", "2000-3000", "视天气"],
    ["9月", "中秋节慰问会员", "李四", "捌仟元整", ""],
    ["13月", "职工文艺汇演", "待定", 5000, ""],
    ["国庆前后", "退休职工座谈会", "赵六", "人均50元×40人", ""],
    ["12月", "工会工作总结会", "张三", "待定", ""],
  ];
  const last = rows.length + 4;
  return {
    name: "Sheet1",
    widths: [12, 28, 10, 18, 14],
    heights: { 1: 30 },
    merges: ["A1:E1", "A2:E2", "A8:A9", `A${last + 1}:C${last + 1}`, `A${last + 3}:E${last + 3}`],
    rows: [
      spread(put("示例镇总工会2026年工作安排", "title"), 5),
      spread(put("（讨论稿，请各分会提意见）", "unit"), 5),
      [],
      headers("时 间", "活 动 内 容", "负责人", "经费预算 （元）", "备 注"),
      ...rows.map(([month, activity, owner, money, remark]) => [
        month === "" ? put(undefined, "centre") : centre(month),
        text(activity),
        owner === "" ? put(undefined, "centre") : centre(owner),
        money === "" ? put(undefined, "text") : typeof money === "number" ? amount(money) : text(money),
        text(remark),
      ]),
      [put("合 计", "total"), ...covered("total", 2), sum(`SUM(D5:D${last})`, 27000), put(undefined, "text")],
      [centre("11月"), text("基层分会互观互检"), centre("张三"), amount(1200), text("后补")],
      spread(put("填报人：张三　　　　　　　　2026年1月10日", "sign"), 5),
    ],
  };
})();

/** File name → sheets. */
export const SAMPLES: Readonly<Record<string, readonly SampleSheet[]>> = {
  "school-2026.xlsx": [school],
  "office-2026.xlsx": office,
  "enterprise-2026.xlsx": enterprise,
  "hospital-2026.xlsx": [hospital],
  "township-messy-2026.xlsx": [township],
};
