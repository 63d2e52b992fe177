import { styleText } from "node:util";

/** Colours text, or leaves it as it is. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/**
 * The style for a stream: plain if it is no terminal, `NO_COLOR` is set and not empty, `TERM` is "dumb" or the user said
 * `--no-color`; `FORCE_COLOR` wins over all of these but `--no-color`.
 */
export function styleFor(stream: { readonly isTTY?: boolean }, color: boolean, env = process.env): Style {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0";
  const wanted = stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  if (!color || !(forced || wanted)) return (_format, text) => text;
  return (format, text) => styleText(format, text, { validateStream: false });
}
