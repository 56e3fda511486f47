-- Charters of a lab, one after the other. Days are ISO texts, both included.
create table charters_charter (
    id text not null primary key,
    lab_id text not null references charters_lab (id) on delete cascade,
    number integer not null,
    signed_on text not null,
    starts_on text not null,
    ends_on text not null,
    for_bearer text not null,
    for_state text not null,
    document text not null,
    created_by text not null,
    created_at bigint not null,
    version integer not null,
    unique (lab_id, number)
);
