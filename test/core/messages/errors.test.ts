/** Every refusal has its sentence in every language: what happened and what to do next, with the file's name in it. */
import { HOST_ERROR_CODES, type HostErrorParams } from "../../../src/core/grid/host-error";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../src/core/messages";

describe.each(LANGUAGE_NAMES)("%s", (name) => {
  const { errors } = LANGUAGES[name];

  test.each(HOST_ERROR_CODES)("%s", (code) => {
    const cases: readonly HostErrorParams[] = [{}, { file: "计划.xlsx", sheet: "年度 计划", expected: ".xlsm", lock: "~$计划.xlsx" }];
    for (const params of cases) {
      const sentence = errors[code](params);
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      expect(sentence.split("\n")).toHaveLength(1);
      // What happened, then what to do: one sentence in two halves.
      expect(sentence).toMatch(name === "en" ? /[:,] \S/ : /[：，]\S/);
      if (name !== "en") expect(sentence).toMatch(/请|請|可以/);
    }
  });

  test("names the file and the sheet as the user wrote them", () => {
    expect(errors.corrupt({ file: "国庆里程.xlsx" })).toContain("国庆里程.xlsx");
    expect(errors["sheet-protected"]({ sheet: "台账" })).toContain("台账");
    expect(errors["file-busy"]({ file: "a.xlsx", lock: "~$a.xlsx" })).toContain("~$a.xlsx");
    expect(errors["output-extension"]({ file: "a.xls", expected: ".xlsm" })).toContain(".xlsm");
  });
});

test("no two refusals of a file read alike", () => {
  for (const name of LANGUAGE_NAMES) {
    const sentences = HOST_ERROR_CODES.map((code) => LANGUAGES[name].errors[code]({ file: "a.xlsx" }));
    expect(new Set(sentences).size).toBe(HOST_ERROR_CODES.length);
  }
});
