/** Registers: words of the sheets that hold them. */
import type { RegisterMessages } from "../register-messages";

export const registers: RegisterMessages = {
  said: ({ en }) => en,
  title: ({ name, unit, year }) => [unit, year, name].filter((part) => part !== null).join(" "),
  total: "Total",
  count: "Entries",
  yes: "Yes",
  no: "No",
  choices: "Choices",
  withoutDetails:
    "Talks about a member's state of mind are planned and ticked in the plan only, and have no register: what is said in them is private.",
};
