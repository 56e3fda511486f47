-- Advice about a training copy: shown there and where it is asked for by name, in no list.
alter table rules_advice add column exercise integer not null default 0;
