import { simplify, tidy, trimmed } from "../../../src/core/words";

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
