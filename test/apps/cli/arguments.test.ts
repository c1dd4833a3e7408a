/** The arguments as data, and what is said about each way of getting them wrong. */
import type { Sector } from "../../../src/core/terms/sector";
import fc from "fast-check";
import { languageAskedFor, readArguments, UsageError, type UsageProblem } from "../../../src/apps/cli/arguments";
import { OPTIONS_OF } from "../../../src/apps/cli/cli";

const sectorNamed = (text: string): Sector | null => (text === "学校" ? "school" : null);
const read = (line: string) =>
  readArguments(
    line.split(" ").filter((word) => word !== ""),
    OPTIONS_OF,
    sectorNamed,
  );

function problem(line: string): UsageProblem {
  try {
    read(line);
  } catch (error) {
    if (error instanceof UsageError) return error.problem;
    throw error;
  }
  throw new Error(`accepted: ${line}`);
}

test("a full line is understood, whatever the order", () => {
  const expected = {
    command: "run",
    files: ["计划.xlsx"],
    output: "out.xlsx",
    isForced: true,
    isJson: false,
    isDryRun: false,
    accept: { ids: ["a@3", "b@4"] },
    profile: { year: 2027, sector: "school", province: "广东", city: "广州", members: 120, funds: 6000050 },
  };
  expect(
    read("run 计划.xlsx -o out.xlsx --force --accept a@3,b@4 --year 2027 --sector 学校 --place 广东·广州 --members 120 --funds 60,000.50"),
  ).toMatchObject(expected);
  expect(
    read(
      "--funds=60000.5 --place=广东/广州 run --members 120 --sector 学校 --year=2027 --accept a@3,b@4 --force --output out.xlsx 计划.xlsx",
    ),
  ).toMatchObject(expected);
});

test("what is not said stays unknown", () => {
  expect(read("check a.xlsx").profile).toEqual({ year: null, sector: null, province: null, city: null, members: null, funds: null });
  expect(read("check a.xlsx")).toMatchObject({ accept: "recommended", output: null, isForced: false, isJson: false });
});

test("no funds and funds of nothing are different", () => {
  expect(read("check a.xlsx --funds 0").profile.funds).toBe(0);
  expect(read("check a.xlsx --members 0").profile.members).toBe(0);
});

test("a reserve is an amount or a share; subjects keep the digits' commas", () => {
  const of = (more: string) => read(`new -o b.xlsx --year 2027 ${more}`);
  expect(of("")).toMatchObject({ reserve: null, subjects: [], isWithoutAmounts: false });
  expect(of("--reserve 3,000.50 --no-amounts")).toMatchObject({ reserve: { fen: 300_050 }, isWithoutAmounts: true });
  expect(of("--reserve 7.5%").reserve).toEqual({ share: 0.075 });
  expect(of("--reserve 0％").reserve).toEqual({ share: 0 });
  expect(of("--subjects 50105=30,000,文体活动支出=12000.5").subjects).toEqual([
    { name: "50105", fen: 3_000_000 },
    { name: "文体活动支出", fen: 1_200_050 },
  ]);
  expect(of("--subjects 会员活动支出＝0；50102=1,234,567").subjects).toEqual([
    { name: "会员活动支出", fen: 0 },
    { name: "50102", fen: 123_456_700 },
  ]);
});

test.each(["--reserve 101%", "--reserve -5%", "--reserve 一成", "--reserve=-3000", "--reserve 1.005"])("new %s is refused", (flag) => {
  expect(problem(`new -o b.xlsx --year 2027 ${flag}`)).toMatchObject({ code: "bad-value", option: "--reserve", kind: "reserve" });
});

test.each(["50105", "50105=", "=300", "50105=三万", "50105=1=2", "50105=300,", "50105=300,,50102=5"])(
  "new --subjects %s is refused",
  (value) => {
    expect(problem(`new -o b.xlsx --year 2027 --subjects ${value}`)).toEqual({
      code: "bad-value",
      option: "--subjects",
      value,
      kind: "subjects",
    });
  },
);

test.each<[string, UsageProblem]>([
  ["", { code: "no-command" }],
  ["audit a.xlsx", { code: "unknown-command", name: "audit" }],
  ["check a.xlsx --fast", { code: "unknown-option", option: "--fast" }],
  ["check a.xlsx -x", { code: "unknown-option", option: "-x" }],
  ["check a.xlsx --__proto__ b", { code: "unknown-option", option: "--__proto__" }],
  ["check a.xlsx -o b.xlsx", { code: "option-not-here", option: "-o", command: "check" }],
  ["new a.xlsx --json", { code: "option-not-here", option: "--json", command: "new" }],
  ["run a.xlsx -o", { code: "value-missing", option: "-o" }],
  ["run a.xlsx -o b.xlsx --reserve 5%", { code: "option-not-here", option: "--reserve", command: "run" }],
  ["check a.xlsx --json=yes", { code: "value-not-taken", option: "--json" }],
  ["check a.xlsx --year 2026 --year 2027", { code: "given-twice", option: "--year" }],
  ["check a.xlsx --year 26", { code: "bad-value", option: "--year", value: "26", kind: "year" }],
  ["check a.xlsx --sector 工厂", { code: "bad-value", option: "--sector", value: "工厂", kind: "sector" }],
  ["check a.xlsx --members 12.5", { code: "bad-value", option: "--members", value: "12.5", kind: "count" }],
  ["check a.xlsx --funds 很多", { code: "bad-value", option: "--funds", value: "很多", kind: "money" }],
  ["check a.xlsx --funds 1.005", { code: "bad-value", option: "--funds", value: "1.005", kind: "money" }],
  ["check a.xlsx --funds=-5", { code: "bad-value", option: "--funds", value: "-5", kind: "money" }],
  ["check a.xlsx --lang fr", { code: "bad-value", option: "--lang", value: "fr", kind: "language" }],
  ["run a.xlsx -o b.xlsx --accept a@1,,b@2", { code: "bad-value", option: "--accept", value: "a@1,,b@2", kind: "accept" }],
])("%s", (line, expected) => {
  expect(problem(line)).toEqual(expected);
});

test("help and version win over everything that is missing", () => {
  expect(read("--help")).toMatchObject({ command: "help", helpOn: null });
  expect(read("run --help")).toMatchObject({ command: "help", helpOn: "run" });
  expect(read("help fill")).toMatchObject({ command: "help", helpOn: "fill" });
  expect(read("-v")).toMatchObject({ command: "version" });
});

test("a file may begin with a dash after --", () => {
  expect(read("check -- -计划.xlsx").files).toEqual(["-计划.xlsx"]);
});

test("the language is known even where the rest is wrong", () => {
  expect(languageAskedFor(["check", "--nonsense", "--lang", "en"])).toBe("en");
  expect(languageAskedFor(["--lang=zh-TW"])).toBe("zh-TW");
  expect(languageAskedFor(["--lang", "xx"])).toBe("zh-CN");
  expect(languageAskedFor([])).toBe("zh-CN");
});

test("law: any words give arguments or a usage error, nothing else", () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom("run", "check", "-o", "--funds", "--year", "2027", "--", "--lang", "--accept", "=", "--=", "-"),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (argv) => {
      try {
        expect(typeof readArguments(argv, OPTIONS_OF, sectorNamed).command).toBe("string");
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }),
  );
});
