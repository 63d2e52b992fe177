-- "The Harbor Ledger" is looked up as "harbor ledger".
UPDATE `articles` SET `outlet_key` = substr(`outlet_key`, 5) WHERE `outlet_key` LIKE 'the _%';
