/** Names of persons, Simplified; matched against tidied, simplified text. Data only. */

/** Two to four characters that begin with a usual family name: 王丽华, 欧阳雪. Words that do as well (高温, 金秋) are no names by themselves; a column of them is none. */
export const PERSON_NAME =
  /^(?:(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|司徒|夏侯)[\u4e00-\u9fff]{1,2}|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷龙陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂柴焦齐庞岳陆章戚柳闫池甘柏喻费廉岑滕邬卞卜穆萧湛祁禹狄臧茅庞屈阮闵娄刁骆凌霍虞柯裘缪宗郁杭欧蔺屠蒙冉郦雍桑濮扈冀浦晏瞿茹戈庾耿匡寇阙巩晁敖阚饶鞠巢荆桓佟苟仝邝佘][\u4e00-\u9fff]{1,2})$/;
