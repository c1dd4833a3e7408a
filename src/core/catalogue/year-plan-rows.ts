/** YEAR_PLAN_ROWS: which activities a new year's plan begins with, in which months, sector by sector. */
import type { MonthNumber } from "../terms/month";
import type { Sector } from "../terms/sector";
import type { FestivalKey } from "../calendar";

export interface YearPlanDraft {
  readonly id: string;
  /** Months, or the festival whose month of that year it is. */
  readonly when: readonly MonthNumber[] | FestivalKey;
  /** Left out: every sector. */
  readonly sectors?: readonly Sector[];
  /** Where the row wants other words than the entry's name. */
  readonly name?: string;
  /** Where the row's share differs from the entry's. */
  readonly weight?: number;
}

const ALL_YEAR: readonly MonthNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const QUARTER_ENDS: readonly MonthNumber[] = [3, 6, 9, 12];
const NOT_SCHOOL: readonly Sector[] = ["office", "institution", "enterprise", "township", "hospital"];
const OFFICES: readonly Sector[] = ["office", "institution"];
const WORKPLACES: readonly Sector[] = ["enterprise", "township"];

export const YEAR_PLAN_ROWS: readonly YearPlanDraft[] = [
  // what the union's rules want every year
  { id: "niandu-gongzuo-jihua", when: [1], sectors: NOT_SCHOOL },
  { id: "niandu-gongzuo-jihua", when: [2], sectors: ["school"] },
  { id: "gonghui-jingfei-yusuan", when: [1] },
  { id: "huiyuan-daibiao-dahui", when: [3] },
  { id: "jiaodaihui", when: [1], sectors: ["enterprise", "hospital", "institution"], name: "召开职工代表大会" },
  { id: "jiaodaihui", when: [11], sectors: ["school"], name: "召开教职工代表大会" },
  { id: "gonghui-weiyuan-huiyi", when: ALL_YEAR },
  { id: "huifei-shoujiao", when: QUARTER_ENDS },
  { id: "gonghui-jingfei-shenji", when: [7] },
  { id: "gonghui-jingfei-gongkai", when: [1, 7] },
  { id: "huiyuan-pingyi-gonghui", when: [12] },
  { id: "gonghui-gongzuo-zongjie", when: [12] },
  { id: "zhangwu-shangjiao", when: [12] },
  { id: "dangan-guidang", when: [12] },
  // festivals
  { id: "yuandan-lianhuan", when: "new-year", name: "庆元旦职工联欢活动" },
  { id: "yuandan-chunjie-weiwen", when: "spring-festival" },
  { id: "song-wennuan", when: "spring-festival" },
  { id: "yuanxiaojie", when: "lantern-festival" },
  { id: "sanba-qingzhu", when: "womens-day" },
  { id: "zhishujie", when: "tree-planting-day", sectors: ["school", "office", "institution"] },
  { id: "wuyi-qingzhu", when: "labour-day" },
  { id: "laomo-guanai", when: [4], sectors: WORKPLACES, name: "走访慰问劳模先进" },
  { id: "hushijie", when: "nurses-day", sectors: ["hospital"] },
  { id: "duanwu-weiwen", when: "dragon-boat" },
  { id: "liuyi-qinzi", when: "childrens-day", sectors: ["school", "hospital"] },
  { id: "qiyi-qingzhu", when: "party-day", sectors: ["office", "institution", "school"] },
  { id: "yishijie", when: "doctors-day", sectors: ["hospital"] },
  { id: "jiaoshijie-qingzhu", when: "teachers-day", sectors: ["school"] },
  { id: "shide-biaobing", when: "teachers-day", sectors: ["school"] },
  { id: "zhongqiu-guoqing-weiwen", when: "mid-autumn" },
  { id: "guoqing-qingzhu", when: "national-day" },
  { id: "chongyangjie", when: "double-ninth" },
  { id: "pufa-xuanchuan", when: "constitution-day", sectors: ["office"] },
  // care all year
  { id: "shengri-weiwen", when: ALL_YEAR },
  { id: "zhuyuan-weiwen", when: ALL_YEAR },
  { id: "hunsang-weiwen", when: ALL_YEAR, name: "会员婚丧嫁娶慰问" },
  { id: "kunnan-zhigong-bangfu", when: [11] },
  { id: "zhuyuan-huzhu-baozhang", when: [3] },
  { id: "zhigong-tijian", when: [10] },
  { id: "xia-song-qingliang", when: [7], sectors: ["enterprise", "township", "hospital", "office", "institution"] },
  { id: "jinqiu-zhuxue", when: [8] },
  // sport, arts, learning
  { id: "jianbuzou", when: [4], sectors: ["office", "institution", "township"] },
  { id: "dushu-huodong", when: [4] },
  { id: "chunyou", when: [5] },
  { id: "jiankang-jiangzuo", when: [6] },
  { id: "pingpangqiu", when: [6], sectors: ["enterprise"] },
  { id: "zhigong-yundonghui", when: [10] },
  { id: "yumaoqiu", when: [11] },
  { id: "xinli-jiangzuo", when: [9], sectors: ["hospital", "office"] },
  { id: "yanjiang-bisai", when: [9], sectors: ["office", "institution"] },
  { id: "gonghui-ganbu-peixun", when: [6] },
  { id: "baokan-zhengding", when: [11] },
  { id: "xianjin-pingxuan", when: [12] },
  // what the sector adds
  { id: "tian-zhengji-duban", when: [10], sectors: ["school"] },
  { id: "xiaowu-gongkai", when: [2, 9], sectors: ["school"] },
  { id: "jiaoxue-jibengong", when: [5], sectors: ["school"] },
  { id: "zhigong-liaoxiuyang", when: [7], sectors: ["school"] },
  { id: "zhishi-jingsai", when: [5], sectors: OFFICES },
  { id: "zhiyuan-yigong", when: [8], sectors: OFFICES },
  { id: "gongzi-jiti-xieshang", when: [3], sectors: WORKPLACES },
  { id: "changwu-zhengwu-gongkai", when: QUARTER_ENDS, sectors: ["enterprise", "hospital"], name: "厂务（院务）公开" },
  { id: "anquan-peixun", when: "safety-month", sectors: WORKPLACES, name: "安全生产月职工安全培训" },
  { id: "jineng-bisai", when: [9], sectors: ["enterprise", "township", "hospital"] },
  { id: "laodong-jingsai", when: [8], sectors: ["enterprise"] },
  { id: "jishu-chuangxin", when: [10], sectors: ["enterprise"] },
  { id: "gonghui-zujian", when: [4], sectors: ["township"] },
  { id: "jiuye-chuangye-fuwu", when: [2], sectors: ["township"] },
  { id: "nongmingong-bangfu", when: [8], sectors: ["township"] },
  { id: "nvgong-gongzuo-huiyi", when: [6, 12], sectors: ["hospital"] },
];
