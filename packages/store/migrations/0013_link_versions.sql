CREATE TABLE `link_versions` (
	`version` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
-- What was linked before versions were noted may have been linked by any.
INSERT INTO `link_versions` (`version`) SELECT '0' WHERE EXISTS (SELECT 1 FROM `link_nodes`);
