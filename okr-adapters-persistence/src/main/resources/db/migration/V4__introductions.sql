-- How the sign-in introduced someone last: what it says anew, the record follows.
alter table person
  add column introduced_name  text,
  add column introduced_email text;
