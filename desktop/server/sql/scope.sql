-- What a contractor sees of the company: its own teams' requests, what hangs on them, who and where they are about.
-- A row that enters this scope comes into the feed whole (E), one that leaves it is told by its id alone (X).

-- A row as a contractor may read it: what the company notes for itself alone is left out.
CREATE OR REPLACE FUNCTION sync.shown(p_tab name, p_row jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE p_tab WHEN 'site' THEN p_row - 'private_notes' WHEN 'person' THEN p_row - ARRAY['pin', 'note']
                    ELSE p_row END
$$;

CREATE OR REPLACE FUNCTION sync.is_contractors(p_team uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM app.team WHERE id = p_team AND is_contractor)
$$;

-- Whom and what a request is about, whole.
CREATE OR REPLACE FUNCTION sync.about(p_request uuid) RETURNS TABLE (tab name, id uuid, image jsonb)
LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  WITH r AS (SELECT * FROM app.request WHERE request.id = p_request)
  SELECT 'customer'::name, x.id, to_jsonb(x) FROM app.customer x JOIN r ON x.id = r.customer_id
  UNION ALL SELECT 'site', x.id, sync.shown('site', to_jsonb(x)) FROM app.site x JOIN r ON x.id = r.site_id
  UNION ALL SELECT 'equipment', x.id, to_jsonb(x) FROM app.equipment x JOIN r ON x.id = r.equipment_id
  UNION ALL SELECT 'contact', x.id, to_jsonb(x) FROM app.contact x JOIN r ON x.id = r.contact_id
  UNION ALL SELECT 'contact_phone', x.id, to_jsonb(x) FROM app.contact_phone x JOIN r ON x.contact_id = r.contact_id
$$;

-- A request and what hangs on it, whole.
CREATE OR REPLACE FUNCTION sync.with_journal(p_request uuid) RETURNS TABLE (tab name, id uuid, image jsonb)
LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT 'request'::name, x.id, to_jsonb(x) FROM app.request x WHERE x.id = p_request
  UNION ALL SELECT 'entry', x.id, to_jsonb(x) FROM app.entry x WHERE x.request_id = p_request
  UNION ALL SELECT 'call', x.id, to_jsonb(x) FROM app.call x WHERE x.request_id = p_request
  UNION ALL SELECT 'ring', x.id, to_jsonb(x) FROM app.ring x WHERE x.request_id = p_request
  UNION ALL SELECT 'promise', x.id, to_jsonb(x) FROM app.promise x WHERE x.request_id = p_request
  UNION ALL SELECT 'work_order', x.id, to_jsonb(x) FROM app.work_order x WHERE x.request_id = p_request
  UNION ALL SELECT 'labour', x.id, to_jsonb(x) FROM app.labour x WHERE x.request_id = p_request
  UNION ALL SELECT 'attachment', x.id, to_jsonb(x) FROM app.attachment x WHERE x.request_id = p_request
$$;

-- The contractors whose requests are about this row of the directory.
CREATE OR REPLACE FUNCTION sync.contractors_of(p_tab name, p_row jsonb) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT DISTINCT r.team_id FROM app.request r JOIN app.team t ON t.id = r.team_id AND t.is_contractor WHERE r.%I = $1',
    CASE p_tab WHEN 'contact_phone' THEN 'contact' ELSE p_tab END || '_id')
    USING (p_row ->> CASE p_tab WHEN 'contact_phone' THEN 'contact_id' ELSE 'id' END)::uuid;
END $$;

-- Write what enters and leaves contractors' scopes by one change; *p_change* is the line of the feed it is told with.
CREATE OR REPLACE FUNCTION sync.tell_contractors(p_change sync.change, p_before jsonb, p_after jsonb) RETURNS void
LANGUAGE plpgsql SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  was uuid := (p_before ->> 'team_id')::uuid;
  now_of uuid := (p_after ->> 'team_id')::uuid;
BEGIN
  IF p_change.tab <> 'request' THEN
    INSERT INTO sync.change (xid, author, station, txn, tab, row, op, new, team)
      SELECT p_change.xid, p_change.author, p_change.station, p_change.txn, p_change.tab, p_change.row, 'E',
             sync.shown(p_change.tab, p_after), team FROM sync.contractors_of(p_change.tab, p_after) team;
    RETURN;
  END IF;
  IF was IS DISTINCT FROM now_of AND sync.is_contractors(was) THEN
    INSERT INTO sync.change (xid, author, station, txn, tab, row, op, team)
      VALUES (p_change.xid, p_change.author, p_change.station, p_change.txn, 'request', p_change.row, 'X', was);
  END IF;
  IF NOT sync.is_contractors(now_of) THEN RETURN; END IF;
  INSERT INTO sync.change (xid, author, station, txn, tab, row, op, new, team)
    SELECT p_change.xid, p_change.author, p_change.station, p_change.txn, x.tab, x.id, 'E', x.image, now_of
    FROM sync.about(p_change.row) x
    WHERE was IS DISTINCT FROM now_of
       OR p_change.new ?| ARRAY['customer_id', 'site_id', 'equipment_id', 'contact_id'];
  IF p_before IS NOT NULL AND was IS DISTINCT FROM now_of THEN
    INSERT INTO sync.change (xid, author, station, txn, tab, row, op, new, team)
      SELECT p_change.xid, p_change.author, p_change.station, p_change.txn, x.tab, x.id, 'E', x.image, now_of
      FROM sync.with_journal(p_change.row) x;
  END IF;
END $$;
