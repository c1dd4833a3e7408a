/** saysMore is a short way to see that a text is no time: it must never say so of one. */
import { isMonthText, readMonths } from "../../../src/core/reading/months";
import { saysMore } from "../../../src/core/reading/time-text";

const BEGINNINGS = ["", "◆", "（一）", "①", "2、", "2026年", "民国115年度", "二〇二六年", "本年", "下年度", "次年", "上一年"];
const TIMES = [
  ..."3月|三月份|元月|正月|十一二月|第一季度|一季|q2|Ⅱ季度|（三）月|上半年|下半年度|上、下半年|3月8日|3.8|2026-03-08|3月中旬".split("|"),
  ..."全年|常年|長期|每月|每季度工作|寒假活动|暑期|单月|年初|年中|年底|上学期|下学期|Jan.|十二月底|3月8日 14:30".split("|"),
];
const ENDS = ["", "至6月", "到年底", "-年终前", "、五月", "和十月", "及12月份", "◆"];

describe("saysMore", () => {
  const texts = BEGINNINGS.flatMap((begin) => TIMES.flatMap((time) => ENDS.map((end) => begin + time + end)));

  test("is false of every way to write a time", () => {
    expect(texts.filter((text) => isMonthText(text)).length).toBeGreaterThan(800);
    expect(texts.filter(saysMore)).toEqual([]);
  });

  test("sees what is done then by one character, in Traditional ones only where they stay", () => {
    expect(["3月慰问", "春游三月", "羽毛球"].map(saysMore)).toEqual([true, true, true]);
    expect(["暑期", "全年", "上學期", "雙月", "長期", "全年學習"].filter(saysMore)).toEqual([]);
  });
});

test("A whole number is read as its figures are: by a short way where they are no time", () => {
  const differ = [...Array(2_200).keys(), ...Array.from({ length: 5_000 }, (_, at) => 2_200 + at * 20)].filter((value) => {
    const number = readMonths({ value }, { year: 2026 });
    return number.form !== "serial" && JSON.stringify(number) !== JSON.stringify(readMonths({ value: String(value) }, { year: 2026 }));
  });
  expect(differ).toEqual([]);
});
