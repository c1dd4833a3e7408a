/** What is typed into the form of a year's plan, as values: null for blank, undefined for what cannot be read. */
import type { Sector } from "../../../core/terms/sector";
import type { Fen } from "../../../core/plan/money";
import type { Profile } from "../../../core/plan/settings";
import { fenIn, fenText } from "../../state/amount-text";
import { yearIn } from "../../state/year-text";
import type { YearAsked } from "../../state/year-planner";

export const YEAR_FIELDS = ["unitName", "year", "sector", "members", "province", "funds"] as const;
export type YearField = (typeof YEAR_FIELDS)[number];

export type YearTexts = Readonly<Partial<Record<YearField | "reserve", string>>>;

export function textOf(profile: Profile, field: YearField): string {
  const value = profile[field];
  if (value === null) return "";
  return field === "funds" ? fenText(value as Fen) : String(value);
}

/** An amount, or a percentage of the funds. */
export function reserveIn(text: string, funds: Fen | null): Fen | null | undefined {
  const percent = /^\s*(\d{1,3}(?:\.\d+)?)\s*[%％]\s*$/.exec(text);
  if (!percent) return fenIn(text);
  const share = Number(percent[1]) / 100;
  return funds === null || share > 1 ? undefined : (Math.round(funds * share) as Fen);
}

/** The fields that were typed into; undefined stands where a text cannot be read. */
export function askedIn(texts: YearTexts): { readonly [F in YearField]?: YearAsked[F] | undefined } {
  return Object.fromEntries(YEAR_FIELDS.flatMap((field) => (texts[field] === undefined ? [] : [[field, valueIn(field, texts[field])]])));
}

function valueIn(field: YearField, text: string): Profile[YearField] | undefined {
  const plain = text.trim();
  if (field === "year") return yearIn(plain);
  if (field === "funds") return fenIn(plain);
  if (plain === "") return null;
  if (field === "members") return /^\d{1,8}$/.test(plain) ? Number(plain) : undefined;
  return field === "sector" ? (plain as Sector) : plain;
}
