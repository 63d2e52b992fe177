DROP INDEX `link_nodes_by_group`;--> statement-breakpoint
ALTER TABLE `link_nodes` ADD `standing` text;--> statement-breakpoint
ALTER TABLE `link_nodes` ADD `refused` integer DEFAULT false NOT NULL;--> statement-breakpoint
-- The ends of edges that were passed over.
UPDATE `link_nodes` SET `refused` = 1 WHERE (`noun`, `node`) IN (
  SELECT `e`.`noun`, `p`.`node` FROM `link_edges` AS `e`
  CROSS JOIN `link_nodes` AS `p` ON `p`.`noun` = `e`.`noun` AND `p`.`node` = `e`.`a`
  CROSS JOIN `link_nodes` AS `q` ON `q`.`noun` = `e`.`noun` AND `q`.`node` = `e`.`b`
  WHERE `p`.`group` <> `q`.`group`);--> statement-breakpoint
-- The ends of edges that were passed over.
UPDATE `link_nodes` SET `refused` = 1 WHERE (`noun`, `node`) IN (
  SELECT `e`.`noun`, `q`.`node` FROM `link_edges` AS `e`
  CROSS JOIN `link_nodes` AS `p` ON `p`.`noun` = `e`.`noun` AND `p`.`node` = `e`.`a`
  CROSS JOIN `link_nodes` AS `q` ON `q`.`noun` = `e`.`noun` AND `q`.`node` = `e`.`b`
  WHERE `p`.`group` <> `q`.`group`);--> statement-breakpoint
ALTER TABLE `link_nodes` ADD `signature` text;--> statement-breakpoint
CREATE INDEX `link_nodes_refused` ON `link_nodes` (`noun`,`group`) WHERE "link_nodes"."refused";--> statement-breakpoint
CREATE INDEX `link_nodes_by_group` ON `link_nodes` (`noun`,`group`,`thing`);--> statement-breakpoint
ALTER TABLE `chains` ADD `naming` text;--> statement-breakpoint
ALTER TABLE `chains` ADD `published_value` text;--> statement-breakpoint
-- A chain is dated by its article; what it says of its entity is counted chain by chain until the article is stored anew.
UPDATE `chains` SET `published_value` = (SELECT `published_value` FROM `articles` WHERE `articles`.`id` = `chains`.`article_id`);--> statement-breakpoint
CREATE INDEX `chains_by_naming` ON `chains` (`entity_id`,`naming`,`published_value`,`mentions`,`id`);