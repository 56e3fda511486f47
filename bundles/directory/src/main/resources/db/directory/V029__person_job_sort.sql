-- Functions without case and accents, to be found on every engine alike; what was written before is folded when it is written again.
alter table directory_person add column job_sort text not null default '';
update directory_person set job_sort = lower(job);
