-- The KPI and the reading a check-in was made of; nobody refers from here to what cannot be deleted
-- anyway. The version before goes on adding rows without them. Waits in short turns, before anything
-- else is held, so that no check-in waits behind it for long.
do $$
declare
  usual text := current_setting('lock_timeout');
begin
  perform set_config('lock_timeout', '200ms', true);
  loop
    begin
      alter table check_in
        add column kpi_id uuid,
        add column kpi_reading_id uuid;
      exit;
    exception when lock_not_available then
      perform pg_sleep(0.2);
    end;
  end loop;
  perform set_config('lock_timeout', usual, true);
end $$;

-- Measures of ongoing work, kept beside goals. What lists show and filter by, of the last reading in
-- force, is kept in the last four columns by every write.
create table kpi (
  id            uuid primary key,
  title         text not null,
  description   text,
  unit_id       uuid not null references unit,
  owner_id      uuid not null references person,
  at_least      numeric(19, 4),
  at_most       numeric(19, 4),
  measured_in   text,
  cadence_every integer not null check (cadence_every > 0),
  cadence_unit  text not null check (cadence_unit in ('DAY', 'WEEK', 'MONTH')),
  archived      boolean not null,
  revision      bigint not null,
  latest_value  numeric(19, 4),
  latest_on     date,
  healthy       boolean,
  fresh_until   date,
  check (num_nonnulls(at_least, at_most) > 0),
  check (num_nonnulls(latest_value, latest_on, healthy, fresh_until) in (0, 4))
);
create index kpi_unit on kpi (unit_id, id);
create index kpi_owner on kpi (owner_id, id);

-- Only ever added. KPIs are few and read daily at most, so that there is no need of months here.
create table kpi_reading (
  id                    uuid primary key,
  kpi_id                uuid not null references kpi,
  effective_on          date not null,
  recorded_at           timestamptz not null,
  by_id                 uuid references person,
  by_service_account_id uuid references service_account,
  value                 numeric(19, 4) not null,
  note                  text,
  corrects              uuid unique references kpi_reading,
  check (num_nonnulls(by_id, by_service_account_id) = 1)
);
create index kpi_reading_recorded on kpi_reading (kpi_id, id);
create index kpi_reading_effective on kpi_reading (kpi_id, effective_on, recorded_at, id);

-- The KPI whose readings are a key result's check-ins, if it has one.
create table kpi_feed (
  key_result_id uuid primary key references key_result on delete cascade,
  kpi_id        uuid not null references kpi
);
create index kpi_feed_kpi on kpi_feed (kpi_id);

-- The KPIs a service account may report readings of.
create table service_account_kpi (
  service_account_id uuid not null references service_account,
  kpi_id             uuid not null references kpi,
  primary key (service_account_id, kpi_id)
);
create index service_account_kpi_back on service_account_kpi (kpi_id);
