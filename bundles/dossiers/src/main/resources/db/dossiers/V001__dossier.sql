-- Days are ISO texts, 9999-12-31 for none. need is empty where the dossier has none; binned_at is 0 outside the bin.
create table dossiers_dossier (
    id text not null primary key,
    reference text not null unique,
    title text not null,
    title_sort text not null,
    solution text not null,
    company text not null,
    buyer text not null,
    need text not null,
    grid text not null,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'CHECK', 'REVIEW', 'CONCLUDED', 'ARCHIVED', 'WITHDRAWN')),
    exercise integer not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index dossiers_dossier_by_change on dossiers_dossier (changed_at, id);
create index dossiers_dossier_by_title on dossiers_dossier (title_sort, id);
create index dossiers_dossier_by_buyer on dossiers_dossier (buyer, changed_at, id);
create index dossiers_dossier_by_company on dossiers_dossier (company, changed_at, id);
create index dossiers_dossier_by_solution on dossiers_dossier (solution, id);
create index dossiers_dossier_by_need on dossiers_dossier (need, id);
create index dossiers_dossier_by_bin on dossiers_dossier (binned_at, id);

-- Every state it was in, in order: a life may come back to one.
create table dossiers_step (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    place integer not null,
    state text not null,
    at bigint not null,
    actor text not null,
    reason text not null,
    primary key (dossier_id, place)
);

-- The experts named on it: they alone of their role read it.
create table dossiers_expert (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    account text not null,
    named_by text not null,
    at bigint not null,
    primary key (dossier_id, account)
);
create index dossiers_expert_by_account on dossiers_expert (account, dossier_id);

-- The last reference given out in a year.
create table dossiers_counter (
    year integer not null primary key,
    last integer not null
);
