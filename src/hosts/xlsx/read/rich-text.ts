/** RichText: gathers the text of a shared or inline string from its runs, without the phonetic guides. */
import { HostError } from "../../../core/grid/host-error";
import { MAX_TEXT_LENGTH } from "../facts/limits";

/** Tell it each element inside <si> or <is>, and the text while `wantsText`. */
export class RichText {
  wantsText = false;
  private text = "";
  private phoneticDepth = 0;

  begin(): void {
    this.text = "";
    this.wantsText = false;
    this.phoneticDepth = 0;
  }

  open(name: string): void {
    if (name === "rPh") this.phoneticDepth++;
    else if (name === "t" && this.phoneticDepth === 0) this.wantsText = true;
  }

  close(name: string): void {
    if (name === "rPh") this.phoneticDepth--;
    else if (name === "t") this.wantsText = false;
  }

  add(text: string): void {
    this.text = this.text === "" ? text : this.text + text;
    if (this.text.length > MAX_TEXT_LENGTH) throw new HostError("too-large", { what: "text" });
  }

  end(): string {
    return unescaped(this.text);
  }
}

/**
 * Undoes the _xHHHH_ escapes by which a workbook writes characters that XML cannot hold. Surrogates stay as
 * they are written: half a character is no text.
 */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (escape, hex: string) => {
    const code = parseInt(hex, 16);
    return (code >= 0xd800 && code <= 0xdfff) || code >= 0xfffe ? escape : String.fromCharCode(code);
  });
}
