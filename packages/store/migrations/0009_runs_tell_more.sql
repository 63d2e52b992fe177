ALTER TABLE `runs` ADD `refused_by_code` text;--> statement-breakpoint
ALTER TABLE `runs` ADD `joined` text;--> statement-breakpoint
ALTER TABLE `runs` ADD `stage_seconds` text;