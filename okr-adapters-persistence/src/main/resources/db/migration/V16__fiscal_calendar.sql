-- How years and quarters lie and what they are called, and the language of whom nothing is known; a
-- version that knows nothing of these leaves the usual ones.
alter table organisation_settings
  add column year_starts_in text not null default 'JANUARY',
  add column year_label     text not null default 'Năm {year}',
  add column quarter_label  text not null default 'Quý {quarter}/{year}',
  add column language       text not null default 'VIETNAMESE';
