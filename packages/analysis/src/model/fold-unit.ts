/** Lower case of each UTF-16 code unit, learnt as it is met; 0 where not met yet. */
const learnt = new Uint16Array(0x10000);
for (let unit = 1; unit < 0x80; unit += 1) learnt[unit] = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;

const CURLY_APOSTROPHE = 0x2019;
const APOSTROPHE = 0x27;
const ZERO = 0x30;

/**
 * A code unit as features see it: in lower case (no locale), digits as 0, the curly apostrophe as the straight one.
 * A unit whose lower case is longer than one unit stays as it is.
 */
export function foldUnit(unit: number): number {
  if (unit >= ZERO && unit <= 0x39) return ZERO;
  if (unit === CURLY_APOSTROPHE) return APOSTROPHE;
  const known = learnt[unit]!;
  if (known !== 0) return known;
  const lower = String.fromCharCode(unit).toLowerCase();
  const folded = lower.length === 1 ? lower.charCodeAt(0) : unit;
  learnt[unit] = folded;
  return folded;
}
