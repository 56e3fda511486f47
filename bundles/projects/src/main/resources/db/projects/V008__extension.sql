-- An experiment that is extended stays open: until when is decided_until, empty otherwise. The decision it has is the latest; those before it,
-- from 1, lie beside it.
alter table projects_experiment add column decided_until text not null default '';
create table projects_earlier (
    experiment_id text not null references projects_experiment (id) on delete cascade,
    number integer not null,
    verdict text not null check (verdict in ('STOP', 'EXTEND', 'BUY')),
    reason text not null,
    decided_by text not null,
    decided_on text not null,
    decided_until text not null,
    primary key (experiment_id, number)
);
