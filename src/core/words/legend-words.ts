/** How a table explains the marks of its months: planned, more than planned, the word 图例. Data only. */

/** Said of a sign, these mean no more than that the work is planned for the month. */
export const MARKS_PLANNED =
  /计划|計劃|拟|擬|安排|开展|開展|实施|實施|进行|進行|举办|舉辦|举行|舉行|常规|常規|一般|日常|工作月|活动月|活動月|当月|當月|月份|plan|scheduled/i;

/** Said beside it, these mean more, or something else. */
export const MARKS_MORE =
  /重点|重點|完成|已|未|取消|延期|推迟|推遲|调整|調整|协|協|主办|主辦|配合|筹备|籌備|准备|準備|启动|啟動|开始|開始|收尾|结束|結束|总结|總結|检查|檢查|备选|備選|临时|臨時|自选|自選|变更|變更|不|非|done|finish|complet|cancel|delay|postpon|optional|key/i;

export const LEGEND_WORD = /图例|圖例|说明|說明|注[:：]|表示|代表|符号|符號|legend/i;

export const LEGEND_JOINT = /^[\s:：=＝—–\-“”"'‘’()（）【】[\]]*(?:表示|代表|为|為|是|即|指)?[\s:：“”"'‘’]*/;
