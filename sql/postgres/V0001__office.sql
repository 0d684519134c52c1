-- The first schema of an office. The same tables and columns stand in sql/sqlite.
-- Times are microseconds since 1970 UTC, days are days since 1970-01-01, truths are 0 and 1.

CREATE TABLE office (
  id         bigint           NOT NULL PRIMARY KEY CHECK (id = 1),
  time_zone  text COLLATE "C" NOT NULL,
  rehearsal  bigint           NOT NULL CHECK (rehearsal IN (0, 1)),
  created_at bigint           NOT NULL
);

-- One row: the last entry. Every writer locks it last, after its tender.
CREATE TABLE journal_head (
  id       bigint           NOT NULL PRIMARY KEY CHECK (id = 1),
  sequence bigint           NOT NULL,
  at       bigint           NOT NULL,
  accepted bigint           NOT NULL -- the last entry that accepted a clock behind the one before; 0 for none
);

CREATE TABLE journal (
  sequence      bigint           NOT NULL PRIMARY KEY,
  at            bigint           NOT NULL,
  actor         text COLLATE "C" NOT NULL,
  kind          text COLLATE "C" NOT NULL,
  tender        text COLLATE "C",
  bid           bigint,
  line          text COLLATE "C" NOT NULL, -- canonical JSON, byte for byte as written
  database_user text COLLATE "C" DEFAULT session_user::text -- whom the database let in, whoever the actor is
);

CREATE INDEX journal_by_tender ON journal (tender, sequence) WHERE tender IS NOT NULL;

CREATE TABLE requests (
  key      text COLLATE "C" NOT NULL PRIMARY KEY,
  content  text COLLATE "C" NOT NULL,
  sequence bigint           NOT NULL, -- the entry of the journal that it came to
  at       bigint           NOT NULL,
  actor    text COLLATE "C" NOT NULL
);

-- To know a repetition, which has no key of its own.
CREATE INDEX requests_by_time ON requests (at);

CREATE TABLE tenders (
  id            bigint           NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number        text COLLATE "C" NOT NULL UNIQUE,
  bids_received bigint           NOT NULL -- the last bid number taken: a counter leaves no gaps
);

-- A tender as published, and after each amendment. Exactly one version of a tender is not superseded.
CREATE TABLE tender_versions (
  tender_id         bigint           NOT NULL REFERENCES tenders (id),
  amendment         bigint           NOT NULL,
  recorded_at       bigint           NOT NULL,
  superseded_at     bigint,
  title             text COLLATE "C" NOT NULL,
  search_text       text COLLATE "C" NOT NULL, -- number, title and procuring entity in lower case
  time_zone         text COLLATE "C" NOT NULL,
  published_at      bigint           NOT NULL,
  documents_opens   bigint,
  documents_closes  bigint,
  enquiry_opens     bigint,
  enquiry_closes    bigint,
  submission_opens  bigint           NOT NULL,
  submission_closes bigint           NOT NULL,
  opening_at        bigint,
  regime            text COLLATE "C" NOT NULL, -- separated by blanks; a board needs it
  definition        text COLLATE "C" NOT NULL, -- JSON in the shape of the definition file; long, so it is last
  PRIMARY KEY (tender_id, amendment),
  CHECK (submission_opens < submission_closes)
);

CREATE INDEX tender_versions_by_closing ON tender_versions (submission_closes);

CREATE TABLE milestones (
  tender_id bigint           NOT NULL REFERENCES tenders (id),
  sequence  bigint           NOT NULL REFERENCES journal (sequence),
  kind      text COLLATE "C" NOT NULL,
  at        bigint           NOT NULL,
  PRIMARY KEY (tender_id, sequence)
);

-- The numbers that the office assigns: one running count a year.
CREATE TABLE tender_numbers (
  year bigint           NOT NULL PRIMARY KEY,
  last bigint           NOT NULL
);

CREATE TABLE bidders (
  id         bigint           NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  scheme     text COLLATE "C" NOT NULL,
  identifier text COLLATE "C" NOT NULL,
  folded     text COLLATE "C" NOT NULL, -- letters and digits of the identifier, to find it under any scheme
  UNIQUE (scheme, identifier)
);

CREATE INDEX bidders_by_folded ON bidders (folded);

CREATE TABLE bidder_versions (
  bidder_id            bigint           NOT NULL REFERENCES bidders (id),
  version              bigint           NOT NULL,
  recorded_at          bigint           NOT NULL,
  superseded_at        bigint,
  name                 text COLLATE "C" NOT NULL,
  folded_name          text COLLATE "C" NOT NULL, -- the name as it is compared
  legal_representative text COLLATE "C",
  telephone            text COLLATE "C",
  PRIMARY KEY (bidder_id, version)
);

CREATE INDEX bidder_versions_by_name ON bidder_versions (folded_name) WHERE superseded_at IS NULL;

-- A list is as many rows as it has elements, counted from 1; a single value is element 0.
CREATE TABLE bidder_facts (
  bidder_id bigint           NOT NULL,
  version   bigint           NOT NULL,
  position  bigint           NOT NULL,
  element   bigint           NOT NULL,
  name      text COLLATE "C" NOT NULL,
  kind      text COLLATE "C" NOT NULL CHECK (kind IN ('text', 'number', 'truth', 'empty')),
  value     text COLLATE "C" NOT NULL,
  PRIMARY KEY (bidder_id, version, position, element),
  FOREIGN KEY (bidder_id, version) REFERENCES bidder_versions (bidder_id, version)
);

CREATE TABLE bidder_certificates (
  bidder_id  bigint           NOT NULL,
  version    bigint           NOT NULL,
  position   bigint           NOT NULL,
  kind       text COLLATE "C" NOT NULL,
  grade      text COLLATE "C",
  number     text COLLATE "C",
  issuer     text COLLATE "C",
  scope      text COLLATE "C" NOT NULL, -- texts separated by U+001F, which no text can contain
  valid_from bigint,
  valid_to   bigint,
  PRIMARY KEY (bidder_id, version, position),
  FOREIGN KEY (bidder_id, version) REFERENCES bidder_versions (bidder_id, version)
);

CREATE TABLE bidder_declarations (
  bidder_id bigint           NOT NULL,
  version   bigint           NOT NULL,
  position  bigint           NOT NULL,
  name      text COLLATE "C" NOT NULL,
  value     bigint           NOT NULL CHECK (value IN (0, 1)),
  PRIMARY KEY (bidder_id, version, position),
  FOREIGN KEY (bidder_id, version) REFERENCES bidder_versions (bidder_id, version)
);

-- A check for adverse records, and one more row for each record found. Element 0 is the check.
CREATE TABLE bidder_records (
  bidder_id  bigint           NOT NULL,
  version    bigint           NOT NULL,
  position   bigint           NOT NULL,
  element    bigint           NOT NULL,
  kind       text COLLATE "C" NOT NULL,
  day        bigint           NOT NULL, -- of the check, or of the record found
  text       text COLLATE "C" NOT NULL, -- the source of the check, or the summary of the record
  penalty    text COLLATE "C", -- of the record, as are the following
  fine       text COLLATE "C",
  currency   text COLLATE "C",
  until      bigint,
  PRIMARY KEY (bidder_id, version, position, element),
  FOREIGN KEY (bidder_id, version) REFERENCES bidder_versions (bidder_id, version)
);

CREATE TABLE bids (
  id           bigint           NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tender_id    bigint           NOT NULL REFERENCES tenders (id),
  number       bigint           NOT NULL,
  bidder_id    bigint           NOT NULL REFERENCES bidders (id),
  received_at  bigint           NOT NULL,
  seal         text COLLATE "C",
  key          text COLLATE "C" NOT NULL,
  withdrawn_at bigint,
  UNIQUE (tender_id, number)
);

-- A bidder has one bid in a tender, and another only after withdrawing it.
CREATE UNIQUE INDEX bids_standing ON bids (tender_id, bidder_id) WHERE withdrawn_at IS NULL;

-- Without a digest the content is staged: no bid refers to it yet.
CREATE TABLE contents (
  id       bigint           NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  begun_at bigint           NOT NULL,
  sha256   text COLLATE "C" UNIQUE,
  bytes    bigint
);

CREATE TABLE content_chunks (
  content_id bigint           NOT NULL REFERENCES contents (id),
  position   bigint           NOT NULL,
  bytes      bytea            NOT NULL,
  PRIMARY KEY (content_id, position)
);

CREATE TABLE bid_documents (
  bid_id   bigint           NOT NULL REFERENCES bids (id),
  position bigint           NOT NULL,
  item     text COLLATE "C" NOT NULL,
  sha256   text COLLATE "C" REFERENCES contents (sha256), -- absent: handed in on paper
  bytes    bigint,
  name     text COLLATE "C",
  PRIMARY KEY (bid_id, position)
);

CREATE TABLE refused_attempts (
  sequence  bigint           NOT NULL PRIMARY KEY, -- its entry in the journal
  tender_id bigint           NOT NULL REFERENCES tenders (id),
  bidder_id bigint           NOT NULL REFERENCES bidders (id),
  at        bigint           NOT NULL,
  seal      text COLLATE "C",
  code      text COLLATE "C" NOT NULL,
  detail    text COLLATE "C" NOT NULL -- what the rule compared: an instant, a phase, a seal or a bid number
);

CREATE INDEX refused_attempts_by_tender ON refused_attempts (tender_id, at);

CREATE TABLE decisions (
  bid_id      bigint           NOT NULL REFERENCES bids (id),
  sequence    bigint           NOT NULL,
  requirement text COLLATE "C" NOT NULL,
  result      text COLLATE "C" NOT NULL CHECK (result IN ('met', 'notMet', 'waived', 'open')),
  reason      text COLLATE "C" NOT NULL,
  decided_by  text COLLATE "C" NOT NULL,
  at          bigint           NOT NULL,
  PRIMARY KEY (bid_id, sequence)
);

INSERT INTO journal_head (id, sequence, at, accepted) VALUES (1, 0, 0, 0);
