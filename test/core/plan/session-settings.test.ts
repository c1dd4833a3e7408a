/** The one order of precedence: what is said now, before the workbook, before what is remembered. */
import type { Fen } from "../../../src/core/plan/money";
import { EMPTY_PROFILE, EMPTY_SETTINGS, type Profile, type Settings } from "../../../src/core/plan/settings";
import { NO_SESSION_SETTINGS, settled, withDismissal, withoutDismissal, withRegisterLayout } from "../../../src/core/plan/session-settings";

const standing = (profile: Partial<Profile>): Settings => ({ ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, ...profile } });
const layout = (sheet: string, firstRow: number) =>
  ({
    sheet,
    headerRows: [1],
    columns: { activity: 1 },
    monthColumns: [],
    firstRow,
    lastRow: 9,
    unit: "元",
    unitFactor: 1,
    confidence: 1,
    isCorrected: true,
  }) as const;

test.each<[string, Partial<Profile>, Partial<Profile>, Partial<Profile>, Partial<Profile>]>([
  ["what is told wins", { members: 1 }, { members: 2 }, { members: 3 }, { members: 3 }],
  ["the workbook wins over what is remembered", { members: 1 }, { members: 2 }, {}, { members: 2 }],
  ["what is remembered fills a gap", { members: 1 }, {}, {}, { members: 1 }],
  ["null is not told", { members: 1 }, { members: 2 }, { members: null }, { members: 2 }],
  ["zero is told", { funds: 500 as Fen }, { funds: 300 as Fen }, { funds: 0 as Fen }, { funds: 0 as Fen }],
  [
    "a province told keeps no city of the sheet's",
    {},
    { province: "广东", city: "深圳" },
    { province: "湖南" },
    { province: "湖南", city: null },
  ],
  [
    "a city told with it stays",
    {},
    { province: "广东", city: "深圳" },
    { province: "湖南", city: "长沙" },
    { province: "湖南", city: "长沙" },
  ],
  [
    "a city told alone is one of the sheet's province",
    {},
    { province: "广东", city: "深圳" },
    { city: "广州" },
    { province: "广东", city: "广州" },
  ],
  [
    "the sheet's province keeps no remembered city",
    { province: "湖南", city: "长沙" },
    { province: "广东" },
    {},
    { province: "广东", city: null },
  ],
  ["a remembered place is a place", { province: "湖南", city: "长沙" }, { members: 8 }, {}, { province: "湖南", city: "长沙", members: 8 }],
])("%s", (_what, remembered, sheets, told, expected) => {
  const { profile } = settled(standing(sheets), { ...NO_SESSION_SETTINGS, remembered, profile: told });
  expect(profile).toEqual({ ...EMPTY_PROFILE, ...expected });
});

test("settling twice is settling once", () => {
  const told = { ...NO_SESSION_SETTINGS, remembered: { province: "湖南", city: "长沙" }, profile: { members: 8 } };
  const once = settled(standing({ funds: 100 as Fen }), told);
  expect(settled(once, told)).toEqual(once);
});

test("all layouts told for a sheet replace all that stand for it; dismissals are added and taken back by their keys", () => {
  const settings: Settings = {
    ...EMPTY_SETTINGS,
    layouts: [layout("甲", 2), layout("乙", 2)],
    dismissals: [
      { key: "a", reason: "旧" },
      { key: "b", reason: "旧" },
    ],
  };
  const { layouts, dismissals } = settled(settings, {
    profile: {},
    layouts: [layout("乙", 5)],
    dismissals: [
      { key: "a", reason: "新" },
      { key: "c", reason: "新" },
    ],
    restored: ["b"],
  });
  expect(layouts.map(({ sheet, firstRow }) => [sheet, firstRow])).toEqual([
    ["甲", 2],
    ["乙", 5],
  ]);
  expect(dismissals).toEqual([
    { key: "a", reason: "新" },
    { key: "c", reason: "新" },
  ]);
});

describe("what is said one after the other", () => {
  const dismissal = (key: string, reason: string) => ({ key, reason, by: "", on: "" }) as never;
  const keys = ({ dismissals, restored }: typeof NO_SESSION_SETTINGS) => [dismissals.map((one) => one.key), restored];

  test("the last word on a finding counts: dismissed, taken back, dismissed again", () => {
    const first = withDismissal(withDismissal(NO_SESSION_SETTINGS, dismissal("a", "1")), dismissal("b", "2"));
    expect(keys(first)).toEqual([["a", "b"], []]);
    const again = withDismissal(first, dismissal("a", "3"));
    expect(again.dismissals.map((one) => [one.key, (one as { reason?: string }).reason])).toEqual([
      ["b", "2"],
      ["a", "3"],
    ]);
    const back = withoutDismissal(again, "a");
    expect(keys(back)).toEqual([["b"], ["a"]]);
    expect(keys(withDismissal(back, dismissal("a", "4")))).toEqual([["b", "a"], []]);
  });

  test("one register for each sheet, the last one told of", () => {
    const told = (sheet: string, register: string) => ({ sheet, register }) as never;
    const session = withRegisterLayout(
      withRegisterLayout(withRegisterLayout(NO_SESSION_SETTINGS, told("一", "x")), told("二", "y")),
      told("一", "z"),
    );
    expect(session.registerLayouts).toEqual([told("二", "y"), told("一", "z")]);
  });
});
