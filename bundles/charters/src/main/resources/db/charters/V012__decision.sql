-- Who decided on an application, when and why, kept when the stay has ended; of those of before, the history alone says who.
-- An application that its company took back is told by a mark: the states a row may have cannot grow without making the table anew.
alter table charters_residency add column decided_by text not null default '';
alter table charters_residency add column decided_on text not null default '';
alter table charters_residency add column decided_why text not null default '';
alter table charters_residency add column is_withdrawn boolean not null default false;
