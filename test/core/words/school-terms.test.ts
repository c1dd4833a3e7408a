/** School terms and holidays: which months custom gives them. */
import { schoolTermIn } from "../../../src/core/words/school-terms";

describe("schoolTermIn", () => {
  test.each<[string, string, number[]]>([
    ["寒假", "winter-holiday", [1, 2]],
    ["暑假期间", "summer-holiday", [7, 8]],
    ["暑期疗休养", "summer-holiday", [7, 8]],
    ["秋季开学", "autumn-term-start", [9]],
    ["春季學期開學", "spring-term-start", [2]],
    ["开学初", "term-start", [2, 9]],
    ["第二学期", "spring-term", [2, 3, 4, 5, 6, 7]],
  ])("%s", (text, key, months) => {
    const term = schoolTermIn(text);
    expect(term?.key).toBe(key);
    expect(term?.months).toEqual(months);
  });

  test.each(["学年总结", "开展学习", "假日活动"])("no term: %s", (text) => {
    expect(schoolTermIn(text)).toBeNull();
  });
});
