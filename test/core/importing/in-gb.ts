/** inGb: a text as bytes of GB18030. */
/** The bytes of each character that GB18030 writes with two, from the decoder itself. */
const GB = new Map<string, readonly [number, number]>();
for (let high = 0x81; high <= 0xfe; high++)
  for (let low = 0x40; low <= 0xfe; low++) {
    const text = new TextDecoder("gb18030").decode(Uint8Array.of(high, low));
    if (text.length === 1 && text !== "\ufffd" && !GB.has(text)) GB.set(text, [high, low]);
  }
export const inGb = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((one) => (one < "\u0080" ? one.charCodeAt(0) : GB.get(one)!)));
