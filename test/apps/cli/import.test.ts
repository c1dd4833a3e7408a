/** gonghui import, and run on an article: the JSON of the contract, the workbook, encodings, refusals. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { gonghui } from "./gonghui";

const TEXT =
  "某某医院工会2026年工作计划\n3月\n1、庆祝三八妇女节，预算2000元（责任人：李平）\n2、组织座谈\n十二月份、次年一月：送温暖\n二、其他工作\n每季度召开一次例会。\n";

let folder: string;
let text: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-import-"));
  text = path.join(folder, "计划.txt");
  fs.writeFileSync(text, TEXT);
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Record {
  readonly plans: readonly {
    readonly rows: readonly {
      readonly months: readonly number[];
      readonly activity: string;
      readonly amountYuan: number | null;
      readonly year: unknown;
    }[];
  }[];
  readonly unrecognised: readonly unknown[];
}

const rowsIn = (out: string): string[] =>
  (JSON.parse(out) as Record).plans.flatMap(({ rows }) => rows.map(({ months, activity }) => `${months.join()} ${activity}`));

it("prints one object in the form of the contract", async () => {
  const { status, out } = await gonghui("import", text, "--json");
  expect(status).toBe(0);
  const record = JSON.parse(out) as Record;
  expect(record).toMatchObject({
    schema: "gonghui/import@2",
    plans: [{ title: "某某医院工会2026年工作计划", kind: "union", year: 2026, from: 1, to: 7 }],
    unrecognised: [],
  });
  expect(record.plans[0]!.rows[0]).toEqual({
    months: [3],
    monthsFrom: "heading",
    activity: "庆祝三八妇女节",
    owner: "李平",
    partner: null,
    place: null,
    theme: null,
    amountYuan: 2000,
    amountText: "2000元",
    cadence: null,
    deadline: null,
    year: null,
    line: 3,
    lines: [2, 3],
    quote: "1、庆祝三八妇女节，预算2000元（责任人：李平）",
  });
  expect(record.plans[0]!.rows[2]).toMatchObject({ months: [12, 1], activity: "送温暖", year: 2027 });
});

it("the same rows from GB18030, UTF-16 and UTF-8 with its mark", async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, "utf16le")]);
  // 工会 … in GB18030: two bytes each, from the table of the encoding.
  const gb = path.join(folder, "gb.txt");
  fs.writeFileSync(
    gb,
    Buffer.from([0xb9, 0xa4, 0xbb, 0xe1, 0x0a, 0x33, 0xd4, 0xc2, 0xa3, 0xba, 0xd5, 0xd9, 0xbf, 0xaa, 0xbb, 0xe1, 0xd2, 0xe9]),
  );
  expect(rowsIn((await gonghui("import", gb, "--json")).out)).toEqual(["3 召开会议"]);
  const expected = rowsIn((await gonghui("import", text, "--json")).out);
  for (const [name, bytes] of [
    ["u16.txt", utf16],
    ["bom.txt", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)])],
  ] as const) {
    fs.writeFileSync(path.join(folder, name), bytes);
    expect(rowsIn((await gonghui("import", path.join(folder, name), "--json")).out)).toEqual(expected);
  }
});

it("--expand writes what comes round once for each time", async () => {
  const { out } = await gonghui("import", text, "--json", "--expand", "quarter");
  expect(rowsIn(out).filter((row) => row.includes("例会"))).toEqual(["3", "6", "9", "12"].map((month) => `${month} 召开一次例会`));
});

it("makes a workbook that is a plan again", async () => {
  const output = path.join(folder, "计划.xlsx");
  const { status } = await gonghui("import", text, "-o", output);
  expect(status).toBe(0);
  const { sheets } = readXlsx(new Uint8Array(fs.readFileSync(output)));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["某某医院工会2026年工作计划"]);
  const checked = JSON.parse((await gonghui("check", output, "--json")).out) as {
    readonly sheets: readonly { readonly rows: readonly { readonly months: readonly number[] }[] }[];
    readonly totals: { readonly sumYuan: number };
  };
  expect(checked.totals.sumYuan).toBe(2000);
  expect(checked.sheets[0]!.rows.map(({ months }) => months.join())).toEqual(["3", "3", "12,1", "3,6,9,12"]);
});

it("run takes an article", async () => {
  const output = path.join(folder, "out.xlsx");
  const { status, err } = await gonghui("run", text, "-o", output, "--accept", "none");
  expect([status, err]).toEqual([0, ""]);
  expect(readXlsx(new Uint8Array(fs.readFileSync(output))).sheets.length).toBeGreaterThan(2);
});

it.each([
  ["no plan", Buffer.from("今天天气很好。"), "no-plan-found"],
  ["bytes", Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 0]), "not-text"],
  ["old", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "old-doc"],
  ["pdf", Buffer.from("%PDF-1.7\n"), "old-doc"],
])("refuses %s with status 3", async (name, bytes) => {
  const file = path.join(folder, `${name}.txt`);
  fs.writeFileSync(file, bytes);
  const { status, out, err } = await gonghui("import", file, "--json");
  expect([status, out]).toEqual([3, ""]);
  expect(err).toContain(`${name}.txt`);
});

it("several unions' plans need --plan", async () => {
  fs.writeFileSync(text, "工会工作计划篇一\n3月：踏青活动\n工会工作计划篇二\n4月：乒乓球比赛\n");
  expect((await gonghui("run", text, "-o", path.join(folder, "a.xlsx"))).status).toBe(3);
  expect((await gonghui("run", text, "-o", path.join(folder, "a.xlsx"), "--plan", "2", "--accept", "none")).status).toBe(0);
});

describe("run on one plan of an article", () => {
  const plans =
    "工会工作计划表一\n三月份\n1、组织春游。\n工会工作计划表二\n1、坚持服务职工，做好职工的贴心人。\n工会工作计划表三\n五月份\n1、举办比武。\n";
  it.each([
    [["--plan", "2"], "“计划.txt”的第2份计划里没有写明时间的活动，列不成表：请在文章里写上各项活动的月份、日期或多久一次，再试一次。\n"],
    [["--plan", "9"], "“计划.txt”里只有3份计划，没有第9份：请改 --plan 的序号再试。\n"],
    [[], "“计划.txt”里有2份工会计划（1: 工会工作计划表一; 3: 工会工作计划表三），不能合在一起：请用 --plan 序号 指定其中一份。\n"],
  ])("%j that gives no table says why", async (which, said) => {
    const file = path.join(folder, "计划.txt");
    fs.writeFileSync(file, plans);
    const { status, err } = await gonghui("run", file, ...which, "-o", path.join(folder, "no.xlsx"));
    expect([status, err.replace(/“[^”]*计划\.txt”/, "“计划.txt”")]).toEqual([3, said]);
  });
});
