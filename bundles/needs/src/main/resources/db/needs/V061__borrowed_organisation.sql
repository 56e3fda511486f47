-- The organisation that it was recorded for: that of its Living-Lab, whoever makes the need theirs later; empty for those recorded before.
alter table needs_borrowed add column organisation text not null default '';
