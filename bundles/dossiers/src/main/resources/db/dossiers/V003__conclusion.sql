-- The day that counts, with its proof.
create table dossiers_engagement (
    dossier_id text not null primary key references dossiers_dossier (id) on delete cascade,
    day text not null,
    kind text not null check (kind in ('QUOTATION', 'DISPATCH')),
    proof text not null,
    actor text not null,
    at bigint not null,
    version integer not null
);

-- A conclusion is written by a named person, with reasons; one that was reopened stays, with the day it lost its force.
create table dossiers_conclusion (
    id text not null primary key,
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    sense text not null check (sense in ('INNOVATIVE', 'NOT_INNOVATIVE')),
    reasons text not null check (reasons <> ''),
    relevance text not null check (relevance <> ''),
    money text not null check (money <> ''),
    operators text not null check (operators <> ''),
    engaged_on text not null,
    grid text not null,
    rules text not null,
    actor text not null check (actor not in ('', 'system', 'nobody')),
    at bigint not null,
    reopened_at bigint not null
);
create index dossiers_conclusion_by_dossier on dossiers_conclusion (dossier_id, id);
