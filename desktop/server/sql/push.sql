-- One act of a station, exactly once. The result is stored and given again when the same act comes twice.
--
-- p_ops: [{"op": "I"|"U", "tab", "id", "set": {column: value}, "base": {column: old value}, "lost": true|absent}]; a
-- column absent from an insert takes its default. Returns {"status": "ok" | "conflict" | "rejected" | "foreign", …}.

-- A row that SQL says as JSON, whatever way the station wrote its numbers, times and ids.
CREATE OR REPLACE FUNCTION sync.canonical(p_tab text, p_values jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE whole jsonb;
BEGIN
  EXECUTE format('SELECT to_jsonb(r) FROM jsonb_populate_record(NULL::app.%I, $1) r', p_tab) INTO whole USING p_values;
  RETURN (SELECT coalesce(jsonb_object_agg(key, whole -> key), '{}') FROM jsonb_object_keys(p_values) key
          WHERE whole ? key);
END $$;

CREATE OR REPLACE FUNCTION sync.insert_row(p_tab text, p_id uuid, p_values jsonb) RETURNS void
LANGUAGE plpgsql SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE columns text;
BEGIN
  SELECT string_agg(quote_ident(key), ', ') INTO columns FROM jsonb_object_keys(p_values) key;
  EXECUTE format('INSERT INTO app.%1$I (id%2$s) SELECT $1%2$s FROM jsonb_populate_record(NULL::app.%1$I, $2)',
                 p_tab, coalesce(', ' || columns, '')) USING p_id, p_values;
END $$;

-- Update one row. If somebody else has changed one of the guarded columns that the act relied on (all that its base has,
-- not only what it sets: an acceptance means the engineer who was assigned), leave those that it sets and return them.
-- p_is_lost: the act builds upon one of its author's that was not applied, though its author did not know it yet.
DROP FUNCTION IF EXISTS sync.update_row(text, uuid, jsonb, jsonb);
CREATE OR REPLACE FUNCTION sync.update_row(p_tab text, p_id uuid, p_set jsonb, p_base jsonb, p_is_lost boolean)
RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  server jsonb;
  put jsonb := p_set;
  guarded text[];
  moved text[];
  refused jsonb := '[]';
  columns text;
  kept uuid := CASE WHEN p_tab = 'request' AND p_set ->> 'joined_to_id' <> p_id::text
                    THEN (p_set ->> 'joined_to_id')::uuid END;
  may_join boolean := true;
BEGIN
  IF kept IS NOT NULL THEN
    -- Joined as the same call, but never to one that was itself joined to another meanwhile: so they never join in a
    -- circle, and each leads to one that stands. Both stay locked, whoever joins which to which.
    PERFORM FROM app.request r WHERE r.id IN (p_id, kept) ORDER BY r.id FOR NO KEY UPDATE;
    may_join := EXISTS (SELECT FROM app.request r WHERE r.id = kept AND coalesce(r.joined_to_id, r.id) = r.id);
  END IF;
  EXECUTE format('SELECT to_jsonb(r) FROM app.%I r WHERE id = $1 FOR NO KEY UPDATE', p_tab) INTO server USING p_id;
  IF server IS NULL THEN
    RAISE EXCEPTION 'there is no such %', p_tab USING ERRCODE = 'foreign_key_violation';
  END IF;
  SELECT array_agg(g.col::text ORDER BY g.col) INTO guarded FROM sync.guard g WHERE g.tab = p_tab AND p_set ? g.col::text;
  SELECT array_agg(g.col::text ORDER BY g.col) INTO moved FROM sync.guard g
    WHERE g.tab = p_tab AND p_base ? g.col::text AND server -> g.col::text IS DISTINCT FROM p_base -> g.col::text
      AND NOT (p_set ? g.col::text AND server -> g.col::text IS NOT DISTINCT FROM p_set -> g.col::text);
  IF guarded IS NOT NULL AND (moved IS NOT NULL OR p_is_lost OR NOT may_join) THEN
    SELECT jsonb_agg(jsonb_build_object('tab', p_tab, 'id', p_id, 'col', col, 'base', p_base -> col,
                                        'mine', coalesce(p_set -> col, p_base -> col), 'server', server -> col))
      INTO refused FROM (SELECT unnest(guarded) UNION SELECT unnest(moved) ORDER BY 1) both_sides(col);
    put := p_set - guarded;
  END IF;
  SELECT string_agg(format('%1$I = r.%1$I', key), ', ') INTO columns FROM jsonb_object_keys(put) key;
  IF columns IS NOT NULL THEN
    EXECUTE format('UPDATE app.%1$I q SET %2$s FROM jsonb_populate_record(NULL::app.%1$I, $2) r WHERE q.id = $1',
                   p_tab, columns) USING p_id, put;
  END IF;
  RETURN refused;
END $$;

-- What was kept twice, at two desks apart, was kept when it was first: a promise kept in time does not become a late one.
CREATE OR REPLACE FUNCTION sync.first_kept(p_id uuid, p_put jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE kept timestamptz;
BEGIN
  SELECT p.kept_at INTO kept FROM app.promise p WHERE p.id = p_id FOR NO KEY UPDATE;
  RETURN CASE WHEN kept < (p_put ->> 'kept_at')::timestamptz THEN p_put - 'kept_at' ELSE p_put END;
END $$;

-- Words that point to a kind of trouble, written at two desks apart: neither loses what the other wrote there
-- (domain/met_words.py says how).
CREATE OR REPLACE FUNCTION sync.met_words(p_id uuid, p_put jsonb, p_base jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  began jsonb := coalesce(p_base -> 'patterns', '{}');
  mine jsonb := p_put -> 'patterns';
  theirs jsonb;
BEGIN
  SELECT coalesce(c.patterns::jsonb, '{}') INTO theirs FROM app.category c WHERE c.id = p_id FOR NO KEY UPDATE;
  IF theirs IS NULL OR theirs = began OR jsonb_typeof(mine) <> 'object' OR jsonb_typeof(theirs) <> 'object' THEN
    RETURN p_put;
  END IF;
  RETURN p_put || jsonb_build_object('patterns', (
    SELECT coalesce(jsonb_object_agg(language, words), '{}')
      FROM (SELECT language, sync.words_of_both(began -> language, mine -> language, theirs -> language) AS words
              FROM (SELECT jsonb_object_keys(mine) UNION SELECT jsonb_object_keys(theirs)) spoken(language)) met
      WHERE words <> '[]'));
END $$;

CREATE OR REPLACE FUNCTION sync.words_of_both(p_began jsonb, p_mine jsonb, p_theirs jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  began jsonb := coalesce(p_began, '[]');
  mine jsonb := coalesce(p_mine, '[]');
  theirs jsonb := coalesce(p_theirs, '[]');
BEGIN
  IF theirs = began THEN RETURN mine; END IF;
  IF mine = began THEN RETURN theirs; END IF;
  IF NOT (jsonb_typeof(began) = 'array' AND jsonb_typeof(mine) = 'array' AND jsonb_typeof(theirs) = 'array') THEN
    RETURN mine;
  END IF;
  RETURN (
    SELECT coalesce(jsonb_agg(word ORDER BY is_mine, place), '[]')
      FROM (SELECT word, place, false FROM jsonb_array_elements(theirs) WITH ORDINALITY t(word, place)
              WHERE mine @> jsonb_build_array(word) OR NOT began @> jsonb_build_array(word)
            UNION ALL
            SELECT word, place, true FROM jsonb_array_elements(mine) WITH ORDINALITY m(word, place)
              WHERE NOT (began || theirs) @> jsonb_build_array(word)) both_desks(word, place, is_mine));
END $$;

-- The journal says that an act on a request was not applied: it refers to the act's entry and names both sides.
CREATE OR REPLACE FUNCTION sync.write_not_applied(
  p_txn uuid, p_station text, p_ops jsonb, p_request uuid, p_refused jsonb)
RETURNS void LANGUAGE plpgsql SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  act jsonb;
  data jsonb;
BEGIN
  SELECT op INTO act FROM jsonb_array_elements(p_ops) WITH ORDINALITY o(op, place)
    WHERE op ->> 'tab' = 'entry' AND op -> 'set' ->> 'request_id' = p_request::text
    ORDER BY (op -> 'set' -> 'data') ? 'with', place LIMIT 1;
  SELECT jsonb_build_object('refers', act -> 'id', 'mine', jsonb_object_agg(c ->> 'col', c -> 'mine'),
                            'server', jsonb_object_agg(c ->> 'col', c -> 'server'),
                            'base', jsonb_object_agg(c ->> 'col', c -> 'base'))
    INTO data FROM jsonb_array_elements(p_refused) c;
  INSERT INTO app.entry (id, request_id, kind, occurred_at, recorded_at, author_id, station, data, text)
    SELECT sync.note_id(p_txn, p_request), p_request, 'not_applied', now(),
           greatest(now(), (act -> 'set' ->> 'recorded_at')::timestamptz + interval '1 microsecond'),
           coalesce((act -> 'set' ->> 'author_id')::uuid, sync.my_person()), p_station, data, '';
END $$;

-- A version of a form that somebody else has made meanwhile, too: this one, which comes later, is the next. Whoever makes
-- versions of forms takes turns from here to his commit.
CREATE OR REPLACE FUNCTION sync.next_version(p_values jsonb) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7020374);
  IF EXISTS (SELECT FROM app.intake_form f
             WHERE f.key = p_values ->> 'key' AND f.version = (p_values ->> 'version')::integer) THEN
    RETURN p_values || jsonb_build_object(
      'version', (SELECT max(f.version) + 1 FROM app.intake_form f WHERE f.key = p_values ->> 'key'));
  END IF;
  RETURN p_values;
END $$;

CREATE OR REPLACE FUNCTION sync.push(p_client integer, p_station text, p_txn uuid, p_ops jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  op jsonb;
  tab text;
  put jsonb;
  whole jsonb;
  conflicts jsonb := '[]';
  ignored jsonb := '[]';
  is_merge boolean := sync.is_merge(p_ops);
  has_met boolean := false;
  has_followed boolean := false;
  is_kept_before boolean := false;
  answer jsonb;
BEGIN
  IF p_client < (SELECT m.min_client FROM sync.meta m) THEN
    RAISE EXCEPTION 'this program is too old for the server' USING ERRCODE = 'DB001';
  END IF;
  IF p_client > (SELECT m.schema_version FROM sync.meta m) THEN
    RAISE EXCEPTION 'this program is newer than the server' USING ERRCODE = 'DB002';
  END IF;
  INSERT INTO sync.applied (txn, station, client_version, ops) VALUES (p_txn, p_station, p_client, p_ops)
    ON CONFLICT (txn) DO NOTHING;
  IF NOT FOUND THEN
    SELECT a.result INTO answer FROM sync.applied a WHERE a.txn = p_txn;
    RETURN coalesce(answer, '{"status": "foreign"}') || '{"replayed": true}';
  END IF;
  BEGIN
    IF is_merge THEN has_met := sync.has_met(p_ops); END IF;
    FOR op IN SELECT * FROM jsonb_array_elements(p_ops) LOOP
      tab := op ->> 'tab';
      CONTINUE WHEN has_met AND tab <> 'entry';
      put := sync.canonical(tab, op -> 'set');
      ignored := ignored || (SELECT coalesce(jsonb_agg(tab || '.' || key), '[]')
                             FROM jsonb_object_keys(op -> 'set') key WHERE NOT put ? key);
      IF op ->> 'op' = 'I' THEN
        IF tab = 'intake_form' THEN
          whole := sync.next_version(put);
          has_followed := has_followed OR whole <> put;
          put := whole;
        END IF;
        PERFORM sync.insert_row(tab, (op ->> 'id')::uuid, put);
      ELSIF op ->> 'op' = 'U' THEN
        IF is_merge THEN put := sync.unmoved(tab, (op ->> 'id')::uuid, put, op -> 'base'); END IF;
        IF tab = 'promise' AND put ? 'kept_at' THEN
          put := sync.first_kept((op ->> 'id')::uuid, put);
          is_kept_before := is_kept_before OR NOT put ? 'kept_at';
        END IF;
        IF tab = 'category' AND put ? 'patterns' THEN
          whole := sync.met_words((op ->> 'id')::uuid, put, sync.canonical(tab, op -> 'base'));
          has_followed := has_followed OR whole <> put;
          put := whole;
        END IF;
        conflicts := conflicts || sync.update_row(tab, (op ->> 'id')::uuid, put, sync.canonical(tab, op -> 'base'),
                                                  coalesce((op ->> 'lost')::boolean, false));
      ELSE
        RAISE EXCEPTION 'an act inserts and updates only' USING ERRCODE = 'data_exception';
      END IF;
    END LOOP;
    PERFORM sync.write_not_applied(p_txn, p_station, p_ops, c.id, c.refused)  -- last: it refers to an entry of this act
      FROM (SELECT (one ->> 'id')::uuid AS id, jsonb_agg(one) AS refused FROM jsonb_array_elements(conflicts) one
            WHERE one ->> 'tab' = 'request' GROUP BY one ->> 'id') c;
    IF has_met THEN PERFORM sync.write_met(p_txn, p_station, p_ops); END IF;
    SET CONSTRAINTS ALL IMMEDIATE;  -- a broken reference is this push's result, not an error of the commit
    has_followed := sync.follow_merges(p_ops) OR has_followed;
    answer := jsonb_build_object('status', CASE WHEN conflicts = '[]' THEN 'ok' ELSE 'conflict' END,
                                 'conflicts', conflicts, 'ignored', ignored);
    IF is_merge OR has_followed OR is_kept_before THEN
      answer := answer || jsonb_build_object('followed', sync.differing(p_ops));
    END IF;
  EXCEPTION WHEN integrity_constraint_violation OR data_exception OR syntax_error_or_access_rule_violation
                 OR program_limit_exceeded OR raise_exception THEN
    -- Whatever lies in the act itself is its result: sent again it would fail again, and what waits behind it with it.
    answer := jsonb_build_object('status', 'rejected', 'sqlstate', SQLSTATE, 'message', SQLERRM);
  END;
  UPDATE sync.applied a SET result = answer, ops = CASE WHEN answer ->> 'status' = 'ok' THEN NULL ELSE a.ops END
    WHERE a.txn = p_txn;
  RETURN answer;
END $$;
