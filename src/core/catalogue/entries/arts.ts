/** ARTS: singing, photography, writing and speaking. */
import { entries } from "../entry";

export const ARTS = entries([
  {
    id: "kala-ok", name: "职工卡拉OK比赛", aliases: ["卡拉OK比赛", "卡拉ok", "歌手大赛", "K歌比赛"],
    signs: ["卡拉", "歌手"],
    months: [7], subject: "50102", topics: ["arts-event"], owner: "文体委员", cost: "perEvent", weight: 2,
  },
  {
    id: "geyong", name: "歌咏比赛", aliases: ["歌咏活动", "唱红歌", "红歌赛", "合唱比赛", "大合唱"],
    signs: ["歌咏 !#december-ninth", "合唱", "红歌", "#national-day|#party-day|#labour-day 合唱|歌咏|红歌"],
    months: [10, 5], festivals: ["national-day"], subject: "50102", alsoSubjects: ["50103"], topics: ["arts-event"], owner: "文体委员",
    cost: "perEvent", weight: 4,
  },
  {
    id: "jingdian-songdu", name: "经典诵读展示", aliases: ["经典诵读", "诗歌朗诵", "朗诵比赛", "朗读活动"],
    signs: ["诵读", "朗诵", "朗读"],
    months: [11, 10], sectors: ["school"], subject: "50103", alsoSubjects: ["50102"], topics: ["arts-event", "publicity"], owner: "宣传委员",
    cost: "perEvent", weight: 2,
  },
  {
    id: "sheying-bisai", name: "职工摄影比赛", aliases: ["摄影比赛", "摄影大赛", "摄影展", "短视频大赛"],
    signs: ["摄影", "短视频 比赛|大赛|征集"],
    months: [4, 3], subject: "50102", alsoSubjects: ["50103"], topics: ["arts-event"], owner: "宣传委员", cost: "perEvent", weight: 2,
  },
  {
    id: "shuhua", name: "职工书画展", aliases: ["书画展", "书法比赛", "书画竞赛", "绘画比赛", "书画摄影展", "硬笔书法"],
    signs: ["书画 !摄影", "书法", "绘画 !摄影"],
    months: [9, 10], festivals: ["national-day"], subject: "50102", alsoSubjects: ["50103"], topics: ["arts-event"], owner: "宣传委员",
    cost: "perEvent", basis: "suggested", weight: 2,
  },
  {
    id: "techang-zhanshi", name: "教职工才艺展示", aliases: ["特长展示", "才艺展示", "才艺大赛", "手工艺品展"],
    signs: ["才艺|特长|手工艺 展示|展|征集|比赛|大赛"],
    months: [3], sectors: ["school"], subject: "50102", topics: ["arts-event"], owner: "文体委员", cost: "perEvent", weight: 2,
  },
  {
    id: "yanjiang-bisai", name: "演讲比赛", aliases: ["演讲活动", "演讲赛", "主题演讲", "故事分享会"],
    signs: ["演讲 !培训"],
    months: [11], subject: "50103", topics: ["publicity", "prize"], owner: "宣传委员", cost: "perEvent", weight: 3,
  },
  {
    id: "zhengwen", name: "主题征文活动", aliases: ["征文活动", "征文比赛", "征文"],
    signs: ["征文", "征集 论文|文章|作品"],
    months: [5], subject: "50103", topics: ["publicity", "prize"], owner: "宣传委员", cost: "perEvent", weight: 2,
  },
]);
