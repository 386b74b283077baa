-- SPDX-FileCopyrightText: Firstring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Several programs serve phones from one job: what one stores about phones, the others hear. A job file needs none of
-- this, so the numbers of its steps do not follow.

-- One row: the number of the last transaction that stored something of a server, and of the last ones that changed what is
-- read again as a whole. Who knows `last` as of one moment has all up to then: a transaction holds the job's lock.
CREATE TABLE news (
    id       BIGINT PRIMARY KEY CHECK (id = 1),
    last     BIGINT NOT NULL,
    silenced BIGINT NOT NULL,
    tokens   BIGINT NOT NULL
);
INSERT INTO news (id, last, silenced, tokens) VALUES (1, 0, 0, 0);

CREATE FUNCTION note_news() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    NEW.news := coalesce(nullif(current_setting('firstring.news', true), ''), '0')::bigint;
    NEW.writer := coalesce(current_setting('firstring.writer', true), '');
    RETURN NEW;
END $$;

ALTER TABLE tracks ADD COLUMN news BIGINT NOT NULL DEFAULT 0, ADD COLUMN writer TEXT NOT NULL DEFAULT '';
CREATE INDEX tracks_news ON tracks (news);
CREATE TRIGGER note_news BEFORE INSERT OR UPDATE ON tracks FOR EACH ROW EXECUTE FUNCTION note_news();

ALTER TABLE gate ADD COLUMN news BIGINT NOT NULL DEFAULT 0, ADD COLUMN writer TEXT NOT NULL DEFAULT '';
CREATE INDEX gate_news ON gate (news);
CREATE TRIGGER note_news BEFORE INSERT OR UPDATE ON gate FOR EACH ROW EXECUTE FUNCTION note_news();

-- Phones whose evidence was forgotten.
CREATE TABLE tracks_gone (
    mac    BIGINT PRIMARY KEY,
    news   BIGINT NOT NULL,
    writer TEXT NOT NULL
);
CREATE INDEX tracks_gone_news ON tracks_gone (news);
CREATE TRIGGER note_news BEFORE INSERT OR UPDATE ON tracks_gone FOR EACH ROW EXECUTE FUNCTION note_news();

-- Accounts are few: whoever hears that they changed reads all of them. The channel is that of newsChannel().
CREATE FUNCTION note_tokens() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE news SET last = last + 1, tokens = last + 1;
    PERFORM pg_notify('firstring_news_' || left(encode(sha256(convert_to(TG_TABLE_SCHEMA, 'UTF8')), 'hex'), 32), '');
    RETURN NULL;
END $$;
CREATE TRIGGER note_tokens AFTER INSERT OR UPDATE OR DELETE ON tokens FOR EACH STATEMENT EXECUTE FUNCTION note_tokens();

-- Which address was the first to ask for a phone's files, in which round of its gate. A server writes here before it gives
-- them, by a statement of its own that waits for no lock of the job: of two that do so at the same moment one wins.
CREATE TABLE takers (
    mac     BIGINT PRIMARY KEY,
    round   BIGINT NOT NULL,
    address TEXT NOT NULL
);
