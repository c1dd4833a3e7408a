/** What a row of ours says to people as long as nobody has settled it, in both scripts, with the stop that follows; read only where no record of it stands. */

/** 建议增列: a row that was added. */
export const ADDED = /建[议議]增列/;

/** 建议增列，待审定. */
export const ADDED_REMARK = /建[议議]增列[，,、\s]*待[审審]定[，,；;、\s]*/g;

/** The same behind the name of an activity, where the table has no column for remarks. */
export const ADDED_ACTIVITY = /\s*【建[议議]增列】/g;

/** 按可安排资金的3.2%测算，待审定: a share says nothing any more once the amount is settled. */
export const SHARE_REMARK = /按可安排[资資]金的[\d.]+%[测測]算[，,、\s]*待[审審]定[，,；;、\s]*/g;

/** 测算：120人×180元，待审定: the basis, its two figures, and the stop after it all. */
export const HEADS_REMARK = /([测測]算[：:]([\d,]+)人×([\d,.]+)元)[，,、\s]*待[审審]定([，,；;、\s]*)/g;

/** In every remark that says so. */
export const AWAITING = /待[审審]定/;

/** Stops that nothing stands before or behind any more. */
export const LOOSE_ENDS = /^[，,；;、\s]+|[，,；;、\s]+$/g;

/** The stop right behind words that are taken out. */
export const STOPS_AFTER = /^[，,；;、\s]+/;
