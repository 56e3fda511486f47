-- Counts how often the wishes of a guest were written.
alter table gatherings_guest add column wishes_version integer not null default 0;
