/** Word files: numbers that Word writes itself, merges, nested tables, text boxes, tracked changes; and the keyed files of the shared folder. */
import fs from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { type ArticleRow, readDocument } from "../../../src/core/importing";
import { readDocx } from "../../../src/hosts/docx/read-docx";
import { docx, paragraph as p, table } from "./build-docx";
import { sharedFiles } from "../../core/importing/read";

const listed = (text: string, level: number): string => p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`);
const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="1">${level(0, "chineseCounting", "%1、")}${level(1, "decimal", "%2月份：")}${level(2, "decimalEnclosedCircle", "%3")}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`;
const texts = (file: Uint8Array): string[] => readDocx(file).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

it("writes the numbers that Word writes, each level on its own", () => {
  const body =
    listed("总则", 0) +
    listed("", 1).replace("<w:t></w:t>", "<w:t>座谈会</w:t>") +
    listed("讲座", 2) +
    listed("比赛", 2) +
    listed("体检", 1) +
    listed("其他", 0) +
    listed("总结", 1);
  expect(texts(docx(body, NUMBERING))).toEqual(["一、总则", "1月份：座谈会", "①讲座", "②比赛", "2月份：体检", "二、其他", "1月份：总结"]);
});

it("lists of one pattern count on; one that says where it begins does so", () => {
  const lists = `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1月份：").replace('start w:val="1"', 'start w:val="3"')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;
  const item = (text: string, list: number): string => p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
  const body = item("春游", 1) + item("植树", 1) + item("比武", 2) + item("慰问", 3) + item("体检", 3);
  expect(texts(docx(body, lists))).toEqual(["3月份：春游", "4月份：植树", "5月份：比武", "9月份：慰问", "10月份：体检"]);
  const { plans } = readDocument(readDocx(docx(p("某公司工会2026年工作计划") + body, lists)), { year: null, keepTraditional: false });
  expect(plans[0]!.rows.map(({ months, activity }) => [months.join(), activity])).toEqual([
    ["3", "春游"],
    ["4", "植树"],
    ["5", "比武"],
    ["9", "慰问"],
    ["10", "体检"],
  ]);
});

it("a style gives its number to the styles based on it", () => {
  const styles = `<w:style w:styleId="List"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Own"><w:basedOn w:val="List"/></w:style><w:style w:styleId="Round"><w:basedOn w:val="Round"/></w:style>`;
  const styled = (text: string, style: string): string => p(text, `<w:pStyle w:val="${style}"/>`);
  const body = styled("总则", "List") + styled("其他", "Own") + styled("附", "Round");
  expect(texts(docx(body, NUMBERING, styles))).toEqual(["一、总则", "二、其他", "附"]);
});

it("text moved here is read, where it was moved from and the reading above a word are not", () => {
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const ruby = `<w:r><w:ruby><w:rt>${run("huì")}</w:rt><w:rubyBase>${run("会")}</w:rubyBase></w:ruby></w:r>`;
  const body = `<w:p><w:moveFrom w:id="1">${run("5月春游")}</w:moveFrom><w:moveTo w:id="2">${run("6月开")}</w:moveTo>${ruby}</w:p>`;
  expect(texts(docx(body))).toEqual(["6月开会"]);
});

it("cells over several rows and columns of a table say what they say for each of its rows", () => {
  const cell = (text: string, more = ""): string => `<w:tc><w:tcPr>${more}</w:tcPr>${p(text)}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
  const start = '<w:vMerge w:val="restart"/>';
  const rest = "<w:vMerge/>";
  const wide = '<w:gridSpan w:val="2"/>';
  const body = `${p("某公司工会2026年工作计划表")}<w:tbl>
    ${row(cell("月份"), cell("活动内容"), cell("预算（元）"), cell("责任人"))}
    ${row(cell("3月", start), cell("春游"), cell("800"), cell("赵强", start))}
    ${row(cell("", rest), cell("植树"), cell("200"), cell("", rest))}
    ${row(cell("5月"), cell("比武"), cell("1000"), cell("李红"))}
    <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("体检")}${cell("500")}${cell("李红")}</w:tr>
    ${row(cell("合计", wide), cell("2500"), cell(""))}</w:tbl>`;
  const { plans } = readDocument(readDocx(docx(body)), { year: null, keepTraditional: false });
  expect(plans.at(-1)!.rows.map(({ months, activity, amountFen, owner }) => [months.join(), activity, amountFen, owner])).toEqual([
    ["3", "春游", 80000, "赵强"],
    ["3", "植树", 20000, "赵强"],
    ["5", "比武", 100000, "李红"],
    ["5", "体检", 50000, "李红"],
  ]);
});

it("reads inserted text and not deleted text, a text box once", () => {
  const changed =
    '<w:p><w:del w:id="1"><w:r><w:delText>7月</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>8月</w:t></w:r></w:ins></w:p>';
  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p("框内")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p("框内")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(texts(docx(changed + box)).filter((text) => text !== "")).toEqual(["8月", "框内"]);
});

it("a file without a document is refused", () => {
  expect(() => readDocx(zipSync({ "xl/workbook.xml": new TextEncoder().encode("<a/>") }))).toThrow("not-text");
});

interface Key {
  readonly plans: readonly {
    readonly title: string;
    readonly year: number;
    readonly union?: boolean;
    readonly rows: readonly {
      readonly months: readonly number[];
      readonly activity: string;
      readonly owner: string;
      readonly amountYuan: number | null;
      readonly t: number;
      readonly r: number;
    }[];
  }[];
}

it.each(sharedFiles("docx", ".docx").map((file) => [path.basename(file), file] as const))("%s has the rows of its key", (_name, file) => {
  const key = JSON.parse(fs.readFileSync(file.replace(/docx$/, "key.json"), "utf8")) as Key;
  const { plans } = readDocument(readDocx(new Uint8Array(fs.readFileSync(file))), { year: null, keepTraditional: false });
  const told = ({ months, activity, owner, amountFen, at }: ArticleRow): unknown => ({
    months,
    activity,
    owner,
    amountYuan: amountFen === null ? null : amountFen / 100,
    t: at?.table,
    r: at?.row,
  });
  expect(plans.map(({ title, year, kind, rows }) => ({ title, year, kind, rows: rows.map(told) }))).toEqual(
    key.plans.map(({ title, year, union, rows }) => ({
      title,
      year,
      kind: union === false ? "other" : "union",
      rows: rows.map(({ months, activity, owner, amountYuan, t, r }) => ({ months, activity, owner, amountYuan, t, r })),
    })),
  );
});

it("a table of one column is a frame: what stands in it is read as if it stood alone", () => {
  const plan = table([
    ["月份", "活动", "负责人", "预算（元）"],
    ["3月", "植树", "工会", "500"],
    ["5月", "比武", "工会", "900"],
  ]);
  const frame = `<w:tbl><w:tr><w:tc>${p("某厂工会2026年工作计划")}${plan}${p("备注")}</w:tc></w:tr></w:tbl>`;
  const { plans } = readDocument(readDocx(docx(frame)), { year: null, keepTraditional: false });
  expect(plans.flatMap(({ rows }) => rows.map(({ months, activity, amountFen, at }) => [months.join(), activity, amountFen, at]))).toEqual([
    ["3", "植树", 50000, { table: 1, row: 2 }],
    ["5", "比武", 90000, { table: 1, row: 3 }],
  ]);
});

it("a table that is no plan is part of the text: nothing in it is lost", () => {
  const body =
    p("某厂工会2026年工作计划") +
    table([
      ["工作措施", "组织植树（3月）"],
      ["保障措施", "12月底前完成总结"],
    ]);
  const { plans } = readDocument(readDocx(docx(body)), { year: null, keepTraditional: false });
  expect(plans.flatMap(({ rows }) => rows.map(({ months, activity }) => `${months.join()} ${activity}`))).toEqual([
    expect.stringMatching(/^3 .*植树/),
    expect.stringMatching(/^12 .*总结/),
  ]);
});

it("a number that says a month says it of an empty paragraph too; every empty one counts", () => {
  const lists = `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1月份").replace('start w:val="1"', 'start w:val="9"')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, "decimal", "%1.")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`;
  const item = (text: string, list: number): string => p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
  const body = item("", 1) + item("登山节", 2) + item("", 2) + item("合唱比赛", 2) + item("", 1) + item("体检", 2);
  expect(texts(docx(body, lists))).toEqual(["9月份", "1.登山节", "", "3.合唱比赛", "10月份", "4.体检"]);
  const { plans } = readDocument(readDocx(docx(p("某公司工会2026年工作计划") + body, lists)), { year: null, keepTraditional: false });
  expect(plans[0]!.rows.map(({ months, activity }) => `${months.join()} ${activity}`)).toEqual(["9 登山节", "9 合唱比赛", "10 体检"]);
});

describe("a table in the midst of a plan", () => {
  const plans = (body: string): (string | number | null)[][] =>
    readDocument(readDocx(docx(body)), { year: null, keepTraditional: false }).plans.map(({ title, from, to, rows }) => [
      title,
      from,
      to,
      rows.map(({ months, activity }) => `${months.join()} ${activity}`).join(" / "),
    ]);
  const months = table([
    ["月份", "活动内容", "负责人"],
    ["5月", "花艺比武", "王红"],
    ["10月", "重阳登高", "李明"],
  ]);
  const title = p("某公司工会2026年工作安排");

  it("is part of it, below a line of its own, its unit in brackets, or an introduction", () => {
    expect(plans(title + p("1月慰问职工。") + months)).toEqual([
      ["某公司工会2026年工作安排", 1, 5, "1 慰问职工 / 5 花艺比武 / 10 重阳登高"],
    ]);
    for (const caption of ["（单位：元）", "具体安排如下："])
      expect(plans(title + p(caption) + months)).toEqual([["某公司工会2026年工作安排", 1, 5, "5 花艺比武 / 10 重阳登高"]]);
  });

  it("and so is what goes on after a page", () => {
    const rest = table([
      ["月份", "活动内容", "负责人"],
      ["12月", "年度总结", "王红"],
    ]);
    expect(plans(title + months + p("（续表）") + rest)).toEqual([
      ["某公司工会2026年工作安排", 1, 7, "5 花艺比武 / 10 重阳登高 / 12 年度总结"],
    ]);
  });

  it("is a plan of its own where a line names it", () => {
    expect(plans(p("某公司2026年党群工作") + p("表1 工会工作") + months).map(([name]) => name)).toEqual(["表1 工会工作"]);
  });

  it("a second paragraph in brackets is part of the activity", () => {
    const cell = `<w:tbl><w:tr><w:tc>${p("月份")}</w:tc><w:tc>${p("活动内容")}</w:tc></w:tr><w:tr><w:tc>${p("5月")}</w:tc><w:tc>${p("教职工健步走")}${p("（环湖一圈）")}</w:tc></w:tr><w:tr><w:tc>${p("6月")}</w:tc><w:tc>${p("组织送清凉")}${p("举办读书会")}</w:tc></w:tr></w:tbl>`;
    expect(plans(title + cell).map(([, , , rows]) => rows)).toEqual(["5 教职工健步走（环湖一圈） / 6 组织送清凉 / 6 举办读书会"]);
  });
});
