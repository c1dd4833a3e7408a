/** What holds for more than the words beside it: themes, stages, months that lead a sentence, festivals that lead a clause. */
import { read, rowsOf } from "./read";

const TITLE = "某某公司工会2026年工作计划\n";

describe("a bracket behind a name says when it is", () => {
  it.each([
    [
      "1、春节慰问（1月）：为会员发放年货，预算9万元。\n2、中秋国庆慰问（9月）：发放月饼。",
      ["1 春节慰问：为会员发放年货", "9 中秋国庆慰问：发放月饼"],
    ],
    ["1、消防演练（11月）：预算6000元。", ["11 消防演练"]],
  ])("%j", (text, rows) => expect(rowsOf(TITLE + text)).toEqual(rows));

  it("with what it costs behind the colon", () =>
    expect(read(`${TITLE}1、消防演练（11月）：预算6000元。`).plans[0]!.rows[0]).toMatchObject({ amountFen: 600000 }));
});

describe("a festival that begins a clause is that clause's", () => {
  it.each([
    ["做好文体活动。五一期间组织拔河赛，重阳节组织座谈会，国庆节组织展演。", ["5 组织拔河赛", "10 重阳节组织座谈会", "10 国庆节组织展演"]],
    ["端午节包粽子比赛，中秋节游园会。", ["6 端午节包粽子比赛", "9 中秋节游园会"]],
    // Named, with nothing before it that would be done on another day.
    ["庆祝“三八”妇女节，慰问女教工。", ["3 庆祝“三八”妇女节"]],
    ["二、6月，安全月宣传。", ["6 安全月宣传"]],
    // The months of the heading, which say more than the holiday.
    ["六、七月份\n征求合理化建议，暑期疗养活动", ["6,7 征求合理化建议", "6,7 暑期疗养活动"]],
    ["教师节期间，表彰先进，慰问退休教师。", ["9 表彰先进", "9 慰问退休教师"]],
  ])("%j", (text, rows) => expect(rowsOf(TITLE + text)).toEqual(rows));
});

describe("behind a month a longer time says only of what", () => {
  it.each([
    ["7月份，召开上半年总结会。", ["7 召开上半年总结会"]],
    ["10月公布三季度账目。", ["10 公布三季度账目"]],
    ["十二月，做好经费年终审计，召开会员大会。", ["12 做好经费年终审计", "12 召开会员大会"]],
    ["3月、下半年各举办一次讲座。", ["3,7,8,9,10,11,12 各举办一次讲座"]],
    ["上半年开展调研，下半年评选劳模。", ["1,2,3,4,5,6 开展调研", "7,8,9,10,11,12 评选劳模"]],
  ])("%j", (text, rows) => expect(rowsOf(TITLE + text)).toEqual(rows));
});

describe("a month that leads holds behind ; and for the end of that month", () => {
  it.each([
    ["3月，召开表彰会；组织健美操比赛。", ["3 召开表彰会", "3 组织健美操比赛"]],
    ["五月份，举办座谈会，月底举行拔河比赛。", ["5 举办座谈会", "5 举行拔河比赛"]],
    ["第一季度\n（一）3月，举办茶话会；组织招聘会。", ["3 举办茶话会", "3 组织招聘会"]],
    ["3月：女工讲座；8月，女工夏令营。", ["3 女工讲座", "8 女工夏令营"]],
    ["第四季度\n十二月，总结评比，次年一月五日前报县总工会。", ["12 总结评比", "1 报县总工会"]],
    // A cadence has its own time.
    ["夜校3月份开班；每周授课。", ["3 夜校开班", " 授课"]],
  ])("%j", (text, rows) => expect(rowsOf(TITLE + text)).toEqual(rows));
});

describe("lines below a list of months, one a line", () => {
  it.each([
    ["※ 3月 女工编织赛\n• 4月15日 安全教育日考试\n※ 6月 培训班", ["3 女工编织赛", "4 安全教育日考试", "6 培训班"]],
    ["11月：消防演练\n12月：总结表彰会\n另外，每月开放一次职工书屋。", ["11 消防演练", "12 总结表彰会", " 开放一次职工书屋"]],
    ["三月　教代会年会　部门工会换届\n四月　清明公祭活动", ["3 教代会年会", "3 部门工会换届", "4 清明公祭活动"]],
  ])("%j", (text, rows) => expect(rowsOf(TITLE + text)).toEqual(rows));
});

describe("themes and stages", () => {
  it.each([
    "四月·书香月\n读书分享会",
    "四月——书香月\n读书分享会",
    "四月（书香月）\n读书分享会",
    "四月【书香月】\n读书分享会",
    "四月：“书香月”\n读书分享会",
  ])("%j", (text) =>
    expect(read(`${TITLE}${text}`).plans[0]!.rows).toMatchObject([{ months: [4], activity: "读书分享会", theme: "书香月" }]),
  );

  it("a word or two over a numbered list, and a theme in its bracket", () => {
    expect(read(`${TITLE}2月 启航\n1.慰问教师;2.修订方案\n3月 她力量\n1.瑜伽公开课`).plans[0]!.rows).toMatchObject([
      { months: [2], theme: "启航" },
      { months: [2], theme: "启航" },
      { months: [3], theme: "她力量" },
    ]);
    expect(read(`${TITLE}第一季度（主题：温暖过年）\n1.慰问护林员`).plans[0]!.rows).toMatchObject([
      { months: [1, 2, 3], theme: "温暖过年" },
    ]);
  });

  it("what stands over no lines of its own is done", () =>
    expect(rowsOf(`${TITLE}5月：青年学习月\n6月：安全生产月`)).toEqual(["5 青年学习月", "6 安全生产月"]));

  it("a season with its months over lines of work", () =>
    expect(rowsOf(`${TITLE}春季（3—5月）——“春风行动”\n开展返岗慰问。\n举办植树活动。`)).toEqual([
      "3,4,5 开展返岗慰问",
      "3,4,5 举办植树活动",
    ]));

  it.each([
    ["（一）动员部署阶段（1月—2月）\n1、成立领导小组。\n2、召开动员大会。", ["1,2 成立领导小组", "1,2 召开动员大会"]],
    ["（一）开展职工体检（5月）\n1、联系体检机构。", ["5 开展职工体检", "5 联系体检机构"]],
    ["（一）开展职工体检（5月）\n（二）组织春游（4月）", ["5 开展职工体检", "4 组织春游"]],
  ])("%j", (text, rows) => expect(rowsOf(TITLE + text)).toEqual(rows));
});

describe("what is told of an item", () => {
  it("a label in a sentence of its own makes no row", () =>
    expect(read(`${TITLE}1.举办技能大赛。完成时限：9月20日前。\n牵头部门：人事部；配合部门：工会办公室`).plans[0]!.rows).toMatchObject([
      { activity: "举办技能大赛", months: [9], owner: "人事部" },
    ]));

  it.each(["责任部室：办公室", "责任领导：王强", "牵头处室：办公室", "分管领导：王强"])("%s is who does it", (label) =>
    expect(read(`${TITLE}1.召开全委会议。${label}；完成时间：2月中旬。`).plans[0]!.rows).toMatchObject([
      { activity: "召开全委会议", owner: label.slice(5), months: [2] },
    ]),
  );

  it("a card begins with its theme", () =>
    expect(read(`${TITLE}1.活动主题：踏青寻春\n活动时间：3月28日\n活动地点：湿地公园\n经费预算：共计9600元`).plans[0]!.rows).toMatchObject([
      { activity: "踏青寻春", months: [3], place: "湿地公园", amountFen: 960000 },
    ]));

  it.each([
    ["2.办理互助保险，4月底前办结。", ["4 办理互助保险"]],
    ["3、建好妈妈小屋，上半年完成。", ["1,2,3,4,5,6 建好妈妈小屋"]],
    ["8月，开展助学活动，发放助学金15万元。", ["8 开展助学活动"]],
    ["一月\n开展送温暖活动，走访困难职工。", ["1 开展送温暖活动，走访困难职工"]],
    ["1月，开展送温暖活动，走访困难职工。", ["1 开展送温暖活动"]],
    ["5月，举办技能比武，参加人数不少于300人。", ["5 举办技能比武"]],
  ])("%j", (text, rows) => expect(rowsOf(TITLE + text)).toEqual(rows));
});

describe("what is no work of the plan", () => {
  it.each([
    "新学期开始了，特制定本计划。",
    "本学期工会工作以“暖心”为主线。",
    "第1 页 共 3 页",
    "看过“工会工作计划”的人还看了：\n1.小学工会春季工作计划\n2.工会下半年工作总结",
    "工会活动总结03-11",
  ])("%j", (text) => expect(rowsOf(`${TITLE}三月份\n1、春游\n2、植树\n二、其他\n${text}`)).toEqual(["3 春游", "3 植树"]));

  it("what a review says was done", () =>
    expect(
      rowsOf(
        "某某工会2026年上半年工作总结和下半年工作计划\n上半年，慰问职工86户；5月举办篮球赛。\n下半年工作计划：\n一、8月开展助学活动。",
      ),
    ).toEqual(["8 开展助学活动"]));

  it.each(["八月十五村晚。", "农历八月十五村晚。"])("%s is a day of the lunar year", (text) => {
    expect(read(TITLE + text).plans[0]!.rows).toMatchObject([{ months: [9] }]);
    expect(read(`村工会活动打算\n${text}`).plans[0]!.rows).toMatchObject([{ months: [] }]);
  });
  it("八月十五日 is none", () => expect(rowsOf(`${TITLE}八月十五日村晚。`)).toEqual(["8 村晚"]));
});
