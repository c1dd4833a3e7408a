/** HEILONGJIANG: what is known of 黑龙江's rules. */
import { day, type Source, UNDATED } from "../rule";
import { limit, permit, rulesOf, under } from "../rule-drafts";

const REPORT_SOURCE: Source = {
  title: "黑龙江省出台措施推动释放职工消费潜力（2025-05-30）",
  url: "http://cn.office369.com/news/show-2138078.html",
  tier: "news-repost",
};

export const HEILONGJIANG = rulesOf("HL", [
  under(
    {
      document: { title: "黑龙江省工会实施提振消费的十二项措施", number: null },
      from: day("2025-04-30"),
      status: "current",
      source: REPORT_SOURCE,
    },
    [
      limit("HL-25-FEST", "festival-gift", 1800, "person-year", "年度总额上限从1500元提高至1800元"),
      limit("HL-25-BIRTH", "birthday-gift", 300, "person-year", "从200元提高至300元"),
      limit("HL-25-BABY2", "birth-gift", 1000, "person-time", "生育二胎及以上每次不超过1000元慰问品或慰问金，男女双方可同时享受", {
        form: "either",
        variant: "second-child",
      }),
      permit("HL-25-FEE", "film", "职工观影、看文艺演出等活动均可纳入会费开支"),
    ],
  ),
  under({ document: { title: "黑龙江省原标准（文件名未见）", number: null }, from: UNDATED, status: "superseded", source: REPORT_SOURCE }, [
    limit("HL-00-FEST", "festival-gift", 1500, "person-year", "年度总额上限1500元（2025-04-30起1800元）", { supersededBy: "HL-25-FEST" }),
    limit("HL-00-BIRTH", "birthday-gift", 200, "person-year", "每人每年200元（2025-04-30起300元）", { supersededBy: "HL-25-BIRTH" }),
  ]),
]);
