/** isSignature: who made the plan and when, at its foot. */
import { HELD, MONTH_UNIT } from "../words/article-line-words";
const DATE =
  "(?:20\\d\\d|20[xX*_]{1,2}|[xX*_]{2,4}|二[〇零○O0]{1,2}[一二三四五六七八九十〇零○]{1,2})\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十元]{1,3}|[xX*_]{1,2})\\s*月(?:\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[xX*_]{1,2})\\s*日?)?";
const SIGNED = new RegExp(
  `^(?:[^。;,:]{0,40}?(?:工会|部|办公室|委员会|学校|中学|小学|公司|局|中心|医院|处|站|会)?)?\\s*[(（]?${DATE}[)）]?$`,
);
const SIGNED_AT_END = new RegExp(
  `(?:[。!;]|谢谢!?)[^。;,:!]{2,30}(?:工会|部|办公室|委员会|学校|公司|局|中心|医院|处)[^。;,:!]{0,6}${DATE}$`,
);

/** True for a line that is a date, or a unit with its date (in plain form). */
export function isSignature(plain: string): boolean {
  return plain.length <= 60 && MONTH_UNIT.test(plain) && !/[:]/.test(plain) && SIGNED.test(plain) && !HELD.test(plain);
}

/** True for a closing sentence that runs into the unit and its date. */
export function endsSigned(plain: string): boolean {
  return SIGNED_AT_END.test(plain.slice(-90));
}
