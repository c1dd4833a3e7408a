/** traditionalName: the catalogue's names in Traditional characters, for plans that are written so. */
import type { Plan } from "../plan/plan";
import { simplify } from "../words";

/** Each character and its Traditional form, as the names of the catalogue use it; for no other text. */
const PAIRS =
  "会會计計划劃开開与與总總结結为為议議编編经經费費预預财財务務员員干幹办辦学學习習组組织織联聯换換届屆选選举舉补補调調长長动動体體发發档檔对對资資归歸训訓积積极極养養职職设設书書图圖传傳扩擴盖蓋征徵评評" +
  "领領导導栏欄报報厂廠谈談审審布佈况況检檢缴繳拨撥终終账賬决決兴興节節温溫访訪问問难難帮幫丧喪离離岗崗谊誼凉涼劳勞护護爱愛无無偿償献獻关關儿兒业業创創农農贫貧进進户戶观觀电電购購读讀医醫疗療参參伤傷赔賠" +
  "妇婦讲講识識监監带帶实實状狀庆慶亲親卫衛备備订訂见見专專帼幗荐薦赛賽绳繩篮籃门門运運队隊级級骑騎广廣辅輔轻輕击擊验驗间間游遊戏戲单單属屬协協乐樂咏詠诵誦摄攝画畫艺藝题題欢歡园園义義树樹汇匯师師国國阳陽" +
  "论論规規竞競简簡网網页頁众眾号號维維礼禮仪儀愿願纪紀风風标標龄齡优優质質课課坛壇筹籌术術减減锋鋒项項产產签簽争爭系係谐諧来來转轉稳穩权權个個筑築缮繕络絡";
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [PAIRS[2 * index]!, PAIRS[2 * index + 1]!]),
);

/** The name of an activity, an owner or a subject of ours, or the mark of a row we added. */
export function traditionalName(name: string): string {
  return [...name.replaceAll("制作", "製作")].map((character) => TRADITIONAL.get(character) ?? character).join("");
}

/** Rows looked at: the first ones tell. */
const LOOKED_AT = 200;

/** True when the plans' own activities are mostly written in Traditional characters: many names are the same in both. */
export function isTraditional(plans: readonly Pick<Plan, "items">[]): boolean {
  const texts = plans.flatMap(({ items }) => items.slice(0, LOOKED_AT).map(({ activity }) => activity.value)).filter((text) => text !== "");
  const traditional = texts.filter((text) => simplify(text) !== text).length;
  return traditional > 0 && traditional * 3 >= texts.length;
}
