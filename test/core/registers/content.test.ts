/** What is typed into a field of an entry, as the cell that says it, and as it will be read: by the kind of the column and the cell's own look. */
import { contentOf } from "../../../src/core/registers/entry";
import type { RegisterColumn } from "../../../src/core/plan/register";

type Kind = RegisterColumn["kind"];
const TICKS = { yes: "是", no: "否" };
const told = (
  text: string,
  kind: Kind,
  { format, like, factor = 1, date1904 = false }: { format?: string; like?: string; factor?: number; date1904?: boolean } = {},
) =>
  contentOf(
    text,
    kind,
    { value: null, ...(format === undefined ? {} : { format }) },
    { value: 1, ...(like === undefined ? {} : { format: like }) },
    { factor, ticks: TICKS, date1904 },
  );
const MARCH_18 = 46_099;

test.each<[text: string, kind: Kind, look: Parameters<typeof told>[2], content: object, value: unknown]>([
  ["", "money", {}, { value: null }, null],
  ["2026-03-18", "date", {}, { value: MARCH_18, format: "yyyy/m/d" }, "2026-03-18"],
  ["2026-03-18", "date", { like: "m月d日" }, { value: MARCH_18, format: "m月d日" }, "2026-03-18"],
  ["2026-03-18", "date", { like: "0.00" }, { value: MARCH_18, format: "yyyy/m/d" }, "2026-03-18"],
  ["2026-03-18", "date", { format: "yyyy-mm", like: "m月d日" }, { value: MARCH_18 }, "2026-03-18"],
  ["2026-03-18", "date", { format: "@", like: "m月d日" }, { value: "2026-03-18" }, "2026-03-18"],
  ["2026-03-18", "date", { date1904: true }, { value: MARCH_18 - 1462, format: "yyyy/m/d" }, "2026-03-18"],
  ["300", "money", {}, { value: 300 }, 30_000],
  ["1,234.50", "money", {}, { value: 1234.5 }, 123_450],
  ["-5", "money", {}, { value: -5 }, -500],
  ["300", "money", { factor: 10_000 }, { value: 0.03 }, 30_000],
  ["0.01", "money", { factor: 10_000 }, { value: 0.000001 }, 1],
  ["300.5", "money", { format: "@" }, { value: "300.5" }, 30_050],
  ["12", "count", {}, { value: 12 }, 12],
  ["1234567", "count", {}, { value: 1_234_567 }, 1_234_567],
  ["12", "count", { format: "@" }, { value: "12" }, 12],
  ["80", "share", {}, { value: 0.8, format: "0%" }, 0.8],
  ["80.25%", "share", { like: "0.0%" }, { value: 0.8025, format: "0.0%" }, 0.8025],
  ["80", "share", { like: "0.0" }, { value: 0.8, format: "0%" }, 0.8],
  ["80", "share", { format: "0.00%", like: "0%" }, { value: 0.8 }, 0.8],
  ["100", "share", { format: "@" }, { value: "100%" }, 1],
  ["0", "share", {}, { value: 0, format: "0%" }, 0],
  ["yes", "yes-no", {}, { value: "是" }, true],
  ["no", "yes-no", {}, { value: "否" }, false],
  ["张三", "text" as Kind, {}, { value: "张三" }, "张三"],
])("%j as %s %j", (text, kind, look, content, value) => expect(told(text, kind, look)).toEqual({ content, value }));

test.each<[text: string, kind: Kind, why: string]>([
  ["2026-02-30", "date", "no-day"],
  ["2026/3/18", "date", "no-day"],
  ["12,34", "money", "no-amount"],
  ["3.333", "money", "no-amount"],
  ["约300", "money", "no-amount"],
  ["1234567890123", "money", "no-amount"],
  ["12345678", "count", "no-count"],
  ["-1", "count", "no-count"],
  ["1.5", "count", "no-count"],
  ["101", "share", "no-share"],
  ["100.01", "share", "no-share"],
  ["八成", "share", "no-share"],
])("%j is no %s", (text, kind, why) => expect(told(text, kind)).toBe(why));
