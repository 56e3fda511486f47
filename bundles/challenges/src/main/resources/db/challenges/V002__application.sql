-- answers are names between commas, in the order of the edition's questions. experiment_project is a kind and an identifier, empty for none.
-- sender tells one network from another for a day, then it is emptied; sent_at is 0 before it was sent.
create table challenges_application (
    id text not null primary key,
    edition_id text not null references challenges_edition (id) on delete cascade,
    organisation text not null,
    applicant text not null,
    applicant_sort text not null,
    words_sort text not null,
    sort text not null check (sort in ('', 'SMALL_COMPANY', 'LABORATORY', 'ASSOCIATION', 'OTHER')),
    contact text not null,
    mail text not null,
    title text not null,
    project text not null,
    site text not null,
    answers text not null,
    state text not null check (state in ('DRAFT', 'SENT', 'ADMITTED', 'NOT_ADMITTED', 'WINNER', 'NOT_KEPT', 'WITHDRAWN')),
    sent_at bigint not null,
    admission text not null,
    admitted_by text not null,
    outcome text not null,
    decided_by text not null,
    experiment_project text not null,
    experiment_place text not null,
    experiment_from text not null,
    experiment_until text not null,
    experiment_result text not null,
    sender text not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    version integer not null
);
create index challenges_application_by_applicant on challenges_application (edition_id, applicant_sort, id);
create index challenges_application_by_sent on challenges_application (edition_id, sent_at, id);
create index challenges_application_by_organisation on challenges_application (organisation, id);

create table challenges_file (
    application_id text not null references challenges_application (id) on delete cascade,
    hash text not null,
    name text not null,
    size bigint not null,
    type text not null,
    at bigint not null,
    primary key (application_id, hash)
);
