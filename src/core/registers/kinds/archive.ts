/** 活动档案清单: which papers of each activity are on file. */
import type { Register } from "../../plan/register";
import { activity, column, date, handler, remark } from "../columns";

export const archive: Register = {
  id: "archive",
  name: { zh: "活动档案清单", en: "Activity files" },
  words: ["档案清单", "活动档案", "归档清单", "资料清单", "档案目录", "归档登记"],
  systems: ["dangan-taizhang", "jiaodaihui"],
  topics: ["archive"],
  columns: [
    date({ name: { zh: "活动日期", en: "Held on" }, words: ["活动日期", "活动时间", "归档日期", "归档时间"] }),
    activity({ isRequired: true }),
    column("scheme", "yes-no", ["方案", "Scheme"], { words: ["方案", "活动方案", "文件", "通知"], width: 8 }),
    column("signin", "yes-no", ["签到表", "Sign-in sheet"], { words: ["签到表", "签到", "签到册"], width: 8 }),
    column("photos", "yes-no", ["照片", "Photos"], { words: ["照片", "图片", "影像", "影像资料"], width: 8 }),
    column("invoices", "yes-no", ["票据", "Invoices"], { words: ["票据", "发票", "单据"], width: 8 }),
    column("report", "yes-no", ["小结", "Report"], { words: ["小结", "总结", "信息稿"], width: 8 }),
    column("place", "text", ["存放位置", "Kept at"], { words: ["存放位置", "盒号", "案卷号", "档案号", "存放地点"], width: 14 }),
    handler({ words: ["归档人", "整理人"] }),
    remark(),
  ],
  isSpending: false,
  checks: { date: "date" },
  indicators: [{ id: "activities-filed", name: { zh: "归档活动数", en: "Activities on file" }, words: ["归档"] }],
};
