/** SYSTEMS: the 制度 a plan may promise in words, what reveals them, and the activities that carry them out. */

export interface UnionSystem {
  readonly id: string;
  readonly name: string;
  /** What it asks for, in a line. */
  readonly meaning: string;
  /** Signs in running text, written as signs.ts explains. */
  readonly signs: readonly string[];
  /** Catalogue entries that carry it out, the first the one to suggest; any of them in the plan is enough. */
  readonly carriedOutBy: readonly string[];
}

export const SYSTEMS: readonly UnionSystem[] = [
  {
    id: "lihui", name: "例会制度", meaning: "工会委员定期开会研究工作",
    signs: ["例会 制度", "委员 每月 会议|集中|碰头", "工会 例会"],
    carriedOutBy: ["gonghui-weiyuan-huiyi", "gonghui-ganbu-lihui", "zhuxi-huiyi"],
  },
  {
    id: "nianchu-jihua-niandi-zongjie", name: "计划—小结—总结制度", meaning: "年初有计划、季度有小结、年终有总结",
    signs: ["年初 计划 总结", "半年 小结", "每季度 总结"],
    carriedOutBy: ["gonghui-gongzuo-zongjie", "jidu-gongzuo-zongjie"],
  },
  {
    id: "jiaodaihui", name: "教代会（职代会）制度", meaning: "每年召开职工代表大会",
    signs: ["教代会 制度", "职代会 制度", "职工代表大会 制度", "教职工代表大会 制度"],
    carriedOutBy: ["jiaodaihui"],
  },
  {
    id: "tian", name: "提案征集与督办", meaning: "征集代表提案，办理并答复",
    signs: ["提案 落实|办理|督办|答复|征集"],
    carriedOutBy: ["tian-zhengji-duban"],
  },
  {
    id: "gongkai", name: "校务（厂务、政务）公开制度", meaning: "定期公开职工关心的事项",
    signs: ["校务公开", "厂务公开", "院务公开", "政务公开"],
    carriedOutBy: ["xiaowu-gongkai", "changwu-zhengwu-gongkai", "xiaowu-gongkai-niandu-baogao"],
  },
  {
    id: "minzhu-pingyi", name: "民主评议制度", meaning: "定期评议领导干部和工会工作",
    signs: ["民主评议", "民主测评"],
    carriedOutBy: ["minzhu-pingyi", "huiyuan-pingyi-gonghui"],
  },
  {
    id: "helihua-jianyi", name: "合理化建议制度", meaning: "征集、采纳并奖励职工建议",
    signs: ["合理化建议", "金点子"],
    carriedOutBy: ["helihua-jianyi"],
  },
  {
    id: "wubifang", name: "“五必访”制度", meaning: "住院、婚丧、生育、退休、困难必访",
    signs: ["必访", "两贺四访"],
    carriedOutBy: ["wu-bifang", "zhuyuan-weiwen", "hunsang-weiwen"],
  },
  {
    id: "songwennuan", name: "送温暖工程", meaning: "节日前走访慰问困难和一线职工",
    signs: ["送温暖 工程|制度|常态|经常化", "实施 送温暖"],
    carriedOutBy: ["song-wennuan", "kunnan-zhigong-bangfu"],
  },
  {
    id: "kunnan-dangan", name: "困难职工帮扶机制", meaning: "困难职工建档、结对、补助",
    signs: ["困难 档案", "帮扶 机制|制度", "一对一|一帮一 帮扶", "第一知情人"],
    carriedOutBy: ["kunnan-zhigong-dangan", "kunnan-zhigong-diaocha", "kunnan-zhigong-bangfu", "jiedui-bangfu"],
  },
  {
    id: "huzhu-baozhang", name: "职工互助保障", meaning: "按年续保，协助理赔",
    signs: ["互助 保障|医疗|保险", "安康 保险", "住院 保障"],
    carriedOutBy: ["zhuyuan-huzhu-baozhang", "zhongji-huzhu-baozhang", "nvzhigong-ankangxian", "yiwai-shanghai-baozhang"],
  },
  {
    id: "nvgong", name: "女职工工作制度", meaning: "女职工委员会、会议、档案和“四期”保护",
    signs: ["四期 保护|女", "五期 保护", "女职工委员会", "女职工 特殊保护|权益保护|档案"],
    carriedOutBy: ["nvgong-siqi-baohu", "nvgong-gongzuo-huiyi", "nvgong-dangan", "nvgong-weiyuanhui"],
  },
  {
    id: "zeren-shixian", name: "目标责任制", meaning: "每项工作定措施、时限和责任人",
    signs: ["目标 责任 时限", "责任 分解"],
    carriedOutBy: ["niandu-gongzuo-jihua"],
  },
  {
    id: "jingfei-shouguanyong", name: "经费收管用制度", meaning: "支出先有预算，执行受监督",
    signs: ["经费 收管用|收、管、用|预算管理", "先预算后开支", "事先有预算"],
    carriedOutBy: ["gonghui-jingfei-yusuan", "jingfei-shiyong-jiancha"],
  },
  {
    id: "huifei-bojiao", name: "会费收缴与经费拨缴", meaning: "会费按时收齐，经费足额拨缴",
    signs: ["会费 收缴|缴纳|收齐", "经费 拨缴|足额"],
    carriedOutBy: ["huifei-shoujiao"],
  },
  {
    id: "jingshen", name: "经审制度", meaning: "经审会每年审查经费一至两次",
    signs: ["经审", "经费 审查|审计", "财务 内审"],
    carriedOutBy: ["gonghui-jingfei-shenji", "jingfei-shiyong-jiancha"],
  },
  {
    id: "caiwu-gongkai", name: "财务公开制度", meaning: "每年公布两次经费收支",
    signs: ["财务 公开|公布", "经费 公开|公布|公示", "账目 公开|公布", "民主理财"],
    carriedOutBy: ["gonghui-jingfei-gongkai"],
  },
  {
    id: "xingqu-xiaozu", name: "兴趣小组制度", meaning: "小组报年度计划和经费，按计划活动",
    signs: ["兴趣小组", "文体协会", "职工 协会|俱乐部"],
    carriedOutBy: ["xingqu-xiaozu", "xingqu-xiaozu-jingfei-jihua"],
  },
  {
    id: "gonghui-xiaozu", name: "工会小组制度", meaning: "小组自主活动，按活动考核",
    signs: ["工会小组 制度|考核|评比|建设"],
    carriedOutBy: ["gonghui-xiaozu-huodong", "gonghui-xiaozu-huafen"],
  },
  {
    id: "wenti-yueyueyou", name: "文体活动月月有", meaning: "每月一次小型文体活动",
    signs: ["月月 活动", "每月 一次 活动", "每月 文体 活动"],
    carriedOutBy: ["yueyue-huodong", "jiaogong-tiyu"],
  },
  {
    id: "jieri-rili", name: "节日活动制度", meaning: "重大节日有活动、有慰问",
    signs: ["重大节日 活动|慰问", "法定节日 慰问", "传统节日 慰问|活动", "逢年过节"],
    carriedOutBy: ["fading-jieri-weiwen", "yuandan-chunjie-weiwen", "duanwu-weiwen", "zhongqiu-guoqing-weiwen"],
  },
  {
    id: "pingxian", name: "评先评优制度", meaning: "先定方案，年底评比表彰",
    signs: ["评先 评优", "先进 评选|评比 制度|方案", "评优 评先"],
    carriedOutBy: ["xianjin-pingxuan"],
  },
  {
    id: "jianjia", name: "职工之家建设", meaning: "有机构、阵地、制度、设备、档案",
    signs: ["职工之家 建设|创建|争创|模范", "教工之家 建设|创建", "建家", "职工小家"],
    carriedOutBy: ["zhigong-zhijia", "jiaogong-huodongshi"],
  },
  {
    id: "xinxi-baosong", name: "信息报送制度", meaning: "定期报送信息和宣传稿件",
    signs: ["信息 报送", "工会 简报", "宣传报道 制度"],
    carriedOutBy: ["xinxi-baosong", "gonghui-jianbao"],
  },
  {
    id: "dangan-taizhang", name: "档案台账制度", meaning: "活动资料随做随存，年末归档",
    signs: ["台账 建立|健全|完善", "台帐 建立|健全|完善", "资料 归档", "会员 档案 制度"],
    carriedOutBy: ["dangan-guidang", "huiyuan-dangan"],
  },
  {
    id: "huiyuan-fazhan", name: "会员发展制度", meaning: "新进人员及时入会，会籍清楚",
    signs: ["入会率", "会员 发展", "应入必入|应入尽入"],
    carriedOutBy: ["xinhuiyuan-ruhui", "huiyuan-dangan"],
  },
  {
    id: "xuexi", name: "学习制度", meaning: "工会干部和职工定期学习",
    signs: ["学习 制度", "工会干部 定期 学习", "定期 理论学习|政治学习"],
    carriedOutBy: ["zhengzhi-lilun-xuexi", "gonghui-banzi-xuexi"],
  },
  {
    id: "peixun", name: "工会干部培训制度", meaning: "工会干部每年参加培训",
    signs: ["工会 干部 培训"],
    carriedOutBy: ["gonghui-ganbu-peixun"],
  },
  {
    id: "jiankang", name: "职工健康行动", meaning: "体检、健康讲座、工间操",
    signs: ["健康 行动", "工间操", "定期 体检", "每年 体检"],
    carriedOutBy: ["jiankang-jiangzuo", "zhigong-tijian", "gongjiancao"],
  },
  {
    id: "liaoxiuyang", name: "疗休养制度", meaning: "按计划分批组织疗休养",
    signs: ["疗休养", "疗养 制度|办法"],
    carriedOutBy: ["zhigong-liaoxiuyang"],
  },
  {
    id: "shengri", name: "生日慰问制度", meaning: "会员生日有祝福",
    signs: ["生日 慰问|祝福|会"],
    carriedOutBy: ["shengri-weiwen", "jidu-shengrihui"],
  },
  {
    id: "jiti-xieshang", name: "集体协商制度", meaning: "每年协商工资，签订集体合同",
    signs: ["集体 协商|合同"],
    carriedOutBy: ["gongzi-jiti-xieshang"],
  },
  {
    id: "weiquan-tiaojie", name: "调解、法律援助与接待制度", meaning: "争议有人调解，来访有人接待",
    signs: ["争议 调解", "法律援助", "工会 接待日", "来访 接待"],
    carriedOutBy: ["jiedai-laifang", "laodong-zhengyi-tiaojie", "falv-yuanzhu"],
  },
  {
    id: "anquan", name: "安全生产与“安康杯”", meaning: "群众性安全生产活动",
    signs: ["安康杯", "群众性 安全"],
    carriedOutBy: ["ankangbei", "anquan-peixun"],
  },
  {
    id: "suzhi-jingsai", name: "劳动和技能竞赛", meaning: "岗位练兵、技术比武",
    signs: ["劳动竞赛", "技能 竞赛|比武|大赛", "岗位练兵", "技术比武"],
    carriedOutBy: ["jineng-bisai", "laodong-jingsai", "jiaoxue-jibengong", "jiaoxue-jingsai"],
  },
  {
    id: "shitu", name: "师徒结对制度", meaning: "新老结对，期中期末有跟踪",
    signs: ["师徒", "拜师", "青蓝工程", "名师带徒"],
    carriedOutBy: ["shitu-jiedui"],
  },
  {
    id: "tuixiu", name: "退休职工服务", meaning: "关心退休职工，节日有走访",
    signs: ["退休 服务|关心|关爱|慰问", "退管会", "老教协"],
    carriedOutBy: ["chongyangjie", "lituixiu-weiwen", "tuixiu-zhigong-huodong"],
  },
  {
    id: "juankuan", name: "捐款与互助金管理", meaning: "捐款单独核算、公示",
    signs: ["互助金", "爱心基金", "捐款 管理"],
    carriedOutBy: ["aixin-juankuan", "cishan-yirijuan", "huzhu-yirijuan"],
  },
  {
    id: "lianxi-huiyi", name: "联席会议制度", meaning: "按季与行政或片组开联席会议",
    signs: ["联席会议", "片组 活动|协作"],
    carriedOutBy: ["pianzu-lianxi-huiyi"],
  },
  {
    id: "sixiang-paicha", name: "谈心制度", meaning: "定期谈心，了解思想状况",
    signs: ["谈心", "思想 排查|状况"],
    carriedOutBy: ["tanxin-tanhua"],
  },
  {
    id: "kaohe", name: "量化考核制度", meaning: "按指标考核、年终公布",
    signs: ["量化 考核", "工会 考核 制度"],
    carriedOutBy: ["huiyuan-pingyi-gonghui", "gonghui-gongzuo-zongjie"],
  },
];
