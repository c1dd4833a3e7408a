/** sourceNamed: whose money a source cell names, so that only the union's own counts as 工会经费. */
import type { FundSource } from "../plan/ledger";
import { simplify, tidy } from "../words";
import { remembered } from "./remembered";

const DONATION = /捐|赞助/;
const MEMBERS = /自筹|自费|自理|个人(承担|负担|出资|缴)/;
const EMPLOYER =
  /行政|公用经费|办公经费|福利费|财政(拨款|资金|经费)|单位(经费|资金|列支|支出|承担|自有|配套)|企业(经费|资金|列支|承担)|公司(经费|资金|列支|支出|承担)|学校(经费|资金|列支|支出|承担)|医院(经费|资金|列支|承担)|校(方|级)经费|党(费|建|组织)(经费|列支|支出)?|培训经费|教育经费/;
const UNION = /工会|会费|拨缴|上级|结余|结转|留成/;

/**
 * The source that a cell's text names; null where it is blank or names several or none that we know.
 * 行政补助收入 given to the union is the union's: only spending borne outside its books is not.
 */
export const sourceNamed: (text: string) => FundSource | null = remembered((text) => {
  const plain = simplify(tidy(text)).replace(/行政补助|政府补助/g, "上级");
  if (plain === "") return null;
  const isUnion = UNION.test(plain);
  const others: FundSource[] = [];
  if (DONATION.test(plain)) others.push("donation");
  if (MEMBERS.test(plain)) others.push("members");
  if (EMPLOYER.test(plain)) others.push("employer");
  if (others.length === 1 && !isUnion) return others[0]!;
  return isUnion && others.length === 0 ? "union" : null;
});
