/**
 * Articles as schools, hospitals, townships and companies write them, and the rows a reader finds in each: prose with deadlines,
 * month lists, pasted tables, cards, weeks. A key's line: months|activity|owner|yuan|c for a cadence, d for a time without a month.
 */
import fs from "node:fs";
import path from "node:path";
import { read } from "./read";

const FOLDER = path.resolve(__dirname, "articles");
const names = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .sort();

function monthsOf(text: string): string {
  const range = /^(\d+)-(\d+)$/.exec(text);
  if (range === null) return text;
  const [from, to] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).join();
}

const bare = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
/** The key may say more or less of what is done: not more than twice as much. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) && short.length * 2 >= long.length;
}

it.each(names)("%s", (name) => {
  const { plans } = read(fs.readFileSync(path.join(FOLDER, name), "utf8"));
  const rows = plans.flatMap((plan) => plan.rows);
  const keys = fs
    .readFileSync(path.join(FOLDER, name.replace(/txt$/, "key")), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
  const said = rows.map(({ months, owner, amountFen, cadence, deadline, activity }) =>
    [
      months.join(),
      activity,
      owner ?? "",
      amountFen === null ? "" : String(amountFen / 100),
      cadence !== null ? "c" : months.length === 0 && deadline !== null ? "d" : "",
    ].join("|"),
  );
  const wanted = keys.map(([months, activity, owner, amount, mark], at) => {
    const row = rows[at];
    // Of texts that are alike the row's own, so that what differs is shown.
    const told = row !== undefined && isAlike(activity!, row.activity) ? row.activity : activity;
    return [monthsOf(months!), told, owner, amount, mark ?? ""].join("|");
  });
  expect(said).toEqual(wanted);
  expect(plans.filter((plan) => plan.rows.length === 0)).toEqual([]);
});
