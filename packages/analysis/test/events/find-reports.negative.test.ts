import { describe, expect, test } from "vitest";
import { readReports } from "./read-reports.js";

describe("nothing happened", () => {
  test.each([
    ["[p Weir] attacked the bill.", "a metaphor: words are no assault"],
    ["[p Weir] attacked [p Adair] over taxes.", "a metaphor: a person attacks a person in words"],
    ["[p Weir] said the port is busy.", "saying alone is a quote"],
    ["[l Vestria] joins in the festivities every year.", "a habit in the present tense"],
    ["[p Weir] joined the queue.", "what is joined is no body"],
    ["[p Weir] signed autographs.", "what is signed is no treaty"],
    ["[p Weir] took a seat.", "a light verb with an everyday noun"],
    ["[o Orrin] met its targets in [l Lowmere].", "a target is not met as people are"],
    ["The death toll in [l Lowmere] rose.", "a noun within a longer one"],
    ["The elected officials of [l Lowmere] left.", "a participle before its noun"],
    ["The ship seized by pirates lay off [l Lowmere].", "a participle after its noun"],
    ["[p Weir], a retired teacher, left.", "a participle before its noun"],
    ["Efforts to join [o the League] go on.", "an infinitive of an aim"],
    ["“[l Vestria] invaded [l Corland] and must pay for it,” a man said.", "the words of a speaker"],
    ["An attack on one is an attack on all.", "nobody in particular"],
    ["[p Weir] beat the eggs.", "no contest"],
    ["[p Weir] refused to comment.", "silence is no refusal of anything"],
    ["The attack surprised nobody.", "it points back to nothing"],
    ["The ship came under fire.", "a way of speaking"],
    ["The fire department of [l Lowmere] has a new chief.", "a noun within a longer one"],
    ["The league keeps [l Lowmere] safe from a [g Corlander] attack.", "such as may come"],
    ["[o The Stonewick Fire Museum] opened its doors.", "a part of a name"],
    ["[p Weir] demonstrated a new engine.", "no protest"],
    ["A woman named [p Weir] spoke.", "no appointment"],
    ["[p Adair] asked [p Weir] about the harbour.", "a question, no post"],
    ["[p Weir] offered [p Adair] a chair.", "no contract"],
    ["[p Weir] admitted mistakes at the clinic.", "nobody was taken in"],
    ["[p Weir]’s attacks on [p Adair] went on.", "words, where the sentence tells of no violence"],
    ["Every election of [l Lowmere] was close.", "none of them is told"],
    ["[p Weir] has a long shot plan to catch [p Adair].", "no shot"],
    ["The dead sea lies in [l Vestria].", "no death"],
    ["They were charged a fee in [l Lowmere].", "no court"],
    ["Hackers began an attack on the browser of [o Orrin].", "no attack on people"],
  ])("%s (%s)", (text) => {
    expect(readReports(text).map(({ told }) => told)).toEqual([]);
  });
});

describe("what did not happen is never told as a fact", () => {
  test.each([
    ["[l Vestria] would join [o the League].", "HYPOTHETICAL"],
    ["[l Vestria] could join [o the League] in 2025.", "HYPOTHETICAL"],
    ["[p Weir] said he would step aside if [l Vestria] joined [o the League].", "HYPOTHETICAL"],
    ["Had [l Vestria] joined [o the League], it would be richer.", "HYPOTHETICAL"],
    ["[l Corland] threatened to invade [l Vestria].", "HYPOTHETICAL"],
    ["[l Corland] feared a possible [g Vestrian] invasion.", "HYPOTHETICAL"],
    ["[l Vestria] will join [o the League] on Friday.", "PLANNED"],
    ["[l Vestria] plans to join [o the League].", "PLANNED"],
    ["[l Vestria] agreed to join [o the League].", "PLANNED"],
    ["[l Vestria] did not join [o the League].", "DENIED"],
    ["[l Vestria] has never joined [o the League].", "DENIED"],
    ["[l Vestria] won’t join [o the League].", "DENIED"],
    ["[l Vestria] refused to join [o the League].", "DENIED"],
    ["[l Vestria] has no plans to join [o the League].", "DENIED"],
    ["[l Vestria] almost joined [o the League].", "DENIED"],
    ["It is not true that [l Vestria] joined [o the League].", "DENIED"],
    ["[l Corland] denied invading [l Vestria].", "DENIED"],
    ["[p Weir] was cleared of killing [p Adair].", "DENIED"],
    ["[p Weir], if reelected, said [l Vestria] will join [o the League].", "HYPOTHETICAL"],
    ["[p Weir] spoke of rumours that [l Vestria] joined [o the League].", "HYPOTHETICAL"],
    ["[p Weir] wished that [l Vestria] joined [o the League].", "HYPOTHETICAL"],
    ["[l Vestria] reportedly joined [o the League].", "HYPOTHETICAL"],
    ["[p Weir] allegedly shot and killed [p Adair].", "HYPOTHETICAL"],
    ["Has [l Vestria] joined [o the League]?", "HYPOTHETICAL"],
    ["[l Corland] was accused of invading [l Vestria].", "HYPOTHETICAL"],
    ["[p Weir] will win on Friday, when [l Vestria] joined [o the League].", "PLANNED"],
    ["The invasion of [l Vestria] is planned for May.", "PLANNED"],
    ["An invasion of [l Vestria] is feared.", "HYPOTHETICAL"],
  ])("%s → %s", (text, modality) => {
    const modalities = readReports(text)
      .filter(({ report }) => report.type === "COOPERATE" || report.type === "ASSAULT")
      .map(({ report }) => report.modality);
    expect(modalities).toEqual([modality]);
  });
});
