/** Month forms: the ways a month, a span of months or a date is written in one cell. */
import type { Chance } from "./chance";
import type { CellDraft } from "./draft";

export interface MonthText {
  readonly content: CellDraft | string | number;
  readonly months: readonly number[];
  readonly also?: readonly (readonly number[])[];
  /** Codes that a clean workbook may give here. */
  readonly allowed?: readonly string[];
}

export interface MonthForm {
  /** Which months it can say: one, or whatever is asked. */
  readonly takes: "one" | "any";
  write(months: readonly number[], year: number, chance: Chance): MonthText;
}

const HAN = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
export const hanMonth = (month: number): string => HAN[month]!;
const ENGLISH = [
  "",
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DIGITS = "〇一二三四五六七八九";

/** Excel's serial number of a day. */
export const serialOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

const dayIn = (chance: Chance): number => chance.int(2, 27);
const two = (n: number): string => String(n).padStart(2, "0");

const one = (
  write: (month: number, year: number, chance: Chance) => CellDraft | string | number,
  allowed: readonly string[] = [],
): MonthForm => ({
  takes: "one",
  write: (months, year, chance) => ({ content: write(months[0]!, year, chance), months: [months[0]!], allowed }),
});

/** Is the list a run without gaps? */
export function isRun(months: readonly number[]): boolean {
  return months.length > 1 && months.every((month, at) => at === 0 || month === months[at - 1]! + 1);
}

type Naming = (month: number) => string;

/** Several months in the style of the single ones. */
function several(months: readonly number[], chance: Chance, name: Naming, bare: Naming, ending: string): string {
  const [first, last] = [months[0]!, months[months.length - 1]!];
  if (months.length === 12) return chance.pick(["全年", "每月", "常年", `${bare(1)}-${bare(12)}月`, "全年开展"]);
  if (isRun(months)) {
    const dash = chance.pick(["-", "—", "~", "至", "－", "–"]);
    return months.length === 2 && chance.is(0.4)
      ? `${bare(first)}、${bare(last)}${ending}`
      : chance.is(0.6)
        ? `${bare(first)}${dash}${bare(last)}${ending}`
        : `${name(first)}${dash}${name(last)}`;
  }
  return chance.is(0.5) ? `${months.map(bare).join("、")}${ending}` : months.map(name).join("、");
}

function styled(name: Naming, bare: Naming, ending: string): MonthForm {
  return {
    takes: "any",
    write: (months, _year, chance) => ({
      content: months.length === 1 ? name(months[0]!) : several(months, chance, name, bare, ending),
      months,
      allowed: ["month-range"],
    }),
  };
}

const plainForm = styled((month) => `${month}月`, String, "月");

export const MONTH_FORMS = {
  plain: plainForm,
  "month-fen": styled((month) => `${month}月份`, String, "月份"),
  han: styled((month) => `${hanMonth(month)}月`, hanMonth, "月"),
  "han-fen": styled((month) => `${hanMonth(month)}月份`, hanMonth, "月份"),
  "zero-padded": one((month) => `${two(month)}月`),
  number: one((month) => month),
  "number-text": one((month) => String(month)),
  "year-month": one((month, year) => `${year}年${month}月`),
  "year-dash-month": one((month, year) => `${year}-${two(month)}`),
  "year-dot-month": one((month, year) => `${year}.${two(month)}`),
  "year-slash-month": one((month, year) => `${year}/${month}`),
  "displayed-number": one((month, year) => ({ value: Math.round(year * 100 + month) / 100, format: "0.00" })),
  "date-year-month": one((month, year) => ({ value: serialOf(year, month, 1), format: 'yyyy"年"m"月"' })),
  "date-month": one((month, year) => ({ value: serialOf(year, month, 1), format: 'm"月"' })),
  "date-day": one((month, year, chance) => ({ value: serialOf(year, month, dayIn(chance)), format: "yyyy/m/d" })),
  "date-month-day": one((month, year, chance) => ({ value: serialOf(year, month, dayIn(chance)), format: 'm"月"d"日"' })),
  "date-clock": one((month, year, chance) => ({
    value: serialOf(year, month, dayIn(chance)) + chance.pick([0.375, 0.5625, 0.6]),
    format: "yyyy/m/d h:mm",
  })),
  "date-english": one((month, year) => ({ value: serialOf(year, month, 1), format: "mmm-yy" })),
  "day-text": one((month, _year, chance) => `${month}月${dayIn(chance)}日`),
  "day-dotted": one((month, year, chance) => `${year}.${month}.${dayIn(chance)}`),
  "day-iso": one((month, year, chance) => `${year}-${two(month)}-${two(dayIn(chance))}`),
  "day-clock-text": one((month, year, chance) =>
    chance.pick([
      `${year}-${two(month)}-${two(dayIn(chance))} ${chance.pick(["09:00", "14:30", "8:30:00"])}`,
      `${month}月${dayIn(chance)}日 ${chance.pick(["9:00", "14:30", "上午9:00", "下午2:30"])}`,
    ]),
  ),
  "day-before": one((month, _year, chance) => `${month}月${dayIn(chance)}日前`, ["month-vague"]),
  "ten-days": one(
    (month, _year, chance) => `${chance.is(0.5) ? month : hanMonth(month)}月${chance.pick(["上旬", "中旬", "下旬", "底", "初"])}`,
    ["month-vague"],
  ),
  "han-year": one((month, year) => `${[...String(year)].map((digit) => DIGITS[Number(digit)]).join("")}年${hanMonth(month)}月`),
  "minguo-text": one((month, year) => `${year - 1911}年${month}月`),
  "minguo-slash": one((month, year) => `${year - 1911}/${two(month)}`),
  "minguo-day": one((month, year, chance) => `${year - 1911}.${two(month)}.${two(dayIn(chance))}`),
  english: {
    takes: "any",
    write: (months, _year, chance) => {
      const name = (month: number): string => (chance.is(0.5) ? ENGLISH[month]!.slice(0, 3) : ENGLISH[month]!);
      const [first, last] = [months[0]!, months[months.length - 1]!];
      const content =
        months.length === 1
          ? name(first)
          : months.length === 12
            ? "Jan-Dec"
            : isRun(months)
              ? `${name(first)}${chance.pick(["-", "–", " - "])}${name(last)}`
              : months.map(name).join(", ");
      return { content, months, allowed: ["month-range"] };
    },
  },
  "day-span": {
    takes: "any",
    write: (months, _year, chance) => {
      const [first, last] = [months[0]!, months[months.length - 1]!];
      if (months.length === 1) {
        const day = chance.int(2, 15);
        return {
          content: chance.pick([
            `${first}.${day}—${first}.${day + 7}`,
            `${first}月${day}日-${day + 7}日`,
            `${first}月${day}日—${first}月${day + 9}日`,
          ]),
          months,
        };
      }
      if (!isRun(months)) return plainForm.write(months, _year, chance);
      const [d1, d2] = [dayIn(chance), dayIn(chance)];
      return {
        content: chance.pick([`${first}月${d1}日-${last}月${d2}日`, `${first}.${d1}—${last}.${d2}`, `${first}/${d1}-${last}/${d2}`]),
        months,
        allowed: ["month-range"],
      };
    },
  },
  "term-words": {
    takes: "any",
    write: (_months, _year, chance) => {
      const [content, months] = chance.pick([
        ["上半年", [1, 2, 3, 4, 5, 6]],
        ["下半年", [7, 8, 9, 10, 11, 12]],
        ["第一季度", [1, 2, 3]],
        ["二季度", [4, 5, 6]],
        ["第三季度", [7, 8, 9]],
        ["四季度", [10, 11, 12]],
        ["全年", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
        ["双月", [2, 4, 6, 8, 10, 12]],
        ["元月", [1]],
        ["元月份", [1]],
        ["3、6、9、12月", [3, 6, 9, 12]],
        ["1-6月", [1, 2, 3, 4, 5, 6]],
        ["寒假", [1, 2]],
        ["暑假", [7, 8]],
        ["每季度", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
        ["每季度末", [3, 6, 9, 12]],
      ] as [string, number[]][]);
      const also =
        content === "每季度" || content === "每季度末"
          ? [
              [3, 6, 9, 12],
              [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
            ]
          : [];
      return { content, months, also, allowed: ["month-vague", "month-range"] };
    },
  },
} as const satisfies Record<string, MonthForm>;

export type MonthFormName = keyof typeof MONTH_FORMS;

interface Festival {
  readonly text: string;
  /** Month by year. */
  readonly in: Readonly<Record<number, number>>;
  readonly also?: Readonly<Record<number, readonly (readonly number[])[]>>;
}

const every = (month: number): Readonly<Record<number, number>> => ({ 2025: month, 2026: month, 2027: month });

/** Checked against the calendar in layouts.test.ts. */
export const FESTIVALS: readonly Festival[] = [
  { text: "元旦", in: every(1) },
  { text: "三八节", in: every(3) },
  { text: "“三八”妇女节", in: every(3) },
  { text: "清明节", in: every(4) },
  { text: "五一", in: every(5) },
  { text: "五一劳动节", in: every(5) },
  { text: "五四青年节", in: every(5) },
  { text: "母亲节", in: every(5) },
  { text: "六一儿童节", in: every(6) },
  { text: "教师节", in: every(9) },
  { text: "国庆节", in: every(10) },
  { text: "春节", in: { 2025: 1, 2026: 2, 2027: 2 }, also: { 2025: [[1, 2]], 2026: [[1, 2]], 2027: [[1, 2]] } },
  { text: "元宵节", in: { 2025: 2, 2026: 3, 2027: 2 } },
  { text: "端午节", in: { 2025: 5, 2026: 6, 2027: 6 } },
  { text: "中秋节", in: { 2025: 10, 2026: 9, 2027: 9 } },
  { text: "重阳节", in: { 2025: 10, 2026: 10, 2027: 10 } },
];

export const LUNAR_DATES: readonly Festival[] = [
  { text: "农历正月十五", in: { 2025: 2, 2026: 3, 2027: 2 } },
  { text: "农历五月初五", in: { 2025: 5, 2026: 6, 2027: 6 } },
  { text: "农历七月初七", in: { 2025: 8, 2026: 8, 2027: 8 } },
  { text: "农历八月十五", in: { 2025: 10, 2026: 9, 2027: 9 } },
  { text: "农历九月初九", in: { 2025: 10, 2026: 10, 2027: 10 } },
  { text: "农历二月初二", in: { 2025: 3, 2026: 3, 2027: 3 } },
];

export function festivalText({ text, in: months, also }: Festival, year: number): MonthText {
  return { content: text, months: [months[year]!], also: also?.[year] ?? [], allowed: ["month-vague"] };
}
