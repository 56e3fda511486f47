-- What an application says of labels, and the hosting agreement in parts: months 0 for unsaid. A stay can lie in the bin.
alter table charters_residency add column labels text not null default '';
alter table charters_residency add column rent text not null default 'UNSAID';
alter table charters_residency add column months integer not null default 0;
alter table charters_residency add column counterpart text not null default '';
alter table charters_residency add column binned_at bigint not null default 0;
alter table charters_residency add column binned_by text not null default '';
