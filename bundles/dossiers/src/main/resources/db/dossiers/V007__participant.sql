-- Who takes part in an exercise, beside those of the dossier: they read it and take positions, whatever organisation they are of.
create table dossiers_participant (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    account text not null,
    invited_by text not null,
    at bigint not null,
    primary key (dossier_id, account)
);
create index dossiers_participant_by_account on dossiers_participant (account, dossier_id);
