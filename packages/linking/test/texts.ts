import type { Span, StoryFinding } from "@newsgraph/core";
import { sketchOf } from "../src/index.js";

/** Sentences of an invented text: whatever stands between full stops. */
export function splitForTest(text: string): Span[] {
  return Array.from(text.matchAll(/\S[^.\n]*\.?/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function article(id: string, text: string, more: Partial<StoryFinding> = {}): StoryFinding {
  return {
    id,
    text,
    sentences: splitForTest(text),
    paragraphs: [],
    sketch: sketchOf(text),
    title: null,
    publishedAt: null,
    outlet: null,
    sourceUrls: [],
    credits: [],
    ...more,
  };
}

export const HARBOUR = `The harbour of Vellmar will close for three weeks in March so that divers can mend the northern quay.
Port director Ines Okafor said the storm of last winter had broken eleven of the forty pillars.
Ferries to the islands will leave from the old coal dock, and the fish market moves to Mill Street.
The council has set aside 4.2 million crowns for the work and expects the insurer to pay half.
Fishermen fear that the closure will cost them the best weeks of the herring season.
"Nobody asked us," said Tomas Brandt, who has landed his catch there for thirty years.
A second round of repairs is planned for the autumn, when the southern pier gets a new crane.`;

/** The same told in other words, as a translation there and back leaves it. */
export const HARBOUR_REWRITTEN = `Vellmar harbour will shut for three weeks in March to allow divers to repair the northern quay.
According to port director Ines Okafor, last winter's storm broke eleven of forty pillars.
The ferries to the islands will depart from the old coal dock and the fish market moves to Mill Street.
The council set aside 4.2 million crowns for the works and hopes the insurer will pay half.
Fishermen fear the closure will cost them the best weeks of the season for herring.
Nobody asked us, said Tomas Brandt, who has landed his catch there for thirty years.
A second round of repairs is planned in autumn, when the southern pier will get a new crane.`;

/** The same town and topic, another piece of reporting. */
export const HARBOUR_OTHER = `Vellmar's fish market drew record crowds on Saturday as the herring season opened in bright sun.
Stallholders sold nine tonnes before noon, the port authority said.
Ines Okafor, the port director, told visitors that the northern quay would be rebuilt next year.
Children queued to see a basking shark that had been caught off the islands on Friday.
The mayor promised a new ferry and a bigger hall, but gave no date and no price.
Tomas Brandt, a fisherman, said prices had never been so low in thirty years.`;

/** What else a round-up tells. */
export const ELSEWHERE = `In other news the library of Osterfeld opens again on Monday after a year of works.
The swimming club lost its third match in a row and parted with coach Pia Lind.
A lorry shed forty crates of apples on the coast road, and drivers stopped to help.
Schools in the hills stay shut until Thursday because of ice.
The brass band has found a buyer for its old hall.
Two winners of the lottery have not yet come forward.
A lost parrot was returned to its family in Brook Lane.
Rain is expected from the west by Friday evening.
The bishop thanked the volunteers who had mended the roof of the chapel.
Bus line nine gets a new timetable in April.`;
