-- In how many quotes each word stands, as the full-text index knows it: a view of the index that takes no room of its own.
CREATE VIRTUAL TABLE quotes_fts_vocab USING fts5vocab(quotes_fts, 'row');
