-- Doubles of the directory that were merged: merged_into_id names the row that stays. Whoever writes something about a
-- merged row, not knowing of it yet, has it follow to the one that stays; of two merges that meet the first stands.

-- The row that stands for this one after all merges.
CREATE OR REPLACE FUNCTION sync.stands_for(p_tab text, p_id uuid) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  found uuid := p_id;
  further uuid;
  passed uuid[] := ARRAY[p_id];
BEGIN
  LOOP
    EXECUTE format('SELECT merged_into_id FROM app.%I WHERE id = $1', p_tab) INTO further USING found;
    EXIT WHEN further IS NULL OR further = ANY (passed);
    found := further;
    passed := passed || found;
  END LOOP;
  RETURN found;
END $$;

-- Whether an act merges doubles, or takes that back.
CREATE OR REPLACE FUNCTION sync.is_merge(p_ops jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM jsonb_array_elements(p_ops) op WHERE op ->> 'tab' = 'entry'
                 AND op -> 'set' ->> 'kind' = 'directory' AND op -> 'set' -> 'data' ->> 'act' IN ('merge', 'unmerge'))
$$;

-- Whether a merge meets another one: its row is merged already, or the one it is to go into was merged into it. Merges
-- take turns from here to their commit.
CREATE OR REPLACE FUNCTION sync.has_met(p_ops jsonb) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  op jsonb;
  was uuid;
BEGIN
  PERFORM pg_advisory_xact_lock(7020373);
  FOR op IN SELECT o FROM jsonb_array_elements(p_ops) o WHERE o ->> 'op' = 'U'
      AND o ->> 'tab' IN (SELECT DISTINCT f.target::text FROM sync.follows f)
      AND o -> 'set' ->> 'merged_into_id' IS NOT NULL AND o -> 'base' ->> 'merged_into_id' IS NULL LOOP
    EXECUTE format('SELECT merged_into_id FROM app.%I WHERE id = $1', op ->> 'tab') INTO was USING (op ->> 'id')::uuid;
    IF was IS NOT NULL
        OR sync.stands_for(op ->> 'tab', (op -> 'set' ->> 'merged_into_id')::uuid) = (op ->> 'id')::uuid THEN
      RETURN true;
    END IF;
  END LOOP;
  RETURN false;
END $$;

-- The journal says that a merge met another one, which stands.
CREATE OR REPLACE FUNCTION sync.write_met(p_txn uuid, p_station text, p_ops jsonb) RETURNS void
LANGUAGE sql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
  INSERT INTO app.entry (id, request_id, kind, occurred_at, recorded_at, author_id, station, data, text)
    SELECT sync.note_id(p_txn, (op ->> 'id')::uuid), NULL, 'directory', now(),
           greatest(now(), (op -> 'set' ->> 'recorded_at')::timestamptz + interval '1 microsecond'),
           coalesce((op -> 'set' ->> 'author_id')::uuid, sync.my_person()), p_station,
           jsonb_build_object('act', 'merge_met', 'refers', op -> 'id', 'table', op -> 'set' -> 'data' -> 'table',
                              'row_id', op -> 'set' -> 'data' -> 'row_id',
                              'other_id', op -> 'set' -> 'data' -> 'other_id'), ''
    FROM jsonb_array_elements(p_ops) op
    WHERE op ->> 'tab' = 'entry' AND op -> 'set' ->> 'kind' = 'directory' AND op -> 'set' -> 'data' ->> 'act' = 'merge'
$$;

-- What a merge sets, without the columns that somebody else has changed meanwhile: they are not the merged row's any more.
CREATE OR REPLACE FUNCTION sync.unmoved(p_tab text, p_id uuid, p_set jsonb, p_base jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE server jsonb;
BEGIN
  EXECUTE format('SELECT to_jsonb(r) FROM app.%I r WHERE id = $1', p_tab) INTO server USING p_id;
  RETURN (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(p_set) WHERE
    NOT EXISTS (SELECT FROM sync.follows f WHERE f.tab = p_tab AND f.col = key AND f.col <> 'merged_into_id'
                AND server ->> key IS DISTINCT FROM p_base ->> key
                AND server ->> key IS DISTINCT FROM sync.stands_for(f.target::text, (p_base ->> key)::uuid)::text));
END $$;

-- Whether an act names a row that was merged, or merges one: nearly none does, and then nothing has to follow.
CREATE OR REPLACE FUNCTION sync.is_about_merged(p_ops jsonb) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE named uuid[];
BEGIN
  IF EXISTS (SELECT FROM jsonb_array_elements(p_ops) op WHERE op -> 'set' ->> 'merged_into_id' IS NOT NULL) THEN
    RETURN true;
  END IF;
  SELECT array_agg((op -> 'set' ->> f.col::text)::uuid) INTO named
    FROM jsonb_array_elements(p_ops) op JOIN sync.follows f ON f.tab = op ->> 'tab'
    WHERE op -> 'set' ->> f.col::text IS NOT NULL;
  RETURN named IS NOT NULL AND (
    EXISTS (SELECT FROM app.customer r WHERE r.id = ANY (named) AND r.merged_into_id IS NOT NULL)
    OR EXISTS (SELECT FROM app.contact r WHERE r.id = ANY (named) AND r.merged_into_id IS NOT NULL)
    OR EXISTS (SELECT FROM app.site r WHERE r.id = ANY (named) AND r.merged_into_id IS NOT NULL));
END $$;

-- Let what an act says about merged rows, and what refers to rows that it merges, follow to the one that stays (ended
-- requests stay where they were written), and the paths of places be those of the places above them. Behind the gate: no other act is between reading and writing here.
CREATE OR REPLACE FUNCTION sync.follow_merges(p_ops jsonb) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  way record;
  about uuid[];
  merged uuid[];
  moved uuid[];
  sites uuid[] := '{}';
  has_followed boolean := false;
  is_about_merged boolean := sync.is_about_merged(p_ops);
BEGIN
  FOR way IN SELECT f.tab, f.col, f.target FROM sync.follows f WHERE is_about_merged ORDER BY f.target, f.tab, f.col LOOP
    SELECT array_agg((op ->> 'id')::uuid) INTO about FROM jsonb_array_elements(p_ops) op
      WHERE op ->> 'tab' = way.tab AND op -> 'set' ->> way.col::text IS NOT NULL;
    SELECT array_agg((op ->> 'id')::uuid) INTO merged FROM jsonb_array_elements(p_ops) op
      WHERE op ->> 'tab' = way.target AND op -> 'set' ->> 'merged_into_id' IS NOT NULL;
    CONTINUE WHEN about IS NULL AND merged IS NULL;
    EXECUTE format(
      'WITH led AS (UPDATE app.%1$I r SET %2$I = sync.stands_for(%3$L, r.%2$I) FROM app.%3$I t'
      ' WHERE t.id = r.%2$I AND t.merged_into_id IS NOT NULL AND (r.id = ANY ($1) OR (r.%2$I = ANY ($2)%4$s))'
      ' RETURNING r.id) SELECT array_agg(id) FROM led',
      way.tab, way.col, way.target,
      CASE way.tab WHEN 'request' THEN ' AND r.status NOT IN (''cancelled'', ''closed'', ''resolved'')' ELSE '' END)
      INTO moved USING coalesce(about, '{}'), coalesce(merged, '{}');
    CONTINUE WHEN moved IS NULL;
    has_followed := true;
    IF way.tab = 'site' AND way.col = 'parent_id' THEN sites := sites || moved; END IF;
  END LOOP;
  SELECT array_agg((op ->> 'id')::uuid) INTO about FROM jsonb_array_elements(p_ops) op
    WHERE op ->> 'tab' = 'site' AND op -> 'set' ?| ARRAY['parent_id', 'name', 'path'];
  IF about IS NOT NULL THEN  -- one station names a street anew, another puts a house into it: its path is the new one
    SELECT array_agg(s.id) INTO moved FROM app.site s JOIN app.site p ON p.id = s.parent_id
      WHERE (s.id = ANY (about) OR s.parent_id = ANY (about)) AND s.path <> p.path || ', ' || s.name;
    sites := sites || coalesce(moved, '{}');
  END IF;
  IF sites <> '{}' THEN
    has_followed := true;
    WITH RECURSIVE below AS (
      SELECT s.id, p.path || ', ' || s.name AS path, 1 AS depth
        FROM app.site s JOIN app.site p ON p.id = s.parent_id WHERE s.id = ANY (sites)
      UNION ALL SELECT s.id, b.path || ', ' || s.name, b.depth + 1
        FROM app.site s JOIN below b ON s.parent_id = b.id WHERE b.depth < 50)
    UPDATE app.site s SET path = b.path FROM below b WHERE b.id = s.id AND s.path <> b.path;
  END IF;
  RETURN has_followed;
END $$;

-- What stands other than an act has set it: [{tab, id, col, server}], for the station to lay in.
CREATE OR REPLACE FUNCTION sync.differing(p_ops jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  op jsonb;
  server jsonb;
  found jsonb := '[]';
BEGIN
  FOR op IN SELECT o FROM jsonb_array_elements(p_ops) o WHERE o ->> 'tab' <> 'entry' LOOP
    EXECUTE format('SELECT to_jsonb(r) FROM app.%I r WHERE id = $1', op ->> 'tab') INTO server USING (op ->> 'id')::uuid;
    CONTINUE WHEN server IS NULL;
    found := found || (
      SELECT coalesce(jsonb_agg(jsonb_build_object('tab', op -> 'tab', 'id', op -> 'id', 'col', key,
                                                   'server', server -> key)), '[]')
        FROM jsonb_each(sync.canonical(op ->> 'tab', op -> 'set')) WHERE server -> key IS DISTINCT FROM value);
  END LOOP;
  RETURN found;
END $$;
