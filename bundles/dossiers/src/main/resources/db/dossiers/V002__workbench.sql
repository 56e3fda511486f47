-- What is said of an indication: the claim, and the argument against it, each with its own version so that two hands do not meet by chance.
create table dossiers_answer (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    indication text not null,
    part text not null check (part in ('CLAIM', 'COUNTER')),
    value text not null,
    body text not null,
    actor text not null,
    at bigint not null,
    version integer not null,
    primary key (dossier_id, indication, part)
);

-- A piece of evidence: a file (hash), a link, or a quotation alone. closed: read by the buyer, named experts and who gave it.
create table dossiers_evidence (
    id text not null primary key,
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    indication text not null,
    title text not null,
    link text not null,
    quotation text not null,
    page text not null,
    strength text not null check (strength in ('UNRATED', 'WEAK', 'USEFUL', 'STRONG')),
    strength_why text not null,
    rated_by text not null,
    closed integer not null,
    hash text not null,
    size bigint not null,
    media_type text not null,
    file_name text not null,
    side text not null,
    actor text not null,
    at bigint not null,
    removed_at bigint not null
);
create index dossiers_evidence_by_dossier on dossiers_evidence (dossier_id, indication, id);

-- One row per reviewer: nobody overwrites anybody.
create table dossiers_position (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    indication text not null,
    actor text not null,
    stance text not null check (stance in ('FAVOURABLE', 'RESERVED', 'CONTRARY', 'INCOMPLETE')),
    body text not null,
    at bigint not null,
    primary key (dossier_id, indication, actor)
);

create table dossiers_remark (
    id text not null primary key,
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    indication text not null,
    body text not null,
    internal integer not null,
    actor text not null,
    at bigint not null
);
create index dossiers_remark_by_dossier on dossiers_remark (dossier_id, indication, id);

-- A request for more: open while ended_at is 0.
create table dossiers_request (
    id text not null primary key,
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    cause text not null check (cause in ('INCORRECT', 'INCOMPLETE', 'OUTDATED')),
    body text not null,
    actor text not null,
    at bigint not null,
    ended_at bigint not null,
    ended_by text not null,
    ending text not null
);
create index dossiers_request_by_dossier on dossiers_request (dossier_id, id);
