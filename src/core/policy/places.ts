/** placeNamed: the provinces, municipalities and autonomous regions, as users write them. */
import { simplify, tidy } from "../words";
import { PLACE_ENDING } from "../words/place-words";

export const PLACE_CODES = [
  "CN",
  "BJ",
  "TJ",
  "HE",
  "SX",
  "NM",
  "LN",
  "JL",
  "HL",
  "SH",
  "JS",
  "ZJ",
  "AH",
  "FJ",
  "JX",
  "SD",
  "HA",
  "HB",
  "HN",
  "GD",
  "GX",
  "HI",
  "CQ",
  "SC",
  "GZ",
  "YN",
  "XZ",
  "SN",
  "GS",
  "QH",
  "NX",
  "XJ",
] as const;
/** CN is the whole country. */
export type PlaceCode = (typeof PLACE_CODES)[number];

/** Short name first, then the one character forms and other names. */
const NAMES: Readonly<Record<PlaceCode, readonly string[]>> = {
  CN: ["全国", "中国"],
  BJ: ["北京", "京"],
  TJ: ["天津", "津"],
  HE: ["河北", "冀"],
  SX: ["山西", "晋"],
  NM: ["内蒙古", "蒙", "内蒙"],
  LN: ["辽宁", "辽"],
  JL: ["吉林", "吉"],
  HL: ["黑龙江", "黑"],
  SH: ["上海", "沪", "申"],
  JS: ["江苏", "苏"],
  ZJ: ["浙江", "浙"],
  AH: ["安徽", "皖"],
  FJ: ["福建", "闽"],
  JX: ["江西", "赣"],
  SD: ["山东", "鲁"],
  HA: ["河南", "豫"],
  HB: ["湖北", "鄂"],
  HN: ["湖南", "湘"],
  GD: ["广东", "粤"],
  GX: ["广西", "桂"],
  HI: ["海南", "琼"],
  CQ: ["重庆", "渝"],
  SC: ["四川", "川", "蜀"],
  GZ: ["贵州", "黔", "贵"],
  YN: ["云南", "滇", "云"],
  XZ: ["西藏", "藏"],
  SN: ["陕西", "陕", "秦"],
  GS: ["甘肃", "甘", "陇"],
  QH: ["青海", "青"],
  NX: ["宁夏", "宁"],
  XJ: ["新疆", "新"],
};

const BY_NAME: ReadonlyMap<string, PlaceCode> = new Map(
  PLACE_CODES.flatMap((code) => [[code.toLowerCase(), code] as const, ...NAMES[code].map((name) => [name, code] as const)]),
);
/** Names of two characters or more: “广东广州”, “广东省广州市” begin with their province's. */
const LONG_NAMES = [...BY_NAME.keys()].filter((name) => name.length > 1 && !/[a-z]/.test(name)).sort((a, b) => b.length - a.length);

/** 广东, 广东省, 粤, 廣東, GD → GD; null for anything that names no province (a city alone, a country). */
export function placeNamed(text: string): PlaceCode | null {
  const plain = simplify(tidy(text)).toLowerCase();
  const exact = BY_NAME.get(plain.replace(PLACE_ENDING, "")) ?? BY_NAME.get(plain);
  if (exact !== undefined) return exact;
  const start = LONG_NAMES.find((name) => plain.startsWith(name));
  return start === undefined ? null : BY_NAME.get(start)!;
}

/** 广东. */
export function placeName(code: PlaceCode): string {
  return NAMES[code][0]!;
}
