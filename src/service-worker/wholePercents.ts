/**
 * Hands on how many bytes of `totalBytes` are done where that makes another whole percent. Each message is drawn in every
 * window, and files are hundreds.
 */
export function wholePercents(totalBytes: number, tell: (bytes: number) => void): (bytes: number) => void {
  let told = -1;
  return (bytes) => {
    const percent = Math.floor((bytes / totalBytes) * 100);
    if (percent === told) return;
    told = percent;
    tell(bytes);
  };
}
