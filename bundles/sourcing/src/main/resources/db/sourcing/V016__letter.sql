-- What a company is told at once comes in one letter; empty where each entry is one of its own.
alter table sourcing_told add column letter text not null default '';
