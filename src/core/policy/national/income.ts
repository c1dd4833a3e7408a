/** NATIONAL_INCOME: where the money comes from: dues, the employer's two per cent, grants. */
import { day, type RuleDocument, type Source, UNDATED } from "../rule";
import { permit, rate, rulesOf, under } from "../rule-drafts";

const ACCOUNTING_2022: RuleDocument = { title: "工会会计制度", number: "财会〔2021〕7号" };
const UNION_LAW: RuleDocument = { title: "中华人民共和国工会法（2021年12月24日第三次修正）", number: null };
const FULL_TEXT_SOURCE: Source = {
  title: "工会会计制度（财会〔2021〕7号）附件PDF，公开代码库存财政部原件副本",
  url: "https://github.com/zhaoyh603/zhaoyh603.github.io/blob/a541d818bdd178cccc900d88e56f110e9857ef0d/docs/zd/ghkj/00.assets/P020210421580786767424.pdf",
  tier: "document-repost",
};
const FULL_TEXT_SOURCE_2: Source = {
  title: "中华人民共和国工会法（2021-12-24修正）全文，LawRefBook/Laws",
  url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E7%A4%BE%E4%BC%9A%E6%B3%95/%E5%B7%A5%E4%BC%9A%E6%B3%95%282021-12-24%29.md",
  tier: "document-repost",
};

export const NATIONAL_INCOME = rulesOf("CN", [
  under(
    {
      document: ACCOUNTING_2022,
      article: "第五十六条；附录1第三部分 第401号科目",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
    },
    [permit("CN-INC-membership-fee", [], "工会会员依照规定向基层工会缴纳的会费")],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "第五十六条；附录1第三部分 第402号科目",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
    },
    [permit("CN-INC-allocated", [], "基层单位行政拨缴、下级工会按规定上缴及上级工会按规定转拨的工会拨缴经费中归属于本级工会的经费")],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "第五十六条；附录1第三部分 第403号科目",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
    },
    [
      permit(
        "CN-INC-superior-subsidy",
        [],
        "本级工会收到的上级工会补助的款项，包括一般性转移支付补助（40301，未指定专门用途）和专项转移支付补助（40302，指定专门用途，含帮扶、送温暖、救灾等）",
      ),
    ],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "第五十六条；附录1第三部分 第405号科目",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
    },
    [
      permit(
        "CN-INC-admin-subsidy",
        [],
        "基层工会取得的所在单位行政方面按工会法和国家有关规定给予工会的补助款项，包括行政拨付的劳动竞赛经费、工会开展活动的费用补助等；不包括行政按规定向工会拨缴的工会经费（2%）",
      ),
    ],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "第五十六条；附录1第三部分 第406号科目",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
    },
    [permit("CN-INC-undertaking", [], "工会所属的企事业单位按规定上缴的收入")],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "第五十六条；附录1第三部分 第407号科目",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
    },
    [permit("CN-INC-investment", [], "工会对外投资发生的损益")],
  ),
  under(
    {
      document: ACCOUNTING_2022,
      article: "第五十六条；附录1第三部分 第408号科目",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE,
    },
    [permit("CN-INC-other-income", [], "除上述收入以外的各项收入，如资产盘盈、固定资产处置净收入、接受捐赠收入、银行存款利息收入等")],
  ),
  under(
    {
      document: UNION_LAW,
      article: "第四十三条第一款第（二）项、第二款",
      from: day("2022-01-01"),
      status: "current",
      source: FULL_TEXT_SOURCE_2,
    },
    [
      rate(
        "CN-LAW-2pct",
        0.02,
        "每月全部职工工资总额",
        "工会经费的来源包括：建立工会组织的用人单位按每月全部职工工资总额的百分之二向工会拨缴的经费；企业、事业单位、社会组织拨缴的经费在税前列支",
      ),
    ],
  ),
  under(
    {
      document: { title: "中华全国总工会关于收交工会会费的通知", number: "工发〔1978〕101号" },
      article: "一、三、四、六",
      from: day("1978-11-13"),
      status: "current",
      source: {
        title: "中华全国总工会关于收交工会会费的通知（工发[1978]101号）全文转载",
        url: "http://www.iamready.cn/ciicwqfwzw/ztbd0/ghlhhzt/zcfg2693/572086/index.html",
        tier: "document-repost",
      },
    },
    [
      rate(
        "CN-LAW-fee05",
        0.005,
        "本人每月工资收入",
        "会员每月交纳本人每月工资收入0.5%的会费，工资尾数不足十元的不计交；无固定收入的按上月所得工资额计算；各种奖金、津贴、稿费收入及按规定领取的补助费、救济费、退休金、退职金等均不交纳；收交的会费暂时全部留在基层工会掌握使用",
      ),
    ],
  ),
  under(
    {
      document: { title: "全总分成规定/省级规定", number: null },
      from: UNDATED,
      status: "current",
      source: { title: "工会经费按工资总额的2%计提", url: "http://m.nj48.cn/open.asp?id=298253&tid=262", tier: "secondary" },
    },
    [
      rate(
        "CN-SPLIT-6040",
        0.6,
        "拨缴经费（2%）",
        "2%经费通常60%留基层工会、40%上缴上级；具体比例以省级工会规定为准（铁路、金融、民航等系统另有规定）",
      ),
    ],
  ),
  under({ document: UNION_LAW, article: "第四十四条", from: day("2022-01-01"), status: "current", source: FULL_TEXT_SOURCE_2 }, [
    permit(
      "CN-LAW-ARREARS",
      [],
      "企业、事业单位、社会组织无正当理由拖延或者拒不拨缴工会经费，基层工会或者上级工会可以向当地人民法院申请支付令；拒不执行的可依法申请强制执行",
    ),
  ]),
  under(
    {
      document: { title: "中华人民共和国企业所得税法实施条例（2019年4月23日修订）", number: null },
      article: "第四十一条",
      from: day("2019-04-23"),
      status: "unknown",
      source: {
        title: "企业所得税法实施条例全文，LawRefBook/Laws",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E4%BC%81%E4%B8%9A%E6%89%80%E5%BE%97%E7%A8%8E%E6%B3%95%E5%AE%9E%E6%96%BD%E6%9D%A1%E4%BE%8B%282019-04-23%29.md",
        tier: "document-repost",
      },
    },
    [rate("CN-TAX-2pct", 0.02, "工资薪金总额", "企业拨缴的工会经费，不超过工资薪金总额2%的部分，准予扣除")],
  ),
  under(
    {
      document: { title: "中华全国总工会关于机关和事业单位工会会员交纳会费问题的通知", number: "〔94〕工财字第69号" },
      from: day("1994-06-18"),
      status: "current",
      source: {
        title: "中华全国总工会关于机关和事业单位工会会员交纳会费问题的通知（慧税研究院）",
        url: "http://www.fusiontax.cn/index.php/%E4%B8%AD%E5%8D%8E%E5%85%A8%E5%9B%BD%E6%80%BB%E5%B7%A5%E4%BC%9A%E5%85%B3%E4%BA%8E%E6%9C%BA%E5%85%B3%E5%92%8C%E4%BA%8B%E4%B8%9A%E5%8D%95%E4%BD%8D%E5%B7%A5%E4%BC%9A%E4%BC%9A%E5%91%98%E4%BA%A4%E7%BA%B3%E4%BC%9A%E8%B4%B9%E9%97%AE%E9%A2%98%E7%9A%84%E9%80%9A%E7%9F%A5",
        tier: "document-repost",
      },
    },
    [
      rate(
        "CN-FEE-BASE-1994",
        0.005,
        "本人每月工资收入",
        "机关和事业单位会员按本人每月工资收入0.5%交会费：机关=职务工资、级别工资、基础工资、工龄工资；事业单位=职务工资、等级工资；工人=岗位工资、等级工资；尾数不足10元和各项津贴、补贴、奖金暂不计算",
      ),
    ],
  ),
  under(
    {
      document: {
        title: "中华全国总工会办公厅关于实施小额缴费工会组织工会经费全额返还支持政策的通知",
        number: "厅字〔2022〕47号;补充通知工财发〔2023〕22号",
      },
      from: day("2023-01-01"),
      status: "unknown",
      source: { title: "安庆市总工会公告（2025-01-03）", url: "https://aqszgh.org.cn/control/view.php?aid=10464", tier: "official" },
    },
    [
      permit("CN-SMALL-REFUND", [], "实施小额缴费工会组织工会经费全额返还支持政策，期限暂定2年，工会经费缴纳时限自2023-01-01至2024-12-31", {
        until: day("2025-01-01"),
      }),
    ],
  ),
]);
