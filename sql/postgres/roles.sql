-- Roles of one office on a PostgreSQL server: its owner, its clerks, its auditors.
--
--   psql -d DATABASE -v schema=tender -f sql/postgres/roles.sql
--
-- Run it as a superuser after `tender init`; repeated, it changes nothing. The roles cannot log in:
-- grant them to people, e.g. GRANT tender_clerk TO li;
--
--   owner     owns the tables; runs `tender init` to bring them up to date
--   clerk     publishes, registers, decides: adds rows, and can take none away; guards.sql holds it to
--             the server's clock and to the journal
--   auditor   reads everything, changes nothing

SET client_min_messages = warning;

\if :{?schema}
\else
  \set schema tender
\endif

\set owner :schema _owner
\set clerk :schema _clerk
\set auditor :schema _auditor

SELECT format('CREATE ROLE %I NOLOGIN', name)
FROM unnest(ARRAY[:'owner', :'clerk', :'auditor']) AS name
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) \gexec

-- Somebody who runs the migrations must be the owner, whoever made the tables first.
ALTER SCHEMA :"schema" OWNER TO :"owner";
SELECT format('ALTER TABLE %I.%I OWNER TO %I', schemaname, tablename, :'owner')
FROM pg_tables WHERE schemaname = :'schema' ORDER BY tablename \gexec

-- Temporary tables come last: nobody puts one in the place of the journal.
SET search_path = :"schema", pg_temp;

REVOKE ALL ON ALL TABLES IN SCHEMA :"schema" FROM PUBLIC, :"clerk", :"auditor";
GRANT USAGE ON SCHEMA :"schema" TO :"clerk", :"auditor";
GRANT SELECT ON ALL TABLES IN SCHEMA :"schema" TO :"clerk", :"auditor";

GRANT INSERT ON
  requests, tenders, tender_versions, milestones, tender_numbers, bidders,
  bidder_versions, bidder_facts, bidder_certificates, bidder_declarations, bidder_records, bids,
  bid_documents, contents, content_chunks, refused_attempts, decisions, calendar_years,
  calendar_days, overrides
TO :"clerk";

-- Whom the database let in is filled in by the database.
GRANT INSERT (sequence, at, actor, kind, tender, bid, line) ON journal TO :"clerk";

-- What may change is a counter, or the end of a version's time in force.
GRANT UPDATE (sequence, at) ON journal_head TO :"clerk";
GRANT UPDATE (last) ON tender_numbers TO :"clerk";
GRANT UPDATE (bids_received) ON tenders TO :"clerk";
GRANT UPDATE (superseded_at) ON bidder_versions, calendar_years TO :"clerk";
GRANT UPDATE (sha256, bytes) ON contents TO :"clerk";
-- Locking a row asks for the right to update a column of it; this one can never be updated.
GRANT UPDATE (id) ON bidders TO :"clerk";

-- Staged contents that no bid came to use are cleared away, and nothing else.
GRANT DELETE ON contents, content_chunks TO :"clerk";
ALTER TABLE contents ENABLE ROW LEVEL SECURITY;
ALTER TABLE content_chunks ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS keep_finished ON contents;
DROP POLICY IF EXISTS keep_finished ON content_chunks;
DROP POLICY IF EXISTS use ON contents;
DROP POLICY IF EXISTS use ON content_chunks;
CREATE POLICY use ON contents USING (true) WITH CHECK (true);
CREATE POLICY use ON content_chunks USING (true) WITH CHECK (true);
CREATE POLICY keep_finished ON contents AS RESTRICTIVE FOR DELETE USING (sha256 IS NULL);
CREATE POLICY keep_finished ON content_chunks AS RESTRICTIVE FOR DELETE USING (
  EXISTS (SELECT FROM contents c WHERE c.id = content_id AND c.sha256 IS NULL));

\ir guards.sql
SELECT format('ALTER FUNCTION %s OWNER TO %I', p.oid::regprocedure, :'owner')
FROM pg_proc p WHERE p.pronamespace = :'schema'::regnamespace AND p.proname ~ '^guards?_' \gexec
