-- What a person notes for themselves; nobody else reads it.
create table dossiers_note (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    account text not null,
    body text not null,
    at bigint not null,
    version integer not null,
    primary key (dossier_id, account)
);
