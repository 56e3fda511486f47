-- 1 once who leads was told that nobody of a mentor who accepted is expected any more; 0 again when somebody is.
alter table gatherings_mentor add column told_away integer not null default 0;
