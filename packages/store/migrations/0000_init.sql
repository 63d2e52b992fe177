-- Tables whose rows are found by a composite key are WITHOUT ROWID: half the size. drizzle-kit cannot say so; added by hand.
CREATE TABLE `articles` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`title` text,
	`title_known` text,
	`title_source` text,
	`title_key` text,
	`outlet` text,
	`outlet_known` text,
	`outlet_source` text,
	`outlet_key` text,
	`byline` text NOT NULL,
	`dateline` text,
	`published_value` text,
	`published_precision` text,
	`published_known` text,
	`published_source` text,
	`published_first` text,
	`published_last` text,
	`language` text NOT NULL,
	`source_urls` text NOT NULL,
	`encoding` text,
	`analysis_version` text NOT NULL,
	`linked` integer NOT NULL,
	`story_id` text,
	`copy_relation` text,
	`origin_id` text,
	`similarity` real,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`origin_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_id_unique` ON `articles` (`id`);--> statement-breakpoint
CREATE INDEX `articles_by_published` ON `articles` (`published_first`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_title` ON `articles` (`title_key`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_outlet` ON `articles` (`outlet_key`);--> statement-breakpoint
CREATE INDEX `articles_by_story` ON `articles` (`story_id`);--> statement-breakpoint
CREATE INDEX `articles_by_origin` ON `articles` (`origin_id`);--> statement-breakpoint
CREATE INDEX `articles_unlinked` ON `articles` (`linked`,`id`);--> statement-breakpoint
CREATE TABLE `files` (
	`path` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`bytes` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `files_by_article` ON `files` (`article_id`);--> statement-breakpoint
CREATE TABLE `texts` (
	`article_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`paragraphs` text NOT NULL,
	`sentences` text NOT NULL,
	`removed` text NOT NULL,
	`sketch` blob NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `dates` (
	`article_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`sentence` integer NOT NULL,
	`rule` text NOT NULL,
	`confidence` real NOT NULL,
	`text` text NOT NULL,
	`type` text NOT NULL,
	`value` text,
	`reckoning` text,
	`resolved_value` text,
	`resolved_precision` text,
	`reckoned_from` text,
	PRIMARY KEY(`article_id`, `ordinal`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `chains` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`aliases` text NOT NULL,
	`roles` text NOT NULL,
	`mentions` integer NOT NULL,
	`entity_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entity_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `chains_by_article` ON `chains` (`article_id`,`entity_id`);--> statement-breakpoint
CREATE INDEX `chains_by_entity` ON `chains` (`entity_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `entities` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`aliases` text NOT NULL,
	`roles` text NOT NULL,
	`mentions` integer NOT NULL,
	`articles` integer NOT NULL,
	`stale` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entities_id_unique` ON `entities` (`id`);--> statement-breakpoint
CREATE INDEX `entities_by_name` ON `entities` (`name_key`,`id`);--> statement-breakpoint
CREATE INDEX `entities_by_mentions` ON `entities` (`mentions`,`id`);--> statement-breakpoint
CREATE INDEX `entities_stale` ON `entities` (`stale`,`id`);--> statement-breakpoint
CREATE TABLE `entity_names` (
	`key` text NOT NULL,
	`entity_id` text NOT NULL,
	PRIMARY KEY(`key`, `entity_id`),
	FOREIGN KEY (`entity_id`) REFERENCES `entities`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `entity_names_by_entity` ON `entity_names` (`entity_id`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`article_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`sentence` integer NOT NULL,
	`rule` text NOT NULL,
	`confidence` real NOT NULL,
	`text` text NOT NULL,
	`kind` text NOT NULL,
	`form` text NOT NULL,
	`chain_id` text,
	PRIMARY KEY(`article_id`, `ordinal`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`chain_id`) REFERENCES `chains`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `mentions_by_chain` ON `mentions` (`chain_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`title` text NOT NULL,
	`on_value` text,
	`on_precision` text,
	`on_first` text,
	`on_last` text,
	`place_name` text,
	`place_chain_id` text,
	`modality` text NOT NULL,
	`stories` integer NOT NULL,
	`reports` integer NOT NULL,
	`stale` integer NOT NULL,
	FOREIGN KEY (`place_chain_id`) REFERENCES `chains`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_id_unique` ON `events` (`id`);--> statement-breakpoint
CREATE INDEX `events_by_on` ON `events` (`on_first`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_stories` ON `events` (`stories`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_place` ON `events` (`place_chain_id`);--> statement-breakpoint
CREATE INDEX `events_stale` ON `events` (`stale`,`id`);--> statement-breakpoint
CREATE TABLE `participants` (
	`report_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`chain_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`report_id`, `ordinal`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`chain_id`) REFERENCES `chains`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `participants_by_chain` ON `participants` (`chain_id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`sentence` integer NOT NULL,
	`rule` text NOT NULL,
	`confidence` real NOT NULL,
	`title` text NOT NULL,
	`type` text NOT NULL,
	`text` text NOT NULL,
	`trigger` text NOT NULL,
	`on_date` integer,
	`on_first` text,
	`on_last` text,
	`place_chain_id` text,
	`modality` text NOT NULL,
	`event_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_chain_id`) REFERENCES `chains`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`article_id`,`on_date`) REFERENCES `dates`(`article_id`,`ordinal`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reports_by_article` ON `reports` (`article_id`);--> statement-breakpoint
CREATE INDEX `reports_by_event` ON `reports` (`event_id`,`article_id`);--> statement-breakpoint
CREATE INDEX `reports_by_place` ON `reports` (`place_chain_id`);--> statement-breakpoint
CREATE TABLE `link_edges` (
	`noun` text NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	`score` real NOT NULL,
	`evidence` text NOT NULL,
	PRIMARY KEY(`noun`, `a`, `b`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `link_edges_by_b` ON `link_edges` (`noun`,`b`);--> statement-breakpoint
CREATE TABLE `link_keys` (
	`noun` text NOT NULL,
	`key` text NOT NULL,
	`finding` text NOT NULL,
	PRIMARY KEY(`noun`, `key`, `finding`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `link_keys_by_finding` ON `link_keys` (`noun`,`finding`);--> statement-breakpoint
CREATE TABLE `link_removals` (
	`noun` text NOT NULL,
	`finding` text NOT NULL,
	`thing` text NOT NULL,
	PRIMARY KEY(`noun`, `finding`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `link_removals_by_thing` ON `link_removals` (`noun`,`thing`);--> statement-breakpoint
CREATE TABLE `quote_abouts` (
	`quote_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`chain_id` text NOT NULL,
	PRIMARY KEY(`quote_id`, `ordinal`),
	FOREIGN KEY (`quote_id`) REFERENCES `quotes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`chain_id`) REFERENCES `chains`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `quote_abouts_by_chain` ON `quote_abouts` (`chain_id`);--> statement-breakpoint
CREATE TABLE `quotes` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`article_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`sentence` integer NOT NULL,
	`rule` text NOT NULL,
	`confidence` real NOT NULL,
	`kind` text NOT NULL,
	`marked` integer NOT NULL,
	`text` text NOT NULL,
	`segments` text NOT NULL,
	`speaker_chain_id` text,
	`speaker_text` text,
	`cue` text,
	`stance` text NOT NULL,
	`said_date` integer,
	`said_first` text,
	`said_last` text,
	`channel` text,
	`published_first` text,
	`statement_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speaker_chain_id`) REFERENCES `chains`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`article_id`,`said_date`) REFERENCES `dates`(`article_id`,`ordinal`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quotes_id_unique` ON `quotes` (`id`);--> statement-breakpoint
CREATE INDEX `quotes_by_article` ON `quotes` (`article_id`,`start`);--> statement-breakpoint
CREATE INDEX `quotes_by_said` ON `quotes` (`said_first`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_by_published` ON `quotes` (`published_first`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_by_speaker` ON `quotes` (`speaker_chain_id`);--> statement-breakpoint
CREATE INDEX `quotes_by_statement` ON `quotes` (`statement_id`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`speaker_name` text,
	`speaker_chain_id` text,
	`fullest_id` text NOT NULL,
	`earliest_id` text NOT NULL,
	`said_first` text,
	`said_last` text,
	`quotes` integer NOT NULL,
	`stale` integer NOT NULL,
	FOREIGN KEY (`speaker_chain_id`) REFERENCES `chains`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `statements_by_said` ON `statements` (`said_first`,`id`);--> statement-breakpoint
CREATE INDEX `statements_by_quotes` ON `statements` (`quotes`,`id`);--> statement-breakpoint
CREATE INDEX `statements_by_speaker` ON `statements` (`speaker_chain_id`);--> statement-breakpoint
CREATE INDEX `statements_stale` ON `statements` (`stale`,`id`);--> statement-breakpoint
CREATE TABLE `refusals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`run_id` integer NOT NULL,
	`path` text NOT NULL,
	`code` text NOT NULL,
	`message` text NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `refusals_by_run` ON `refusals` (`run_id`);--> statement-breakpoint
CREATE TABLE `runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`exit_code` integer,
	`version` text NOT NULL,
	`paths` text NOT NULL,
	`settings` text NOT NULL,
	`counts` text,
	`refusals` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `runs_by_start` ON `runs` (`started_at`,`id`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` text PRIMARY KEY NOT NULL,
	`articles` integer NOT NULL,
	`published_value` text,
	`published_precision` text,
	`published_first` text,
	`origin_id` text,
	`stale` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `stories_by_articles` ON `stories` (`articles`,`id`);--> statement-breakpoint
CREATE INDEX `stories_by_published` ON `stories` (`published_first`,`id`);--> statement-breakpoint
CREATE INDEX `stories_stale` ON `stories` (`stale`,`id`);