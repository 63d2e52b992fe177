ALTER TABLE `articles` ADD `aligned` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_unaligned` ON `articles` (`aligned`,`id`);--> statement-breakpoint
ALTER TABLE `quotes` ADD `counterpart_id` text;--> statement-breakpoint
ALTER TABLE `quotes` ADD `retells_id` text;--> statement-breakpoint
ALTER TABLE `quotes` ADD `verdict` text;--> statement-breakpoint
ALTER TABLE `quotes` ADD `other_speaker` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `quotes_by_retold` ON `quotes` (`retells_id`) WHERE "quotes"."retells_id" is not null;--> statement-breakpoint
UPDATE `articles` SET `aligned` = 0 WHERE `against_id` IS NOT NULL;--> statement-breakpoint
UPDATE `statements` SET `stale` = 1 WHERE `quotes` > 1;