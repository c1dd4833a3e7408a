/** planFile: a plan of so many rows and six columns as the bytes of an .xlsx file, the same at every run. */
import { buildXlsx } from "../hosts/xlsx/build-xlsx";

const HEADINGS = ["序号", "月份", "活动内容", "责任人", "预算金额（元）", "备注"];
const ACTIVITIES = ["春节慰问困难职工", "三八妇女节活动", "五一劳动节文艺汇演", "职工羽毛球比赛", "端午节慰问", "新教师座谈会", "高温送清凉", "教师节慰问", "国庆书画展", "职工体检", "工会干部培训", "年终总结表彰"];
const OWNERS = ["甲组", "乙组", "丙组", "丁组", "戊组"];
const REMARKS = ["全体会员", "按标准执行", "分两批", "待细化"];

/** Shared strings, number styles and a title row, as Excel saves them. */
export function planFile(rows: number): Uint8Array {
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
    const activity = `${ACTIVITIES[index % ACTIVITIES.length]}（第${index + 1}场）`;
    lines.push(
      `<row r="${r}" spans="1:6"><c r="A${r}" s="1"><v>${index + 1}</v></c>${cell(`B${r}`, `${(index % 12) + 1}月`)}${cell(`C${r}`, activity)}` +
        `${cell(`D${r}`, OWNERS[index % OWNERS.length]!)}<c r="E${r}" s="3"><v>${500 + ((index * 37) % 9000)}</v></c>${cell(`F${r}`, REMARKS[index % REMARKS.length]!)}</row>`,
    );
  }
  const xml = `<dimension ref="A1:F${rows + 2}"/><sheetData>${lines.join("")}</sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>`;
  return buildXlsx({ sheets: [{ name: "计划", xml }], strings, formats: ["0", "@", "#,##0.00"] });
}
