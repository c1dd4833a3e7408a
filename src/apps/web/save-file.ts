/** saveFile: gives the user a new file: through the browser's own dialog where it has one, as a download elsewhere. */
import { download, kindOf } from "../download";
import type { LastingHandle } from "./recent-files";

interface FileHandle extends LastingHandle {
  createWritable(): Promise<{ write(data: Uint8Array): Promise<void>; close(): Promise<void> }>;
  /** Not in every browser. */
  remove?(): Promise<void>;
}

type Picker = (options: {
  suggestedName: string;
  types: readonly { description: string; accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileHandle>;

/**
 * The name it was saved under; null when the user changed their mind. The dialog itself asks before anything is overwritten.
 * Fails as `content` does, and has then left no file behind. `onHandle` is given the file by which it is found again, where there is one.
 */
export async function saveFile(
  name: string,
  type: string,
  content: () => Promise<Uint8Array>,
  onHandle?: (handle: LastingHandle) => void,
): Promise<string | null> {
  const picker = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (picker === undefined) {
    download(name, type, await content());
    return name;
  }
  let handle: FileHandle;
  try {
    handle = await picker.call(window, {
      suggestedName: name,
      types: [{ description: name, accept: { [type]: [/\.[a-z]+$/i.exec(name)?.[0] ?? ".xlsx"] } }],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    // The dialog is forbidden in this place (an embedded page, a strict browser): a download is not.
    download(name, type, await content());
    return name;
  }
  let bytes: Uint8Array;
  try {
    bytes = await content();
  } catch (error) {
    // The dialog has made an empty file of that name; one that was there before is left as it is.
    if ((await handle.getFile()).size === 0) await handle.remove?.();
    throw error;
  }
  const writable = await handle.createWritable();
  await writable.write(bytes);
  await writable.close();
  onHandle?.(handle);
  return handle.name;
}

/** Plan.xlsm and a suffix give Plan suffix.xlsm with its type: a copy beside the original, of its kind. */
export function copyName(name: string, suffix: string): { readonly name: string; readonly type: string } {
  const { extension, type } = kindOf(name);
  return { name: `${name.replace(/\.(?:xlsx|xlsm)$/i, "")}${suffix}${extension}`, type };
}
