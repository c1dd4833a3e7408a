/** What the view for turning last year's plan says in English. */
import type { TurnViewMessages } from "../zh-CN/turn-view";

export const turnView: TurnViewMessages = {
  intro:
    "Turns the open plan of last year into the new year's: layout, formulas and totals stay; only what a new year changes is changed (year, months of festivals, counts, last year's figures), and each change is listed.",
  year: "New year",
  yearHint: ({ year }) => `The open plan is for ${year}. Of a school year, give the first of its two years.`,
  badYear: "Please give a year of four figures, such as 2027.",
  amounts: "This year's budget amounts",
  amountChoices: { keep: "keep as drafts, to be approved", blank: "leave blank, to be filled in" },
  list: "List the changes",
  found: ({ from, to, changes, open }) =>
    `${from} → ${to}: ${changes} ${changes === 1 ? "change" : "changes"}, ${open} of them for you to confirm.`,
  proposals: (count) => `To confirm (${count})`,
  proposalsHint: "Only what is ticked is changed; the rest stays as it is, with a remark in its row.",
  made: (count) => `Changed anyway (${count})`,
  madeHint: "These follow from the year and the dates of festivals; all of them are listed on a sheet of the new file.",
  all: "Tick all",
  none: "Tick none",
  blank: "(blank)",
  change: ({ from, to }) => `${from} → ${to}`,
  look: ({ sheet, cell }) => `Look at “${sheet}” ${cell}`,
  more: (count) => `Show ${count} more`,
  make: ({ year }) => `Make the file for ${year}`,
  whatIsMade: "A new file is saved; the open workbook is left alone. The new file has a sheet that lists the changes.",
  suffix: ({ year }) => `${year}`,
  saved: ({ file, made, open }) => `Saved as “${file}”: ${made} changed, ${open} to confirm. Next: open the new file and check it.`,
};
