/** Made from ../zh-CN/grounds.ts by npm run traditional: change that one. */
import type { FindingParams, Ground } from "../../plan/finding";
import { policy } from "./policy";
function dateIn(date: string): string {
  const [year, month, day] = date.split("-");
  return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
}
export function doubtFirst(ground: Ground | null | undefined, noun: string): string {
  if (!ground) return "";
  const { doubt, since, seen } = ground;
  const of = since === null ? `未註明起始日期的${noun}` : `${since.slice(0, 4)}年的${noun}`;
  const why =
    doubt === "not-seen-in-force"
      ? seen === null
        ? "此後未見更新"
        : `${dateIn(seen)}仍見執行，此後未見更新`
      : (policy.doubts[doubt] ?? doubt);
  return `據${of}（${why}），`;
}
const OUTSIDE: Readonly<Record<string, string>> = {
  meal: "工會經費的伙食只限文體比賽、培訓等活動按標準開支的伙食補助，聚餐、宴請等餐飲不在支出範圍之內，請核對",
  hospitality: "工會經費不得用於請客送禮，接待所需應由行政按公務接待規定辦理，請核對",
  "red-packet": "向職工發紅包、發錢不屬於工會經費的支出範圍，易成為變相濫發獎金、補貼，請核對",
  "prize-draw": "工會經費的獎勵只給文體活動的優勝者，抽獎獎品不在支出範圍之內，請核對",
  sponsorship: "向外單位贊助與本會會員的活動無關，不在工會經費支出範圍之內，請核對",
  "travel-prize": "不得以旅遊作為獎勵，以免成為公款旅遊；表彰獎勵和療休養另有規定，請核對",
  "hot-spring": "溫泉、美容等休閒消費容易成為高消費性娛樂和健身活動，請核對",
  picking: "當地規定不能用工會經費組織採摘，請核對",
  inspection: "外出考察須與工會業務有關，經批准並按差旅費標準執行，差旅費列“其他業務支出”，不得變成公款旅遊，請核對",
};
export function forbiddenSentence({ activity, ban, isSure, ground }: FindingParams["forbidden-spend"]): string {
  const opening = doubtFirst(ground, "規定");
  if (ban === "unlisted-festival") return `“${activity}”：這個節日不在可向會員發放節日慰問品的年節之列，請核對列支口徑。`;
  if (ban === "gift-form") return `${opening}“${activity}”應發慰問品或紀念品，不是慰問金，請核對發放形式。`;
  const outside = OUTSIDE[ban];
  if (outside !== undefined) return `${opening}“${activity}”：${outside}。`;
  const name = policy.bans[ban as keyof typeof policy.bans] ?? ban;
  return isSure
    ? `${opening}“${activity}”屬於工會經費禁止列支的內容：${name}。`
    : `${opening}“${activity}”可能屬於工會經費禁止列支的內容：${name}，請核對實際內容和發放形式。`;
}
const MATTERS: Readonly<Record<string, string>> = {
  premises: "一般由行政提供；行政保障不足、工會經費預算足以保證的，可用工會經費適當彌補，請核對當地規定",
  recuperation: "療休養費用由單位職工福利費承擔，工會經費只可適當補助公雜費等，請核對由誰列支",
  retirees: "離退休人員的經費一般由行政或離退休經費列支，用工會經費前請核對當地規定",
  "medical-check": "職工體檢一般由行政（職工福利費）列支，從工會經費中開支前請核對當地規定",
};
const payers: Readonly<Record<string, string>> = {
  employer: "行政",
  shared: "行政和工會",
  none: "無需經費",
  union: "工會",
};
export function payerSentence({ activity, payer, isSure, matter, ground }: FindingParams["not-union-fund"]): string {
  const opening = doubtFirst(ground, "規定");
  const more = MATTERS[matter ?? ""];
  if (more !== undefined && (matter === "premises" || !isSure)) return `${opening}“${activity}”：${more}。`;
  if (payer === "party") return `${opening}“${activity}”是黨的活動，應由黨費或黨建經費列支，不應從工會經費中開支。`;
  const name = payers[payer] ?? "行政";
  return isSure
    ? `${opening}“${activity}”應由${name}列支，不應從工會經費中開支。`
    : `${opening}“${activity}”一般由${name}列支，從工會經費中開支前請核對當地規定。`;
}
