/** planFile: a plan of so many rows and six columns as the bytes of an .xlsx file, the same at every run. */
import { CATALOGUE } from "../../src/core/catalogue";
import { columnName } from "../../src/core/grid/area";
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

/** Gathers shared strings and writes the cells that point at them. */
class Strings {
  readonly all: string[] = [];
  private readonly positions = new Map<string, number>();

  cell(ref: string, value: string): string {
    let at = this.positions.get(value);
    if (at === undefined) {
      this.positions.set(value, (at = this.all.length));
      this.all.push(value);
    }
    return `<c r="${ref}" s="2" t="s"><v>${at}</v></c>`;
  }
}

/** The XML of one sheet: a title row, the headings, and `rows` rows whose words are those from number `first` on. */
function sheetXml(strings: Strings, rows: number, wording: Wording, first: number, more: Extra): string {
  const lastColumn = columnName(HEADINGS.length + more.columns);
  const spans = `spans="1:${HEADINGS.length + more.columns}"`;
  const beside = (row: number, text: (column: number) => string): string =>
    Array.from({ length: more.columns }, (_, at) => strings.cell(`${columnName(HEADINGS.length + at + 1)}${row}`, text(at))).join("");
  const lines = [
    `<row r="1" ${spans}>${strings.cell("A1", more.title)}</row>`,
    `<row r="2" ${spans}>${HEADINGS.map((heading, at) => strings.cell(`${"ABCDEF"[at]}2`, heading)).join("")}${beside(2, (at) => `说明${at + 1}`)}</row>`,
  ];
  for (let row = 0; row < rows; row++) {
    const index = first + row;
    const r = row + 3;
    const { activity, owner, remark } = wordsOf(index, wording);
    lines.push(
      `<row r="${r}" ${spans}><c r="A${r}" s="1"><v>${row + 1}</v></c>${strings.cell(`B${r}`, `${(index % 12) + 1}月`)}${strings.cell(`C${r}`, activity)}` +
        `${strings.cell(`D${r}`, owner)}<c r="E${r}" s="3"><v>${500 + ((index * 37) % 9000)}</v></c>${strings.cell(`F${r}`, remark + more.remark)}` +
        `${beside(r, (at) => `见附件${((index + at) % 50) + 1}`)}</row>`,
    );
  }
  return `<dimension ref="A1:${lastColumn}${rows + 2}"/><sheetData>${lines.join("")}</sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>`;
}

interface Extra {
  readonly title: string;
  /** Columns of remarks to the right. */
  readonly columns: number;
  /** Put behind each remark. */
  readonly remark: string;
}

const PLAIN: Extra = { title: "2026年度工会工作计划表", columns: 0, remark: "" };
const FORMATS = ["0", "@", "#,##0.00"];

/** Shared strings, number styles and a title row, as Excel saves them. */
export function planFile(rows: number, wording: Wording = "alike", more: Partial<Extra> = {}): Uint8Array {
  const strings = new Strings();
  const xml = sheetXml(strings, rows, wording, 0, { ...PLAIN, ...more });
  return buildXlsx({ sheets: [{ name: "计划", xml }], strings: strings.all, formats: FORMATS });
}

/** The same rows over many sheets, each with its title and headings. */
export function manySheetsFile(sheets: number, rows: number): Uint8Array {
  const strings = new Strings();
  const all = Array.from({ length: sheets }, (_, at) => ({
    name: `计划${at + 1}`,
    xml: sheetXml(strings, rows, "alike", at * rows, PLAIN),
  }));
  return buildXlsx({ sheets: all, strings: strings.all, formats: FORMATS });
}

/** A plan beside which stand so many columns of remarks that there are `columns` in all. */
export function wideFile(rows: number, columns: number): Uint8Array {
  return planFile(rows, "alike", { columns: columns - HEADINGS.length });
}

/** A plan each of whose remarks is so many characters long. */
export function longTextFile(rows: number, characters: number): Uint8Array {
  return planFile(rows, "different", { remark: "，由工会牵头组织、各分会配合，具体安排另行通知".repeat(characters / 22) });
}
