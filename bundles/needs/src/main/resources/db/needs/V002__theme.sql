-- Shipped with the eight strategic domains of the cluster; a Living-Lab edits them. A retired theme stays on its needs.
create table needs_theme (
    id text not null primary key,
    name_fr text not null,
    name_en text not null,
    detail_fr text not null,
    detail_en text not null,
    position integer not null,
    retired boolean not null,
    version integer not null
);
insert into needs_theme (id, name_fr, name_en, detail_fr, detail_en, position, retired, version) values
    ('water', 'Eau', 'Water', 'petit cycle (domestique) et grand cycle (naturel)', 'domestic and natural water cycles', 1, false, 1),
    ('habitats', 'Milieux', 'Habitats', 'biodiversité, milieux urbains végétalisés, humides, aquatiques', 'biodiversity, planted, wet and aquatic urban habitats', 2, false, 1),
    ('soils', 'Sols', 'Soils', 'gestion et traitement, terres excavées', 'management and treatment, excavated earth', 3, false, 1),
    ('biowaste', 'Biodéchets', 'Biowaste', 'valorisation matière et énergie', 'recovery as matter and energy', 4, false, 1),
    ('ecocitems', 'ECOCIT’EMS', 'ECOCIT’EMS', 'recherche, innovation et expérimentation dans l’aménagement urbain', 'research, innovation and trials in urban planning', 5, false, 1),
    ('revitems', 'REVIT’EMS', 'REVIT’EMS', 'emploi et formation', 'jobs and training', 6, false, 1),
    ('numems', 'NUM’EMS', 'NUM’EMS', 'numérique et mesure', 'digital tools and measurement', 7, false, 1),
    ('valems', 'VAL’EMS', 'VAL’EMS', 'économie circulaire, valorisation matière et énergie', 'circular economy, recovery of matter and energy', 8, false, 1);
