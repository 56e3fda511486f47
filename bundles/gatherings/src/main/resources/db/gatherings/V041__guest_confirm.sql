-- 1 while a registration by the open link is to be confirmed by mail.
alter table gatherings_guest add column confirm integer not null default 0 check (confirm in (0, 1));
