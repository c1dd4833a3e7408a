/** not-union-fund, row by row: whose it is, how sure that is, and by whose rule. */
import { findingsOf } from "./check-table";

function told(activity: string, province: string | null, yuan: number | undefined = 500): string[] {
  return findingsOf({ columns: ["month", "activity", "amount"], rows: [["9月", activity, yuan]] }, { profile: { province } }).flatMap(
    (one) => {
      if (one.code !== "not-union-fund") return [];
      const { matter, payer, isSure, ground } = one.params as {
        matter: string;
        payer: string;
        isSure: boolean;
        ground: { doubt: string } | null;
      };
      expect(one).toMatchObject({ at: { cell: "B2" }, text: activity, severity: isSure ? "warning" : "info", params: { activity } });
      return [`${matter} ${payer} ${isSure ? "sure" : "unsure"} ${one.basis?.place} ${ground?.doubt ?? "-"}`];
    },
  );
}

test.each<[activity: string, province: string | null, expected: string[]]>([
  ["工会办公室水电费", null, ["premises employer sure 全国 -"]],
  ["食堂补贴", null, ["canteen employer sure 全国 -"]],
  ["取暖补贴", null, ["heating-cooling employer sure 全国 -"]],
  ["劳动保护用品", null, ["labour-protection employer sure 全国 -"]],
  ["党员活动经费", null, ["party party sure 全国 -"]],
  // Whoever is retired, a Party member is looked after with the Party's money.
  ["退休党员活动经费", "贵州", ["party party sure 全国 -"]],
  // These differ by place: sure only where the place's own rule says so, and with what is doubted of it.
  ["职工体检", null, ["medical-check employer unsure 全国 -"]],
  ["职工体检", "河南", ["medical-check employer unsure 全国 -"]],
  ["职工体检", "安徽", ["medical-check employer sure 安徽 transcription"]],
  ["职工疗休养", null, ["recuperation employer unsure 全国 -"]],
  ["退休职工慰问", null, ["retirees employer unsure 全国 -"]],
  ["退休职工慰问", "贵州", ["retirees employer sure 贵州 not-seen-in-force"]],
  ["退休职工慰问品", "贵州", ["retirees employer sure 贵州 not-seen-in-force"]],
  // The places speak of what the retired are entitled to: a visit on 重阳节 or a meeting is none of it.
  ["重阳节退休职工慰问", "贵州", ["retirees employer unsure 贵州 not-seen-in-force"]],
  ["退休职工座谈会", "贵州", ["retirees employer unsure 贵州 not-seen-in-force"]],
  // Against accidents the unions have a service of their own.
  ["补充医疗保险", null, ["insurance employer sure 全国 -"]],
  ["职工意外伤害保险", null, ["insurance employer unsure 全国 -"]],
  ["羽毛球比赛", null, []],
])("%s in %s", (activity, province, expected) => {
  expect(told(activity, province)).toEqual(expected);
  // Organising it costs the union nothing.
  expect(told(activity, province, 0)).toEqual([]);
});
