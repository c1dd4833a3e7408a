/** Every system of union work (制度) is planned, and most are recorded or measured as well: which way, system by system. */
import { CATALOGUE, SYSTEMS } from "../../../src/core/catalogue";
import { REGISTERS } from "../../../src/core/registers";
import { PLAN_INDICATORS } from "../../../src/core/registers/plan-indicators";

type Way = readonly [system: string, recordedBy: string, measuredBy: string];

/** By ids; "" where it is planned and ticked only, with the reason beside it. */
const WAYS: readonly Way[] = [
  ["lihui", "meeting", "meetings-held attendance regular-meetings"],
  // 小结 is made from 完成情况 and the registers; it has no cases of its own.
  ["nianchu-jihua-niandi-zongjie", "", "summaries"],
  [
    "jiaodaihui",
    "proposal archive meeting",
    "proposals-answered proposals-satisfied activities-filed meetings-held attendance congresses women-delegates",
  ],
  ["tian", "proposal", "proposals-answered proposals-satisfied"],
  ["gongkai", "", "affairs-published"],
  ["minzhu-pingyi", "appraisal", "satisfaction appraisals"],
  ["helihua-jianyi", "suggestion", "suggestions suggestions-adopted"],
  ["wubifang", "condolence", "visits"],
  ["songwennuan", "condolence hardship", "visits aided"],
  ["kunnan-dangan", "hardship", "aided"],
  ["huzhu-baozhang", "insurance", "insured-share"],
  ["nvgong", "news meeting", "news-sent news-printed meetings-held attendance women-meetings"],
  // Owners and months of the plan itself; 小结 counts what is open by owner.
  ["zeren-shixian", "", ""],
  ["jingfei-shouguanyong", "spending", ""],
  ["huifei-bojiao", "membership", "changes"],
  ["jingshen", "spending", "audits"],
  ["caiwu-gongkai", "spending", "accounts-published"],
  ["xingqu-xiaozu", "club", "club-activities"],
  ["gonghui-xiaozu", "group", "group-attendance group-activities"],
  ["wenti-yueyueyou", "club group", "club-activities group-attendance group-activities activities"],
  // Festivals are rows of the plan, checked by month.
  ["jieri-rili", "", ""],
  ["pingxian", "award", "awards"],
  ["jianjia", "home", "home-met"],
  ["xinxi-baosong", "news", "news-sent news-printed"],
  ["dangan-taizhang", "archive", "activities-filed"],
  ["huiyuan-fazhan", "membership", "changes"],
  ["xuexi", "meeting", "meetings-held attendance study"],
  ["peixun", "meeting", "meetings-held attendance training"],
  ["jiankang", "", "check-ups"],
  ["liaoxiuyang", "retreat", "retreats"],
  ["shengri", "condolence", "visits"],
  ["jiti-xieshang", "contract", "contracts-signed"],
  ["weiquan-tiaojie", "mediation", "cases-closed"],
  // 安康杯 is the employer's; its rows are planned and ticked.
  ["anquan", "", ""],
  ["suzhi-jingsai", "award", "awards"],
  ["shitu", "mentoring", "pairs"],
  ["tuixiu", "retiree", "retirees-visited"],
  ["juankuan", "donation", "donated"],
  ["lianxi-huiyi", "meeting", "meetings-held attendance joint-meetings"],
  // No case of it is ever written down: what a person confides is no register's.
  ["sixiang-paicha", "", ""],
  ["kaohe", "group award", "group-attendance group-activities awards"],
];

test("all 41, each once", () => {
  expect(WAYS.map(([id]) => id)).toEqual(SYSTEMS.map(({ id }) => id));
  expect(WAYS).toHaveLength(41);
});

test.each(WAYS)("%s: recorded by %s, measured by %s", (id, recordedBy, measuredBy) => {
  const system = SYSTEMS.find((one) => one.id === id)!;
  expect(system.carriedOutBy.filter((entry) => CATALOGUE.some((one) => one.id === entry))).toEqual(system.carriedOutBy);
  expect(system.carriedOutBy.length).toBeGreaterThan(0);
  const registers = REGISTERS.filter(({ systems }) => systems.includes(id));
  expect(registers.map((one) => one.id).join(" ")).toBe(recordedBy);
  const own = PLAN_INDICATORS.filter(({ systems }) => systems.includes(id));
  const measures = [...registers.flatMap(({ indicators = [] }) => indicators), ...own];
  expect(measures.map((one) => one.id).join(" ")).toBe(measuredBy);
});

test("no register or indicator serves a system that is none", () => {
  const known = new Set(SYSTEMS.map(({ id }) => id));
  for (const { systems } of [...REGISTERS, ...PLAN_INDICATORS]) for (const id of systems) expect(known).toContain(id);
});
