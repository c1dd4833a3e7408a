/** KNOWN_DOCUMENTS: provincial documents of which a number was seen and no figures: they answer "not recorded" by name. */
import type { PlaceCode } from "./places";
import type { RuleDocument, Source } from "./rule";

export interface KnownDocument {
  readonly place: PlaceCode;
  readonly document: RuleDocument;
  readonly source: Source;
}

export const KNOWN_DOCUMENTS: readonly KnownDocument[] = [
  {
    place: "JS",
    document: { title: "江苏省总工会关于贯彻落实全国总工会《基层工会经费收支管理办法》的实施细则", number: "苏工发〔2018〕13号" },
    source: {
      title: "江苏省江都水利工程管理处会员慰问管理办法（引苏工发〔2018〕13号）",
      url: "https://jd.jswater.org.cn/jdsl/ztbd/zgzj/zzjgyzdjs/art/2019/art_34b1be88bf884bf6bddc06c18c8e9344.html",
      tier: "institution",
    },
  },
  {
    place: "HE",
    document: { title: "河北省基层工会经费收支管理实施细则", number: "冀工发〔2018〕18号" },
    source: {
      title: "燕山大学里仁学院工会慰问管理办法（引冀工发〔2018〕18号）",
      url: "https://stc.ysu.edu.cn/info/1135/15069.htm",
      tier: "institution",
    },
  },
  {
    place: "LN",
    document: { title: "辽宁省基层工会经费收支管理办法实施细则（沈阳转发）", number: "沈工办〔2018〕4号" },
    source: {
      title: "沈阳职业技术学院走访慰问费用标准（引沈工办〔2018〕4号）",
      url: "http://www.vtcsy.com/gh/info/1197/1241.htm",
      tier: "institution",
    },
  },
  {
    place: "JL",
    document: { title: "吉林省基层工会经费收支管理实施办法", number: "吉会办字〔2018〕7号" },
    source: {
      title: "吉林铁道职业技术学院走访慰问有关规定（2019-04-10，引吉会办字〔2018〕7号）",
      url: "http://gh.jtpt.cn/info/1023/1845.htm",
      tier: "institution",
    },
  },
  {
    place: "BJ",
    document: { title: "北京市总工会关于贯彻落实《基层工会经费收支管理办法》的通知", number: "京工办发〔2018〕7号" },
    source: {
      title: "中国地质大学（北京）工会会员日常慰问管理办法（引京工办发〔2018〕7号）",
      url: "https://xgh.cugb.edu.cn/c/2023-04-27/776885.shtml",
      tier: "institution",
    },
  },
];
