/** forbidden-spend, row by row: what is banned by its purpose, by its form, or stands for no class of expenditure; how grave, how sure, and by whose rule. */
import type { Finding } from "../../../src/core/plan/finding";
import { findingsOf } from "./check-table";

type Row = readonly [activity: string, remark?: string, yuan?: number | null];

function found([activity, remark = "", yuan = 500]: Row, province?: string): Finding[] {
  return findingsOf(
    { columns: ["month", "activity", "amount", "remark"], rows: [["6月", activity, yuan ?? undefined, remark]] },
    province === undefined ? {} : { profile: { province } },
  ).filter(({ code }) => code === "forbidden-spend");
}

/** "ban severity sure/unsure place" of each. */
const told = (row: Row, province?: string): string[] =>
  found(row, province).map(({ params, severity, basis }) => {
    const { ban, isSure } = params as { ban: string; isSure: boolean };
    return `${ban} ${severity} ${isSure ? "sure" : "unsure"} ${basis?.place}`;
  });

describe("by purpose", () => {
  test.each<[Row, string[]]>([
    // The eight bans of 2017 are errors; what a later notice bans is said more softly.
    [["滥发津贴补贴奖金"], ["bonus error sure 全国"]],
    [["业务招待费"], ["treating error sure 全国"]],
    [["组织出国旅游"], ["public-tour warning sure 全国"]],
    // Named, it is banned whatever it costs.
    [["滥发津贴补贴奖金", "", null], ["bonus error sure 全国"]],
  ])("%j", (row, expected) => expect(told(row)).toEqual(expected));
});

describe("money at festivals and on birthdays", () => {
  test.each<[Row, string[]]>([
    [["春节过节费"], ["festival-money error sure 全国"]],
    [["中秋节慰问", "发放现金"], ["festival-money error sure 全国"]],
    [["三八节活动", "发放现金"], ["festival-money error sure 全国"]],
    // 慰问金 may only be a loose name for goods.
    [["春节慰问金"], ["festival-money warning unsure 全国"]],
    // For the members' children it is the members'; for the needy it is aid.
    [["六一儿童节职工子女过节费"], ["festival-money error sure 全国"]],
    [["困难职工春节慰问", "现金"], []],
    // Cash without a festival is none of this.
    [["职工大会", "发放现金"], []],
    // Birthdays are for cake and cake coupons.
    [["会员生日慰问", "现金"], ["birthday-money warning sure 全国"]],
    [["会员生日慰问金"], ["birthday-money info unsure 全国"]],
    [["会员生日蛋糕"], []],
  ])("%j", (row, expected) => expect(told(row)).toEqual(expected));
});

describe("cards", () => {
  test.each<[Row, string | undefined, string[]]>([
    // The country only says that gifts are goods: nobody can be sure. A place that bans cards can.
    [["中秋节购物卡"], undefined, ["cards warning unsure 全国"]],
    [["中秋节购物卡"], "河南", ["cards warning sure 河南"]],
    [["发放购物卡"], "河南", ["cards warning sure 河南"]],
    // The notice on prepaid cards is about services, and never about gifts.
    [["购买健身卡", "商业预付卡"], undefined, ["prepaid-card warning sure 全国"]],
    [["端午节慰问", "预付卡"], undefined, ["cards warning unsure 全国"]],
    [["端午节慰问", "预付卡"], "河南", ["cards warning sure 河南"]],
    [["会员生日慰问", "预付卡"], undefined, ["cards warning unsure 全国"]],
    [["会员生日慰问", "购物卡"], undefined, ["cards warning unsure 全国"]],
    // A cash voucher may be one for goods, but where a place bans it, be its rule confirmed or not.
    [["端午节慰问", "代金券"], undefined, []],
    [["端午节慰问", "代金券"], "河南", ["cards warning sure 河南"]],
    [["端午节慰问", "代金券"], "山东", ["cards warning unsure 山东"]],
  ])("%j in %s", (row, province, expected) => expect(told(row, province)).toEqual(expected));
});

describe("gifts that are goods", () => {
  test.each<[Row, string | undefined, string[]]>([
    [["结婚慰问", "现金"], undefined, ["gift-form warning unsure 全国"]],
    [["结婚慰问金"], undefined, ["gift-form info unsure 全国"]],
    [["结婚、生育慰问金"], undefined, ["gift-form info unsure 全国"]],
    // The place's own rule goes first, also where a later paper raised its sum.
    [["结婚慰问", "现金"], "河南", ["gift-form warning unsure 河南"]],
    [["结婚慰问金"], "河南", ["gift-form info unsure 河南"]],
    // Money is what the sick and the bereaved are given; of a row for both nobody can say which is meant.
    [["住院慰问金"], undefined, []],
    [["婚丧慰问金"], undefined, []],
    [["结婚慰问品"], undefined, []],
  ])("%j in %s", (row, province, expected) => expect(told(row, province)).toEqual(expected));

  test("that a later paper raised the sum is no ground for doubting the form", () => {
    for (const province of [undefined, "河南"]) expect(found(["结婚慰问", "现金"], province)[0]!.params).toMatchObject({ ground: null });
    expect(found(["端午节慰问", "代金券"], "山东")[0]!.params).toMatchObject({ ground: { doubt: "not-seen-in-force" } });
  });
});

describe("outside of every class of expenditure, where something is paid", () => {
  test.each<[string, string, string]>([
    ["抽奖活动", "prize-draw", "warning"],
    ["温泉活动", "hot-spring", "warning"],
    ["赞助费", "sponsorship", "warning"],
    ["旅游奖励", "travel-prize", "warning"],
    ["发放红包", "red-packet", "warning"],
    // To be looked at, and no more.
    ["组织考察", "inspection", "info"],
  ])("%s: %s %s", (activity, ban, severity) => {
    expect(told([activity])).toEqual([`${ban} ${severity} unsure 全国`]);
    expect(told([activity, "", 0])).toEqual([]);
    expect(told([activity, "", null])).toEqual([]);
  });
});

describe("goods for all on a day that the rules do not name", () => {
  test.each<[Row, boolean]>([
    [["三八节慰问品"], true],
    [["护士节慰问品"], true],
    [["教师节慰问品"], true],
    [["六一儿童节礼品"], true],
    [["国庆节慰问品"], false],
    // One of the days is named.
    [["三八节国庆节慰问品"], false],
    // Not for all.
    [["三八节困难女职工慰问品"], false],
    // Nothing is known to be paid.
    [["三八节慰问品", "", 0], false],
    [["三八节慰问品", "", null], false],
  ])("%j: %p", (row, isSaid) => expect(told(row)).toEqual(isSaid ? ["unlisted-festival info unsure 全国"] : []));
});

test("each stands at its activity, which it names", () => {
  const [one] = found(["春节过节费"]);
  expect(one).toMatchObject({ at: { sheet: "Sheet1", cell: "B2" }, text: "春节过节费", params: { activity: "春节过节费" } });
});
