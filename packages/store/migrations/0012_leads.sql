CREATE TABLE `leads` (
	`article_id` text PRIMARY KEY NOT NULL,
	`lead` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
