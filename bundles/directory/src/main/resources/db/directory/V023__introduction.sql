-- Days are ISO texts, 9999-12-31 for none. about: a need or a solution as kind:id, empty for none. made_on: the day on which the second
-- side agreed. A side's answer is WAITING, ACCEPTED or DECLINED; who and when are empty and 0 while it waits.
create table directory_introduction (
    id text not null primary key,
    company text not null,
    buyer text not null,
    about text not null,
    channel text not null,
    held_on text not null,
    said text not null,
    follow_up_on text not null,
    state text not null check (state in ('PROPOSED', 'MADE', 'DECLINED', 'CONCLUDED', 'WITHDRAWN')),
    outcome text not null,
    outcome_note text not null,
    asked_by text not null,
    asked_at bigint not null,
    company_answer text not null,
    company_by text not null,
    company_at bigint not null,
    company_reason text not null,
    buyer_answer text not null,
    buyer_by text not null,
    buyer_at bigint not null,
    buyer_reason text not null,
    made_on text not null,
    reminders integer not null,
    reminded_on text not null,
    changed_at bigint not null,
    version integer not null
);
create index directory_introduction_by_change on directory_introduction (changed_at, id);
create index directory_introduction_by_day on directory_introduction (held_on, id);
create index directory_introduction_by_follow_up on directory_introduction (follow_up_on, id);
create index directory_introduction_by_made on directory_introduction (made_on, id);
create index directory_introduction_by_company on directory_introduction (company, changed_at);
create index directory_introduction_by_buyer on directory_introduction (buyer, changed_at);
create index directory_introduction_by_about on directory_introduction (about, changed_at) where about <> '';
