// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Imports a catalogue: the columns of the export, and those of the cluster's own table. A sheet that is known, by its organisation and
 * title, has empty fields filled in, its lists completed and no other field changed: what was written by hand stays. One that comes back in
 * an export of ours, and nobody changed since, takes what the file says.
 */
@Component
public final class SolutionImport implements Importable {
    private static final Map<String, List<String>> HEADERS = Map.ofEntries(
            Map.entry("title", List.of("titre", "intitule", "nom_de_la_solution")),
            Map.entry("organisation", List.of("entreprise", "societe", "structure", "raison_sociale")),
            Map.entry("siren", List.of("numero_siren")),
            Map.entry("pitch", List.of("description", "presentation", "resume")),
            Map.entry("themes", List.of("theme", "thematique", "thematiques", "domaine", "domaines")),
            Map.entry("types", List.of("type_innovation", "type_d_innovation")),
            Map.entry("trl", List.of("maturite", "niveau_de_maturite")),
            Map.entry("territory", List.of("secteur_geographique", "localisation")),
            Map.entry("step", List.of("classement", "etape")),
            Map.entry("folder", List.of("nom_du_dossier", "dossier", "atelier")),
            Map.entry("keywords", List.of("mots_cles", "mot_cle")),
            Map.entry("sites", List.of("site", "site_internet", "sites_internet", "url", "site_web")),
            Map.entry("authors", List.of("auteur")),
            Map.entry("references", List.of("reference", "references_clients")),
            Map.entry("labels", List.of("label", "prix")));
    private final Solutions solutions;
    private final Organisations organisations;
    private final SolutionThemes themes;

    @Activate
    public SolutionImport(@Reference Solutions solutions, @Reference Organisations organisations, @Reference SolutionThemes themes) {
        this.solutions = solutions;
        this.organisations = organisations;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return SolutionExport.WORD;
    }

    @Override
    public String title(Locale locale) {
        return SolutionCells.TEXTS.in(locale).say("solutions");
    }

    @Override
    public String address() {
        return "/directory/solutions";
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return SolutionExport.KEYS.stream().filter(key -> !key.equals("completion")).map(key -> new Column(key, SolutionCells.label(key, locale), key.equals("title") || key.equals("organisation"),
                HEADERS.getOrDefault(key, List.of()))).toList();
    }

    @Override
    public Report importLines(Actor actor, Locale locale, List<Line> lines, boolean dryRun) {
        var words = SolutionCells.TEXTS.in(locale);
        var owners = new SolutionOwners(organisations, actor);
        var intake = new SolutionIntake(solutions, owners, actor, words, dryRun);
        var outcomes = lines.stream().map(line -> intake.take(SolutionReading.of(line, themes, actor, words))).toList();
        return new Report(outcomes, owners.beside(words));
    }
}
