export { type Alignment, alignTexts, type WordedText, wordText } from "./alignment.js";
export { WINDOW } from "./candidates.js";
export { describeEntity, type EntityDescription } from "./describe-entity.js";
export { describeEvent, type EventDescription } from "./describe-event.js";
export { describeStatement, type StatementDescription } from "./describe-statement.js";
export { describeStory, type StoryCopy, type StoryDescription } from "./describe-story.js";
export { entityLinker } from "./entities.js";
export { eventLinker } from "./events.js";
export type { EntityFinding, EventFinding, EventParticipant, StatementFinding, StoryFinding } from "./findings.js";
export { GroupMemory } from "./group-memory.js";
export { groupFindings } from "./groups.js";
export { type LinkOptions, link } from "./link.js";
export {
  type Edge,
  type Group,
  type GroupChange,
  type LinkChange,
  type Linker,
  type LinkIndex,
  NOUNS,
  type Noun,
  type Sameness,
} from "./linker.js";
export { type FindingOf, linkers } from "./linkers.js";
export { MemoryIndex } from "./memory-index.js";
export { normalizeName } from "./names.js";
export { SKETCH_SIZE, sketchOf } from "./sketch.js";
export { statementLinker } from "./statements.js";
export { storyLinker } from "./stories.js";
