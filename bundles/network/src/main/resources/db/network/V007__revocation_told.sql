-- The publication that first told others that a key is trusted no more; 0 before.
alter table network_key add column told integer not null default 0;
