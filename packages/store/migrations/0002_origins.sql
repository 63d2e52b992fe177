CREATE TABLE `origin_evidence` (
	`article_id` text PRIMARY KEY NOT NULL,
	`evidence` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `stories` ADD `original` text;