-- The circuit of visas an authority set for its dossiers. delegation quotes what lets the signatory sign; both may be empty.
create table dossiers_circuit (
    buyer text not null primary key,
    in_order integer not null,
    signatory text not null,
    delegation text not null,
    version integer not null
);

create table dossiers_seat (
    buyer text not null references dossiers_circuit (buyer) on delete cascade,
    place integer not null,
    office text not null check (office in ('REQUESTING', 'PURCHASING', 'LEGAL', 'FINANCE')),
    account text not null,
    primary key (buyer, place)
);

-- Each round as the circuit was when it was asked. since is 0 while an earlier one is awaited; decided_at is 0 until it is decided.
create table dossiers_visa (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    round integer not null,
    place integer not null,
    office text not null check (office in ('REQUESTING', 'PURCHASING', 'LEGAL', 'FINANCE')),
    account text not null,
    in_order integer not null,
    asked_by text not null,
    asked_at bigint not null,
    since bigint not null,
    outcome text not null check (outcome in ('AWAITED', 'GIVEN', 'REFUSED', 'RETURNED')),
    reason text not null,
    decided_at bigint not null,
    primary key (dossier_id, round, place)
);
create index dossiers_visa_by_account on dossiers_visa (account, outcome, since);

-- Under whose delegation a conclusion was written, after which round of visas (0 for none), and which were missing then, with the reason.
create table dossiers_endorsement (
    conclusion_id text not null primary key references dossiers_conclusion (id) on delete cascade,
    signatory text not null,
    delegation text not null,
    round integer not null,
    missing text not null,
    reason text not null,
    check (missing = '' or reason <> '')
);
