-- Who handles a dossier at the buyer's, one person at a time.
create table dossiers_charge (
    dossier_id text not null primary key references dossiers_dossier (id) on delete cascade,
    account text not null,
    since bigint not null,
    given_by text not null
);
create index dossiers_charge_by_account on dossiers_charge (account, dossier_id);

create table dossiers_follower (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    account text not null,
    at bigint not null,
    primary key (dossier_id, account)
);
create index dossiers_follower_by_account on dossiers_follower (account, dossier_id);

-- Until when a reviewer is asked to look at it.
create table dossiers_due (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    account text not null,
    due_on text not null,
    given_by text not null,
    at bigint not null,
    primary key (dossier_id, account)
);
create index dossiers_due_by_day on dossiers_due (due_on, dossier_id);
