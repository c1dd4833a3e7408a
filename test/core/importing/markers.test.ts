/** markerOf, chineseOrdinal, isSignature: numbers at the beginning of lines, and who signed when at the foot. */
import { chineseOrdinal, markerOf } from "../../../src/core/importing/numbering";
import { isSignature } from "../../../src/core/importing/signatures";
import { notedSum } from "../../../src/core/catalogue/noted-sum";

const told = (plain: string, isOrdinal = false): string | null => {
  const marker = markerOf(plain, isOrdinal);
  return marker === null ? null : `${marker.style} ${marker.value} ${marker.length}`;
};

test.each<[plain: string, told: string | null]>([
  ["一、慰问", "chapter 1 2"],
  ["十二、慰问", "chapter 12 3"],
  ["(三)慰问", "section 3 3"],
  ["1.慰问", "item 1 2"],
  ["12、慰问", "item 12 3"],
  ["①慰问", "circle 1 1"],
  ["⑳慰问", "circle 20 1"],
  ["❸慰问", "circle 3 1"],
  ["慰问", null],
  // Numbers of months are none, unless the list runs on.
  ["三、四月份送温暖", null],
  ["1、2月送温暖", null],
])("%s: %s", (plain, wanted) => expect(told(plain)).toBe(wanted));

test("in a list whose numbers run on, one before a month is one", () => expect(told("1、2月送温暖", true)).toBe("item 1 2"));

test("a bullet is known by its sign and counts nothing", () => {
  expect(markerOf("●慰问")).toMatchObject({ style: "bullet", value: null, sign: "●" });
  expect(markerOf("★慰问")).toMatchObject({ style: "bullet", value: null, sign: "★" });
});

test.each<[text: string, value: number | null]>([
  ["一", 1],
  ["九", 9],
  ["十", 10],
  ["十一", 11],
  ["十九", 19],
  ["二十", 20],
  ["二十一", 21],
  ["九十九", 99],
  ["一二", null],
  ["十十", null],
  ["二十一二", null],
])("%s is the ordinal %s", (text, value) => expect(chineseOrdinal(text)).toBe(value));

test.each<[plain: string, is: boolean]>([
  ["2026年1月5日", true],
  ["某局工会 2026年1月5日", true],
  ["二〇二六年一月五日", true],
  ["某局工会", false],
  ["时间:2026年1月5日", false],
  ["2026年1月5日召开大会", false],
])("%s is a signature: %s", (plain, is) => expect(isSignature(plain)).toBe(is));

test("a note of 200 characters is looked at for a sum, one of 201 is not", () => {
  const note = (length: number): string => {
    const text = "每人30元×20人。";
    return `${text}${"按通知执行".repeat(60).slice(0, length - text.length)}`;
  };
  expect([notedSum(note(200), null)?.sumYuan, notedSum(note(201), null)]).toEqual([600, null]);
});
