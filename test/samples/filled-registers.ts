/** The sample with registers: the school's plan, and five registers as the program makes them, filled in by made-up persons. */
import type { SetCell } from "../../src/core/grid/edit";
import { BLANK } from "../../src/core/grid/grid";
import { finish } from "../../src/core/grid/steps";
import { registersJob } from "../../src/core/jobs";
import { LANGUAGES } from "../../src/core/messages";
import { EMPTY_SETTINGS } from "../../src/core/plan/settings";
import { registerNamed } from "../../src/core/registers";
import { review } from "../../src/core/review/review";
import { XlsxFile } from "../../src/hosts/xlsx/xlsx-file";

/** The name of the file in assets/samples. */
export const FILLED_REGISTERS = "school-registers-2026.xlsx";

const FIRST_ROW = 5;
/** Serial numbers of 1 January 2026 on. */
const day = (month: number, of: number): number =>
  46022 + Math.round((Date.UTC(2026, month - 1, of) - Date.UTC(2026, 0, 1)) / 86_400_000) + 1;

const FILLED: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = {
  spending: [
    [day(1, 6), "记-0103", "元旦教职工健步走", "文体活动支出", "奖品60份", "示例文具店", 1800, "李四", 2, null],
    [day(2, 9), "记-0207", "春节慰问会员", "其他活动支出", "米面油64份", "示例粮油店", 19200, "王五", 4, null],
    [day(2, 12), "记-0211", "困难教职工春节走访", "困难职工帮扶费", "慰问金3户", null, 3000, "王五", 3, null],
    [day(3, 6), "记-0305", "三八妇女节女职工插花活动", "文体活动支出", "花材", "示例花店", 2640, "赵六", 2, null],
    [day(4, 3), "记-0402", "清明祭扫革命烈士墓", "其他活动支出", "租车", "示例客运", 580, "孙七", 1, null],
    [day(5, 11), "记-0509", "五一教职工羽毛球比赛", "文体活动支出", "场地、奖品", "示例体育馆", 4450, "李四", 5, "超出部分待调整"],
  ],
  condolence: [
    [day(3, 18), "甲老师", "语文组", "生病住院", null, "慰问品", 300, "王五", null],
    [day(4, 22), "乙老师", "数学组", "生育", null, "慰问品", 500, "赵六", null],
    [day(5, 28), "丙老师", "英语组", "结婚", null, "慰问品", 500, "赵六", null],
  ],
  proposal: [
    ["2026-01", day(3, 2), "丁老师", "改善教师食堂早餐供应", "总务处", day(4, 30), day(4, 20), "已落实", "是", null],
    ["2026-02", day(3, 2), "戊老师", "办公室增设饮水机", "总务处", day(4, 30), null, "办理中", null, null],
  ],
  meeting: [
    [day(1, 8), "例会", "制定年度计划", 7, 7, "张三", "召开工会委员会议，制定年度工作计划", null, null],
    [day(2, 5), "例会", "春节慰问安排", 7, 6, "张三", null, null, null],
    [day(3, 4), "例会", "三八活动安排", 7, 7, "张三", null, null, null],
  ],
  news: [
    [day(3, 10), "插花迎三八，巧手扮校园", "赵六", "区总工会", day(3, 12), "三八妇女节女职工插花活动", null, null],
    [day(5, 12), "羽毛球赛场上的教师风采", "李四", "区教育工会", null, "五一教职工羽毛球比赛", null, null],
  ],
};

export function filledRegisters(school: Uint8Array): Uint8Array {
  const file = finish(XlsxFile.opening(school));
  const wanted = Object.keys(FILLED).map((id) => registerNamed(id)!);
  const { edits, made } = finish(registersJob(file.workbook, review(file.workbook, EMPTY_SETTINGS), wanted, LANGUAGES["zh-CN"]));
  file.apply(edits);
  const cells = Object.values(FILLED).flatMap((rows, at) =>
    rows.flatMap((row, index) =>
      row.flatMap((value, column): SetCell[] =>
        value === null
          ? []
          : [{ kind: "set-cell", sheet: made[at]!, row: FIRST_ROW + index, column: column + 1, content: { value }, expect: BLANK }],
      ),
    ),
  );
  file.apply(cells);
  return file.save();
}
