// screen.ts: all mutants of core/importing against the corpus of texts; prints those that change nothing, and for others the shortest text that differs.
import { createRequire } from "node:module";
import { existsSync, readFileSync, writeFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { transformSync } from "esbuild";
import { sourceFiles, textOf } from "/tmp/w/muto/test/architecture/source-files";
import { mutationsOf, applied } from "/tmp/w/muto/test/mutants/mutations";
import { instrumented, type Numbered } from "/tmp/w/muto/test/mutants/instrument";
const ROOT="/tmp/w/muto";
const ROOM=process.argv[2]??"importing"; const OUT=process.argv[3]??"/tmp/w/muto-logs/screen.json"; const STEP=Number(process.argv[4]??1), OFF=Number(process.argv[5]??0);
const muts: Numbered[]=[]; const sources=new Map<string,string>();
for (const file of sourceFiles("src").filter(f=>f.startsWith(`src/core/${ROOM}/`)||f===`src/core/${ROOM}.ts`)) {
  const own: Numbered[]=[]; for (const m of mutationsOf(file,textOf(file))) { const n={number:muts.length+1,mutation:m}; muts.push(n); own.push(n);} 
  sources.set(path.join(ROOT,file), instrumented(textOf(file), own));
}
const scripts=new Map<string,Script>();
function scriptOf(file:string){ let s=scripts.get(file); if(!s){ const {code}=transformSync(sources.get(file)??readFileSync(file,"utf8"),{loader:file.endsWith("x")?"tsx":"ts",format:"cjs",platform:"node",target:"es2022",supported:{"dynamic-import":false}}); s=new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`,{filename:file}); scripts.set(file,s);} return s; }
const src=(w:string)=>[`${w}.ts`,`${w}.tsx`,path.join(w,"index.ts")].find(existsSync);
const resolved=new Map<string,string|undefined>();
class Modules{ loaded=new Map<string,{exports:any}>(); load(file:string):any{ let m=this.loaded.get(file); if(!m){ m={exports:{}}; this.loaded.set(file,m); const outside=createRequire(file); const req=(s:string)=>{ let own: string|undefined; if(s.startsWith(".")){ const k=path.resolve(path.dirname(file),s); if(!resolved.has(k)) resolved.set(k,src(k)); own=resolved.get(k);} return own===undefined?outside(s):this.load(own);}; (scriptOf(file).runInThisContext() as any)(m.exports,Object.assign(req,{resolve:outside.resolve}),m,file,path.dirname(file)); } return m.exports; } }
const reached=new Set<number>(); let inForce=0;
(globalThis as any).__isChanged=(n:number)=>{ reached.add(n); return n===inForce; };
// texts
const walk=(d:string):string[]=>readdirSync(d).flatMap(f=>{const p=path.join(d,f); return statSync(p).isDirectory()?walk(p):[p];});

const T: [string,any][] = readFileSync("/tmp/w/muto-logs/texts.jsonl","utf8").split("\n").map(l=>JSON.parse(l));
const opt=(t:string)=>({year:null,keepTraditional:t.includes("舉")});
for (const d of ["/tmp/w/muto/test/core/importing/articles","/work/shared/texts"]) for (const f of readdirSync(d).sort()) if (f.endsWith(".txt")) { const t=readFileSync(path.join(d,f),"utf8"); T.push([t,opt(t)]); }
let seed=Number(process.env["SEED"]??11); const rng=()=>{ seed=(seed*1103515245+12345)&0x7fffffff; return (seed>>8)/0x7fffff; };
const pick=(a:readonly string[])=>a[Math.floor(rng()*a.length)%a.length]!; const maybe=(p:number,a:readonly string[])=>rng()<p?pick(a):"";
const M1=["","","1、","2、","3.","（一）","（二）","一、","二、","三、","①","●","★","1）","（1）","第一，","一是","甲、","4.","5、","- "];
const TIME=["3月","3月底前","3月8日","3月上旬","5—6月","一季度","上半年","暑期","春节前","“三八”节","春节期间","每月","每季度第一个月","每周五","全年","本学期","适时","年底前","第3周","下半年","9月、10月","12月，","4·15","端午节，","重阳节","教师节期间，","4月中旬至5月","2026年5月","2027年1月","次年1月","每年4月","每半年","两年一次","五一、国庆节","元旦、春节期间","高温季节（7、8月）","十一月份","秋季","年初","年中，","月底","10月20日前","第一学期","农历九月初九","3月、9月各","12月、元月","一季度，","5月份，","6月：","本年度","每两个月","不定期","寒假"];
const ACT=["组织春游","开展困难职工慰问活动","举办篮球赛","召开职代会","做好送温暖工作","慰问退休教师","组织登山、棋类比赛","评选先进，召开表彰大会","发放慰问品","职工体检","读书分享会","完善工会制度","走访困难职工，送去慰问金","篮球赛、拔河比赛、歌咏比赛","组织职工学习","加强宣传","认真落实职代会制度","配合行政做好考核","庆祝“三八”妇女节，慰问女教工","开展“安康杯”竞赛活动（知识竞赛、演讲）","召开例会","建好妈妈小屋","为丰富职工生活，举办运动会","春节慰问","书画展","总结上半年工作","上报年终总结","组织召开2次教代会","签订集体合同","此项工作完成"];
const COST=["，经费8000元","，每人200元","（预算5000元）","，每人100元，共计2万元","，奖品2000元，场地800元","：预算6000元","，经费不超过1万元","（经费：3000元）","，金额0.5万元","，发放助学金15万元"];
const OWN=["（办公室负责）","，由组织部牵头","。责任人：张强","（责任人：张强；完成时限：6月底）","，宣传部配合","（工会文体部）"," 责任部门：财务部","，由院工会牵头、宣传科配合","（张强、李红）","（3月，文体部）","（宣传部，预算5000元）","（完成时限：10月底前）","（2月）","，4月底前办结","，5月","（牵头部门：人事部；配合部门：财务部）","，赵强"];
const LINE=["时间：3月15日","完成时限：6月底前","责任人：李红","活动地点：湿地公园","（以上两项完成时限：6月底）","（以上各项责任部门：保障部；完成时限：每季度）","负责人：邢强 配合单位：人事科","经费预算：9600元","活动主题：踏青寻春","内容：看望住院职工","月份：2月","备注：自愿参加","活动时间：4月","主题：书香","配合部门：工会","时间：适时","时限：","责任人：","（责任部门：文体部；完成时限：9月底）"];
const HEAD=["一、指导思想","二、工作内容","三、3月份","三月份","3月：","一季度","第一季度（主题：温暖过年）","（一）动员阶段（1月—2月）","四月·书香月","2月新学期新面貌","春季（3—5月）——“春风行动”","八月上旬","全年","寒假","下半年工作计划","第二部分","二、以下工作于6月底前完成：","四、保障措施","9月第2周：","5月第三周","高温季节（7、8月）","三、四月份","一、二月","1、2月","2、二季度","十二月","元月","一月","九月份","（二）开展职工体检（5月）","五、其他工作","（三）每月工作：","具体安排如下：","3月（春检期间）：组织竞赛","4月：1、登山2、插花3、读书","第一学期（9月—1月）","__月","11月份 安全月","上半年："];
const OTHER=["去年12月，我厂获评先进单位。","本年度工会工作以服务职工为中心。","为深入贯彻落实上级工会部署要求，进一步丰富广大职工的业余文化生活，增强凝聚力，结合实际制定如下计划。","看过“工会工作计划”的人还看了：","第1页 共3页","某局工会","2026年1月5日","某局工会 2026年1月5日","某厂工会2026年工作计划","（草案）","2026年是关键一年。","全年共开展活动12场，预算合计5万元。","2024年6月起施行的《办法》继续执行。","以上由工会办公室负责。","请各部门于3月底前上报。","新学期开始了，特制定本计划。","合计：9万元","附：活动安排表","11月消防演练","另外，每月开放一次职工书屋。","主题词：工会 计划"];
const sent=()=>maybe(.75,TIME)+pick(ACT)+maybe(.3,COST)+maybe(.35,OWN); const item=()=>pick(M1)+sent()+(rng()<.3?pick(["；","。","，"])+sent():"")+(rng()<.1?pick(["；","。"])+sent():"")+pick(["。","。","；","","："]);
const line=()=>{ const r=rng(); return r<.55?item():r<.73?pick(HEAD):r<.87?pick(LINE):pick(OTHER); };
const TITLE=["某局工会2026年工作计划","某局工会2026年工作计划","某局工会2026年工作计划","某小学工会2025—2026学年第一学期工作计划","某局工会工作计划","某局工会2026年上半年工作总结和下半年工作计划"];
const C: [string,any][]=[]; const N=Number(process.env["N"]??9000);
for (let i=0;i<N;i++){ const n=1+Math.floor(rng()*rng()*6); const ls=Array.from({length:n},line); C.push([(rng()<.93?[pick(TITLE)]:[]).concat(ls).join("\n"),{year:null,keepTraditional:false}]); }
C.sort((a,b)=>a[0].length-b[0].length);
const all=[...T.map(x=>[0,x] as const),...C.map(x=>[1,x] as const)];
const entry="/tmp/w/muto/src/core/importing/read-text.ts"; let M:any; const fresh=()=>{ M={...new Modules().load(entry)}; };
const run=([t,o]:[string,any]):string=>{ try{ return JSON.stringify(M.readArticle(t,o)); }catch(e){ return "!"+String(e); } };
fresh(); const t00=Date.now(); const base=all.map(([,x])=>run(x)); console.error("base",Date.now()-t00);
fresh(); const reach=all.map(([,x])=>{ reached.clear(); run(x); return [...reached]; });
const byMut=new Map<number,number[]>(); reach.forEach((s,i)=>{ for(const n of s) (byMut.get(n)??byMut.set(n,[]).get(n)!).push(i); });
const { Compiler } = new Modules().load("/tmp/w/muto/test/mutants/compiled.ts"); const comp=new Compiler();
// one mutation a line, shuffled
const byLine=new Map<string,number[]>(); for(const {number,mutation:m} of muts){ const k=m.file+":"+m.line; (byLine.get(k)??byLine.set(k,[]).get(k)!).push(number); }
const list=[...byLine.values()].map(a=>a[Math.floor(rng()*a.length)%a.length]!).sort(()=>rng()-.5);
const chosen:number[]=[]; const out:any[]=[]; const t0=Date.now();
let n=0; for (const number of list) { const {mutation}=muts[number-1]!; n++;
  const src0=textOf(mutation.file); const order=byMut.get(number)??[]; let how=order.length===0?"unreached":"none", text=-1; inForce=number; fresh();
  const set=new Set(order); const first=[...order.filter(i=>all[i]![0]===0), ...chosen.filter(i=>set.has(i))]; const until=Date.now()+1500;
  const rest=order.filter(i=>all[i]![0]===1); const sample=rest.length>500?[...rest.slice(0,120),...Array.from({length:380},()=>rest[Math.floor(rng()*rest.length)]!)]:rest;
  for (const i of [...first,...sample]) { if(Date.now()>until){how="slow";break;} if (run(all[i]![1])!==base[i]) { how=all[i]![0]===0?"T":chosen.includes(i)?"chosen":"new"; text=i; break; } }
  inForce=0;
  if (how!=="T" && !comp.compiles(mutation.file, applied(src0, mutation))) { out.push({number,how:"nocompile"}); continue; }
  if (how==="new") chosen.push(text);
  out.push({number,how,text,at:`${mutation.file}:${mutation.line}`,kind:mutation.kind,line:src0.split("\n")[mutation.line-1]!.trim(),to:applied(src0,mutation).split("\n")[mutation.line-1]!.trim()});
  if (n%20===0||n===list.length) writeFileSync(OUT, JSON.stringify({n,total:list.length,secs:(Date.now()-t0)/1000,chosen:chosen.map(i=>({i,text:all[i]![1][0]})),out}));
}
