-- What the Living-Lab says of itself, and its channels: one row once somebody wrote it.
create table showcase_face (
    id text not null primary key,
    name text not null,
    lead text not null,
    contact text not null,
    mail text not null,
    channels text not null,
    changed_at bigint not null,
    version integer not null
);
