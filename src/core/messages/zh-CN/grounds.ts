/** What is said of a rule's ground in Simplified Chinese: the doubt first, what no class of expenditure stands for, who pays instead. */
import type { FindingParams, Ground } from "../../plan/finding";
import { policy } from "./policy";

/** 2018年, 2021年4月, 2022年12月8日. */
function dateIn(date: string): string {
  const [year, month, day] = date.split("-");
  return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
}

/** 据2018年的标准（2021年4月仍见执行，此后未见更新），: opens the sentence where the rule is not confirmed, and is nothing where it is. */
export function doubtFirst(ground: Ground | null | undefined, noun: string): string {
  if (!ground) return "";
  const { doubt, since, seen } = ground;
  const of = since === null ? `未注明起始日期的${noun}` : `${since.slice(0, 4)}年的${noun}`;
  const why =
    doubt === "not-seen-in-force"
      ? seen === null
        ? "此后未见更新"
        : `${dateIn(seen)}仍见执行，此后未见更新`
      : (policy.doubts[doubt] ?? doubt);
  return `据${of}（${why}），`;
}

/** By what no class of expenditure stands for: what is said of it. */
const OUTSIDE: Readonly<Record<string, string>> = {
  meal: "工会经费的伙食只限文体比赛、培训等活动按标准开支的伙食补助，聚餐、宴请等餐饮不在支出范围之内，请核对",
  hospitality: "工会经费不得用于请客送礼，接待所需应由行政按公务接待规定办理，请核对",
  "red-packet": "向职工发红包、发钱不属于工会经费的支出范围，易成为变相滥发奖金、补贴，请核对",
  "prize-draw": "工会经费的奖励只给文体活动的优胜者，抽奖奖品不在支出范围之内，请核对",
  sponsorship: "向外单位赞助与本会会员的活动无关，不在工会经费支出范围之内，请核对",
  "travel-prize": "不得以旅游作为奖励，以免成为公款旅游；表彰奖励和疗休养另有规定，请核对",
  "hot-spring": "温泉、美容等休闲消费容易成为高消费性娱乐和健身活动，请核对",
  picking: "当地规定不能用工会经费组织采摘，请核对",
  inspection: "外出考察须与工会业务有关，经批准并按差旅费标准执行，差旅费列“其他业务支出”，不得变成公款旅游，请核对",
};

export function forbiddenSentence({ activity, ban, isSure, ground }: FindingParams["forbidden-spend"]): string {
  const opening = doubtFirst(ground, "规定");
  if (ban === "unlisted-festival") return `“${activity}”：这个节日不在可向会员发放节日慰问品的年节之列，请核对列支口径。`;
  if (ban === "gift-form") return `${opening}“${activity}”应发慰问品或纪念品，不是慰问金，请核对发放形式。`;
  const outside = OUTSIDE[ban];
  if (outside !== undefined) return `${opening}“${activity}”：${outside}。`;
  const name = policy.bans[ban as keyof typeof policy.bans] ?? ban;
  return isSure
    ? `${opening}“${activity}”属于工会经费禁止列支的内容：${name}。`
    : `${opening}“${activity}”可能属于工会经费禁止列支的内容：${name}，请核对实际内容和发放形式。`;
}

/** By matter, where more is to be said than who pays. */
const MATTERS: Readonly<Record<string, string>> = {
  premises: "一般由行政提供；行政保障不足、工会经费预算足以保证的，可用工会经费适当弥补，请核对当地规定",
  recuperation: "疗休养费用由单位职工福利费承担，工会经费只可适当补助公杂费等，请核对由谁列支",
  retirees: "离退休人员的经费一般由行政或离退休经费列支，用工会经费前请核对当地规定",
  "medical-check": "职工体检一般由行政（职工福利费）列支，从工会经费中开支前请核对当地规定",
};

const payers: Readonly<Record<string, string>> = {
  employer: "行政",
  shared: "行政和工会",
  none: "无需经费",
  union: "工会",
};

export function payerSentence({ activity, payer, isSure, matter, ground }: FindingParams["not-union-fund"]): string {
  const opening = doubtFirst(ground, "规定");
  const more = MATTERS[matter ?? ""];
  if (more !== undefined && (matter === "premises" || !isSure)) return `${opening}“${activity}”：${more}。`;
  if (payer === "party") return `${opening}“${activity}”是党的活动，应由党费或党建经费列支，不应从工会经费中开支。`;
  const name = payers[payer] ?? "行政";
  return isSure
    ? `${opening}“${activity}”应由${name}列支，不应从工会经费中开支。`
    : `${opening}“${activity}”一般由${name}列支，从工会经费中开支前请核对当地规定。`;
}
