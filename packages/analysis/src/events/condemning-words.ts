/** Words that condemn what they are said of. */
export const CONDEMNING: ReadonlySet<string> = new Set(
  `appalling dangerous reckless unacceptable outrageous shameful disgraceful irresponsible despicable deplorable unhinged
  unbalanced disgusting abhorrent cowardly barbaric illegal inexcusable unforgivable absurd ridiculous`.split(/\s+/),
);
