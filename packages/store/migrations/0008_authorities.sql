CREATE TABLE `authorities` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`ids` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `authority_names` (
	`key` text NOT NULL,
	`authority_id` text NOT NULL,
	PRIMARY KEY(`key`, `authority_id`),
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `authority_names_by_authority` ON `authority_names` (`authority_id`);--> statement-breakpoint
ALTER TABLE `chains` ADD `beside` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `chains` ADD `authority` text;--> statement-breakpoint
ALTER TABLE `entities` ADD `authority_ids` text DEFAULT '[]' NOT NULL;