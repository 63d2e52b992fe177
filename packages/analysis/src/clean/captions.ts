/** Words that a caption begins with. */
const BEGINNING =
  /^(?:FILE PHOTO|FILE ?[—–:-]|file (?:photo|image|picture) ?[:—–-]|(?:image |photo |picture )?caption ?[:,]|pictured ?:|\d{1,2} of \d{1,2} ?[|:–—-] ?(?=\S)|(?:in this|this) (?:[\w.,’-]+ ){0,8}(?:photo|photograph|image|picture|frame grab|screengrab|still)(?:,| (?:shows|taken|provided|released|made|obtained|from|by|posted|shared)\b))/i;

/** Agencies and libraries that pictures come from. */
const SUPPLIERS =
  "(?:Getty(?: Images)?|iStock(?:photo)?|Shutterstock|Alamy(?: Stock Photo| Live News)?|Unsplash|Pixabay|Pexels|Adobe Stock|Depositphotos|Wikimedia(?: Commons)?|Flickr|Rex(?: Features)?|NurPhoto|Anadolu(?: Agency)?|SOPA Images|ZUMA(?: Press)?|Bloomberg|REUTERS|Reuters|AFP|AP|EPA(?:-EFE)?|PA(?: Images| Wire| Media)?|DPA|dpa|Xinhua|TASS|Sputnik|EFE|ANSA|LUSA|ANI|PTI|AAP|Handout|Canadian Press)";

/** A line of nothing but where a picture comes from. */
const SUPPLIER_ALONE =
  /^[([]?(?:(?:image source|image credit|source|credit|via|courtesy)[:, ] ?)?(?:(?:\p{Lu}[\p{L}.'’-]* ){1,3}?[/|] ?)?(?:Getty Images|iStock(?:photo)?|Shutterstock|Alamy(?: Stock Photo)?|Unsplash|Pixabay|Pexels|Adobe Stock|Depositphotos|Wikimedia Commons|AP Photo|AFP Photo|EPA-EFE|PA Images|PA Wire|Handout|Supplied|Screengrab|Screenshot)(?: ?\/ ?[\p{L} .'’-]{2,40})?[)\]]?\.?$/u;

/** "Image source, Wexmouth Harbour Trust", "Photo: Ana Sorel / Meridian Wire", "(Photo by Ana Sorel)", "Courtesy of …". */
const CREDIT_LABEL =
  /^[([]?(?:(?:(?:photo(?:graph)?|image|picture|pic|video|illustration|graphic|cover|featured image|file|visual|art|map|chart|foto|bild)s? ?(?:credits?|source|courtesy(?: of)?|by|from|via|taken by|supplied by|supplied)|credits?|images?|pics?|photos?|pictures?|photographs?|photography|illustrations?|graphics?|artwork|foto|fotos|bild|crédit(?: photo)?) ?[:/|,-]|(?:photo|image|picture|photograph|video|illustration|graphic)s? (?:by|courtesy(?: of)?|credit|via|supplied by|taken by)|photography by|courtesy(?: of)?) ?/i;

/** "Photo: The pool in 1931" is a caption that begins with a label. */
const LABELLED_CAPTION = /^(?:photo|image|picture)s?(?: caption)? ?: ?\p{Lu}/iu;

/** A name of people and firms: capitals, but for the words that join names. */
const NAMES =
  /^(?:[\p{Lu}\d@“"'‘(][^\s]*|of|the|for|via|and|by|with|from|de|la|van|von|der|[/|&–—-]|via:|on|in|courtesy)(?:\s(?:[\p{Lu}\d@“"'‘(][^\s]*|of|the|for|via|and|by|with|from|de|la|van|von|der|[/|&–—-]|on|in|courtesy))*$/u;

/** "(Ana Sorel/Meridian Wire)" */
const SLASHED_NAMES = /^[([]\p{Lu}[\p{L} .'’-]{2,40}\s?\/\s?\p{Lu}[\p{L} .'’-]{1,40}[)\]]$/u;

/** The credit that a caption ends in: "(Photo by Lea Svoboda/AFP via Getty Images)", "REUTERS/Jan Novy", "Photo: Lea Svoboda". */
const ENDING = new RegExp(
  "(?:" +
    [
      `[([](?:(?:Photo|Image|Picture|Photograph|Credit|Courtesy|Video|Illustration|Screengrab|Screenshot|Supplied|File|Foto)\\b[^()]{0,100}|AP Photo[^()]{0,60}|[^()]{2,60}?(?:/| via |, )${SUPPLIERS}(?: [^()]{1,40})?|(?:Getty Images|Shutterstock|iStock|Alamy|Unsplash|Pixabay|${SUPPLIERS}/[^()]{2,40}))[)\\]]\\.?`,
      `(?:^|[\\s.])(?:REUTERS|AFP PHOTO|AFP|EPA)\\s?/\\s?[\\p{L} .'’-]{2,40}(?:/[\\p{L} .'’-]{2,30})?`,
      "[/|] ?Getty(?: Images)?",
      `[.!?…"”] ?(?:Photo(?:graph)?|Image|Picture|Credit|Illustration|Video|Source)s?(?: credit| by)?: ?\\p{Lu}[^.!?]{1,60}`,
      `[.!?…"”] ?(?:Photo(?:graph)?|Image|Picture|Illustration)s? (?:by|courtesy of) \\p{Lu}[^.!?]{1,60}`,
      `[.!?…"”] ?(?:AP Photo|[\\p{Lu}][\\p{L}.'’ -]{2,40}\\s?/\\s?${SUPPLIERS}|Getty Images|File photo)`,
    ].join("|") +
    ")[.]?$",
  "u",
);

/** "Edna Pryce, pictured, comes ashore": captions of the kind end in no stop. */
const POINTING =
  /(?:\bpictured(?: here| above| below| left| right| together| in \d{4})?|\bseen here|\((?:left|right|centre|center|above|below|pictured)\))(?=[,) ]|$)/;

const LONGEST_CREDIT = 180;

/** Captions have one or two sentences. */
const LONGEST_CAPTION = 420;

/** True for a line that tells where a picture comes from, and no more. */
export function isPictureCredit(text: string): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  if (SUPPLIER_ALONE.test(text) || SLASHED_NAMES.test(text)) return true;
  const label = CREDIT_LABEL.exec(text);
  return label !== null && NAMES.test(text.slice(label[0].length).replace(/[.)\]]+$/, ""));
}

/** True for the words under a picture: they begin as captions do, end in a picture's credit, or point at it. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (BEGINNING.test(text) || LABELLED_CAPTION.test(text) || ENDING.test(text)) return true;
  return POINTING.test(text) && !/[.!?]["”’]?$/.test(text);
}
