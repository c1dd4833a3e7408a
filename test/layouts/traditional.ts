/** inTraditional: a workbook and its truth in Traditional characters, as Taiwan, Hong Kong and Macau write them. */
import { Converter } from "opencc-js/cn2t";
import type { Laid } from "./sample";
import type { TruthRow } from "./truth";

const convert = Converter({ from: "cn", to: "tw" });

/** `isTaiwan`: 計畫 for 計劃, 經費 and the like as they are said there. */
export function inTraditional(laid: Laid, isTaiwan: boolean): Laid {
  const say = (text: string): string => {
    const out = convert(text);
    return isTaiwan ? out.replaceAll("計劃", "計畫").replaceAll("備注", "備註") : out;
  };
  for (const sheet of laid.sheets) {
    sheet.name = say(sheet.name);
    for (const line of sheet.cells.values())
      for (const [column, cell] of line) if (typeof cell.value === "string") line.set(column, { ...cell, value: say(cell.value) });
  }
  const row = (one: TruthRow): TruthRow => ({
    ...one,
    sheet: say(one.sheet),
    activity: say(one.activity),
    ...(one.activityAlso ? { activityAlso: one.activityAlso.map(say) } : {}),
    owner: one.owner === null ? null : say(one.owner),
    ...(one.ownerAlso ? { ownerAlso: one.ownerAlso.map((owner) => (owner === null ? null : say(owner))) } : {}),
    ...(one.parts ? { parts: one.parts.map((part) => ({ ...part, activity: say(part.activity) })) } : {}),
  });
  return {
    ...laid,
    rows: laid.rows.map(row),
    allowed: laid.allowed.map((one) => (one.sheet === undefined ? one : { ...one, sheet: say(one.sheet) })),
  };
}
