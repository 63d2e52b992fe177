ALTER TABLE `quotes` ADD `outer_id` text REFERENCES quotes(id) ON DELETE cascade;--> statement-breakpoint
CREATE INDEX `quotes_by_outer` ON `quotes` (`outer_id`);