/** classify: phrases as plans of schools, offices, hospitals, factories and townships have them, and the traps among them. */
import fc from "fast-check";
import { CATALOGUE, classify, subjectFits, subjectNamed, UNCLASSIFIED } from "../../../src/core/catalogue";
import { processorTime } from "../../processor-time";

/** Phrase, entry (null: none), subject code (null: none). */
const PHRASES: readonly (readonly [string, string | null, string | null])[] = [
  // the contract's example
  ["春节送温暖慰问困难教职工", "song-wennuan", "50405"],
  // festivals: goods or event
  ["春节会员慰问品发放", "yuandan-chunjie-weiwen", "50105"],
  ["元旦、春节会员福利", "yuandan-chunjie-weiwen", "50105"],
  ["春節慰問品", "yuandan-chunjie-weiwen", "50105"],
  ["春节前走访慰问困难职工", "song-wennuan", "50405"],
  ["新春团拜会", "chunjie-lianhuan", "50102"],
  ["写春联送祝福", "chunjie-lianhuan", "50102"],
  ["庆元旦文艺汇演", "yuandan-lianhuan", "50102"],
  ["迎新年職工聯歡會", "yuandan-lianhuan", "50102"],
  ["元宵节猜灯谜", "yuanxiaojie", "50102"],
  ["闹元宵包汤圆", "yuanxiaojie", "50102"],
  ["“三八”节女职工插花活动", "sanba-qingzhu", "50102"],
  ["三•八妇女节慰问女教职工", "sanba-weiwen-nvgong", "50105"],
  ["三八节女职工座谈会", "sanba-zuotanhui", "50103"],
  ["庆三八踏青赏花", "nvgong-huwai", "50102"],
  ["三八节女职工放假半天", "sanba-fangjia", null],
  ["婦女節活動", "sanba-qingzhu", "50102"],
  ["清明节祭扫烈士墓", "qingming-jisao", null],
  ["庆五一活动", "wuyi-qingzhu", "50102"],
  ["五一劳动节慰问品", "fading-jieri-weiwen", "50105"],
  ["五一走访慰问劳模", "laomo-guanai", "50503"],
  ["端午节包粽子", "duanwu-huodong", "50102"],
  ["端午节会员慰问", "duanwu-weiwen", "50105"],
  ["端午節發放粽子", "duanwu-weiwen", "50105"],
  ["“六一”职工亲子游园", "liuyi-qinzi", "50102"],
  ["协助举办六一文艺汇演", "liuyi-huiyan", null],
  ["庆七一党史知识竞赛", "qiyi-qingzhu", "50103"],
  ["教师节表彰大会", "jiaoshijie-qingzhu", "50102"],
  ["教師節慶祝活動", "jiaoshijie-qingzhu", "50102"],
  ["中秋国庆会员慰问", "zhongqiu-guoqing-weiwen", "50105"],
  ["中秋节发放月饼", "zhongqiu-guoqing-weiwen", "50105"],
  ["迎中秋做月饼活动", "zhongqiu-huodong", "50102"],
  ["喜迎国庆快闪活动", "guoqing-qingzhu", "50103"],
  ["重阳登高", "chongyangjie", "50102"],
  ["重阳节慰问退休教师", "lituixiu-weiwen", "510"],
  ["5·12护士节慰问一线护士", "hushijie", "50102"],
  ["中国医师节座谈", "yishijie", "50102"],
  ["法定节日慰问", "fading-jieri-weiwen", "50105"],
  // care
  ["走访慰问困难职工", "kunnan-zhigong-bangfu", "50404"],
  ["发放困难职工补助金", "kunnan-zhigong-bangfu", "50404"],
  ["困难职工摸底调查", "kunnan-zhigong-diaocha", null],
  ["完善困难职工档案", "kunnan-zhigong-dangan", null],
  ["看望住院职工", "zhuyuan-weiwen", "50105"],
  ["會員生病住院慰問", "zhuyuan-weiwen", "50105"],
  ["会员婚丧嫁娶慰问", "hunsang-weiwen", "50105"],
  ["女会员生育慰问", "shengyu-weiwen", "50105"],
  ["退休职工欢送会", "tuixiu-ligang-weiwen", "50105"],
  ["落实“五必访”", "wu-bifang", "50105"],
  ["会员生日蛋糕", "shengri-weiwen", "50105"],
  ["一季度集体生日会", "jidu-shengrihui", "50105"],
  ["高温岗位送清凉", "xia-song-qingliang", "50405"],
  ["夏季高温慰问环卫工人", "xia-song-qingliang", "50405"],
  ["金秋助学", "jinqiu-zhuxue", "50405"],
  ["慈善一日捐", "cishan-yirijuan", null],
  ["资助贫困学生", "fuzhu-kunnan-xuesheng", null],
  ["农民工技能培训", "nongmingong-bangfu", "50101"],
  ["走访慰问老干部", "lituixiu-weiwen", "510"],
  // benefits, insurance, health
  ["职工住院医疗互助续保", "zhuyuan-huzhu-baozhang", "50305"],
  ["女职工安康保险投保", "nvzhigong-ankangxian", "50305"],
  ["职工意外伤害险", "yiwai-shanghai-baozhang", "50305"],
  ["重大疾病互助保障", "zhongji-huzhu-baozhang", "50305"],
  ["教职工健康体检", "zhigong-tijian", null],
  ["女教职工妇科体检", "nvgong-tijian", null],
  ["心理健康辅导讲座", "xinli-jiangzuo", "50402"],
  ["急救知识培训", "jiankang-jiangzuo", "50101"],
  ["劳模疗休养", "zhigong-liaoxiuyang", "50104"],
  ["组织会员观看电影", "dianying-guankan", "50105"],
  ["为会员购买图书", "dushuka-tushu", "50101"],
  ["职工书屋添置图书", "zhigong-shuwu", "50304"],
  // sport and arts
  ["羽毛球比赛", "yumaoqiu", "50102"],
  ["教職工乒乓球賽", "pingpangqiu", "50102"],
  ["拔河比赛", "bahe", "50102"],
  ["职工篮球联赛", "lanqiu", "50102"],
  ["教职工秋季运动会", "zhigong-yundonghui", "50102"],
  ["迎新年趣味运动会", "yuandan-lianhuan", "50102"],
  ["冬季趣味运动会", "quwei-yundonghui", "50102"],
  ["组队参加市直机关运动会", "canjia-shangji-saishi", "50102"],
  ["环湖健步走", "jianbuzou", "50102"],
  ["掼蛋大赛", "qipai", "50102"],
  ["太极拳学习班", "tiyu-fudao", "50102"],
  ["游泳比赛", "jiaogong-tiyu", "50102"],
  ["职工素质拓展训练", "quwei-youxi", "50102"],
  ["会员春游", "chunyou", "50105"],
  ["秋游活动", "qiuyou", "50105"],
  ["退休教师秋游", "tuixiu-zhigong-huodong", "510"],
  ["青年职工联谊", "lianyi-huodong", "50102"],
  ["瑜伽协会活动", "xingqu-xiaozu", "50102"],
  ["庆国庆大合唱", "geyong", "50102"],
  ["卡拉OK比赛", "kala-ok", "50102"],
  ["诗歌朗诵会", "jingdian-songdu", "50103"],
  ["手机摄影大赛", "sheying-bisai", "50102"],
  ["硬笔书法比赛", "shuhua", "50102"],
  ["师德演讲比赛", "yanjiang-bisai", "50103"],
  ["主题征文", "zhengwen", "50103"],
  // learning and publicity
  ["读书分享会", "dushu-huodong", "50101"],
  ["工会知识竞赛", "zhishi-jingsai", "50103"],
  ["学习新修订的工会法", "falv-fagui-xuexi", "50101"],
  ["12·4宪法日普法宣传", "pufa-xuanchuan", "50103"],
  ["订阅报刊", "baokan-zhengding", "50103"],
  ["制作宣传栏", "xuanchuanlan", "50103"],
  ["学雷锋志愿服务", "zhiyuan-yigong", null],
  ["工会信息报送", "xinxi-baosong", null],
  ["公务礼仪讲座", "liyi-jiangzuo", "50101"],
  // school
  ["青蓝工程师徒结对", "shitu-jiedui", "50301"],
  ["青年教师基本功大赛", "jiaoxue-jibengong", "50301"],
  ["优质课评比", "jiaoxue-jingsai", "50301"],
  ["师德标兵评选", "shide-biaobing", "50503"],
  ["校务公开", "xiaowu-gongkai", null],
  ["从教三十年教师纪念活动", "qing-jiaoling", "50103"],
  // factory, township, hospital
  ["护理技能比武", "jineng-bisai", "50301"],
  ["车间岗位练兵", "jineng-bisai", "50301"],
  ["百日劳动竞赛", "laodong-jingsai", "50301"],
  ["“安康杯”竞赛", "ankangbei", "50402"],
  ["安全生产月知识竞赛", "anquan-peixun", "50402"],
  ["119消防演练", "anquan-peixun", "50402"],
  ["劳模创新工作室建设", "jishu-chuangxin", "50303"],
  ["工资集体协商", "gongzi-jiti-xieshang", "50401"],
  ["女职工专项集体合同签订", "gongzi-jiti-xieshang", "50401"],
  ["组建非公企业工会", "gonghui-zujian", "50503"],
  ["劳动争议调解", "laodong-zhengyi-tiaojie", "50401"],
  ["法律援助", "falv-yuanzhu", "50403"],
  ["创建工人先锋号", "gongren-xianfenghao", "50503"],
  ["职工技能提升培训", "zhigong-jineng-peixun", "50101"],
  // organisation and accounts
  ["制定工会工作计划", "niandu-gongzuo-jihua", null],
  ["编制2027年工会经费预算", "gonghui-jingfei-yusuan", null],
  ["召开工会委员会", "gonghui-weiyuan-huiyi", "50502"],
  ["召开第三届第二次教代会", "jiaodaihui", null],
  ["工会会员代表大会", "huiyuan-daibiao-dahui", "50502"],
  ["工会换届选举", "huanjie-xuanju", "50502"],
  ["工会干部业务培训", "gonghui-ganbu-peixun", "50501"],
  ["经审会审查工会经费", "gonghui-jingfei-shenji", "50504"],
  ["公布半年经费收支", "gonghui-jingfei-gongkai", null],
  ["收缴会费", "huifei-shoujiao", null],
  ["年终工作总结", "gonghui-gongzuo-zongjie", null],
  ["年终总结表彰大会", "xianjin-pingxuan", "50503"],
  ["工会资料整理归档", "dangan-guidang", null],
  ["争创模范职工之家", "zhigong-zhijia", "50302"],
  ["新教师入会仪式", "xinhuiyuan-ruhui", null],
  // mixtures
  ["元旦春节期间开展送温暖活动", "song-wennuan", "50405"],
  ["“两节”送温暖", "song-wennuan", "50405"],
  ["清明踏青", "chunyou", "50105"],
  ["“书香三八”读书活动", "dushu-huodong", "50101"],
  ["五一劳动模范座谈会", "laomo-guanai", "50503"],
  ["五一劳模表彰大会", "laomo-guanai", "50503"],
  ["教师节文艺汇演", "jiaoshijie-qingzhu", "50102"],
  ["工间操比赛", "guangbocao", "50102"],
  ["春送岗位招聘会", "jiuye-chuangye-fuwu", "50405"],
  ["冬送温暖、夏送清凉", "song-wennuan", "50405"],
  ["中秋慰问困难职工", "kunnan-zhigong-bangfu", "50404"],
  ["职工医疗互助金", "zhuyuan-huzhu-baozhang", "50305"],
  ["工会女工委会议", "nvgong-gongzuo-huiyi", "50502"],
  ["教代会提案征集", "tian-zhengji-duban", null],
  ["合理化建议征集", "helihua-jianyi", "50301"],
  ["推荐三八红旗手", "nvzhigong-xianjin-pingxuan", "50503"],
  ["女职工四期保护检查", "nvgong-siqi-baohu", null],
  ["义务植树", "zhishujie", "50102"],
  ["義務植樹", "zhishujie", "50102"],
];

/** No entry of the catalogue; the subject where words alone are sure of it. */
const UNNAMED: readonly (readonly [string, string | null])[] = [
  ["兼职工会干部补贴", "50504"],
  ["裁判劳务费", "50102"],
  ["水上脚踏船赛", "50102"],
  ["沙壶球友谊赛", "50102"],
  ["职工子女暑托班", "50305"],
  ["妈咪小屋建设", "50302"],
  ["购置打印机", "50702"],
  ["慰问坚守岗位职工", "50405"],
  ["教职工旅游", null],
  ["年终会餐", null],
  ["六一慰问职工子女", null],
  ["其他支出", null],
  ["不可预见费", null],
  ["配合学校做好工作", null],
  ["第3项活动", null],
  ["五一劳动奖章推荐", null],
  ["春季开学典礼", null],
  ["尾牙聚餐暨摸彩", null],
  ["", null],
  ["/", null],
  ["待定", null],
  ["办公室日常工作", null],
  ["登山踏青友谊赛", null],
  ["购置羽毛球拍", "50102"],
  ["文艺汇演", "50102"],
  ["教职工子女夏令营", null],
  ["志愿者慰问", null],
  ["工会会员卡办理", null],
  ["八一慰问退役军人", null],
  ["慰问敬老院老人", null],
  ["职业健康体检", null],
  ["寒假值班", null],
  ["消费帮扶", null],
  ["一日游", null],
  ["迎接上级检查", null],
];

describe("classify", () => {
  test("the table is large enough to mean something", () => {
    expect(PHRASES.length + UNNAMED.length).toBeGreaterThanOrEqual(120);
    expect(new Set(PHRASES.map(([, id]) => id)).size).toBeGreaterThan(100);
  });

  test.each(PHRASES)("%s → %s %s", (phrase, id, code) => {
    expect(classify(phrase)).toMatchObject({ catalogueId: id, subjectCode: code });
  });

  test.each(UNNAMED)("%s has no name, subject %s", (phrase, code) => {
    expect(classify(phrase)).toMatchObject({ catalogueId: null, subjectCode: code });
  });

  test("what says nothing is the one UNCLASSIFIED", () => {
    expect(classify("第3项活动")).toBe(UNCLASSIFIED);
  });

  test("work that costs nothing", () => {
    expect(
      ["义务植树", "制定工会工作计划", "会议记录", "教职工体检", "上报统计年报", "经审会审查经费"].map((phrase) => classify(phrase).isFree),
    ).toEqual([true, true, true, true, true, true]);
    expect(
      ["羽毛球比赛", "春节送温暖", "兼职工会干部补贴", "第3项活动", "工会经费审计费", "采购植树节树苗"].map(
        (phrase) => classify(phrase).isFree,
      ),
    ).toEqual([false, false, false, false, false, false]);
  });

  test("topics of the entry and of what the text pays for", () => {
    expect(classify("羽毛球比赛奖品及裁判劳务费").topics).toEqual(expect.arrayContaining(["sports-event", "prize", "judge-fee"]));
    expect(classify("年终会餐").topics).toEqual(["event-meal"]);
    expect(classify("中秋节慰问").topics).toContain("festival-gift");
    expect(classify("中秋节游园").topics).not.toContain("festival-gift");
    expect(classify("集体生日会").topics).toContain("birthday-gift");
  });

  test("hints choose between equals and never overrule the text", () => {
    expect(classify("职工踏青登山").catalogueId).toBeNull();
    expect(classify("职工踏青登山", { subject: "50105会员活动支出" }).catalogueId).toBe("chunyou");
    expect(classify("羽毛球比赛", { subject: "送温暖支出" })).toMatchObject({ catalogueId: "yumaoqiu", subjectCode: "50102" });
    expect(classify("羽毛球比赛", { sector: "hospital" })).toMatchObject({ catalogueId: "yumaoqiu" });
  });

  test("law: any text and hints give an answer, the same one in any order of asking", () => {
    const sectors = [null, "school", "office"] as const;
    const words = CATALOGUE.flatMap(({ aliases }) => aliases);
    const phrase = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((parts) => parts.join("、")),
    );
    fc.assert(
      fc.property(phrase, fc.constantFrom(...sectors), (text, sector) => {
        const first = classify(text, { sector });
        classify(`${text}活动`);
        expect(classify(text, { sector })).toEqual(first);
        expect(first.subject === null).toBe(first.subjectCode === null);
      }),
    );
  });

  test("law: Traditional, full width and blanks change nothing", () => {
    for (const [plain, dressed] of [
      ["端午节会员慰问", "端 午 節 會 員 慰 問"],
      ["卡拉OK比赛", "卡拉ＯＫ比賽"],
      ["“三八”节女职工插花", "「三八」節女職工插花"],
    ] as const) {
      expect(classify(dressed)).toEqual(classify(plain));
    }
  });

  test("a long cell and a hundred thousand rows are no burden", () => {
    classify("羽毛球".repeat(100_000));
    const start = processorTime();
    for (let row = 0; row < 100_000; row++) classify(`第${row % 900}车间职工羽毛球比赛`);
    expect(processorTime() - start).toBeLessThan(2000);
  });
});

describe("subjectFits", () => {
  test.each<[string, string, boolean | null]>([
    ["羽毛球比赛", "文体活动支出", true],
    ["羽毛球比赛", "职工活动支出", true],
    ["羽毛球比赛", "送温暖支出", false],
    ["走访慰问困难职工", "送温暖支出", true],
    ["心理健康讲座", "其他服务支出", true],
    ["裁判劳务费", "文体活动费", true],
    ["第3项活动", "文体活动支出", null],
    ["制定工会工作计划", "会议支出", null],
  ])("%s under %s: %s", (activity, subject, fits) => {
    expect(subjectFits(subjectNamed(subject)!, classify(activity))).toBe(fits);
  });
});
