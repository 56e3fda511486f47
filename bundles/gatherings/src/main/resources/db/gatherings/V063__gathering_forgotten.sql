-- 1 once all that is known of its people was erased. 0 of those whose names alone were erased earlier too: what was left of them goes the next night.
alter table gatherings_gathering add column forgotten integer not null default 0;
