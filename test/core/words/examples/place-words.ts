/** What each pattern of core/words/place-words is to know, and what it is not to. */
import type * as words from "../../../../src/core/words/place-words";
import type { Examples } from "../examples";

export const examples: Examples<typeof words> = {
  PLACE_ENDING: {
    yes: [
      ["广东省", "省"],
      ["内蒙古自治区", "自治区"],
      ["广西壮族自治区", "壮族自治区"],
    ],
    no: ["广东", "省份"],
  },
};
