-- What taking a bundle in did; 0 before, and for those of before.
alter table network_arrival add column added integer not null default 0;
alter table network_arrival add column changed integer not null default 0;
alter table network_arrival add column gone integer not null default 0;
