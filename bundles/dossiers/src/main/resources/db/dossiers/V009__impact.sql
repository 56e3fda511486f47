-- The grid of responsible innovation: what a purchase may bring and risk, criterion by criterion, in words; no mark is made of it.
create table dossiers_impact (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    criterion text not null,
    potential text not null,
    risk text not null,
    uncertainty text not null,
    measure text not null,
    actor text not null,
    at bigint not null,
    version integer not null,
    primary key (dossier_id, criterion)
);

-- The register of risks; one that is closed stays, with its day.
create table dossiers_risk (
    id text not null primary key,
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    title text not null,
    likelihood text not null,
    gravity text not null,
    measure text not null,
    holder text not null,
    closed_at bigint not null,
    actor text not null,
    at bigint not null,
    version integer not null
);
create index dossiers_risk_by_dossier on dossiers_risk (dossier_id, id);
