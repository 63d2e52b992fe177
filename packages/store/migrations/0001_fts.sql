-- Full-text indexes, kept in step by triggers, so inside the transaction that writes the rows.
-- Articles and quotes are indexed where they stand (external content); names and titles of things are short and kept again.
CREATE VIEW article_search AS
	SELECT articles.seq AS seq, articles.title AS title, texts.text AS text
	FROM articles JOIN texts ON texts.article_id = articles.id;
--> statement-breakpoint
CREATE VIRTUAL TABLE articles_fts USING fts5(
	title, text, content = 'article_search', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2"
);
--> statement-breakpoint
CREATE TRIGGER articles_fts_insert AFTER INSERT ON texts BEGIN
	INSERT INTO articles_fts (rowid, title, text)
		SELECT seq, title, new.text FROM articles WHERE id = new.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER articles_fts_delete BEFORE DELETE ON texts BEGIN
	INSERT INTO articles_fts (articles_fts, rowid, title, text)
		SELECT 'delete', seq, title, old.text FROM articles WHERE id = old.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER articles_fts_text AFTER UPDATE OF text ON texts BEGIN
	INSERT INTO articles_fts (articles_fts, rowid, title, text)
		SELECT 'delete', seq, title, old.text FROM articles WHERE id = old.article_id;
	INSERT INTO articles_fts (rowid, title, text)
		SELECT seq, title, new.text FROM articles WHERE id = new.article_id;
END;
--> statement-breakpoint
CREATE TRIGGER articles_fts_title AFTER UPDATE OF title ON articles BEGIN
	INSERT INTO articles_fts (articles_fts, rowid, title, text)
		SELECT 'delete', old.seq, old.title, text FROM texts WHERE article_id = old.id;
	INSERT INTO articles_fts (rowid, title, text)
		SELECT new.seq, new.title, text FROM texts WHERE article_id = new.id;
END;
--> statement-breakpoint
-- An article's texts go by cascade, when its row is gone already: they are deleted first, while the title is still known.
CREATE TRIGGER articles_texts_delete BEFORE DELETE ON articles BEGIN
	DELETE FROM texts WHERE article_id = old.id;
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE quotes_fts USING fts5(
	text, content = 'quotes', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2"
);
--> statement-breakpoint
CREATE TRIGGER quotes_fts_insert AFTER INSERT ON quotes BEGIN
	INSERT INTO quotes_fts (rowid, text) VALUES (new.seq, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER quotes_fts_delete AFTER DELETE ON quotes BEGIN
	INSERT INTO quotes_fts (quotes_fts, rowid, text) VALUES ('delete', old.seq, old.text);
END;
--> statement-breakpoint
CREATE TRIGGER quotes_fts_update AFTER UPDATE OF text ON quotes BEGIN
	INSERT INTO quotes_fts (quotes_fts, rowid, text) VALUES ('delete', old.seq, old.text);
	INSERT INTO quotes_fts (rowid, text) VALUES (new.seq, new.text);
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE entities_fts USING fts5(
	name, aliases, tokenize = "unicode61 remove_diacritics 2"
);
--> statement-breakpoint
CREATE TRIGGER entities_fts_insert AFTER INSERT ON entities BEGIN
	INSERT INTO entities_fts (rowid, name, aliases)
		VALUES (new.seq, new.name, (SELECT group_concat(value, ' · ') FROM json_each(new.aliases)));
END;
--> statement-breakpoint
CREATE TRIGGER entities_fts_delete AFTER DELETE ON entities BEGIN
	DELETE FROM entities_fts WHERE rowid = old.seq;
END;
--> statement-breakpoint
CREATE TRIGGER entities_fts_update AFTER UPDATE OF name, aliases ON entities
WHEN old.name <> new.name OR old.aliases <> new.aliases BEGIN
	DELETE FROM entities_fts WHERE rowid = old.seq;
	INSERT INTO entities_fts (rowid, name, aliases)
		VALUES (new.seq, new.name, (SELECT group_concat(value, ' · ') FROM json_each(new.aliases)));
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE events_fts USING fts5(
	title, tokenize = "unicode61 remove_diacritics 2"
);
--> statement-breakpoint
CREATE TRIGGER events_fts_insert AFTER INSERT ON events BEGIN
	INSERT INTO events_fts (rowid, title) VALUES (new.seq, new.title);
END;
--> statement-breakpoint
CREATE TRIGGER events_fts_delete AFTER DELETE ON events BEGIN
	DELETE FROM events_fts WHERE rowid = old.seq;
END;
--> statement-breakpoint
CREATE TRIGGER events_fts_update AFTER UPDATE OF title ON events WHEN old.title <> new.title BEGIN
	DELETE FROM events_fts WHERE rowid = old.seq;
	INSERT INTO events_fts (rowid, title) VALUES (new.seq, new.title);
END;
