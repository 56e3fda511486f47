-- What the list's search also looks at, folded: pages and chapters, whatever their length. Empty until it was folded once.
alter table library_work add column body_sort text not null default '';
alter table library_chapter add column words_sort text not null default '';
