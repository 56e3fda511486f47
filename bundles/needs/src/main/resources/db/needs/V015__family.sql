-- An organisation's own nomenclature of purchase families and operations.
create table needs_family (
    organisation text not null,
    code text not null,
    label text not null,
    version integer not null,
    primary key (organisation, code)
);
