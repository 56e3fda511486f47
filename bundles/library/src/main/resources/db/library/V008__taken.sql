-- The Living-Lab that a feedback was taken from, as it is called; empty where it was written here or quoted from something public.
alter table library_feedback add column taken_from text not null default '';
