/** calledOff: rows whose remark says that the activity will not take place. */
import type { Layout, Plan, PlanItem } from "../plan/plan";
import { CALLED_OFF } from "../words/row-words";
import type { SheetView } from "./sheet-view";

const LONGEST = 20;

export function calledOff(view: SheetView, { columns, parts }: Layout, items: readonly PlanItem[]): NonNullable<Plan["calledOff"]> {
  const all = new Set([columns, ...(parts ?? []).map((part) => part.columns)].flatMap(({ remark, status }) => [remark, status]));
  const told = [...all].filter((column) => column !== undefined);
  if (told.length === 0) return [];
  return items.flatMap(({ row }) => {
    for (const column of told) {
      const { value } = view.own(row, column);
      if (typeof value === "string" && value.length <= LONGEST && CALLED_OFF.test(view.word({ value })))
        return [{ row, text: value.trim() }];
    }
    return [];
  });
}
