/** isTitleText: which lines above a table may be its title. */
import { isTitleText } from "../../../src/core/reading/above";

test.each([
  ["2026年度工会工作计划", true],
  ["某工会经费预算表", true],
  ["工作计划", true],
  // Too short and too long for one.
  ["计划", false],
  [`${"工".repeat(78)}计划`, true],
  [`${"工".repeat(79)}计划`, false],
  // A note, a bracket, a line of the form, a sentence.
  ["注:本表为工作计划", false],
  ["(2026年度工作计划)", false],
  ["(2026年度)工作计划", true],
  ["编制单位:某工会", false],
  ["单位:元", false],
  ["工会工作计划:一、提高认识;二、", false],
])("%s", (word, isOne) => {
  expect(isTitleText(word)).toBe(isOne);
});
