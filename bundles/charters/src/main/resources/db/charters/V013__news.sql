-- What was told last of an application and of an opinion that is awaited; what was there before is not told again.
alter table charters_residency add column told text not null default '';
update charters_residency set told = state;
alter table charters_opinion add column told text not null default '';
update charters_opinion set told = 'LATE';
create index charters_opinion_by_due on charters_opinion (due_on, id);
