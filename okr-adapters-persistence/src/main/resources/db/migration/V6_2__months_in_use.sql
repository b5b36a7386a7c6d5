select hold_tables('check_in, history', 'access exclusive');
alter table check_in rename to check_in_before;
alter table check_in_by_month rename to check_in;
alter table history rename to history_before;
alter table history_by_month rename to history;

-- Makes the months from one to another, as far as they are missing; returns how many. Another one that
-- does so meanwhile is left to it, and nobody waits for long: what fails is tried again. With the rights
-- of who migrates, as the product itself needs none to make tables.
create function prepare_months(first date, last date) returns integer
  language plpgsql security definer set lock_timeout = '300ms' as $$
declare
  made integer;
begin
  if last > first + interval '10 years' then
    raise invalid_parameter_value using message = 'More than ten years are not made at once.';
  end if;
  if not pg_try_advisory_xact_lock(hashtextextended('prepare-months', 0)) then
    return 0;
  end if;
  select count(*) into made
  from generate_series(date_trunc('month', first), last, interval '1 month') month,
       (values ('check_in'), ('history')) recorded (name)
  where add_month(to_regclass(name), name, cast(month as date));
  return made;
end $$;
do $$
begin
  execute format('alter function prepare_months set search_path = %I, pg_temp', current_schema());
end $$;
