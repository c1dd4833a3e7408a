/** Made from ../zh-CN/proposal.ts by npm run traditional: change that one. */
import type { ProposalMessages } from "../zh-CN/proposal";
import type { BoundKind, ProposalBound } from "../../plan/proposal";
import { percent } from "../figures";
import { policy } from "./policy";
import { sheets } from "./sheets";
const WHOSE: Readonly<Record<BoundKind, string>> = {
  person: "",
  "festivals-year": "全年節日慰問合計",
  "festivals-share": "全年節日慰問合計",
  dues: "會費用途的活動合計",
};
function limitText({ kind, limit, unit, base }: ProposalBound): string {
  const { units, bases } = policy;
  if (unit === "share") return `${WHOSE[kind]}不超過${base === null ? "" : `${bases[base] ?? base}的`}${percent(limit)}`;
  if (unit === "times-dues") return `${WHOSE[kind]}不超過會費收入的${limit + 1}倍`;
  return `${WHOSE[kind]}${units[unit] ?? unit}不超過${limit}元`;
}
function basisText({ basis, doubt }: ProposalBound): string {
  return `（${sheets.findings.basisText(basis)}${doubt === null ? "" : `；未經核實：${policy.doubts[doubt] ?? doubt}`}）`;
}
export const proposal: ProposalMessages = {
  funds: "可用資金",
  reserve: "預留",
  proposed: "擬安排",
  left: "尚未安排",
  subject: "支出科目",
  code: "科目編碼",
  amount: "建議金額（元）",
  share: "佔可安排資金",
  month: "月份",
  activity: "活動",
  why: "怎麼來的",
  isSet: "已定",
  setShort: ({ name, wished, given, most, isOverMost }) =>
    isOverMost
      ? `“${name}”定的是${wished}元，標準上限或其餘資金只容得下${most}元，安排了${given}元。`
      : `“${name}”定的是${wished}元，每人標準取整後安排了${given}元。`,
  howShared: "沒有定金額的科目按各項活動的比重分剩下的資金；人人有份的按會員人數×標準，標準取整。",
  shareMeans: ({ available }) =>
    `“佔可安排資金的3.05%”，是說從可用資金減去預留後的 ${available} 元裡分給這一項 3.05%：比例來自本軟體給各項活動的參考比重，金額取整到十元。比重不是規定，拿不準就改。`,
  withoutFunds: "沒有填可用資金，所以沒有建議金額；填寫可用資金後就能測算。",
  notCompared: {
    members: "沒有填會員人數：按人計的標準沒有比對，人人有份的項目也不能按人數×標準測算。",
    place: "沒有填省份（或沒有認出）：當地標準沒有比對，只比對了全國規定。",
    dues: "沒有填會費收入：春秋遊、看電影等由會費開支的活動，沒有比對會費的倍數。",
    allocated: "沒有填撥繳經費收入：節日慰問佔撥繳經費的比例沒有比對。",
  },
  because: ({ share, each, heldBy, within }) =>
    [
      each === null ? `佔可安排資金的${percent(share)}` : `會員${each.heads}人×${each.yuan}元`,
      ...(heldBy !== null
        ? [`已按上限減少：${limitText(heldBy)}${basisText(heldBy)}`]
        : within !== null
          ? [`${limitText(within)}${basisText(within)}`]
          : []),
    ].join("；"),
};
