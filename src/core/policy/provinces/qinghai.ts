/** QINGHAI: what is known of 青海's rules. */
import { UNDATED } from "../rule";
import { limit, rulesOf, under } from "../rule-drafts";

export const QINGHAI = rulesOf("QH", [
  under(
    {
      document: { title: "青海省基层工会节日慰问品标准（存档页未载文件名）", number: null },
      from: UNDATED,
      status: "unknown",
      source: {
        title: "20省份明确节日慰问品发放标准（中国知识网2020-09-22）",
        url: "http://zhishi5.com/redianxinwen/202009/78342.html",
        tier: "secondary",
      },
    },
    [limit("QH-20-FEST", "festival-gift", 2000, "person-year", "每人每年不超过2000元")],
  ),
]);
