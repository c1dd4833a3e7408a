import { RowMap } from "../../../src/core/grid/shift";
import { shiftAnchors, shiftVml } from "../../../src/hosts/xlsx/patch/shift-anchors";
import { Splices } from "../../../src/hosts/ooxml/xml/xml-edit";

/** Rows of from and to (from 0) after two rows were put before the given row (from 1). */
function moved(from: number, to: number, offset: number, before: number, editAs = ""): [number, number] {
  const text = `<xdr:wsDr><xdr:twoCellAnchor${editAs}><xdr:from><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:row>${to}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`;
  const splices = new Splices(text);
  shiftAnchors(text, splices, new RowMap([{ before, count: 2 }]));
  const [top, bottom] = [...splices.apply().matchAll(/<xdr:row>(\d+)</g)].map((match) => Number(match[1]));
  return [top!, bottom!];
}

describe("a drawing over rows 5 to 9 (4–8 from 0)", () => {
  it.each<[string, number, number, [number, number]]>([
    ["moves with rows above it", 5, 100, [6, 10]],
    ["grows with rows inside it", 7, 100, [4, 10]],
    ["grows with rows before its last", 9, 100, [4, 10]],
    ["stays with rows below it", 10, 100, [4, 8]],
    // It ends on the line between rows 8 and 9: row 9 is not under it.
    ["stays when it only touches the row they are put before", 9, 0, [4, 8]],
    ["ending on a line, grows with rows before the last one it covers", 8, 0, [4, 10]],
  ])("%s", (_, before, offset, rows) => {
    expect(moved(4, 8, offset, before)).toEqual(rows);
  });

  it("keeps its size where it is set to move only, and its place where it is fixed", () => {
    expect(moved(4, 8, 100, 7, ' editAs="oneCell"')).toEqual([4, 8]);
    expect(moved(4, 8, 100, 2, ' editAs="oneCell"')).toEqual([6, 10]);
    expect(moved(4, 8, 100, 2, ' editAs="absolute"')).toEqual([4, 8]);
  });

  it("goes to the row that took the place of a deleted one", () => {
    const text = "<a><twoCellAnchor><from><row>4</row></from><to><row>8</row><rowOff>5</rowOff></to></twoCellAnchor></a>";
    const splices = new Splices(text);
    shiftAnchors(text, splices, new RowMap([{ deleteRow: 4, count: 3 }]));
    expect(splices.apply()).toContain("<from><row>3</row></from><to><row>5</row>");
  });
});

describe("VML", () => {
  const box = (inner: string): string =>
    `<xml><v:shape><v:textbox><br></v:textbox><x:ClientData ObjectType="Note">${inner}</x:ClientData></v:shape></xml>`;
  const after = (inner: string, before: number): string => {
    const text = box(inner);
    const splices = new Splices(text);
    shiftVml(text, splices, new RowMap([{ before, count: 3 }]));
    return splices.apply();
  };

  it("a comment's box goes where its cell goes, with its size", () => {
    const note = "<x:Anchor>\n 1, 15, 8, 2, 3, 15, 12, 4</x:Anchor><x:Row>9</x:Row><x:Column>0</x:Column>";
    expect(after(note, 10)).toBe(box("<x:Anchor>1, 15, 11, 2, 3, 15, 15, 4</x:Anchor><x:Row>12</x:Row><x:Column>0</x:Column>"));
    expect(after(note, 11)).toBe(box(note));
  });

  it("a button moves and grows like a drawing", () => {
    expect(after("<x:Anchor>1, 0, 4, 0, 3, 0, 8, 5</x:Anchor>", 7)).toContain("1, 0, 4, 0, 3, 0, 11, 5");
    expect(after("<x:Anchor>1, 0, 4, 0, 3, 0, 8, 5</x:Anchor>", 2)).toContain("1, 0, 7, 0, 3, 0, 11, 5");
  });

  it("what is no anchor is left alone", () => {
    expect(after("<x:Anchor>1, 2, drei</x:Anchor>", 1)).toBe(box("<x:Anchor>1, 2, drei</x:Anchor>"));
  });
});
