-- A message to many, written by a person. DRAFT, SENDING, DONE or STOPPED; roles are names with commas between.
create table messages_mailing (
    id text not null primary key,
    subject_fr text not null,
    body_fr text not null,
    subject_en text not null,
    body_en text not null,
    roles text not null,
    state text not null,
    total integer not null,
    done integer not null,
    author text not null,
    created_at bigint not null,
    ended_at bigint not null,
    version integer not null
);
create index messages_mailing_by_age on messages_mailing (created_at, id);
create index messages_mailing_sending on messages_mailing (id) where state = 'SENDING';
