-- Who has which request open: said every half minute, believed for 75 seconds, by this server's clock. Not captured.

CREATE OR REPLACE FUNCTION sync.stamp_presence() RETURNS trigger
LANGUAGE plpgsql SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.login := session_user;
  NEW.at := clock_timestamp();
  IF TG_OP = 'UPDATE' AND NEW.request_id = OLD.request_id AND OLD.at > NEW.at - interval '75 seconds' THEN
    NEW.since := OLD.since;
  ELSE
    NEW.since := NEW.at;
  END IF;
  RETURN NEW;
END $$;

DROP TRIGGER IF EXISTS stamp ON sync.presence;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON sync.presence FOR EACH ROW EXECUTE FUNCTION sync.stamp_presence();

-- I have this request open at this station. One that I may not see, or that is not here yet, is passed over.
CREATE OR REPLACE FUNCTION sync.look_at(p_station text, p_request uuid) RETURNS void
LANGUAGE sql SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO sync.presence (station, request_id)
    SELECT p_station, r.id FROM app.request r WHERE r.id = p_request
    ON CONFLICT (login, station) DO UPDATE SET request_id = excluded.request_id
$$;

CREATE OR REPLACE FUNCTION sync.look_away(p_station text) RETURNS void
LANGUAGE sql SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM sync.presence h WHERE h.login = session_user AND h.station = p_station
$$;

-- Who has a request open besides this station, who came first first. Named as far as the asking one may see people.
CREATE OR REPLACE FUNCTION sync.present(p_station text, p_request uuid)
RETURNS TABLE (name text, station text, since timestamptz)
LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(p.name, h.login::text), h.station, h.since
  FROM sync.presence h LEFT JOIN app.person p ON p.login = h.login::text AND p.retired_at IS NULL
  WHERE h.request_id = p_request AND h.station <> p_station AND h.at > clock_timestamp() - interval '75 seconds'
  ORDER BY h.since, h.login
$$;
