/** Sentences by hand: when, what, how often, until when and for how much of every row that each gives. */
import { read } from "./read";

const rows = (text: string): string[] =>
  read(`某局工会2026年工作计划\n${text}`).plans.flatMap((plan) =>
    plan.rows.map(({ months, activity, monthsFrom, cadence, deadline, amountText, amountFen }) =>
      [
        `${months.join("、")} ${activity}`,
        monthsFrom,
        cadence === null ? "" : `${cadence.text} ${cadence.perYear}${cadence.at === null ? "" : ` ${cadence.at}`}`,
        deadline === null ? "" : `until ${deadline.text}`,
        amountText === null ? "" : `${amountText}${amountFen === null ? "" : ` ${amountFen / 100}`}`,
      ]
        .filter((part) => part !== "")
        .join(" | "),
    ),
  );

const THE_YEAR = "1、2、3、4、5、6、7、8、9、10、11、12";

test.each<[text: string, wanted: readonly string[]]>([
  // Several sentences.
  ["一、3月份\n1、做好送温暖工作。走访困难职工。", ["3 做好送温暖工作 | heading"]],
  ["一、3月份\n1、做好送温暖工作。①走访困难职工。②慰问", ["3 做好送温暖工作 | heading", "3 走访困难职工 | heading", "3 慰问 | heading"]],
  ["一、3月份\n1、组织登山。走访困难职工。", ["3 组织登山 | heading", "3 走访困难职工 | heading"]],
  ["5月份，有三项活动：登山；插花；读书。", ["5 登山 | heading", "5 插花 | heading", "5 读书 | heading"]],
  ["3月：登山。4月：插花。5月，读书。", ["3 登山 | heading", "4 插花 | heading", "5 读书 | heading"]],
  ["一、3月份：登山；4月：插花", ["3 登山 | heading", "4 插花 | heading"]],
  // Festivals, alone and several.
  ["春节、元宵节期间走访慰问", ["2、3 走访慰问 | festival"]],
  ["“三八”、“五一”期间组织活动", ["3、5 组织活动 | festival"]],
  ["元旦、春节期间，走访慰问困难职工，开展送温暖活动", ["1、2 走访慰问困难职工 | festival", "1、2 开展送温暖活动 | festival"]],
  ["端午节，组织包粽子", ["6 组织包粽子 | festival"]],
  ["端午节组织包粽子，中秋节组织赏月", ["6 端午节组织包粽子 | festival", "9 中秋节组织赏月 | festival"]],
  ["一季度\n春节慰问职工、元宵灯谜活动", ["2 春节慰问职工 | festival", "3 元宵灯谜活动 | festival"]],
  ["一季度\n1、春节慰问职工\n2、组织登山", ["2 春节慰问职工 | festival", "1、2、3 组织登山 | quarter"]],
  ["中国医师节（8月19日）慰问", ["8 中国医师节（8月19日）慰问 | festival"]],
  ["慰问中国医师节（8月19日）", ["8 慰问中国医师节 | line"]],
  ["“五一”期间举办职工篮球赛", ["5 举办职工篮球赛 | festival"]],
  ["组织“五一”活动", ["5 组织“五一”活动 | festival"]],
  ["3月“学雷锋”活动", ["3 “学雷锋”活动 | line"]],
  ["(三月)组织登山", ["3 组织登山 | line"]],
  ["组织春游，端午节包粽子", ["6 端午节包粽子 | festival"]],
  // Parts of a month.
  ["3月组织登山，月底前总结", ["3 组织登山 | line", "3 总结 | line | until 月底前"]],
  ["4月\n组织登山，月底前总结", ["4 组织登山 | heading", "4 总结 | heading | until 月底前"]],
  ["中旬组织登山", []],
  ["5月，中旬组织登山，下旬组织插花", ["5 组织登山 | line", "5 组织插花 | line"]],
  // What ties a time to what is done.
  ["3月，工会将组织春游", ["3 组织春游 | line"]],
  ["拟于3月组织春游", ["3 组织春游 | line"]],
  ["计划在3月份组织春游", ["3 组织春游 | line"]],
  ["在3月8日前后组织春游", ["3 组织春游 | line"]],
  ["于5月1日至3日组织春游", ["5 组织春游 | line"]],
  ["从3月到5月组织学习", ["3、4、5 组织学习 | line"]],
  ["6月举办比赛（初赛、复赛）", ["6 举办比赛（初赛、复赛） | line"]],
  ["高温季节组织慰问", ["6、7、8 高温季节组织慰问 | season"]],
  ["暑期（7、8月）组织慰问", ["7、8 组织慰问 | line"]],
  // How often.
  ["3月起每月组织学习", ["3 组织学习 | line | 每月 12"]],
  ["每年3月、9月组织学习", ["3、9 组织学习 | line | 每年 1"]],
  ["1、每月8日登山", ["登山 | none | 每月8日 12 8日"].map((row) => ` ${row}`)],
  ["教代会每年召开一次", [" 教代会召开一次 | none | 每年 1"]],
  ["每年召开一次教代会", [" 召开一次教代会 | none | 每年 1"]],
  ["搞好每年一次的体检", [" 搞好每年一次的体检 | none | 每年一次 1"]],
  ["坚持月例会制度", [" 坚持月例会制度 | none | 月例会 12"]],
  ["本年度组织召开2次教代会", [" 组织召开2次教代会 | none | 本年度组织召开2次 2"]],
  ["今年组织2次登山", [" 组织2次登山 | none | 今年组织2次 2"]],
  ["半年一次登山", [" 登山 | none | 半年一次 2"]],
  ["每两年登山一次", [" 登山一次 | none | 每两年 0.5"]],
  // For how much.
  ["每人全年不超过1500元", [`${THE_YEAR} 每人不超过1500元 | line | 每人全年不超过1500元`]],
  ["3月慰问，每人全年不超过1500元", ["3 慰问 | line | 每人全年不超过1500元"]],
  ["1月慰问困难职工30户，每户800元", ["1 慰问困难职工30户 | line | 每户800元"]],
  ["5月，发放助学金2万元，资助子女10名", ["5 发放助学金2万元 | line | 2万元 20000", "5 资助子女10名 | line"]],
  ["3月登山，预算约8000元", ["3 登山 | line | 约8000元 8000"]],
  ["3月登山，38人×150元=5700元", ["3 登山 | line | 38人×150元=5700元 5700"]],
  ["3月登山，经费在600-900元之间", ["3 登山 | line | 600-900元"]],
  ["3月组织春游，5月组织登山，经费800元", ["3 组织春游 | line", "5 组织登山 | line | 800元 800"]],
  ["3月组织春游，人均200元，5月底前结算。", ["3 组织春游 | line | 人均200元", "5 结算 | deadline | until 5月底前"]],
  // Until when.
  ["3月8日前，4月5日前分别上报", ["3、4 分别上报 | deadline | until 3月8日前"]],
  ["12月、元月慰问", ["12、1 慰问 | line"]],
  ["农历八月十五慰问", ["9 农历八月十五慰问 | line"]],
  ["3月春游；每周五登山；五一节座谈", ["3 春游 | line", " 登山 | none | 每周五 52 五", "5 五一节座谈 | festival"]],
  ["二季度，抓好以下工作：登山；插花。", ["4、5、6 登山 | quarter", "4、5、6 插花 | quarter"]],
])("%j", (text, wanted) => expect(rows(text)).toEqual(wanted));
