import type { EntityKind, EventType, MentionForm, Modality, QuoteKind, Stance } from "@newsgraph/core";

/*
 * Fields of a filter are combined with "and"; a list means "any of", and an empty list matches nothing. A field left out
 * or undefined does not filter. Dates are partial dates (`2023`, `2023-05`, `2023-05-17`), both ends included; a window
 * matches what overlaps it, so what is dated `2023` is found from 2023-05-01 to 2023-05-31. What has no date is not found
 * by a window. Ids may be those of a thing or of any of its findings. Names match a name or an alias, whatever the case
 * and the accents. `text` is searched as words; see `matchExpression`.
 */

export interface ArticleFilter {
  readonly ids?: readonly string[];
  readonly outlet?: readonly string[];
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
  /** Articles that mention the entity. */
  readonly entityId?: string;
  readonly storyId?: string;
  /** Only articles that are no copy: the origins of their stories. */
  readonly originalsOnly?: boolean;
  /** Only articles that are copies of another. */
  readonly copiesOnly?: boolean;
  readonly text?: string;
  readonly language?: string;
}

export interface EntityFilter {
  readonly kind?: readonly EntityKind[];
  /** The name (not an alias) starts with this. */
  readonly namePrefix?: string;
  readonly name?: string;
  readonly articleId?: string;
  /** Mentioned by an article that mentions this entity too; not the entity itself. */
  readonly mentionedWithId?: string;
}

export interface MentionFilter {
  readonly articleId?: string;
  readonly entityId?: string;
  readonly form?: readonly MentionForm[];
}

/** What quotes and statements are both asked for by: who said it, and when. */
export interface SayingFilter {
  readonly speakerId?: string;
  readonly speakerName?: string;
  readonly saidFrom?: string;
  readonly saidTo?: string;
}

export interface QuoteFilter extends SayingFilter {
  readonly aboutId?: string;
  readonly kind?: readonly QuoteKind[];
  readonly stance?: readonly Stance[];
  readonly outlet?: readonly string[];
  readonly articleId?: string;
  readonly statementId?: string;
  readonly storyId?: string;
  readonly text?: string;
  readonly marked?: boolean;
  /** Only the fullest form of each statement. */
  readonly onePerStatement?: boolean;
  /** Only quotes whose meaning-bearing words differ from those of the fullest form of their statement, or which are given to somebody else. */
  readonly alteredOnly?: boolean;
}

export interface StatementFilter extends SayingFilter {
  readonly articleId?: string;
  readonly storyId?: string;
  readonly text?: string;
  /** At least so many quotes report it. */
  readonly minimumQuotes?: number;
}

export interface EventFilter {
  readonly participantId?: string;
  readonly participantName?: string;
  readonly type?: readonly EventType[];
  readonly from?: string;
  readonly to?: string;
  readonly placeId?: string;
  readonly modality?: readonly Modality[];
  readonly minimumStories?: number;
  readonly articleId?: string;
  readonly text?: string;
}

export interface StoryFilter {
  readonly articleId?: string;
  readonly minimumArticles?: number;
}

export interface LoadFilter {
  /** Only runs that ended, or only those that did not. */
  readonly finished?: boolean;
}
