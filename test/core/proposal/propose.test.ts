/** proposeBudget: within the funds, the reserve, the limits and what the user set; figures worked out by hand. */
import { SECTORS } from "../../../src/core/terms/sector";
import fc from "fast-check";
import { yearPlan } from "../../../src/core/catalogue";
import { EMPTY_WORKBOOK, newPlanJob } from "../../../src/core/jobs";
import { finish } from "../../../src/core/grid/steps";
import { LANGUAGES } from "../../../src/core/messages";
import { type Fen, fenFromYuan, sumFen } from "../../../src/core/plan/money";
import { type BudgetProposal, type BudgetWishes, NO_WISHES } from "../../../src/core/plan/proposal";
import { EMPTY_PROFILE, type LimitOverride, type Profile } from "../../../src/core/plan/settings";
import { placeName, PLACE_CODES } from "../../../src/core/policy";
import { proposeBudget } from "../../../src/core/proposal";
import { runs } from "../../runs";

const yuan = (amount: number): Fen => fenFromYuan(amount)!;
const profileOf = (more: Partial<Profile>): Profile => ({ ...EMPTY_PROFILE, sector: "school", ...more });
const rowsOf = (profile: Profile) => yearPlan(profile, 2027);

function proposed(profile: Profile, wishes: BudgetWishes = NO_WISHES, overrides: readonly LimitOverride[] = []): BudgetProposal {
  return proposeBudget(rowsOf(profile), profile, 2027, wishes, overrides)!;
}

const amountOf = (profile: Profile, proposal: BudgetProposal, id: string) =>
  proposal.amounts[rowsOf(profile).findIndex(({ catalogueId }) => catalogueId === id)]!;

test("funds that are not known give no proposal; none at all, or less, no amounts", () => {
  expect(proposeBudget(rowsOf(profileOf({})), profileOf({}), 2027)).toBeNull();
  for (const funds of [0, -100])
    expect(proposed(profileOf({ funds: yuan(funds) }))).toMatchObject({
      available: 0,
      proposed: 0,
      amounts: expect.not.arrayContaining([expect.anything()]),
    });
});

test("a share by weight: 100,000 less a twentieth, and the weights of a school's year", () => {
  const profile = profileOf({ funds: yuan(100_000) });
  const proposal = proposed(profile);
  const weights = rowsOf(profile).reduce((sum, { weight }) => sum + weight, 0);
  expect(proposal).toMatchObject({ funds: yuan(100_000), reserve: yuan(5_000), available: yuan(95_000) });
  // No members, no place: nothing to limit, nothing a head. 职工运动会 has the weight 8.
  expect(amountOf(profile, proposal, "zhigong-yundonghui")).toMatchObject({
    fen: yuan(Math.floor((95_000 * 8) / weights / 10) * 10),
    each: null,
    heldBy: null,
    within: null,
  });
});

test("so much a head where the membership is known, in round figures", () => {
  const profile = profileOf({ funds: yuan(100_000), members: 50 });
  const amount = amountOf(profile, proposed(profile), "yuandan-chunjie-weiwen");
  const weights = rowsOf(profile).reduce((sum, { weight }) => sum + weight, 0);
  const price = Math.floor((95_000 * 20) / weights / 50 / 10) * 10;
  expect(price).toBeGreaterThan(100);
  expect(amount).toMatchObject({ fen: yuan(price * 50), each: { heads: 50, yuan: price } });
});

test.each([
  [145, 140],
  [100, 100],
  [99, 95],
  [20, 20],
  [19, 19],
])("a head's price of %i is %i: tens from a hundred, fives from twenty, whole yuan below", (share, price) => {
  const profile = profileOf({ members: 50, sector: "school" });
  const weights = rowsOf(profile).reduce((sum, { weight }) => sum + weight, 0);
  // 春节慰问 has the weight 20; with nothing held back its share is 20 parts of all.
  const wishes: BudgetWishes = { ...NO_WISHES, reserve: yuan(0) };
  const funds = yuan(Math.ceil(((share + 0.5) * 50 * weights) / 20));
  expect(amountOf(profile, proposed({ ...profile, funds }, wishes), "yuandan-chunjie-weiwen")).toMatchObject({
    each: { heads: 50, yuan: price },
  });
});

test("a limit a head holds it down, and says whose rule it is: 北京 allows 300 yuan for a birthday", () => {
  const profile = profileOf({ funds: yuan(500_000), members: 50, province: "北京" });
  const amount = amountOf(profile, proposed(profile), "shengri-weiwen");
  expect(amount).toMatchObject({
    fen: yuan(15_000),
    each: { heads: 50, yuan: 300 },
    heldBy: { kind: "person", limit: 300, unit: "person-year", most: yuan(15_000) },
  });
  expect(amount.heldBy!.basis.document).not.toBe("");
});

test("the user's own limit goes before the recorded one", () => {
  const profile = profileOf({ funds: yuan(500_000), members: 50, province: "北京" });
  const amount = amountOf(
    profile,
    proposed(profile, NO_WISHES, [{ topic: "生日慰问", amount: 200, unit: "元/人/年", basis: "本会决议", setBy: "财务委员" }]),
    "shengri-weiwen",
  );
  expect(amount).toMatchObject({ fen: yuan(10_000), heldBy: { limit: 200, basis: { tier: "user" } } });
});

test("a share that the user set for festival gifts holds them down as well", () => {
  const profile = profileOf({ funds: yuan(100_000) });
  const own = [{ topic: "节日慰问", amount: 20, amountText: "20%", unit: "占工会经费支出", basis: "本会决议", setBy: "财务委员" }];
  const proposal = proposed(profile, NO_WISHES, own);
  const gifts = ["yuandan-chunjie-weiwen", "duanwu-weiwen", "zhongqiu-guoqing-weiwen"].map((id) => amountOf(profile, proposal, id));
  expect(sumFen(gifts.map(({ fen }) => fen))).toBeLessThanOrEqual(proposal.proposed * 0.2);
  for (const gift of gifts) expect(gift.heldBy).toMatchObject({ kind: "festivals-share", limit: 0.2, basis: { tier: "user" } });
});

test("festival gifts together keep within the year's limit: 安徽 allows 2,200 yuan a head in 2027", () => {
  const profile = profileOf({ funds: yuan(2_000_000), members: 10, province: "安徽" });
  const proposal = proposed(profile);
  const gifts = ["yuandan-chunjie-weiwen", "duanwu-weiwen", "zhongqiu-guoqing-weiwen"].map((id) => amountOf(profile, proposal, id));
  const each = gifts.reduce((sum, gift) => sum + gift.each!.yuan, 0);
  expect(each).toBeLessThanOrEqual(2_200);
  expect(each).toBeGreaterThan(2_150);
  for (const gift of gifts) expect(gift.heldBy).toMatchObject({ kind: "festivals-year", limit: 2200 });
});

test("a share of what is planned: 广东 leaves gifts 40 % of the plan, gifts included", () => {
  const profile = profileOf({ funds: yuan(100_000), province: "广东" });
  const rows = rowsOf(profile);
  const proposal = proposed(profile, { reserve: null, subjects: { "50105": yuan(90_000) } });
  const gifts = sumFen(
    rows.map(({ catalogueId }, index) =>
      /weiwen$/.test(catalogueId) && /chunjie|duanwu|zhongqiu/.test(catalogueId) ? proposal.amounts[index]!.fen : null,
    ),
  );
  expect(gifts).toBeLessThanOrEqual(proposal.proposed * 0.4);
  expect(gifts).toBeGreaterThan(proposal.proposed * 0.38);
});

test("what could not be compared is named: nothing of it is passed over in silence", () => {
  expect(proposed(profileOf({ funds: yuan(60_000) })).notCompared).toEqual(["members", "place", "dues"]);
  expect(proposed(profileOf({ funds: yuan(60_000), members: 80, province: "火星" })).notCompared).toEqual(["place", "dues"]);
  expect(proposed(profileOf({ funds: yuan(60_000), members: 80, province: "北京", dues: yuan(5_000) })).notCompared).toEqual([]);
});

describe("wishes", () => {
  const profile = profileOf({ funds: yuan(60_000), members: 80 });

  test("the reserve is kept out, to the last yuan", () => {
    const proposal = proposed(profile, { reserve: yuan(20_000), subjects: {} });
    expect(proposal).toMatchObject({ reserve: yuan(20_000), available: yuan(40_000) });
    expect(proposal.proposed + proposal.left).toBe(yuan(40_000));
    expect(proposed(profile, { reserve: yuan(70_000), subjects: {} })).toMatchObject({ available: 0, proposed: 0 });
  });

  test("a subject gets what was said, the others share the rest in their old proportions", () => {
    const plain = proposed(profile);
    const set = proposed(profile, { reserve: null, subjects: { "50102": yuan(20_000) } });
    const of = (proposal: BudgetProposal, code: string) => proposal.subjects.find((subject) => subject.code === code)!;
    expect(of(set, "50102")).toMatchObject({ isSet: true });
    expect(of(set, "50102").fen).toBe(yuan(20_000));
    // Cents are nobody's wish: the largest row that no limit binds takes what rounding the others to tens leaves.
    expect(of(proposed(profile, { reserve: null, subjects: { "50102": yuan(12_345.67) } }), "50102").fen).toBe(yuan(12_345));
    const ratio = (57_000 - 20_000) / (57_000 - of(plain, "50102").fen / 100);
    expect(of(set, "50503").fen / of(plain, "50503").fen).toBeCloseTo(ratio, 1);
    expect(set.proposed).toBeLessThanOrEqual(set.available);
  });

  test("zero is a wish; more than there is is cut, the codes in their order", () => {
    const none = proposed(profile, { reserve: null, subjects: { "50102": 0 as Fen } });
    expect(none.subjects.find(({ code }) => code === "50102")).toMatchObject({ fen: 0, isSet: true });
    const both = proposed(profile, { reserve: 0 as Fen, subjects: { "50105": yuan(50_000), "50102": yuan(40_000) } });
    expect(both.subjects.find(({ code }) => code === "50102")!.fen).toBeGreaterThan(yuan(39_800));
    expect(both.subjects.find(({ code }) => code === "50105")!.fen).toBeLessThanOrEqual(yuan(20_000));
    expect(both.subjects.find(({ code }) => code === "50503")!.fen).toBe(0);
  });
});

const somePlace = fc.constantFrom(null, ...PLACE_CODES.map(placeName));
const someProfile = fc.record({
  sector: fc.constantFrom(...SECTORS),
  province: somePlace,
  members: fc.option(fc.integer({ min: 0, max: 5_000 }), { nil: null }),
  funds: fc.integer({ min: 0, max: 1_000_000_000 }) as fc.Arbitrary<Fen>,
  dues: fc.option(fc.integer({ min: 0, max: 50_000_000 }) as fc.Arbitrary<Fen>, { nil: null }),
  allocated: fc.option(fc.integer({ min: 0, max: 500_000_000 }) as fc.Arbitrary<Fen>, { nil: null }),
});
const someWishes = fc.record({
  reserve: fc.option(fc.integer({ min: 0, max: 1_000_000_000 }) as fc.Arbitrary<Fen>, { nil: null }),
  subjects: fc.dictionary(
    fc.constantFrom("50102", "50105", "50404", "50405", "50503"),
    fc.integer({ min: 0, max: 1_000_000_000 }) as fc.Arbitrary<Fen>,
  ),
});

test("law: never above what may be spent, nothing for what the union does not pay, each subject within its most, sums agree", () => {
  fc.assert(
    fc.property(someProfile, someWishes, (given, wishes) => {
      const profile = profileOf(given);
      const proposal = proposed(profile, wishes);
      const rows = rowsOf(profile);
      expect(proposal.proposed).toBe(sumFen(proposal.amounts.map((amount) => amount?.fen ?? null)));
      expect(proposal.proposed + proposal.left).toBe(proposal.available);
      expect(proposal.left).toBeGreaterThanOrEqual(0);
      expect(proposal.available + Math.min(proposal.reserve, proposal.funds)).toBe(proposal.funds);
      expect(sumFen(proposal.subjects.map(({ fen }) => fen))).toBe(proposal.proposed);
      for (const subject of proposal.subjects) expect(subject.fen).toBeLessThanOrEqual(subject.most);
      proposal.amounts.forEach((amount, index) => {
        if (amount === null) return;
        expect(["union", "shared"]).toContain(rows[index]!.payer);
        expect(amount.fen).toBeGreaterThan(0);
        expect(amount.fen % 100).toBe(0);
        if (amount.each !== null) expect(amount.fen).toBe(amount.each.heads * amount.each.yuan * 100);
      });
    }),
  );
});

test("law: the plan made of it breaks no rule and no budget, in any place, whatever was asked for", () => {
  fc.assert(
    fc.property(someProfile, someWishes, (given, wishes) => {
      const { review } = finish(newPlanJob(EMPTY_WORKBOOK, { profile: profileOf(given), year: 2027, wishes }, LANGUAGES["zh-CN"]));
      // Whether the incomes themselves add up is the user's to know.
      const ours = review.findings.filter(({ code }) => code !== "income-arithmetic");
      expect(
        ours
          .filter(({ code, severity }) => severity !== "info" || code === "over-cap" || code === "share-over-cap")
          .map(({ code, params }) => [code, params]),
      ).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});
