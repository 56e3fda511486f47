-- Words under which the review sorts its dossiers; label_sort is folded, so that a word is there once.
create table dossiers_label (
    dossier_id text not null references dossiers_dossier (id) on delete cascade,
    label_sort text not null,
    label text not null,
    primary key (dossier_id, label_sort)
);
create index dossiers_label_by_word on dossiers_label (label_sort, dossier_id);
