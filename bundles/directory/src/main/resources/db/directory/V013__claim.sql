-- A company's people ask for its page by SIRET. organisation: the page they were attached to, empty until approved. name and said are what
-- they wrote; decided_by is empty and decided_at 0 while nobody decided.
create table directory_claim (
    id text not null primary key,
    account text not null,
    siret text not null,
    name text not null,
    said text not null,
    state text not null check (state in ('PENDING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    organisation text not null,
    asked_at bigint not null,
    decided_by text not null,
    decided_at bigint not null,
    reason text not null,
    version integer not null
);
create index directory_claim_by_state on directory_claim (state, asked_at, id);
create index directory_claim_by_account on directory_claim (account, asked_at, id);
create unique index directory_claim_pending on directory_claim (account) where state = 'PENDING';
