-- What commitments are read from: who is in charge, evidence by hand, the rhythm a lab set, and what was read last, for when a module is stopped.
create table charters_referent (
    id text not null primary key,
    lab_id text not null references charters_lab (id) on delete cascade,
    person text not null,
    act text not null,
    from_day text not null,
    until_day text not null,
    version integer not null
);
create index charters_referent_by_lab on charters_referent (lab_id, from_day, id);

create table charters_proof (
    id text not null primary key,
    lab_id text not null references charters_lab (id) on delete cascade,
    obligation text not null,
    held_on text not null,
    what text not null,
    link text not null,
    publics text not null,
    account text not null,
    brought_at bigint not null,
    is_back boolean not null
);
create index charters_proof_by_lab on charters_proof (lab_id, obligation, held_on, id);

create table charters_pace (
    lab_id text not null references charters_lab (id) on delete cascade,
    obligation text not null,
    months integer not null,
    primary key (lab_id, obligation)
);

-- day: ISO text or empty; about: words parted by commas.
create table charters_reading (
    charter_id text not null references charters_charter (id) on delete cascade,
    obligation text not null,
    year_number integer not null,
    state text not null,
    rule_key text not null,
    counted integer not null,
    day text not null,
    about text not null,
    is_proposed boolean not null,
    read_at bigint not null,
    primary key (charter_id, obligation, year_number)
);
