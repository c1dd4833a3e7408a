/**
 * NATIONAL_RULES: what holds in the whole country. Left out of what was collected: the union's charter as it stood before 2018 (the
 * text in force and its articles were not seen) and a definition out of 基层工会预算管理办法, which limits nothing.
 */
import { NATIONAL_ACCOUNTS } from "./national/accounts";
import { NATIONAL_BANS } from "./national/bans";
import { NATIONAL_EMPLOYER } from "./national/employer";
import { NATIONAL_INCOME } from "./national/income";
import { NATIONAL_MEMBERS } from "./national/members";
import { NATIONAL_PROCEDURE } from "./national/procedure";
import type { Rule } from "./rule";

export const NATIONAL_RULES: readonly Rule[] = [
  ...NATIONAL_INCOME,
  ...NATIONAL_BANS,
  ...NATIONAL_EMPLOYER,
  ...NATIONAL_MEMBERS,
  ...NATIONAL_PROCEDURE,
  ...NATIONAL_ACCOUNTS,
];
