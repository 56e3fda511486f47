-- The page by which the reader of such a mail has no more of them sent, opened by the same pass; empty where there is none.
alter table messages_outside add column leave_path text not null default '';
