/** register-overdue: answers that are due, ends that are past or near; only where the user says which day it is. */
import { dateToSerial, serialToDate } from "../grid/dates";
import { finding } from "../plan/finding";
import { type Named, registerValue } from "../plan/register";
import { type Check, isBreath } from "./check";
import { entryPlace } from "./register-entries";

declare module "../plan/finding" {
  interface FindingParams {
    "register-overdue": {
      readonly register: Named;
      readonly column: Named;
      /** The day it was due or ends, YYYY-MM-DD. */
      readonly day: string;
      readonly isPast: boolean;
      readonly on: string;
    };
  }
}

export const registerOverdue: Check = {
  codes: { "register-overdue": { severity: "warning", since: "0.2" } },
  *workbook({ registers, told: { on } }) {
    if (on === null) return;
    for (const sheet of registers) {
      const { due } = sheet.register.checks;
      if (due === undefined) continue;
      const [dated, shown] = "end" in due ? [due.end, due.end] : [due.from, due.blank];
      const column = sheet.register.columns.find(({ id }) => id === shown);
      if (column === undefined) continue;
      for (const [index, entry] of sheet.entries.entries()) {
        if (isBreath(index)) yield null;
        const day = registerValue(entry, dated);
        if (typeof day !== "string" || (!("end" in due) && (entry.fields.get(due.blank)?.text ?? "") !== "")) continue;
        const last = day.length > 7 ? day : `${day}-31`;
        if (last >= plusDays(on, due.days)) continue;
        yield finding("register-overdue", "warning", entryPlace(sheet, entry, sheet.layout.columns[shown] === undefined ? dated : shown), {
          register: sheet.register.name,
          column: column.name,
          day,
          isPast: last < on,
          on,
        });
      }
    }
  },
};

/** The day after so many days have gone by since `day`, YYYY-MM-DD. */
function plusDays(day: string, days: number): string {
  const [year, month, of] = day.split("-").map(Number) as [number, number, number];
  const serial = dateToSerial({ year, month, day: of }, false);
  const then = serial === null ? null : serialToDate(serial + days + (days > 0 ? 1 : 0), false);
  const two = (figure: number): string => String(figure).padStart(2, "0");
  return then === null ? day : `${then.year}-${two(then.month)}-${two(then.day)}`;
}
