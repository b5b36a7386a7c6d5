-- The ended objective that one carries on. Whoever is ended is never deleted. Waits in short turns,
-- so that no write waits behind it for long; the version before goes on adding rows without it.
do $$
declare
  usual text := current_setting('lock_timeout');
begin
  perform set_config('lock_timeout', '200ms', true);
  loop
    begin
      alter table objective add column origin_id uuid;
      exit;
    exception when lock_not_available then
      perform pg_sleep(0.2);
    end;
  end loop;
  perform set_config('lock_timeout', usual, true);
end $$;

create index objective_origin on objective (origin_id) where origin_id is not null;
