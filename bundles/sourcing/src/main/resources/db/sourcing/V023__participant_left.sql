-- Who was taken out before declaring anything: left_at is 0 while the person takes part.
alter table sourcing_participant add column left_at bigint not null default 0;
alter table sourcing_participant add column left_why text not null default '';
