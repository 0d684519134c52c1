-- Working calendars that an office adds or corrects, and rules that a tender was published despite.

CREATE TABLE calendar_years (
  year          bigint           NOT NULL,
  version       bigint           NOT NULL,
  recorded_at   bigint           NOT NULL,
  superseded_at bigint,
  source        text COLLATE "C" NOT NULL,
  PRIMARY KEY (year, version)
);

CREATE TABLE calendar_days (
  year    bigint           NOT NULL,
  version bigint           NOT NULL,
  day     bigint           NOT NULL,
  holiday text COLLATE "C", -- its name; absent: a day at a weekend that is worked
  PRIMARY KEY (year, version, day),
  FOREIGN KEY (year, version) REFERENCES calendar_years (year, version)
);

-- A rule whose finding did not keep a version of a tender from being published, and who said so.
CREATE TABLE overrides (
  tender_id  bigint           NOT NULL,
  amendment  bigint           NOT NULL,
  rule       text COLLATE "C" NOT NULL,
  reason     text COLLATE "C" NOT NULL,
  decided_by text COLLATE "C" NOT NULL,
  PRIMARY KEY (tender_id, amendment, rule),
  FOREIGN KEY (tender_id, amendment) REFERENCES tender_versions (tender_id, amendment)
);

-- From a bidder to its bids: whose certificates run out, and where that matters.
CREATE INDEX bids_by_bidder ON bids (bidder_id);
