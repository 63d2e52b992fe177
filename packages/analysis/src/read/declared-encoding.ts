/** A web page declares its encoding within so many bytes (HTML Standard, "prescan a byte stream"). */
const PRESCAN_BYTES = 1024;
const DECLARATION =
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{1,40})/i;

/**
 * A decoder for the encoding that a page declares in a `<meta>` or an XML declaration, by the labels of the WHATWG Encoding
 * Standard. Null if it declares none, one that is unknown, or UTF-8, UTF-16 or Windows-1252, which bytes tell better.
 */
export function declaredDecoder(bytes: Uint8Array): InstanceType<typeof TextDecoder> | null {
  const { buffer, byteOffset, byteLength } = bytes;
  const head = Buffer.from(buffer, byteOffset, Math.min(byteLength, PRESCAN_BYTES)).toString("latin1");
  const declared = DECLARATION.exec(head);
  if (!declared) return null;
  try {
    const decoder = new TextDecoder(declared[1] ?? declared[2]);
    return /^(?:utf-|windows-1252$|iso-8859-1$)/.test(decoder.encoding) ? null : decoder;
  } catch {
    return null; // no label of the standard
  }
}
