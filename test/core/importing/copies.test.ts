/** Copies of the texts of the shared folder say what they say: in other encodings, and broken into lines as a typesetter would. */
import fs from "node:fs";
import path from "node:path";
import { decodeText } from "../../../src/hosts/text/decode-text";
import { inGb } from "./in-gb";
import { read, sharedFiles } from "./read";
import { wrapped } from "./wrapped";

const TEXTS = sharedFiles("texts", ".txt").map((file) => [path.basename(file), fs.readFileSync(file, "utf8")] as const);

const told = (text: string): string[] =>
  read(text).plans.flatMap(({ rows }) =>
    rows.map(({ months, activity, owner }) => `${months.join()} ${activity.replace(/[^\p{L}\p{N}]/gu, "")} ${owner ?? ""}`),
  );

const utf16 = (text: string): Uint8Array => {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
};

it.each(TEXTS)("%s in GB18030, in UTF-16 and with a mark of UTF-8 is the same to the letter", (_name, text) => {
  const said = read(text);
  expect(read(decodeText(inGb(text)))).toEqual(said);
  expect(read(decodeText(utf16(text)))).toEqual(said);
  expect(read(decodeText(new TextEncoder().encode(`\ufeff${text}`)))).toEqual(said);
});

it.each(TEXTS)("%s broken at 36, 38 and 40 characters has the same months, activities and owners", (_name, text) => {
  for (const width of [36, 38, 40]) expect(told(wrapped(text, width))).toEqual(told(text));
});

it("at any width at most two rows in a hundred differ", () => {
  let rows = 0;
  let differ = 0;
  for (const [, text] of TEXTS)
    for (let width = 24; width <= 44; width += 2) {
      const said = told(text);
      const again = told(wrapped(text, width));
      rows += said.length;
      differ += Math.max(said.filter((row) => !again.includes(row)).length, again.filter((row) => !said.includes(row)).length);
    }
  expect(differ).toBeLessThanOrEqual(0.02 * rows);
});

const TITLE = "某某总工会2026年工作计划\n";

it("a bracket below its item that says when it is due is its own, whoever else is named in it", () => {
  const { rows } = read(
    `${TITLE}1.组建宣讲团。\n（责任部门：宣教部；完成时限：10月底）\n2.办好读书节。\n（责任部门：文体部；完成时限：4月）`,
  ).plans[0]!;
  expect(rows.map(({ months, activity, owner }) => [months.join(), activity, owner])).toEqual([
    ["10", "组建宣讲团", "宣教部"],
    ["4", "办好读书节", "文体部"],
  ]);
});

it("lines of weeks as long as each other are not one line that was broken", () => {
  const weeks = [
    "第二周（3月9日—3月13日）：“三八”妇女节活动",
    "第四周（3月23日—3月27日）：教职工羽毛球赛",
    "第六周（4月6日—4月10日）：清明节祭扫活动",
    "第八周（4月20日—4月24日）：教职工拔河比赛",
  ];
  expect(read(`${TITLE}${weeks.join("\n")}`).plans[0]!.rows.map(({ line, months }) => [line, months.join()])).toEqual([
    [2, "3"],
    [3, "3"],
    [4, "4"],
    [5, "4"],
  ]);
});
