/** What each pattern of core/words/person-names is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/person-names";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  PERSON_NAME: { yes: ["王丽华", "欧阳雪", "张伟"], no: ["工会办公室", "女工委", "3月", "王", "待定"] },
};
