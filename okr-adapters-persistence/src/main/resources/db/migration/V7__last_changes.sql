-- Where in the log of changes each caller's latest one is, where a read replica is used. Not logged:
-- it is of use for seconds, and noting it must not wait for the disk.
create unlogged table last_change (
  caller    uuid primary key,
  position  pg_lsn not null
) with (fillfactor = 50);
