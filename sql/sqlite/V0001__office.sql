-- The first schema of an office. The same tables and columns stand in sql/postgres.
-- Times are microseconds since 1970 UTC, days are days since 1970-01-01, truths are 0 and 1.

CREATE TABLE office (
  id         INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  time_zone  TEXT    NOT NULL,
  rehearsal  INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT;

-- One row: the last entry. Every writer locks it last, after its tender.
CREATE TABLE journal_head (
  id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  sequence INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  accepted INTEGER NOT NULL -- the last entry that accepted a clock behind the one before; 0 for none
) STRICT;

CREATE TABLE journal (
  sequence      INTEGER NOT NULL PRIMARY KEY,
  at            INTEGER NOT NULL,
  actor         TEXT    NOT NULL,
  kind          TEXT    NOT NULL,
  tender        TEXT,
  bid           INTEGER,
  line          TEXT    NOT NULL, -- canonical JSON, byte for byte as written
  database_user TEXT -- whom the database let in: SQLite knows no users
) STRICT;

CREATE INDEX journal_by_tender ON journal (tender, sequence) WHERE tender IS NOT NULL;

CREATE TABLE requests (
  key      TEXT    NOT NULL PRIMARY KEY,
  content  TEXT    NOT NULL,
  sequence INTEGER NOT NULL, -- the entry of the journal that it came to
  at       INTEGER NOT NULL,
  actor    TEXT    NOT NULL
) STRICT;

-- To know a repetition, which has no key of its own.
CREATE INDEX requests_by_time ON requests (at);

CREATE TABLE tenders (
  id            INTEGER NOT NULL PRIMARY KEY,
  number        TEXT    NOT NULL UNIQUE,
  bids_received INTEGER NOT NULL -- the last bid number taken: a counter leaves no gaps
) STRICT;

-- A tender as published, and after each amendment. Exactly one version of a tender is not superseded.
CREATE TABLE tender_versions (
  tender_id         INTEGER NOT NULL REFERENCES tenders (id),
  amendment         INTEGER NOT NULL,
  recorded_at       INTEGER NOT NULL,
  superseded_at     INTEGER,
  title             TEXT    NOT NULL,
  search_text       TEXT    NOT NULL, -- number, title and procuring entity in lower case
  time_zone         TEXT    NOT NULL,
  published_at      INTEGER NOT NULL,
  documents_opens   INTEGER,
  documents_closes  INTEGER,
  enquiry_opens     INTEGER,
  enquiry_closes    INTEGER,
  submission_opens  INTEGER NOT NULL,
  submission_closes INTEGER NOT NULL,
  opening_at        INTEGER,
  regime            TEXT    NOT NULL, -- separated by blanks; a board needs it
  definition        TEXT    NOT NULL, -- JSON in the shape of the definition file; long, so it is last
  PRIMARY KEY (tender_id, amendment),
  CHECK (submission_opens < submission_closes)
) STRICT;

CREATE INDEX tender_versions_by_closing ON tender_versions (submission_closes);

CREATE TABLE milestones (
  tender_id INTEGER NOT NULL REFERENCES tenders (id),
  sequence  INTEGER NOT NULL REFERENCES journal (sequence),
  kind      TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  PRIMARY KEY (tender_id, sequence)
) STRICT;

-- The numbers that the office assigns: one running count a year.
CREATE TABLE tender_numbers (
  year INTEGER NOT NULL PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT;

CREATE TABLE bidders (
  id         INTEGER NOT NULL PRIMARY KEY,
  scheme     TEXT    NOT NULL,
  identifier TEXT    NOT NULL,
  folded     TEXT    NOT NULL, -- letters and digits of the identifier, to find it under any scheme
  UNIQUE (scheme, identifier)
) STRICT;

CREATE INDEX bidders_by_folded ON bidders (folded);

CREATE TABLE bidder_versions (
  bidder_id            INTEGER NOT NULL REFERENCES bidders (id),
  version              INTEGER NOT NULL,
  recorded_at          INTEGER NOT NULL,
  superseded_at        INTEGER,
  name                 TEXT    NOT NULL,
  folded_name          TEXT    NOT NULL, -- the name as it is compared
  legal_representative TEXT,
  telephone            TEXT,
  PRIMARY KEY (bidder_id, version)
) STRICT;

CREATE INDEX bidder_versions_by_name ON bidder_versions (folded_name) WHERE superseded_at IS NULL;

-- A list is as many rows as it has elements, counted from 1; a single value is element 0.
CREATE TABLE bidder_facts (
  bidder_id INTEGER NOT NULL,
  version   INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  element   INTEGER NOT NULL,
  name      TEXT    NOT NULL,
  kind      TEXT    NOT NULL CHECK (kind IN ('text', 'number', 'truth', 'empty')),
  value     TEXT    NOT NULL,
  PRIMARY KEY (bidder_id, version, position, element),
  FOREIGN KEY (bidder_id, version) REFERENCES bidder_versions (bidder_id, version)
) STRICT;

CREATE TABLE bidder_certificates (
  bidder_id  INTEGER NOT NULL,
  version    INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  kind       TEXT    NOT NULL,
  grade      TEXT,
  number     TEXT,
  issuer     TEXT,
  scope      TEXT    NOT NULL, -- texts separated by U+001F, which no text can contain
  valid_from INTEGER,
  valid_to   INTEGER,
  PRIMARY KEY (bidder_id, version, position),
  FOREIGN KEY (bidder_id, version) REFERENCES bidder_versions (bidder_id, version)
) STRICT;

CREATE TABLE bidder_declarations (
  bidder_id INTEGER NOT NULL,
  version   INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  name      TEXT    NOT NULL,
  value     INTEGER NOT NULL CHECK (value IN (0, 1)),
  PRIMARY KEY (bidder_id, version, position),
  FOREIGN KEY (bidder_id, version) REFERENCES bidder_versions (bidder_id, version)
) STRICT;

-- A check for adverse records, and one more row for each record found. Element 0 is the check.
CREATE TABLE bidder_records (
  bidder_id  INTEGER NOT NULL,
  version    INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  element    INTEGER NOT NULL,
  kind       TEXT    NOT NULL,
  day        INTEGER NOT NULL, -- of the check, or of the record found
  text       TEXT    NOT NULL, -- the source of the check, or the summary of the record
  penalty    TEXT, -- of the record, as are the following
  fine       TEXT,
  currency   TEXT,
  until      INTEGER,
  PRIMARY KEY (bidder_id, version, position, element),
  FOREIGN KEY (bidder_id, version) REFERENCES bidder_versions (bidder_id, version)
) STRICT;

CREATE TABLE bids (
  id           INTEGER NOT NULL PRIMARY KEY,
  tender_id    INTEGER NOT NULL REFERENCES tenders (id),
  number       INTEGER NOT NULL,
  bidder_id    INTEGER NOT NULL REFERENCES bidders (id),
  received_at  INTEGER NOT NULL,
  seal         TEXT,
  key          TEXT    NOT NULL,
  withdrawn_at INTEGER,
  UNIQUE (tender_id, number)
) STRICT;

-- A bidder has one bid in a tender, and another only after withdrawing it.
CREATE UNIQUE INDEX bids_standing ON bids (tender_id, bidder_id) WHERE withdrawn_at IS NULL;

-- Without a digest the content is staged: no bid refers to it yet.
CREATE TABLE contents (
  id       INTEGER NOT NULL PRIMARY KEY,
  begun_at INTEGER NOT NULL,
  sha256   TEXT    UNIQUE,
  bytes    INTEGER
) STRICT;

CREATE TABLE content_chunks (
  content_id INTEGER NOT NULL REFERENCES contents (id),
  position   INTEGER NOT NULL,
  bytes      BLOB    NOT NULL,
  PRIMARY KEY (content_id, position)
) STRICT;

CREATE TABLE bid_documents (
  bid_id   INTEGER NOT NULL REFERENCES bids (id),
  position INTEGER NOT NULL,
  item     TEXT    NOT NULL,
  sha256   TEXT    REFERENCES contents (sha256), -- absent: handed in on paper
  bytes    INTEGER,
  name     TEXT,
  PRIMARY KEY (bid_id, position)
) STRICT;

CREATE TABLE refused_attempts (
  sequence  INTEGER NOT NULL PRIMARY KEY, -- its entry in the journal
  tender_id INTEGER NOT NULL REFERENCES tenders (id),
  bidder_id INTEGER NOT NULL REFERENCES bidders (id),
  at        INTEGER NOT NULL,
  seal      TEXT,
  code      TEXT    NOT NULL,
  detail    TEXT    NOT NULL -- what the rule compared: an instant, a phase, a seal or a bid number
) STRICT;

CREATE INDEX refused_attempts_by_tender ON refused_attempts (tender_id, at);

CREATE TABLE decisions (
  bid_id      INTEGER NOT NULL REFERENCES bids (id),
  sequence    INTEGER NOT NULL,
  requirement TEXT    NOT NULL,
  result      TEXT    NOT NULL CHECK (result IN ('met', 'notMet', 'waived', 'open')),
  reason      TEXT    NOT NULL,
  decided_by  TEXT    NOT NULL,
  at          INTEGER NOT NULL,
  PRIMARY KEY (bid_id, sequence)
) STRICT;

INSERT INTO journal_head (id, sequence, at, accepted) VALUES (1, 0, 0, 0);
