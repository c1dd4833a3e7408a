/** SYSTEMS: every system can be carried out, and is recognised in a sentence of our own. */
import { entryOf, SYSTEMS } from "../../../src/core/catalogue";
import { namedSystems } from "../../../src/core/catalogue/named-systems";
import { cellName } from "../../../src/core/plan/places";
import { planOf } from "./plan-of";

describe("SYSTEMS", () => {
  test("41 of them, each carried out by entries that exist", () => {
    expect(new Set(SYSTEMS.map(({ id }) => id)).size).toBe(41);
    for (const { carriedOutBy } of SYSTEMS) {
      expect(carriedOutBy.length).toBeGreaterThan(0);
      for (const id of carriedOutBy) expect(entryOf(id)).not.toBeNull();
    }
  });

  const sentences: [string, string][] = [
    ["lihui", "工会坚持例会制度"],
    ["nianchu-jihua-niandi-zongjie", "做到年初有计划、年终有总结"],
    ["jiaodaihui", "健全教代会制度"],
    ["tian", "重视提案的办理和答复"],
    ["gongkai", "推进校务公开"],
    ["minzhu-pingyi", "开展民主评议"],
    ["helihua-jianyi", "鼓励职工提合理化建议"],
    ["wubifang", "坚持“五必访”"],
    ["songwennuan", "深入实施送温暖工程"],
    ["kunnan-dangan", "完善帮扶机制"],
    ["huzhu-baozhang", "做好职工医疗互助"],
    ["nvgong", "落实女职工“四期”保护"],
    ["zeren-shixian", "分解目标，明确责任和时限"],
    ["jingfei-shouguanyong", "做到事先有预算"],
    ["huifei-bojiao", "按时收缴会费"],
    ["jingshen", "发挥经审组织作用"],
    ["caiwu-gongkai", "经费收支定期公布"],
    ["xingqu-xiaozu", "办好兴趣小组"],
    ["gonghui-xiaozu", "加强工会小组建设"],
    ["wenti-yueyueyou", "力争月月有活动"],
    ["jieri-rili", "重大节日开展活动"],
    ["pingxian", "做好评先评优"],
    ["jianjia", "争创模范职工之家"],
    ["xinxi-baosong", "及时报送信息"],
    ["dangan-taizhang", "建立健全台账"],
    ["huiyuan-fazhan", "入会率保持百分之百"],
    ["xuexi", "完善学习制度"],
    ["peixun", "抓好工会干部培训"],
    ["jiankang", "坚持做工间操"],
    ["liaoxiuyang", "安排好疗休养"],
    ["shengri", "为会员送上生日祝福"],
    ["jiti-xieshang", "推行工资集体协商"],
    ["weiquan-tiaojie", "设立工会接待日"],
    ["anquan", "参加“安康杯”竞赛"],
    ["suzhi-jingsai", "开展岗位练兵"],
    ["shitu", "继续师徒结对"],
    ["tuixiu", "关心退休教师"],
    ["juankuan", "管好爱心基金"],
    ["lianxi-huiyi", "每季召开联席会议"],
    ["sixiang-paicha", "坚持谈心"],
    ["kaohe", "实行量化考核"],
  ];
  test("every system has its sentence", () => {
    expect(sentences.map(([id]) => id).sort()).toEqual(SYSTEMS.map(({ id }) => id).sort());
  });
  test.each(sentences)("%s: %s", (id, sentence) => {
    expect(namedSystems([planOf([], { notes: [sentence] })]).map(({ system }) => system.id)).toContain(id);
  });

  test("a system comes once, with the clause and the cell that name it first", () => {
    const plan = planOf([{ activity: "慰问", months: [3], remark: "坚持五必访。按制度办" }], {
      notes: ["一、指导思想；坚持“五必访”，关心职工；二、其他", "五必访"],
    });
    const wubifang = namedSystems([plan]).filter(({ system }) => system.id === "wubifang");
    expect(wubifang).toMatchObject([{ quote: "坚持“五必访”，关心职工", at: "A100" }]);
  });

  test.each(["activity", "content", "remark"] as const)("what a row says as its %s names one too, in its own cell", (role) => {
    const plan = planOf([{ months: [3], activity: "慰问", [role]: "坚持五必访" }]);
    const found = namedSystems([plan]).find(({ system }) => system.id === "wubifang")!;
    expect([found.quote, found.at]).toEqual(["坚持五必访", cellName(plan.items[0]![role]!.cell)]);
  });

  test("plain words promise nothing", () => {
    expect(namedSystems([planOf([{ activity: "羽毛球比赛", months: [4] }], { notes: ["单位：元", "2026年工会工作计划"] })])).toEqual([]);
  });
});
