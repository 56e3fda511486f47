-- When somebody trusted that key anew, knowing what was said of it; 0 while nobody did.
alter table network_warning add column answered_at bigint not null default 0;
