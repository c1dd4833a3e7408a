import fc from "fast-check";
import { simplify, tidy, trimmed } from "../../../src/core/words";
import { runs } from "../../runs";

describe("tidy", () => {
  it.each([
    ["月 份", "月份"],
    ["内    容", "内容"],
    ["２，０００元", "2,000元"],
    ["￥３００", "¥300"],
    ["预\u200b算\ufeff（\u3000元\u00a0）", "预算(元)"],
    ["a\r\nb\tc", "abc"],
    ["", ""],
    ["plain", "plain"],
    ["“三八”", "“三八”"],
  ])("%j → %j", (text, expected) => expect(tidy(text)).toBe(expected));
});

describe("trimmed", () => {
  it.each([
    ["\u3000 春节 慰问\n", "春节 慰问"],
    ["\u200b", ""],
    ["a", "a"],
  ])("%j → %j", (text, expected) => expect(trimmed(text)).toBe(expected));

  it("takes linear time on a long run of inner blanks", () => {
    const text = `a${" ".repeat(200_000)}b`;
    const start = performance.now();
    expect(trimmed(text)).toBe(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("simplify", () => {
  it.each([
    ["職工福利委員會活動計畫暨經費預算表", "职工福利委员会活动计划暨经费预算表"],
    ["貳萬伍仟元整", "贰万伍仟元整"],
    ["備註", "备注"],
    ["乾隆", "乾隆"],
    ["责任人", "责任人"],
    ["abc 123", "abc 123"],
  ])("%s → %s", (text, expected) => expect(simplify(text)).toBe(expected));
});

test("law: character by character as with patterns over the whole text", () => {
  const invisible =
    /[\s\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]+/g;
  const marks: Readonly<Record<string, string>> = { "￥": "¥", "￠": "¢", "￡": "£" };
  const expected = (text: string): string =>
    text
      .replace(invisible, "")
      .replace(/[\uff01-\uff5e\uffe5\uffe0\uffe1]/g, (one) => marks[one] ?? String.fromCharCode(one.charCodeAt(0) - 0xfee0));
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(characters.filter((one) => tidy(`职${one}工`) !== expected(`职${one}工`))).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), fc.integer({ min: 0, max: 200 }), (text, times) => {
      const long = text.repeat(times);
      expect(tidy(long)).toBe(expected(long));
    }),
    { numRuns: runs(100) },
  );
});
