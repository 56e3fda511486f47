-- What Ecolab was asked for and answered: the study of the request, the invitation to sign, the five supports. Days are ISO texts, empty for none.
create table charters_support (
    id text not null primary key,
    lab_id text not null references charters_lab (id) on delete cascade,
    topic text not null,
    state text not null check (state in ('ASKED', 'IN_HAND', 'ANSWERED', 'DECLINED')),
    request text not null,
    owner text not null,
    asked_on text not null,
    answer text not null,
    answered_on text not null,
    account text not null,
    version integer not null
);
create index charters_support_by_lab on charters_support (lab_id, asked_on, id);
