-- Answers end at the deadline: told once per deadline, so that one that was moved ends again.
create table needs_answers_closed (
    need_id text not null references needs_need (id) on delete cascade,
    deadline text not null,
    at bigint not null,
    primary key (need_id, deadline)
);
