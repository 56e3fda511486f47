-- binned_at: when it was put in the bin, 0 for one that stands; binned_by: the account that did.
alter table directory_solution add column binned_by text not null default '';
alter table directory_solution add column binned_at bigint not null default 0;
create index directory_solution_by_bin on directory_solution (binned_at, id) where binned_at > 0;
