/** What an entry of each register can't do without, what of it is private (names, and what tells of a person's affairs), and which registers tell of money that is spent. */
import { REGISTERS } from "../../../src/core/registers/kinds";

const KINDS: readonly (readonly [id: string, required: string, isPrivate: string, money: "spent" | "" | "given" | "paid"])[] = [
  // The one that tells of every payment itself.
  ["spending", "date amount", "payee", "paid"],
  ["condolence", "date person occasion amount", "person occasion", "spent"],
  ["hardship", "date person reason amount", "person reason", "spent"],
  ["proposal", "date person content", "person", ""],
  ["suggestion", "date person content", "person", "spent"],
  ["appraisal", "date object valid satisfied", "object", ""],
  ["insurance", "date person amount", "person paid", "spent"],
  ["club", "date club content", "", "spent"],
  ["group", "date group content", "", "spent"],
  ["award", "date award", "winner", "spent"],
  ["home", "date item", "", "spent"],
  ["news", "date title", "author", "spent"],
  ["archive", "date activity", "", ""],
  ["membership", "date person change", "person card", ""],
  ["retreat", "date person amount", "person lastTurn", "spent"],
  ["mentoring", "date mentor learner", "mentor learner", "spent"],
  ["contract", "unit", "", ""],
  ["mediation", "date matter", "matter result", ""],
  // Money that others gave is none of the union's.
  ["donation", "date item", "giver receiver", "given"],
  ["retiree", "date person occasion amount", "person age occasion", "spent"],
  ["meeting", "date topic", "", "spent"],
];

test.each(KINDS)("%s", (id, required, isPrivate, money) => {
  const register = REGISTERS.find((one) => one.id === id)!;
  const named = (is: "isRequired" | "isPersonal"): string =>
    register.columns.flatMap((column) => (column[is] === true ? [column.id] : [])).join(" ");
  expect([named("isRequired"), named("isPersonal")]).toEqual([required, isPrivate]);
  expect([register.isSpending, register.isLedger === true, register.sums !== undefined]).toEqual([
    money === "spent" || money === "paid",
    money === "paid",
    money !== "",
  ]);
});

test("every register is one of them", () => expect(REGISTERS.map(({ id }) => id)).toEqual(KINDS.map(([id]) => id)));
