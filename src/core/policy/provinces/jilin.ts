/** JILIN: what is known of 吉林's rules. */
import { month } from "../rule";
import { limit, rulesOf, under } from "../rule-drafts";

export const JILIN = rulesOf("JL", [
  under(
    {
      document: { title: "吉林农业大学工会关于组织教职工春游活动的通知", number: null },
      from: month("2023-05"),
      status: "unknown",
      level: "unit",
      source: {
        title: "吉林农业大学工会：关于组织教职工春游活动的通知（2023-05-04）",
        url: "https://gonghui.jlau.edu.cn/portal.php?aid=285&mod=view",
        tier: "institution",
      },
    },
    [
      limit("JL-JLAU-TRIP", "outing", 150, "person-time", "每名会员补助150元（伙食50元、门票交通等100元），限吉林省境内、当日往返"),
      limit("JL-JLAU-TRIP/days", "outing", 1, "days", "每名会员补助150元（伙食50元、门票交通等100元），限吉林省境内、当日往返"),
    ],
  ),
]);
