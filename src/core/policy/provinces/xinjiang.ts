/** XINJIANG: what is known of 新疆's rules. */
import { month, year } from "../rule";
import { limit, permit, rulesOf, under } from "../rule-drafts";

export const XINJIANG = rulesOf("XJ", [
  under(
    {
      document: { title: "新疆维吾尔自治区基层工会经费收支管理办法实施细则及2025补充通知", number: "新工办〔2019〕3号" },
      from: year("2025"),
      status: "unknown",
      source: { title: "公开代码库：新疆脱贫农副产品采购合规工具政策数据", url: null, tier: "low" },
      also: {
        title: "新疆2025年起职工慰问标准2000元（健康站，2025-04-24）",
        url: "https://www.zhongliuw.cn/jiankang/1231509.html",
        tier: "low",
      },
    },
    [
      // Two pages say 2000, another 2500: on record as doubtful, and compared with nothing.
      limit("XJ-25-FEST", "festival-gift", 2000, "person-year", "2025年补充通知将全年慰问品总额由1500元上调至2000元", {
        doubt: "contradictory",
        otherwise: "不超过2500元/人/年（另一公开代码库文件，2026-05）",
      }),
    ],
  ),
  under(
    {
      document: { title: "新疆维吾尔自治区总工会关于贯彻落实全国总工会加强基层工会经费收支管理有关规定的意见", number: null },
      from: month("2015-02"),
      status: "historical",
      source: {
        title: "新疆总工会出台福利指导性意见 明确福利标准（亚心网，中国日报网2015-02-14）",
        url: "http://china.chinadaily.com.cn/shizheng/2015-02/14/content_19589110.htm",
        tier: "news",
      },
    },
    [
      permit(
        "XJ-15-FESTLIST",
        "festival-gift",
        "年节含春节、清明节、中秋节、国庆节、古尔邦节等国家和自治区规定的法定节假日；会员生日慰问、组织看电影属正常福利",
        { until: month("2017-12") },
      ),
    ],
  ),
]);
