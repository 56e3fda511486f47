-- A lab or a charter that was recorded by mistake can lie in the bin.
alter table charters_lab add column binned_at bigint not null default 0;
alter table charters_lab add column binned_by text not null default '';
alter table charters_charter add column binned_at bigint not null default 0;
alter table charters_charter add column binned_by text not null default '';
