/** readField, fieldText: the values of 工会参数 as they are typed and shown. */
import type { Sector } from "../../core/terms/sector";
import { fenFromYuan, yuan } from "../../core/plan/money";
import type { Profile } from "../../core/plan/settings";
import { MULTIPLIERS, SETTING_FIGURE } from "../../core/words/our-sheets";
import { yearIn } from "./year-text";

export type FieldName = keyof Profile;

const TEXTS = ["unitName", "province", "city"] as const;
const COUNTS = ["members", "employees"] as const;

/** The fields of the form, in its two parts. */
export const BASIC: readonly FieldName[] = ["year", "unitName", "sector", "province", "city", "members", "employees"];
export const INCOME: readonly FieldName[] = [
  "funds",
  "dues",
  "allocated",
  "payroll",
  "retainedShare",
  "upperGrant",
  "employerGrant",
  "otherIncome",
  "carriedOver",
  "drawnReserve",
  "actualFrom",
];

export type FieldKind = "text" | "sector" | "year" | "count" | "share" | "amount" | "actualFrom";

export function kindOf(name: FieldName): FieldKind {
  const isIn = (list: readonly string[]): boolean => list.includes(name);
  if (name === "sector" || name === "year" || name === "actualFrom") return name;
  return name === "retainedShare" ? "share" : isIn(TEXTS) ? "text" : isIn(COUNTS) ? "count" : "amount";
}

/** As the field shows it: amounts in yuan with their thousands apart, a share in per cent. */
export function fieldText(profile: Profile, name: FieldName): string {
  const value = profile[name];
  if (value === null) return "";
  switch (kindOf(name)) {
    case "share":
      return String(Math.round((value as number) * 10_000) / 100);
    case "amount":
      return grouped(yuan(value as never));
    default:
      return String(value);
  }
}

/** Null for blank; undefined for what cannot be read. 6万 and 60,000元 are figures too. */
export function readField(name: FieldName, text: string): Profile[FieldName] | undefined {
  const plain = text.trim();
  if (plain === "") return null;
  switch (kindOf(name)) {
    case "text":
      return plain;
    case "sector":
      return plain as Sector;
    case "actualFrom":
      return plain as Profile["actualFrom"];
    case "year":
      return yearIn(plain.normalize("NFKC"));
    case "count": {
      const count = figureIn(plain);
      return count !== null && Number.isInteger(count) ? count : undefined;
    }
    case "share": {
      const share = figureIn(plain);
      // 0.6 may be meant as sixty per cent, and may not.
      return share !== null && (share === 0 || share >= 1) && share <= 100 ? share / 100 : undefined;
    }
    case "amount": {
      const amount = figureIn(plain);
      return amount === null ? undefined : (fenFromYuan(amount) ?? undefined);
    }
  }
}

/** A figure not below zero, as people write it; null for anything else. */
export function figureIn(text: string): number | null {
  const match = SETTING_FIGURE.exec(text.normalize("NFKC").replace(/\s/g, ""));
  if (match === null) return null;
  const factor = match[2] === undefined ? 1 : MULTIPLIERS[match[2]]!;
  return Number((Number(match[1]!.replace(/,/g, "")) * factor).toPrecision(15));
}

/** 86400.5 → 86,400.5. */
export function grouped(amount: number): string {
  const [whole, fraction] = String(amount).split(".") as [string, string?];
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}
