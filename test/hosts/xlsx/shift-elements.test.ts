/** shiftElements: the formulas in elements, however their text is written. */
import { RowMap } from "../../../src/core/grid/shift";
import { shiftElements } from "../../../src/hosts/xlsx/patch/shift-elements";
import { Splices } from "../../../src/hosts/ooxml/xml/xml-edit";

/** With a row inserted before row 3 of the sheet. */
function shifted(text: string): string {
  const map = new RowMap([{ before: 3, count: 1 }]);
  const splices = new Splices(text);
  shiftElements(text, splices, { home: "S", map, maps: new Map([["S", map]]), growth: [] });
  return splices.apply();
}

test.each([
  ["a formula", "<cfRule><formula>$D$3&gt;1</formula></cfRule>", "<cfRule><formula>$D$4&gt;1</formula></cfRule>"],
  ["one in a section", "<cfRule><formula><![CDATA[D3>1]]></formula></cfRule>", "<cfRule><formula>D4&gt;1</formula></cfRule>"],
  ["one with a comment in it", "<cfRule><formula>D3<!-- > --></formula></cfRule>", "<cfRule><formula>D4</formula></cfRule>"],
  ["one an element further in", "<f1><x:f>A1:A3</x:f></f1>", "<f1><x:f>A1:A4</x:f></f1>"],
  [
    "blank ones beside it, which take nothing with them",
    "<cfRule><formula>\n</formula><formula>D3</formula><formula/></cfRule>",
    "<cfRule><formula>\n</formula><formula>D4</formula><formula/></cfRule>",
  ],
  [
    "one that nothing moves, as it is written",
    "<cfRule><formula>D2&#62;1</formula></cfRule>",
    "<cfRule><formula>D2&#62;1</formula></cfRule>",
  ],
])("%s", (_, before, after) => expect(shifted(`<worksheet>${before}</worksheet>`)).toBe(`<worksheet>${after}</worksheet>`));

test("tags that do not close as they opened are refused", () => {
  expect(() => shifted("<worksheet><cfRule><formula>D3</cfRule></formula></worksheet>")).toThrow(
    expect.objectContaining({ code: "corrupt" }),
  );
});
