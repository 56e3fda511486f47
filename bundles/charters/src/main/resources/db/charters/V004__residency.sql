-- Companies that stay at a lab, or asked to. Days are ISO texts, empty for none.
create table charters_residency (
    id text not null primary key,
    lab_id text not null references charters_lab (id) on delete cascade,
    company text not null,
    state text not null check (state in ('APPLIED', 'ACCEPTED', 'REFUSED', 'HOSTED', 'LEFT')),
    applied_on text not null,
    target text not null,
    need text not null,
    terms text not null,
    desks integer not null,
    arrives_on text not null,
    leaves_on text not null,
    created_by text not null,
    created_at bigint not null,
    version integer not null
);
create index charters_residency_by_lab on charters_residency (lab_id, applied_on, id);
create index charters_residency_by_company on charters_residency (company, id);
