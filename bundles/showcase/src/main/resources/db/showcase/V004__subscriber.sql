-- Who asked for the newsletter by mail, without account. mail_key is the address folded, so that each is there once; once somebody left, the address
-- is erased and the identifier stands in its place. how says how somebody asked who did not do it themself, noted_by which account noted that; both
-- are empty otherwise. Days are ISO texts, empty for none; confirmed_at is 0 before that.
create table showcase_subscriber (
    id text not null primary key,
    mail text not null,
    mail_key text not null unique,
    language text not null,
    state text not null check (state in ('ASKED', 'CONFIRMED', 'LEFT')),
    how text not null,
    noted_by text not null,
    asked_on text not null,
    confirmed_at bigint not null,
    left_on text not null,
    changed_at bigint not null,
    version integer not null
);
create index showcase_subscriber_by_change on showcase_subscriber (changed_at, id);
create index showcase_subscriber_by_mail on showcase_subscriber (mail_key, id);
create index showcase_subscriber_by_state on showcase_subscriber (state, id);

-- Whom a letter was mailed to: nobody gets it twice.
create table showcase_mailed (
    letter_id text not null references showcase_issue (id) on delete cascade,
    subscriber_id text not null references showcase_subscriber (id) on delete cascade,
    primary key (letter_id, subscriber_id)
);

-- When a newsletter was last sent to subscribers; 0 before.
alter table showcase_issue add column mailed_at bigint not null default 0;
