-- Which column of a file went to which field, by kind of record and set of headers; header is the SHA-256 of the folded headers.
create table documents_mapping (
    kind text not null,
    header text not null,
    mapping text not null,
    used_at bigint not null,
    primary key (kind, header)
);
