-- What technical departments think of an application, each by a day; and how a stay was decided and ended.
create table charters_opinion (
    id text not null primary key,
    residency_id text not null references charters_residency (id) on delete cascade,
    department text not null,
    asked_on text not null,
    due_on text not null,
    view text not null check (view in ('', 'PROMISING', 'POSSIBLE', 'UNFIT')),
    words text not null,
    given_by text not null,
    given_on text not null,
    version integer not null
);
create index charters_opinion_by_residency on charters_opinion (residency_id, asked_on, id);

alter table charters_residency add column reason text not null default '';
alter table charters_residency add column contracts_won integer not null default -1;
alter table charters_residency add column jobs integer not null default -1;
