ALTER TABLE `articles` ADD `against_id` text REFERENCES articles(id) ON DELETE set null;--> statement-breakpoint
CREATE INDEX `articles_by_against` ON `articles` (`against_id`);