/** signsReader: the little language of signs. */
import { signsReader } from "../../../src/core/catalogue/signs";

const read = signsReader([
  { value: "ball", signs: ["羽毛球|乒乓", "球 比赛"] },
  { value: "visit", signs: ["困难 慰问 !学生"] },
  { value: "women", signs: ["#womens-day"] },
]);
const valuesOf = (text: string): string[] => read(text).map(({ value }) => value);

describe("signsReader", () => {
  test("alternatives, several words in any order, exclusions, festivals", () => {
    expect(valuesOf("乒乓球赛")).toEqual(["ball"]);
    expect(valuesOf("比赛用球")).toEqual(["ball"]);
    expect(valuesOf("慰问困难职工")).toEqual(["visit"]);
    expect(valuesOf("慰问困难学生")).toEqual([]);
    expect(valuesOf("庆三八活动")).toEqual(["women"]);
    expect(valuesOf("三八红旗手")).toEqual([]);
    expect(valuesOf("")).toEqual([]);
  });

  test("a value comes once, with its best score; the order is the list's", () => {
    expect(read("庆三八羽毛球比赛")).toEqual([{ value: "ball", score: 4 }, { value: "women", score: 4 }]);
    expect(read("羽毛球友谊赛")).toEqual([{ value: "ball", score: 3 }]);
  });

  test("punctuation, blanks, width and script do not matter", () => {
    expect(read("困 难、職工 慰　問")).toEqual(read("困难职工慰问"));
  });
});
