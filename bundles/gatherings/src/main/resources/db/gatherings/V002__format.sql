-- Formats of this Living-Lab, as JSON.
create table gatherings_format (
    id text not null primary key,
    content text not null,
    changed_by text not null,
    changed_at bigint not null,
    version integer not null
);
