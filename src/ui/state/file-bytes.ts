/** bytesOf: a file that the user chose, in whole. */
import { HostError } from "../../core/grid/host-error";
import { MAX_FILE_BYTES } from "../../hosts/host";

/** Throws HostError "too-large", before anything of it is read. */
export async function bytesOf(file: File): Promise<ArrayBuffer> {
  if (file.size > MAX_FILE_BYTES) throw new HostError("too-large", { file: file.name });
  return file.arrayBuffer();
}
