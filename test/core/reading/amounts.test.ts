import fc from "fast-check";
import type { Cell } from "../../../src/core/grid/grid";
import { yuan } from "../../../src/core/plan/money";
import { readAmount } from "../../../src/core/reading/amounts";
import { chineseNumber } from "../../../src/core/words/chinese-number";
import { runs } from "../../runs";

const read = (value: Cell["value"], factor = 1, more: Partial<Cell> = {}) => readAmount({ value, ...more }, factor);
const yuanOf = (value: Cell["value"], factor = 1): number | null => {
  const { fen } = read(value, factor);
  return fen === null ? null : yuan(fen);
};

describe("readAmount: one exact meaning", () => {
  it.each([
    ["2,000元", 2000],
    ["3500", 3500],
    ["２０００", 2000],
    ["￥3,000.00", 3000],
    ["¥ 500", 500],
    ["2 000", 2000],
    ["1，200元", 1200],
    ["2000圆", 2000],
    ["2000元整", 2000],
    ["人民币2000元", 2000],
    ["贰仟元整", 2000],
    ["伍仟元", 5000],
    ["貳萬伍仟元整", 25000],
    ["伍萬元整", 50000],
    ["壹万贰仟叁佰肆拾伍元陆角柒分", 12345.67],
    ["两千五", 2500],
    ["一万二", 12000],
    ["三百五", 350],
    ["两万", 20000],
    ["一千零五十元", 1050],
    ["十万元", 100000],
    ["3元5角", 3.5],
    ["5千", 5000],
    ["5千元", 5000],
    ["8百元", 800],
    ["2k", 2000],
    ["1万5千", 15000],
    ["1万2", 12000],
    ["2千5", 2500],
    ["1万2000元", 12000],
    ["0", 0],
    ["0元", 0],
    ["零元", 0],
    ["12.5", 12.5],
    ["2000.", 2000],
    [".5", 0.5],
    ["1.5e3", 1500],
    ["1E+4", 10000],
    ["-500", -500],
    ["－500元", -500],
    ["负500元", -500],
    ["(500)", -500],
    ["（500）", -500],
    ["'3000", 3000],
    ["2000块", 2000],
    ["500块钱", 500],
    ["共计2000元", 2000],
    ["合计：800元（奖品500元，场地300元）", 800],
    ["预算2000元", 2000],
    ["场地费500元", 500],
    ["2000（含奖品）", 2000],
    ["2000元（不含场地费）", 2000],
    ["2000元，含奖品", 2000],
    ["5000元，其中奖品3000元", 5000],
    ["2000元含奖品", 2000],
    ["2000(元)", 2000],
    ["新臺幣30,000元", 30000],
    ["NT$30,000", 30000],
    ["12.345", 12.35],
  ])("%j is %d yuan as text", (text, expected) => {
    expect([text, yuanOf(text)]).toEqual([text, expected]);
    expect(read(text).form).toBe("text");
  });

  it("takes numbers as they are", () => {
    expect(read(1260.5)).toMatchObject({ fen: 126050, form: "number", isRounded: false, isFormula: false });
    expect(read(0)).toMatchObject({ fen: 0, form: "number" });
    expect(read(-20)).toMatchObject({ fen: -2000, form: "number" });
    expect(read(0.1 + 0.2)).toMatchObject({ fen: 30, isRounded: false });
    expect(read(10.005)).toMatchObject({ fen: 1001, isRounded: true });
  });
});

describe("readAmount: units", () => {
  it("applies the column's unit, and lets the cell's own beat it", () => {
    expect(read(1.5, 10_000)).toMatchObject({ fen: 1_500_000, unitInCell: null, unitFactor: 10_000 });
    expect(read("0.48", 10_000)).toMatchObject({ fen: 480_000, unitInCell: null });
    expect(read("3000元", 10_000)).toMatchObject({ fen: 300_000, unitInCell: 1, form: "text" });
    expect(read("0.8万元", 1)).toMatchObject({ fen: 800_000, unitInCell: 10_000 });
    expect(read("1.5万", 10_000)).toMatchObject({ fen: 1_500_000, unitInCell: 10_000 });
    expect(read("2w")).toMatchObject({ fen: 2_000_000, unitInCell: 10_000 });
    expect(read("3千元", 1000)).toMatchObject({ fen: 300_000, unitInCell: 1000 });
    expect(read("3千元", 1)).toMatchObject({ fen: 300_000, unitInCell: 1 });
    expect(read("五", 10_000)).toMatchObject({ fen: 5_000_000, unitInCell: null });
  });

  it("sees the unit a number format shows", () => {
    expect(read(1.5, 1, { format: '0.0"万元"' })).toMatchObject({ fen: 1_500_000, unitInCell: 10_000 });
    expect(read(1500, 1, { format: '#,##0"元"' })).toMatchObject({ fen: 150_000, unitInCell: 1 });
    expect(read(15_000, 1, { format: '0!.0,"万元"' })).toMatchObject({ fen: 1_500_000 });
  });
});

describe("readAmount: computed", () => {
  it.each([
    ["人均100元×32人", 3200, [100, 32]],
    ["每人500元×60人", 30000, [500, 60]],
    ["100*50", 5000, [100, 50]],
    ["50人×100元/人", 5000, [50, 100]],
    ["120人*300", 36000, [120, 300]],
    ["50人x100元", 5000, [50, 100]],
    ["60元/人·次×100人次", 6000, [60, 100]],
    ["100元/人×50人×2次", 10000, [100, 50, 2]],
    ["50人，每人100元", 5000, [50, 100]],
    ["每人100元，共50人", 5000, [100, 50]],
    ["人均100元50人", 5000, [100, 50]],
    ["100元/人，50人", 5000, [100, 50]],
    ["每场500元×4场", 2000, [500, 4]],
    ["500元/月×12个月", 6000, [500, 12]],
    ["会员120人×300元", 36000, [120, 300]],
    ["100×50=5000", 5000, [100, 50]],
    ["人均100元×50人=5000元", 5000, [100, 50]],
    ["每人80元，25人，共2000元", 2000, [80, 25]],
    ["每人80元×25人，合计2000元", 2000, [80, 25]],
    ["25人，每人80元，共计：2,000元", 2000, [25, 80]],
    ["每人300元，共3000元", 3000, []],
    ["60元/人，小计1800", 1800, []],
    // What is written down stands, also where it is wrong.
    ["每人80元，25人，共2100元", 2100, [80, 25]],
    ["100元×50人+2000元", 7000, [100, 50]],
    ["100元 X 50人", 5000, [100, 50]],
    ["100*50人（女职工）", 5000, [100, 50]],
    ["1,000元×3次", 3000, [1000, 3]],
  ])("%j is %d yuan", (text, expected, factors) => {
    expect([text, yuanOf(text)]).toEqual([text, expected]);
    expect(read(text)).toMatchObject({ form: "computed", factors });
  });

  it.each(["#REF!", " #DIV/0! ", "#n/a"])("%j pasted as text is an error", (text) =>
    expect(read(text)).toMatchObject({ form: "error", error: text.trim(), fen: null }),
  );

  it("adds up what is joined by a plus", () => expect(read("奖品500元+场地300元")).toMatchObject({ fen: 80_000, form: "computed" }));

  it("keeps the result that is written down", () =>
    expect(read("100×50=6000")).toMatchObject({ fen: 600_000, form: "computed", factors: [100, 50] }));
});

describe("readAmount: about, ranges, nothing", () => {
  it.each([
    ["约2000", 2000],
    ["2000左右", 2000],
    ["约2000元左右", 2000],
    ["预计2000元", 2000],
    ["不超过3000元", 3000],
    ["大约1.5万元", 15000],
    ["2000余元", 2000],
    ["3000多", 3000],
    ["≤5000", 5000],
    ["5000元以内", 5000],
    ["2000元封顶", 2000],
    ["~2000", 2000],
    ["～2000元", 2000],
    ["约需500元", 500],
    ["暂定800", 800],
    ["约100元×50人", 5000],
    ["約1500", 1500],
  ])("%j counts as about %d", (text, expected) => {
    expect([text, yuanOf(text)]).toEqual([text, expected]);
    expect(read(text).form).toBe("approx");
  });

  it.each([
    ["1000-2000", 1000, 2000],
    ["1000～2000元", 1000, 2000],
    ["1-2万元", 10000, 20000],
    ["2-3千元", 2000, 3000],
    ["3千至5千", 3000, 5000],
    ["1000元—1500元", 1000, 1500],
  ])("%j is a range", (text, low, high) => expect(read(text)).toMatchObject({ form: "range", fen: null, range: [low * 100, high * 100] }));

  it.each([
    ["待定", "placeholder"],
    ["20xx元", "placeholder"],
    ["xx", "placeholder"],
    ["××元", "placeholder"],
    ["__元", "placeholder"],
    ["元", "placeholder"],
    ["？", "placeholder"],
    ["待批", "placeholder"],
    ["另定", "placeholder"],
    ["***", "placeholder"],
    ["□□元", "placeholder"],
    ["/", "none"],
    ["无", "none"],
    ["—", "none"],
    ["-", "none"],
    ["不需经费", "none"],
    ["无需经费", "none"],
    ["無", "none"],
    ["免费", "none"],
    ["N/A", "none"],
    ["3,00", "unparsable"],
    ["1,23,456", "unparsable"],
    ["据实列支", "unparsable"],
    ["工会500元，行政300元", "unparsable"],
    ["200元/人", "unparsable"],
    ["人均100元", "unparsable"],
    ["2.000", "unparsable"],
    ["1.2.3", "unparsable"],
    ["2OOO", "unparsable"],
    ["100元×50元", "unparsable"],
    ["奖品500元，共2份", "unparsable"],
    ["二二", "unparsable"],
    ["十几万", "unparsable"],
    ["行政列支", "unparsable"],
    ["50人，500元", "unparsable"],
    ["12%", "unparsable"],
    ["0x10", "unparsable"],
    ["5000元或6000元", "unparsable"],
    ["9".repeat(40), "unparsable"],
    ["美元100", "currency"],
    ["$100", "currency"],
    ["100美元", "currency"],
    ["€20", "currency"],
    ["", "blank"],
    ["\u3000 ", "blank"],
    ["\u200b", "blank"],
  ])("%j is %s", (text, form) => expect([text, read(text).form, read(text).fen]).toEqual([text, form, null]));

  it("keeps errors, missing values and logical values apart from blanks", () => {
    expect(read({ error: "#REF!" })).toMatchObject({ form: "error", error: "#REF!", fen: null });
    expect(read(null, 1, { formula: "SUM(A1:A2)" })).toMatchObject({ form: "formula-no-value", fen: null, isFormula: true });
    expect(read(null)).toMatchObject({ form: "blank", fen: null });
    expect(read(true)).toMatchObject({ form: "unparsable", fen: null });
    expect(read(300, 1, { formula: "100*3" })).toMatchObject({ form: "number", fen: 30_000, isFormula: true });
  });
});

describe("chineseNumber", () => {
  it.each([
    ["零", 0],
    ["十", 10],
    ["二十五", 25],
    ["百", null],
    ["二二", null],
    ["万", null],
    ["一亿三千万", 130_000_000],
    ["三千百", null],
    ["一千零五十", 1050],
    ["一万零五百", 10_500],
    ["一万五千", 15_000],
    ["壹拾", 10],
    ["参", 3],
  ])("%s → %j", (text, expected) => expect(chineseNumber(text)).toBe(expected));
});

describe("readAmount: laws", () => {
  it("reads back any amount however it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (fen) => {
        const value = fen / 100;
        const wide = value.toFixed(2).replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        const grouped = value.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
        for (const text of [
          value.toFixed(2),
          `${grouped}元`,
          wide,
          `￥${grouped}`,
          ` ${value.toFixed(2)} 元 `,
          `约${value.toFixed(2)}元`,
          `${value.toFixed(2)}元（含税）`,
        ])
          expect([text, read(text).fen]).toEqual([text, fen]);
        expect(read(value).fen).toBe(fen);
        expect(read(`${(value / 10_000).toFixed(6)}万元`).fen).toBe(fen);
      }),
    );
  });

  it("never throws; a fen is whole, and only forms that count have one", () => {
    const piece = fc.constantFrom(
      "1",
      "20",
      "300",
      ",",
      "，",
      ".",
      "元",
      "万",
      "千",
      "-",
      "—",
      "×",
      "*",
      "x",
      "人",
      "次",
      "/",
      "每人",
      "人均",
      "约",
      "左右",
      "(",
      ")",
      "=",
      "+",
      "待定",
      "共",
      "贰",
      "仟",
      "整",
      "$",
      "%",
      " ",
      "含",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 16 }).map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        fc.constantFrom(1, 1000, 10_000),
        (text, factor) => {
          const reading = read(text, factor);
          if (reading.fen !== null) {
            expect(Number.isSafeInteger(reading.fen)).toBe(true);
            expect(["text", "computed", "approx"]).toContain(reading.form);
          } else expect(["blank", "range", "placeholder", "none", "unparsable", "currency"]).toContain(reading.form);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it("takes linear time on hostile texts", () => {
    const texts = [
      "1".repeat(100_000),
      "1,".repeat(50_000),
      "100×".repeat(40_000),
      "约".repeat(100_000),
      "(".repeat(100_000),
      "人均100元".repeat(20_000),
      "1-".repeat(100),
      "9,999,".repeat(30),
      `${"1".repeat(150)}x`,
      "约".repeat(190),
      "(".repeat(190),
      "1元每人".repeat(45),
      " ".repeat(100_000) + "1",
    ];
    const start = performance.now();
    for (const text of texts) read(text);
    expect(performance.now() - start).toBeLessThan(400);
  });
});
