/** registerNamed, columnNamed: by its id, its name in either language, or a word for it. */
import { REGISTERS } from "../../../src/core/registers/kinds";
import { choiceOf } from "../../../src/core/registers/values";
import { columnNamed, registerNamed } from "../../../src/core/registers/named";

test.each<[text: string, id: string | null]>([
  ["condolence", "condolence"],
  ["慰问台账", "condolence"],
  ["Visits and condolences", "condolence"],
  ["五必访", "condolence"],
  ["慰问", "condolence"],
  ["困难职工", "hardship"],
  ["困难职工帮扶", "hardship"],
  ["Aid to members in need", "hardship"],
  ["没有这种台账", null],
  ["慰问台账总表", null],
])("the register %s: %s", (text, id) => expect(registerNamed(text)?.id ?? null).toBe(id));

test.each<[text: string, id: string | null]>([
  ["occasion", "occasion"],
  ["慰问事由", "occasion"],
  ["事由", "occasion"],
  ["Date", "date"],
  ["时间", "date"],
  ["Handled by", "handler"],
  ["amount (yuan)", "amount"],
  ["姓 名", "person"],
  ["没有这一列", null],
])("of visits the column %s: %s", (text, id) => expect(columnNamed(registerNamed("condolence")!, text)?.id ?? null).toBe(id));

test("every register, column and choice is found by its name in both languages", () => {
  for (const register of REGISTERS) {
    for (const name of Object.values(register.name)) expect([name, registerNamed(name)?.id]).toEqual([name, register.id]);
    for (const column of register.columns) {
      for (const name of [column.id, ...Object.values(column.name)])
        expect([name, columnNamed(register, name)?.id]).toEqual([name, column.id]);
      for (const choice of column.choices ?? [])
        for (const name of [choice.zh, choice.en]) expect([name, choiceOf(name, column.choices!)]).toEqual([name, choice]);
    }
  }
});
