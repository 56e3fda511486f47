-- interest is what ties a member to an applicant, empty for nothing: who has one gives no marks. position is the place of a criterion, from 0.
create table challenges_juror (
    edition_id text not null references challenges_edition (id) on delete cascade,
    account text not null,
    called_at bigint not null,
    primary key (edition_id, account)
);

create table challenges_rating (
    application_id text not null references challenges_application (id) on delete cascade,
    account text not null,
    interest text not null,
    at bigint not null,
    version integer not null,
    primary key (application_id, account)
);

create table challenges_mark (
    application_id text not null references challenges_application (id) on delete cascade,
    account text not null,
    position integer not null,
    points integer not null,
    motive text not null,
    primary key (application_id, account, position)
);
