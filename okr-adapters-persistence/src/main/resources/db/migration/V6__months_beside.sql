-- Check-ins and history by the month of their recording, which their ids tell (UUIDs of version 7). The
-- tables in use go on: what is written to them from here on is written beside as well, V6.1 brings over
-- what was there before, V6.2 changes the names, V6.3 drops what was left.

-- Waits in short turns, so that nobody waits behind for long, and gives way where others would wait in
-- a circle.
create function hold_tables(names text, mode text) returns void
  language plpgsql set lock_timeout = '200ms' as $$
begin
  loop
    begin
      execute format('lock table %s in %s mode', names, mode);
      return;
    exception when lock_not_available then
      perform pg_sleep(0.2);
    end;
  end loop;
end $$;
select hold_tables('check_in, history, key_result, person, service_account', 'share row exclusive');

-- The least id there can be in a month, in UTC.
create function least_id_of(month date) returns uuid
  language sql immutable strict parallel safe
  return cast(rpad(lpad(to_hex(cast(extract(epoch from month) as bigint) * 1000), 12, '0'), 32, '0')
    as uuid);

-- Which check-ins have been corrected, each once. As a rule on check_in itself it would hold within a
-- month only.
create table corrected_check_in (id uuid primary key);

create table check_in_by_month (
  like check_in including constraints,
  primary key (id),
  constraint check_in_key_result_id_fkey foreign key (key_result_id) references key_result,
  constraint check_in_by_id_fkey foreign key (by_id) references person,
  constraint check_in_by_service_account_id_fkey
    foreign key (by_service_account_id) references service_account
) partition by range (id);
create index check_in_by_month_key_result on check_in_by_month (key_result_id, id);
-- For the version before, which asks check_in what was corrected.
create index check_in_by_month_corrects on check_in_by_month (corrects) where corrects is not null;

create table history_by_month (
  like history including constraints,
  primary key (id),
  constraint history_by_id_fkey foreign key (by_id) references person,
  constraint history_by_service_account_id_fkey
    foreign key (by_service_account_id) references service_account
) partition by range (id);
create index history_by_month_subject on history_by_month (subject_id, id);

create function note_correction() returns trigger language plpgsql security definer as $$
begin
  if not exists (select from check_in where id = new.corrects) then
    raise foreign_key_violation using message = 'What a check-in corrects is not there.';
  end if;
  insert into corrected_check_in values (new.corrects);
  return null;
end $$;
create trigger check_in_correction after insert on check_in_by_month
  for each row when (new.corrects is not null) execute function note_correction();
-- Also where rows are loaded without looking at references.
alter table check_in_by_month enable always trigger check_in_correction;

-- What belongs to no month there is.
create table check_in_rest partition of check_in_by_month default;
create table history_rest partition of history_by_month default;

-- Adds a month to a table, with the rows of it that the rest has taken meanwhile; false if there is
-- such a month already, in use or put aside.
create function add_month(parent regclass, name text, month date) returns boolean
  language plpgsql as $$
declare
  rest text := name || '_rest';
  added text := name || to_char(month, '_YYYY_MM');
  low uuid := least_id_of(month);
  high uuid := least_id_of(cast(month + interval '1 month' as date));
begin
  if to_regclass(quote_ident(added)) is not null then
    return false;
  end if;
  execute format('create table %I (like %s including constraints)', added, parent);
  execute format('lock table %I in access exclusive mode', rest);
  execute format('insert into %I select * from %I where id >= %L and id < %L', added, rest, low, high);
  execute format('delete from %I where id >= %L and id < %L', rest, low, high);
  execute format('alter table %s attach partition %I for values from (%L) to (%L)',
    parent, added, low, high);
  return true;
end $$;

do $$
declare
  known uuid := least(
    (select id from check_in where id >= least_id_of('2024-01-01') order by id limit 1),
    (select id from history where id >= least_id_of('2024-01-01') order by id limit 1),
    least_id_of(current_date));
  seconds bigint := cast(cast('x' || left(replace(cast(known as text), '-', ''), 12) as bit(48)) as bigint) / 1000;
begin
  perform add_month('check_in_by_month', 'check_in', cast(month as date)),
          add_month('history_by_month', 'history', cast(month as date))
  from generate_series(
    date_trunc('month', to_timestamp(seconds) at time zone 'UTC'),
    current_date + interval '3 months', interval '1 month') month;
end $$;

-- Who was given the tables in use is given these.
do $$
declare
  given record;
begin
  for given in
    select beside, privilege_type as privilege,
           case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end as grantee
    from (values ('check_in', 'check_in_by_month'), ('check_in', 'corrected_check_in'),
                 ('history', 'history_by_month')) pair (used, beside)
    join pg_class on oid = to_regclass(used)
    cross join lateral aclexplode(relacl)
    where grantee <> relowner
  loop
    execute format('grant %s on %I to %s', given.privilege, given.beside, given.grantee);
  end loop;
end $$;

create function write_beside() returns trigger language plpgsql security definer as $$
begin
  if tg_table_name = 'check_in' then
    insert into check_in_by_month select new.*;
  else
    insert into history_by_month select new.*;
  end if;
  return null;
end $$;
create trigger check_in_beside after insert on check_in
  for each row execute function write_beside();
create trigger history_beside after insert on history
  for each row execute function write_beside();

do $$
declare
  name text;
begin
  foreach name in array array['note_correction', 'write_beside'] loop
    execute format('alter function %I() set search_path = %I, pg_temp', name, current_schema());
  end loop;
end $$;
