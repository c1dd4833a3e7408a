/** chooseFolder: asks for a folder with the browser's own dialog; all that stands below it is given. */
import { filesChosen, type Given } from "./given-files";

export function chooseFolder(take: (given: Given) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.webkitdirectory = true;
  input.onchange = () => take(filesChosen([...(input.files ?? [])]));
  input.click();
}
