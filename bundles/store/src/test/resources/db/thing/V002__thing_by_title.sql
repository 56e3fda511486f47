create index thing_by_title on thing (title_sort, id);
