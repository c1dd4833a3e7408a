/** HEBEI: what is known of 河北's rules. */
import { UNDATED } from "../rule";
import { ban, limit, rulesOf, under } from "../rule-drafts";

export const HEBEI = rulesOf("HE", [
  under(
    {
      document: { title: "河北省节日慰问品标准（依据文件名未见）", number: null },
      from: UNDATED,
      status: "unknown",
      source: {
        title: "中秋节来了，这些福利可以有（央视新闻 2019-08-29，云上安陆转载，“全国31个省区市职工福利标准”）",
        url: "http://m-anluyun.cjyun.org/p/46509.html",
        tier: "news-repost",
      },
    },
    [
      limit(
        "HE-19-FEST",
        "festival-gift",
        1800,
        "person-year",
        "节日慰问品每人每年不超过1800元，可发实物或指定地点限时领取确定物品的提货凭证",
      ),
      ban("HE-19-BAN", "festival-gift", "festival-money", "不得发放现金、购物卡及代金券；提货凭证（指定地点、限时、确定物品）允许", {
        forms: ["cash", "shopping-card", "voucher"],
      }),
    ],
  ),
]);
