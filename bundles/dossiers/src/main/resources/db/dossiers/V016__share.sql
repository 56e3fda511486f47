-- From which day another organisation reads a dossier: its mentor first, then the authorities that learn with it.
create table dossiers_share (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    organisation text not null,
    audience text not null check (audience in ('MENTOR', 'LEARNER')),
    from_day text not null,
    given_by text not null,
    primary key (dossier_id, organisation)
);
create index dossiers_share_by_organisation on dossiers_share (organisation, from_day, dossier_id);
