-- Who was taken out of those who lead, with the reason; 0 and empty for who takes part.
alter table sourcing_participant add column left_at bigint not null default 0;
alter table sourcing_participant add column left_by text not null default '';
alter table sourcing_participant add column left_why text not null default '';
