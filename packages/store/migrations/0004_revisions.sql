CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`path` text NOT NULL,
	`article_id` text NOT NULL,
	`run_id` integer,
	`title` text,
	`outlet` text,
	`byline` text NOT NULL,
	`published_value` text,
	`published_precision` text,
	`text` text NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `revisions_by_path` ON `revisions` (`path`);--> statement-breakpoint
CREATE INDEX `revisions_by_article` ON `revisions` (`article_id`);--> statement-breakpoint
ALTER TABLE `files` ADD `source` text;--> statement-breakpoint
ALTER TABLE `files` ADD `read_as` text;--> statement-breakpoint
CREATE INDEX `files_by_source` ON `files` (`source`);