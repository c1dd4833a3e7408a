/** Subjects: names in force and before, numbers of both systems, and the forms met in subject columns. */
import { GRASSROOTS_SUBJECTS, readSubject, SUBJECTS, subjectNamed } from "../../../src/core/catalogue";

describe("SUBJECTS", () => {
  test("numbers are unique, and every detail stands under a parent of its kind", () => {
    const codes = SUBJECTS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const subject of SUBJECTS.filter(({ parent }) => parent !== null)) {
      const parent = SUBJECTS.find(({ code }) => code === subject.parent);
      expect(parent?.kind).toBe(subject.kind);
      expect(subject.code).toMatch(/^\d{5}$/);
    }
  });

  test("a name never means two subjects", () => {
    const names = SUBJECTS.flatMap(({ name, olderNames }) => [name, ...olderNames]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("a grassroots union has no subjects of the county level, and 503 has its five details", () => {
    const codes = GRASSROOTS_SUBJECTS.map(({ code }) => code);
    expect(codes).not.toContain("502");
    expect(codes).not.toContain("50601");
    expect(codes.filter((code) => code.startsWith("503"))).toEqual(["503", "50301", "50302", "50303", "50304", "50305"]);
  });

  test("every name, in force or older, is read as its own subject", () => {
    for (const subject of SUBJECTS) {
      expect(readSubject(subject.name)).toMatchObject({ subject, isOldName: false });
      expect(readSubject(`${subject.code} ${subject.name}`)).toMatchObject({ subject, codeState: "matches" });
      for (const name of subject.olderNames) expect(readSubject(name)).toMatchObject({ subject, isOldName: true });
    }
  });
});

describe("readSubject", () => {
  test.each<[string, string, object]>([
    ["50102文体活动支出", "50102", { by: "name", codeState: "matches", isOldName: false }],
    ["５０１０２　文体活动支出", "50102", { codeState: "matches" }],
    ["501-02 文体活动支出", "50102", { codeState: "matches" }],
    ["文体活动费", "50102", { by: "older-name", isOldName: true, codeState: "none" }],
    ["职工活动支出-文体活动支出", "50102", { by: "name" }],
    ["职工活动支出——文体活动支出", "50102", { by: "name" }],
    ["维权支出/送温暖支出", "50405", { by: "name" }],
    ["文体活动支出（羽毛球比赛）", "50102", { by: "name" }],
    ["文体活动经费", "50102", { by: "short-name", isOldName: false }],
    ["文体", "50102", { by: "short-name" }],
    ["送溫暖費", "50405", { by: "older-name" }],
    ["職工集體福利支出", "50105", { by: "older-name", isOldName: true }],
    ["50205送温暖费", "50405", { isOldName: true, codeState: "older-system", code: "50205" }],
    ["50206 其他维权支出", "50406", { isOldName: false, codeState: "older-system" }],
    ["50102 送温暖支出", "50405", { codeState: "differs" }],
    ["50201", "50401", { by: "code", codeState: "older-system" }],
    ["50301", "50301", { by: "code", codeState: "ambiguous" }],
    ["50105", "50105", { by: "code", codeState: "matches" }],
    ["外事费", "50503", { isOldName: true }],
    ["疗休养", "50104", { by: "short-name" }],
  ])("%s", (text, code, details) => {
    const reading = readSubject(text);
    expect(reading.subject?.code).toBe(code);
    expect(reading).toMatchObject(details);
    expect(subjectNamed(text)).toBe(reading.subject);
  });

  test.each(["培训", "会议", "其他", "工会经费", "", "/", "30201办公费", "2026", "慰问"])("names no subject: %s", (text) => {
    expect(readSubject(text).subject).toBeNull();
  });
});
