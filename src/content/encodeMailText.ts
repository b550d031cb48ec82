/** Text of any script as part of a mailto address, with line breaks as RFC 6068 asks for (section 5). */
export function encodeMailText(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, "\uFFFD").replace(/\r\n|\r|\n/g, "\r\n");
  // Quotes and brackets are left as they are otherwise, and end the address for programs that find it in a text.
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
