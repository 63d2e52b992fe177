/** Why the system will not let us write a file, in words that say what to do. */
export function whyUnwritable(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? `It could not be written (${code ?? message}).`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such folder: check the path.",
  ENOTDIR: "There is no such folder: check the path.",
  EISDIR: "It is a folder.",
  EACCES: "Permission is missing: let the user that runs newsgraph write to its folder.",
  EPERM: "Permission is missing: let the user that runs newsgraph write to its folder.",
  ENOSPC: "The disk is full.",
  EROFS: "Its disk may only be read.",
};
