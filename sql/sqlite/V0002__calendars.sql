-- Working calendars that an office adds or corrects, and rules that a tender was published despite.

CREATE TABLE calendar_years (
  year          INTEGER NOT NULL,
  version       INTEGER NOT NULL,
  recorded_at   INTEGER NOT NULL,
  superseded_at INTEGER,
  source        TEXT    NOT NULL,
  PRIMARY KEY (year, version)
) STRICT;

CREATE TABLE calendar_days (
  year    INTEGER NOT NULL,
  version INTEGER NOT NULL,
  day     INTEGER NOT NULL,
  holiday TEXT, -- its name; absent: a day at a weekend that is worked
  PRIMARY KEY (year, version, day),
  FOREIGN KEY (year, version) REFERENCES calendar_years (year, version)
) STRICT;

-- A rule whose finding did not keep a version of a tender from being published, and who said so.
CREATE TABLE overrides (
  tender_id  INTEGER NOT NULL,
  amendment  INTEGER NOT NULL,
  rule       TEXT    NOT NULL,
  reason     TEXT    NOT NULL,
  decided_by TEXT    NOT NULL,
  PRIMARY KEY (tender_id, amendment, rule),
  FOREIGN KEY (tender_id, amendment) REFERENCES tender_versions (tender_id, amendment)
) STRICT;

-- From a bidder to its bids: whose certificates run out, and where that matters.
CREATE INDEX bids_by_bidder ON bids (bidder_id);
