/** NINGXIA: what is known of 宁夏's rules. */
import { day } from "../rule";
import { permit, rulesOf, under } from "../rule-drafts";

export const NINGXIA = rulesOf("NX", [
  under(
    {
      document: { title: "宁夏“塞上乡村两天两夜”职工区内疗休养活动（2024）", number: null },
      from: day("2024-04-28"),
      status: "historical",
      source: {
        title: "宁夏职工区内疗休养活动启动（宁夏日报2024-04-29）",
        url: "https://szb.nxrb.cn/nxrb/pc/con/202404/29/content_118388.html",
        tier: "news",
      },
    },
    [
      permit(
        "NX-24-REHAB",
        "recuperation",
        "2024年内企事业单位工会可组织一线在职职工参加区内两天两夜（不少于两天一夜）疗休养；自治区总工会按每人500元补助市县和产业工会",
        { until: day("2025-01-01") },
      ),
    ],
  ),
]);
