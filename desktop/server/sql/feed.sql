-- The feed: a deferred trigger on every table of the company, whoever writes. From the lock to the commit a
-- transaction is alone, so ids are given in the order of the commits and a station asks `id > cursor` (sync/README).

-- What no station could read stays out: it would stop everybody's sharing at that line of the feed. Times that Python
-- does not know (the columns are the trigger's arguments), JSON too deep or with numbers too long for its reader.
CREATE OR REPLACE FUNCTION sync.refuse_unreadable(p_row jsonb, p_times text[]) RETURNS void
LANGUAGE plpgsql SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM unnest(p_times) col WHERE p_row ->> col !~ '^[0-9]{4}-[^B]*$') THEN
    RAISE EXCEPTION 'a time that no calendar has' USING ERRCODE = 'datetime_field_overflow';
  END IF;
  IF jsonb_path_exists(p_row, '$.**{33}')
      OR jsonb_path_exists(p_row, '$.** ? (@.type() == "number" && (@ > 1e18 || @ < -1e18))') THEN
    RAISE EXCEPTION 'deeper or larger than can be kept' USING ERRCODE = 'program_limit_exceeded';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION sync.capture() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET lock_timeout = '10s' AS $$
DECLARE
  after jsonb;
  before jsonb;
  put jsonb;
  was jsonb;
  whole jsonb;
  push record;
  theirs uuid;
  told sync.change;
  this_xid xid8 := pg_current_xact_id();
BEGIN
  IF TG_TABLE_SCHEMA <> 'app' THEN
    RAISE EXCEPTION 'only tables of the company are captured';
  END IF;
  IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
  IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
  IF TG_OP = 'INSERT' THEN
    put := after;
  ELSIF TG_OP = 'DELETE' THEN
    was := before;
  ELSE
    IF after = before THEN RETURN NULL; END IF;
    IF after -> 'id' <> before -> 'id' THEN
      RAISE EXCEPTION 'a row keeps its id';
    END IF;
    SELECT jsonb_object_agg(e.key, e.value), jsonb_object_agg(e.key, before -> e.key) INTO put, was
      FROM jsonb_each(after) e WHERE e.value IS DISTINCT FROM before -> e.key;
  END IF;
  whole := coalesce(after, before);
  IF put IS NOT NULL THEN PERFORM sync.refuse_unreadable(put, TG_ARGV); END IF;
  LOCK TABLE sync.gate IN EXCLUSIVE MODE;
  SELECT a.txn, a.station INTO push FROM sync.applied a WHERE a.xid = this_xid AND a.at = now();
  theirs := CASE TG_TABLE_NAME
    WHEN 'request' THEN (whole ->> 'team_id')::uuid
    WHEN 'team' THEN (whole ->> 'id')::uuid
    WHEN 'team_member' THEN (whole ->> 'team_id')::uuid
    ELSE (SELECT r.team_id FROM app.request r WHERE r.id = (whole ->> 'request_id')::uuid) END;
  IF TG_TABLE_NAME = 'request' AND TG_OP = 'UPDATE' AND put ? 'team_id' THEN
    theirs := NULL;  -- a contractor hears of it by what enters and leaves: it never saw what stood there before
  END IF;
  INSERT INTO sync.change (xid, author, station, txn, tab, row, op, new, old, team)
    VALUES (this_xid, session_user, push.station, push.txn, TG_TABLE_NAME, (whole ->> 'id')::uuid,
            left(TG_OP, 1)::"char", put, was, theirs) RETURNING * INTO told;
  IF TG_OP <> 'DELETE' AND (TG_TABLE_NAME = 'contact_phone'
      OR TG_OP = 'UPDATE' AND TG_TABLE_NAME IN ('customer', 'site', 'equipment', 'contact')
      OR TG_TABLE_NAME = 'request' AND put ?| ARRAY['team_id', 'customer_id', 'site_id', 'equipment_id', 'contact_id']) THEN
    PERFORM sync.tell_contractors(told, before, after);
  END IF;
  PERFORM pg_notify('daybook', '');
  RETURN NULL;
END $$;

-- One marker a push, also for one that changed nothing.
CREATE OR REPLACE FUNCTION sync.capture_push() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '10s' AS $$
BEGIN
  LOCK TABLE sync.gate IN EXCLUSIVE MODE;
  INSERT INTO sync.change (xid, author, station, txn, tab, row, op, new)
    VALUES (NEW.xid, NEW.author, NEW.station, NEW.txn, 'applied', NEW.txn, 'T', NEW.result);
  PERFORM pg_notify('daybook', '');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION sync.refuse() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: what happened stays written', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;

-- What a push says of itself is not believed: login, time and transaction are the server's.
CREATE OR REPLACE FUNCTION sync.stamp_push() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.author := session_user;
  NEW.at := now();
  NEW.xid := pg_current_xact_id();
  RETURN NEW;
END $$;

DROP TRIGGER IF EXISTS stamp ON sync.applied;
CREATE TRIGGER stamp BEFORE INSERT ON sync.applied FOR EACH ROW EXECUTE FUNCTION sync.stamp_push();
DROP TRIGGER IF EXISTS capture ON sync.applied;
CREATE CONSTRAINT TRIGGER capture AFTER UPDATE ON sync.applied
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sync.capture_push();
DROP TRIGGER IF EXISTS append_only ON sync.change;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON sync.change FOR EACH ROW EXECUTE FUNCTION sync.refuse();
DROP TRIGGER IF EXISTS no_truncate ON sync.change;
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON sync.change EXECUTE FUNCTION sync.refuse();

-- Where a station stands: whether exactly the row at its cursor exists (sync rule 4), and the newest one.
CREATE OR REPLACE FUNCTION sync.head(p_id bigint, p_at timestamptz, OUT known boolean, OUT id bigint, OUT at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p_id = 0 OR EXISTS (SELECT FROM sync.change c WHERE c.id = p_id AND c.at = p_at),
         coalesce(h.id, 0), coalesce(h.at, 'epoch'::timestamptz)
  FROM (SELECT 1) one LEFT JOIN LATERAL (SELECT c.id, c.at FROM sync.change c ORDER BY c.id DESC LIMIT 1) h ON true
$$;
