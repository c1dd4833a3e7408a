/** What turning a table into the new year's says in English. */
import type { RollingMessages } from "../rolling-messages";

export const rolling: RollingMessages = {
  sheetName: "Turned",
  title: ({ year }) => `What was changed for ${year}`,
  intro: ({ made, open }) =>
    `${made} changed; ${open} to be confirmed (not changed, said in the remarks or here). The original file stays as it was.`,
  columns: { seq: "No.", sheet: "Sheet", cell: "Cell", kind: "Kind", from: "Before", to: "After", why: "Why", state: "State" },
  kinds: { move: "Time", year: "Year", renumber: "Count", "one-off": "Once", carry: "Money", clear: "Cleared" },
  why: (why, setting) => {
    switch (why.code) {
      case "festival":
        return `${why.name} ${why.from} → ${why.to}`;
      case "festival-beside-fixed":
        return `${why.name} ${why.from} → ${why.to}; a festival on a fixed date stands in the same row: please confirm`;
      case "before-festival":
        return `${why.name} ${why.from} → ${why.to}; before it may mean the month before`;
      case "fixed-day":
        return `Same day, new year: ${why.from} → ${why.to}`;
      case "weekday":
        return `Same day, its weekday worked out again: ${why.from} → ${why.to}`;
      case "chosen-weekday":
        return `The day was chosen for its weekday: ${why.from} → ${why.to}, please confirm`;
      case "no-place":
        return `Belongs to month ${why.month}, for which the table has no place; the row stays`;
      case "calendar-days":
        return `The days stand below the weekdays of ${why.year}, and what is done on them goes along`;
      case "calendar-stays":
        return "The days of this calendar could not be laid out anew: they stand below last year's weekdays, please move them";
      case "plan-year":
        return `${why.from} → ${why.to}`;
      case "year-in-note":
        return `A year in a note or remark, ${why.from} → ${why.to}: please confirm`;
      case "known-count":
        return why.isAnniversary ? `Anniversaries of ${why.since}` : `Held yearly since ${why.since}`;
      case "yearly-count":
        return "Taken to be counted yearly: please confirm";
      case "meeting-of-term":
        return "One meeting a year within a term: the meeting is counted on, the term stays; change it after an election";
      case "once":
        return "Does not come every year: check whether it stays";
      case "likely-once":
        return "Likely done once: check whether it stays";
      case "own-anniversary":
        return "An anniversary of the unit, not counted on: check whether it stays";
      case "carried":
        return "This year's budget becomes last year's";
      case "carried-actual":
        return "This year's spending becomes last year's";
      case "no-actual":
        return "Spending of this year is not there: emptied";
      case "draft-amount":
        return "Last year's amounts kept as drafts, awaiting approval";
      case "blank-amount":
        return "Emptied as asked for";
      case "done-last-year":
        return "What was done last year: emptied";
      case "made-on":
        return "Date of compiling or signing: emptied";
      case "balance-unknown":
        return `${setting(why.setting)}: not known yet, emptied`;
      case "income-to-confirm":
        return `${setting(why.setting)}: last year's figure, please confirm`;
      case "our-sheet":
        return "A sheet this software made: not taken along, it can be made again";
    }
  },
  states: { made: "done", told: "remarked", open: "to confirm" },
  remark: "Remark",
  join: "; ",
  once: "Once only, please check",
  likelyOnce: "Likely once only, please check",
  roundYear: "Last year was a round one, please check",
  open: ({ from, to }) => `Please check: ${from} → ${to}`,
  stuck: ({ month }) => `Please check: belongs to month ${month}`,
};
