-- The rule book: one row per rule. Days are ISO texts, 9999-12-31 for no end; numbers, sources, buyers and contracts are one per line.
create table rules_rule (
    id text not null primary key,
    line text not null,
    kind text not null,
    label_fr text not null,
    label_en text not null,
    comparison text not null,
    numbers text not null,
    unit text not null,
    buyers text not null,
    contracts text not null,
    first_day text not null,
    last_day text not null,
    article text not null,
    sources text not null,
    confidence text not null check (confidence in ('READ', 'UNVERIFIED', 'DISPUTED')),
    is_on boolean not null,
    conditions_fr text not null,
    conditions_en text not null,
    note_fr text not null,
    note_en text not null,
    checked_by text not null,
    checked_on text not null,
    next_review text not null,
    provenance text not null check (provenance in ('SHIPPED', 'IMPORTED', 'LOCAL')),
    version integer not null
);

-- The edition of the shipped book that was loaded last.
create table rules_edition (
    id integer not null primary key,
    edition integer not null
);
