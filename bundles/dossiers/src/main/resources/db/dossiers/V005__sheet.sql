-- Texts people write around a dossier: why it is bought, and the model papers they filled. One row each, with its own version.
create table dossiers_sheet (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    kind text not null,
    body text not null,
    actor text not null,
    at bigint not null,
    version integer not null,
    primary key (dossier_id, kind)
);
