/** Made from our own names by npm run traditional: their characters with the Traditional forms, and the words in which a form differs. */
export const CHARACTER_PAIRS =
  "与與专專业業丧喪个個举舉义義乐樂习習书書争爭产產亲親仪儀众眾优優会會传傳伤傷体體偿償儿兒党黨关關兴興养養内內军軍农農决決况況准準凉涼减減击擊划劃创創办辦务務动動劳勞医醫协協单單卫衛厂廠参參发發台臺号號员員咏詠园園国國图圖坛壇备備妇婦学學实實" +
  "审審宪憲对對导導届屆属屬岗崗布佈师師带帶帮幫帼幗干幹广廣庆慶开開归歸征徵总總愿願戏戲户戶扩擴护護报報拨撥换換摄攝数數无無术術机機权權来來极極标標栏欄树樹档檔检檢欢歡汇匯注註温溫游遊点點爱愛状狀献獻电電画畫疗療监監盖蓋礼禮离離积積称稱稳穩竞競" +
  "筑築筹籌签簽简簡篮籃类類系係级級纪紀组組织織终終经經结結络絡绳繩维維编編缮繕缴繳网網职職联聯腊臘艺藝节節荐薦补補见見观觀规規计計订訂训訓议議记記讲講论論设設访訪评評识識诵誦读讀课課调調谈談谊誼谐諧财財责責账賬质質贫貧购購费費资資赔賠赛賽转轉" +
  "轻輕辅輔运運进進选選锋鋒长長门門问問间間队隊阳陽际際难難页頁项項预預领領题題额額风風验驗骑騎龄齡";

export const WORD_PAIRS: readonly (readonly [simplified: string, traditional: string])[] = [["制作", "製作"]];
