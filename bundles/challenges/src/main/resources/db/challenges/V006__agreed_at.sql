-- When who applied agreed to be named in public, should the project win; 0 for no agreement.
alter table challenges_application add column agreed_at bigint not null default 0;
