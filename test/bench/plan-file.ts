/** planFile: a plan of so many rows and six columns as the bytes of an .xlsx file, the same at every run. */
import { CATALOGUE } from "../../src/core/catalogue";
import { buildXlsx } from "../hosts/xlsx/build-xlsx";

const HEADINGS = ["序号", "月份", "活动内容", "责任人", "预算金额（元）", "备注"];
const ACTIVITIES = [
  "春节慰问困难职工",
  "三八妇女节活动",
  "五一劳动节文艺汇演",
  "职工羽毛球比赛",
  "端午节慰问",
  "新教师座谈会",
  "高温送清凉",
  "教师节慰问",
  "国庆书画展",
  "职工体检",
  "工会干部培训",
  "年终总结表彰",
];
const OWNERS = ["甲组", "乙组", "丙组", "丁组", "戊组"];
const REMARKS = ["全体会员", "按标准执行", "分两批", "待细化"];

/** What only a row of all different words says besides: who does it, and with what. */
const GROUPS = [
  "机关",
  "后勤",
  "教务处",
  "财务科",
  "一车间",
  "二车间",
  "三车间",
  "检验科",
  "护理部",
  "内科",
  "外科",
  "图书馆",
  "实验室",
  "总务处",
  "宣传部",
  "人力资源部",
  "信息中心",
  "物业",
  "食堂",
  "车队",
  "幼儿园",
  "小学部",
  "初中部",
  "高中部",
  "退管办",
];
const DETAILS = [
  "",
  "和座谈",
  "、表彰先进",
  "及场地租用",
  "（含午餐）",
  "并购买奖品",
  "，分两批",
  "和讲座",
  "、制作展板",
  "及保险",
  "（自愿参加）",
  "并布置会场",
  "，邀请家属",
  "和知识问答",
  "、购置器材",
  "及交通",
  "（半天）",
  "并发放纪念品",
  "，结合主题党日",
  "和经验交流",
  "、印制手册",
  "及裁判劳务",
  "（线上）",
  "并评选优秀",
  "，安排志愿服务",
];

/** `alike`: twelve activities, told apart by their numbers. `different`: no two rows name the same work or say the same beside it. */
export type Wording = "alike" | "different";

interface Words {
  readonly activity: string;
  readonly owner: string;
  readonly remark: string;
}

function wordsOf(index: number, wording: Wording): Words {
  if (wording === "alike") {
    return {
      activity: `${ACTIVITIES[index % ACTIVITIES.length]}（第${index + 1}场）`,
      owner: OWNERS[index % OWNERS.length]!,
      remark: REMARKS[index % REMARKS.length]!,
    };
  }
  // Every combination comes before any comes again; then the round is told.
  const combinations = GROUPS.length * CATALOGUE.length * DETAILS.length;
  const at = index % combinations;
  const round = Math.floor(index / combinations);
  const group = GROUPS[at % GROUPS.length]!;
  const detail = DETAILS[Math.floor(at / (GROUPS.length * CATALOGUE.length))]!;
  const { name } = CATALOGUE[Math.floor(at / GROUPS.length) % CATALOGUE.length]!;
  return {
    activity: `${group}${name}${detail}${round === 0 ? "" : `之${round}`}`,
    owner: `${group}${OWNERS[index % OWNERS.length]}`,
    remark: `${name}${detail}，约${(index % 97) + 3}人，编号${index}`,
  };
}

/** Shared strings, number styles and a title row, as Excel saves them. */
export function planFile(rows: number, wording: Wording = "alike"): Uint8Array {
  const strings: string[] = [];
  const positions = new Map<string, number>();
  const text = (value: string): number => {
    let at = positions.get(value);
    if (at === undefined) {
      positions.set(value, (at = strings.length));
      strings.push(value);
    }
    return at;
  };
  const cell = (ref: string, value: string): string => `<c r="${ref}" s="2" t="s"><v>${text(value)}</v></c>`;
  const lines = [
    `<row r="1" spans="1:6">${cell("A1", "2026年度工会工作计划表")}</row>`,
    `<row r="2" spans="1:6">${HEADINGS.map((heading, at) => cell(`${"ABCDEF"[at]}2`, heading)).join("")}</row>`,
  ];
  for (let index = 0; index < rows; index++) {
    const r = index + 3;
    const { activity, owner, remark } = wordsOf(index, wording);
    lines.push(
      `<row r="${r}" spans="1:6"><c r="A${r}" s="1"><v>${index + 1}</v></c>${cell(`B${r}`, `${(index % 12) + 1}月`)}${cell(`C${r}`, activity)}` +
        `${cell(`D${r}`, owner)}<c r="E${r}" s="3"><v>${500 + ((index * 37) % 9000)}</v></c>${cell(`F${r}`, remark)}</row>`,
    );
  }
  const xml = `<dimension ref="A1:F${rows + 2}"/><sheetData>${lines.join("")}</sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>`;
  return buildXlsx({ sheets: [{ name: "计划", xml }], strings, formats: ["0", "@", "#,##0.00"] });
}
