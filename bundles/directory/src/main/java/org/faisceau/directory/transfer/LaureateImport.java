// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Imports a list of laureates: name, site, theme, year, pitch. Each becomes a published entry of its company with the label and its year;
 * a second list adds its year to the entry it finds by the company's name.
 */
@Component
public final class LaureateImport implements Importable {
    private static final List<String> KEYS = List.of("name", "site", "theme", "year", "pitch", "siren", "territory", "label");
    private static final Map<String, List<String>> HEADERS = Map.of(
            "name", List.of("nom", "laureat", "entreprise", "nom_de_l_entreprise", "structure", "nom_de_la_structure", "societe", "start_up", "startup"),
            "site", List.of("site_internet", "site_web", "url", "lien", "website"),
            "theme", List.of("themes", "thematique", "thematiques", "domaine", "secteur"),
            "year", List.of("annee", "promotion", "annee_de_labellisation", "millesime"),
            "pitch", List.of("description", "presentation", "activite", "resume"),
            "siren", List.of("numero_siren"),
            "territory", List.of("region", "departement", "localisation", "ville"),
            "label", List.of("prix", "concours", "distinction"));
    private final Solutions solutions;
    private final Organisations organisations;
    private final SolutionThemes themes;

    @Activate
    public LaureateImport(@Reference Solutions solutions, @Reference Organisations organisations, @Reference SolutionThemes themes) {
        this.solutions = solutions;
        this.organisations = organisations;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return "laureates";
    }

    @Override
    public String title(Locale locale) {
        return SolutionCells.TEXTS.in(locale).say("laureates");
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
        return KEYS.stream().map(key -> new Column(key, SolutionCells.TEXTS.in(locale).say("laureate." + key), key.equals("name"), HEADERS.getOrDefault(key, List.of()))).toList();
    }

    @Override
    public Report importLines(Actor actor, Locale locale, List<Line> lines, boolean dryRun) {
        var words = SolutionCells.TEXTS.in(locale);
        var owners = new SolutionOwners(organisations, actor);
        var intake = new SolutionIntake(solutions, owners, actor, words, dryRun);
        var outcomes = lines.stream().map(line -> intake.take(read(line, actor, words))).toList();
        return new Report(outcomes, owners.beside(words));
    }

    private SolutionReading read(Line line, Actor actor, Words words) {
        var mended = new ArrayList<String>();
        var name = line.cell("name");
        var sites = SolutionReading.sites(new Line(line.number(), Map.of("sites", line.cell("site"))), words, mended);
        var content = new SolutionContent("?", name, SolutionReading.cut(line.cell("pitch"), words, mended), "", Optional.empty(), Optional.empty(),
                SolutionReading.themes(line.cell("theme"), themes, actor, words, mended), Set.of(), 0, line.cell("territory"), List.of(), sites, List.of(), List.of(),
                labels(line, words, mended), false);
        var fault = name.isEmpty() ? words.say("solution.line.noName") : "";
        return new SolutionReading(line, name, line.cell("siren").replaceAll("\\s", ""), SolutionState.PUBLISHED, content, Set.of(), mended, fault);
    }

    /** One label a year: a cell may name several. */
    private static List<Label> labels(Line line, Words words, List<String> mended) {
        var label = line.cell("label").isEmpty() ? words.say("laureate.standardLabel") : line.cell("label");
        var years = Stream.of(line.cell("year").split("\\D+")).filter(year -> year.matches("(19|20)\\d\\d")).map(Integer::parseInt).distinct().toList();
        if (years.isEmpty() && !line.cell("year").isEmpty()) mended.add(words.say("solution.line.unknownWord", line.cell("year")));
        return years.isEmpty() ? List.of(new Label(label, 0)) : years.stream().map(year -> new Label(label, year)).toList();
    }
}
