-- Which judgment of a piece somebody saw who writes another: 0 before the first.
alter table dossiers_evidence add column version integer not null default 0;
