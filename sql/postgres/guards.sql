-- What the database itself holds against a clerk with a console of SQL: no time but the server's, nothing
-- without an entry in the journal, nothing added to what is closed.
--
-- Read by roles.sql, with the search path set to the schema. The owner is not held: who may drop the
-- guards need not climb them. Times are free in a rehearsal.

-- Whether whoever acts is held.
CREATE OR REPLACE FUNCTION guards_hold(relation oid) RETURNS boolean
LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT NOT pg_has_role(current_user, relowner, 'USAGE') FROM pg_class WHERE oid = relation
$$;

CREATE OR REPLACE FUNCTION guards_refuse(relation name, reason text) RETURNS void
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  RAISE insufficient_privilege USING MESSAGE = format('%s: %s', relation, reason);
END $$;

-- A time as a line of the journal writes it: seconds, and of their fraction what is not 0.
CREATE OR REPLACE FUNCTION guards_utc(moment bigint) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path FROM CURRENT AS $$
  SELECT regexp_replace(
    to_char(
      timestamp '1970-01-01' + moment / 86400000000 * interval '1 day'
        + moment % 86400000000 * interval '1 microsecond',
      'YYYY-MM-DD"T"HH24:MI:SS.US'),
    '\.?0+$', '') || 'Z'
$$;

-- The column named by the argument is the time of the server, within a minute.
CREATE OR REPLACE FUNCTION guard_time() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  written bigint := to_jsonb(NEW) ->> TG_ARGV[0];
  now bigint := extract(epoch FROM clock_timestamp()) * 1000000;
BEGIN
  IF guards_hold(TG_RELID) AND (written IS NULL OR abs(written - now) > 60000000)
    AND NOT EXISTS (SELECT FROM office WHERE rehearsal = 1)
  THEN
    PERFORM guards_refuse(TG_TABLE_NAME, format('%s is not the time of the server', TG_ARGV[0]));
  END IF;
  RETURN NEW;
END $$;

-- What the column named by the argument says is said once: it was empty before.
CREATE OR REPLACE FUNCTION guard_once() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  before jsonb := CASE TG_OP WHEN 'INSERT' THEN to_jsonb(NEW) ELSE to_jsonb(OLD) END;
BEGIN
  IF guards_hold(TG_RELID) AND before ->> TG_ARGV[0] IS NOT NULL THEN
    PERFORM guards_refuse(TG_TABLE_NAME, format('%s cannot be set here', TG_ARGV[0]));
  END IF;
  RETURN NEW;
END $$;

-- At the end of the transaction: its own entry is the last of the journal.
CREATE OR REPLACE FUNCTION guard_journaled() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF guards_hold(TG_RELID) AND NOT EXISTS (
    SELECT FROM journal WHERE sequence = (SELECT sequence FROM journal_head)
      AND xmin = pg_current_xact_id()::xid)
  THEN
    PERFORM guards_refuse(TG_TABLE_NAME, 'a change without an entry in the journal');
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION guard_head() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF guards_hold(TG_RELID) AND NEW.sequence <> OLD.sequence + 1 THEN
    PERFORM guards_refuse(TG_TABLE_NAME, 'entries are numbered one by one');
  END IF;
  RETURN NEW;
END $$;

-- An entry is the next one, its columns say what its line says, and nobody takes another user's name.
CREATE OR REPLACE FUNCTION guard_entry() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  line jsonb := NEW.line;
BEGIN
  IF NOT guards_hold(TG_RELID) THEN RETURN NEW; END IF;
  IF NOT EXISTS (
    SELECT FROM journal_head WHERE (sequence, at) = (NEW.sequence, NEW.at)
      AND xmin = pg_current_xact_id()::xid)
  THEN
    PERFORM guards_refuse(TG_TABLE_NAME, 'an entry follows the last one');
  END IF;
  IF (line ->> 'sequence', line ->> 'at', line ->> 'actor', line ->> 'kind', line ->> 'tender',
      line ->> 'bid')
    IS DISTINCT FROM (NEW.sequence::text, guards_utc(NEW.at), NEW.actor, NEW.kind, NEW.tender,
      NEW.bid::text)
  THEN
    PERFORM guards_refuse(TG_TABLE_NAME, 'the line and its columns differ');
  END IF;
  IF EXISTS (
    SELECT FROM pg_roles WHERE rolname = NEW.actor AND rolcanlogin AND rolname <> session_user)
  THEN
    PERFORM guards_refuse(TG_TABLE_NAME, 'the actor is another user of the database');
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION guard_decision() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF guards_hold(TG_RELID) AND NOT EXISTS (
    SELECT FROM journal WHERE xmin = pg_current_xact_id()::xid
      AND (sequence, actor, at, kind)
        = (NEW.sequence, NEW.decided_by, NEW.at, 'requirement.decided'))
  THEN
    PERFORM guards_refuse(TG_TABLE_NAME, 'no such decision by this person in the journal');
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION guard_bid() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF guards_hold(TG_RELID) AND NOT EXISTS (
    SELECT FROM tenders WHERE (id, bids_received) = (NEW.tender_id, NEW.number)
      AND xmin = pg_current_xact_id()::xid)
  THEN
    PERFORM guards_refuse(TG_TABLE_NAME, 'the number was not taken from its tender');
  END IF;
  RETURN NEW;
END $$;

-- A counter goes on by one; its column is named by the argument.
CREATE OR REPLACE FUNCTION guard_counter() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  counted bigint := to_jsonb(NEW) ->> TG_ARGV[0];
  before bigint := CASE TG_OP WHEN 'INSERT' THEN TG_ARGV[1]::bigint - 1
    ELSE (to_jsonb(OLD) ->> TG_ARGV[0])::bigint END;
BEGIN
  IF guards_hold(TG_RELID) AND counted <> before + 1 THEN
    PERFORM guards_refuse(TG_TABLE_NAME, 'a counter goes on by one');
  END IF;
  RETURN NEW;
END $$;

-- A bid number that was taken was used.
CREATE OR REPLACE FUNCTION guard_used() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF guards_hold(TG_RELID)
    AND NOT EXISTS (SELECT FROM bids WHERE (tender_id, number) = (NEW.id, NEW.bids_received))
  THEN
    PERFORM guards_refuse(TG_TABLE_NAME, 'a number without its bid');
  END IF;
  RETURN NULL;
END $$;

-- A row belongs to one that came in the same transaction: nothing is added to what is on record.
-- A version that the transaction ended is its own row too, but did not come in it.
-- The arguments are the other table and, pair by pair, the columns that are the same.
CREATE OR REPLACE FUNCTION guard_with() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  condition text := $and$xmin = pg_current_xact_id()::xid
    AND to_jsonb(parent) ->> 'superseded_at' IS NULL$and$;
  found boolean;
BEGIN
  IF NOT guards_hold(TG_RELID) THEN RETURN NEW; END IF;
  FOR place IN 1 .. TG_NARGS - 2 BY 2 LOOP
    condition := format(
      '%s AND %I = ($1 ->> %L)::bigint', condition, TG_ARGV[place], TG_ARGV[place + 1]);
  END LOOP;
  EXECUTE format('SELECT EXISTS (SELECT FROM %I AS parent WHERE %s)', TG_ARGV[0], condition)
    INTO found USING to_jsonb(NEW);
  IF NOT found THEN
    PERFORM guards_refuse(TG_TABLE_NAME, format('added to an earlier row of %s', TG_ARGV[0]));
  END IF;
  RETURN NEW;
END $$;

-- Versions follow one another: each ends when the next begins, and the last one is in force.
-- The argument is the column that says of what they are versions.
CREATE OR REPLACE FUNCTION guard_versions() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  broken boolean;
BEGIN
  IF NOT guards_hold(TG_RELID) THEN RETURN NULL; END IF;
  EXECUTE format(
    'SELECT EXISTS (SELECT FROM (
      SELECT version, superseded_at, row_number() OVER versions AS place,
        lead(recorded_at) OVER versions AS ended
      FROM %1$I WHERE %2$I = ($1 ->> %2$L)::bigint WINDOW versions AS (ORDER BY version)
    ) AS chain WHERE version <> place OR superseded_at IS DISTINCT FROM ended)',
    TG_TABLE_NAME, TG_ARGV[0])
    INTO broken USING to_jsonb(NEW);
  IF broken THEN
    PERFORM guards_refuse(TG_TABLE_NAME, 'a version ends when the next one begins');
  END IF;
  RETURN NULL;
END $$;

-- A content takes chunks until it has its digest, and then it is closed.
CREATE OR REPLACE FUNCTION guard_open_content() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF guards_hold(TG_RELID)
    AND EXISTS (SELECT FROM contents WHERE id = NEW.content_id AND sha256 IS NOT NULL)
  THEN
    PERFORM guards_refuse(TG_TABLE_NAME, 'the document was received and is closed');
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE
  guard record;
  trigger_name text;
BEGIN
  FOR guard IN SELECT * FROM (VALUES
    ('journal', 'BEFORE INSERT', 'guard_time(''at'')'),
    ('journal', 'BEFORE INSERT', 'guard_entry()'),
    ('journal_head', 'BEFORE UPDATE', 'guard_time(''at'')'),
    ('journal_head', 'BEFORE UPDATE', 'guard_head()'),
    ('journal_head', 'AFTER UPDATE', 'guard_journaled()'),
    ('requests', 'BEFORE INSERT', 'guard_time(''at'')'),
    ('requests', 'AFTER INSERT', 'guard_journaled()'),
    ('tenders', 'BEFORE INSERT', 'guard_counter(''bids_received'', ''0'')'),
    ('tenders', 'AFTER INSERT', 'guard_journaled()'),
    ('tenders', 'BEFORE UPDATE', 'guard_counter(''bids_received'')'),
    ('tenders', 'AFTER UPDATE', 'guard_used()'),
    ('tender_numbers', 'BEFORE INSERT', 'guard_counter(''last'', ''1'')'),
    ('tender_numbers', 'BEFORE UPDATE', 'guard_counter(''last'')'),
    ('tender_numbers', 'AFTER INSERT OR UPDATE', 'guard_journaled()'),
    ('tender_versions', 'BEFORE INSERT', 'guard_time(''recorded_at'')'),
    ('tender_versions', 'BEFORE INSERT', 'guard_once(''superseded_at'')'),
    ('tender_versions', 'BEFORE INSERT', 'guard_with(''tenders'', ''id'', ''tender_id'')'),
    ('tender_versions', 'AFTER INSERT', 'guard_journaled()'),
    ('milestones', 'BEFORE INSERT', 'guard_with(''journal'', ''sequence'', ''sequence'')'),
    ('overrides', 'BEFORE INSERT',
      'guard_with(''tender_versions'', ''tender_id'', ''tender_id'', ''amendment'', ''amendment'')'),
    ('bidders', 'AFTER INSERT', 'guard_journaled()'),
    ('bidder_versions', 'BEFORE INSERT', 'guard_time(''recorded_at'')'),
    ('bidder_versions', 'BEFORE INSERT OR UPDATE', 'guard_once(''superseded_at'')'),
    ('bidder_versions', 'BEFORE UPDATE OF superseded_at', 'guard_time(''superseded_at'')'),
    ('bidder_versions', 'AFTER INSERT OR UPDATE', 'guard_journaled()'),
    ('bidder_versions', 'AFTER INSERT OR UPDATE', 'guard_versions(''bidder_id'')'),
    ('calendar_years', 'BEFORE INSERT', 'guard_time(''recorded_at'')'),
    ('calendar_years', 'BEFORE INSERT OR UPDATE', 'guard_once(''superseded_at'')'),
    ('calendar_years', 'BEFORE UPDATE OF superseded_at', 'guard_time(''superseded_at'')'),
    ('calendar_years', 'AFTER INSERT OR UPDATE', 'guard_journaled()'),
    ('calendar_years', 'AFTER INSERT OR UPDATE', 'guard_versions(''year'')'),
    ('calendar_days', 'BEFORE INSERT',
      'guard_with(''calendar_years'', ''year'', ''year'', ''version'', ''version'')'),
    ('bids', 'BEFORE INSERT', 'guard_time(''received_at'')'),
    ('bids', 'BEFORE INSERT', 'guard_once(''withdrawn_at'')'),
    ('bids', 'BEFORE INSERT', 'guard_bid()'),
    ('bids', 'AFTER INSERT', 'guard_journaled()'),
    ('bid_documents', 'BEFORE INSERT', 'guard_with(''bids'', ''id'', ''bid_id'')'),
    ('refused_attempts', 'BEFORE INSERT', 'guard_time(''at'')'),
    ('refused_attempts', 'AFTER INSERT', 'guard_journaled()'),
    ('decisions', 'BEFORE INSERT', 'guard_time(''at'')'),
    ('decisions', 'BEFORE INSERT', 'guard_decision()'),
    ('contents', 'BEFORE INSERT', 'guard_time(''begun_at'')'),
    ('contents', 'BEFORE INSERT OR UPDATE', 'guard_once(''sha256'')'),
    ('content_chunks', 'BEFORE INSERT', 'guard_open_content()')
  ) AS g (relation, event, call)
  UNION ALL
  SELECT relation, 'BEFORE INSERT',
    'guard_with(''bidder_versions'', ''bidder_id'', ''bidder_id'', ''version'', ''version'')'
  FROM unnest(ARRAY[
    'bidder_facts', 'bidder_certificates', 'bidder_declarations', 'bidder_records'
  ]) AS relation
  LOOP
    trigger_name := format('%s %s', guard.event, split_part(guard.call, '(', 1));
    EXECUTE format('DROP TRIGGER IF EXISTS %I ON %I', trigger_name, guard.relation);
    -- What is looked at afterwards is looked at when the transaction is whole.
    EXECUTE format('CREATE %s TRIGGER %I %s ON %I %s FOR EACH ROW EXECUTE FUNCTION %s',
      CASE WHEN guard.event LIKE 'AFTER%' THEN 'CONSTRAINT' ELSE '' END,
      trigger_name, guard.event, guard.relation,
      CASE WHEN guard.event LIKE 'AFTER%' THEN 'DEFERRABLE INITIALLY DEFERRED' ELSE '' END,
      guard.call);
  END LOOP;
END $$;
