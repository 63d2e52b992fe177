-- Linking keeps its keys and edges by node now. What it had found is found again: every article waits to be linked anew.
DROP TABLE `link_keys`;--> statement-breakpoint
DROP TABLE `link_removals`;--> statement-breakpoint
DELETE FROM `link_edges`;--> statement-breakpoint
UPDATE `articles` SET `linked` = 0;--> statement-breakpoint
CREATE TABLE `link_keys` (
	`noun` text NOT NULL,
	`key` text NOT NULL,
	`node` text NOT NULL,
	PRIMARY KEY(`noun`, `key`, `node`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `link_nodes` (
	`noun` text NOT NULL,
	`node` text NOT NULL,
	`group` text NOT NULL,
	`thing` text NOT NULL,
	`keys` text NOT NULL,
	PRIMARY KEY(`noun`, `node`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `link_nodes_by_group` ON `link_nodes` (`noun`,`group`);--> statement-breakpoint
CREATE TABLE `link_removals` (
	`noun` text NOT NULL,
	`finding` text NOT NULL,
	`node` text NOT NULL,
	PRIMARY KEY(`noun`, `finding`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `link_removals_by_node` ON `link_removals` (`noun`,`node`);--> statement-breakpoint
DROP INDEX `chains_by_entity`;--> statement-breakpoint
ALTER TABLE `chains` ADD `node` text;--> statement-breakpoint
CREATE INDEX `chains_by_node` ON `chains` (`node`,`id`);--> statement-breakpoint
CREATE INDEX `chains_by_entity` ON `chains` (`entity_id`,`article_id`,`mentions`);--> statement-breakpoint
DROP INDEX `quotes_by_statement`;--> statement-breakpoint
ALTER TABLE `quotes` ADD `node` text;--> statement-breakpoint
CREATE INDEX `quotes_by_node` ON `quotes` (`node`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_by_statement` ON `quotes` (`statement_id`,`article_id`);--> statement-breakpoint
ALTER TABLE `articles` ADD `node` text;--> statement-breakpoint
CREATE INDEX `articles_by_node` ON `articles` (`node`,`id`);--> statement-breakpoint
ALTER TABLE `reports` ADD `node` text;--> statement-breakpoint
CREATE INDEX `reports_by_node` ON `reports` (`node`,`id`);
