// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Imports introductions, made or proposed. One that is known, between the same two sides on the same day about the same, has empty fields
 * filled in and no other changed; one that comes back in an export of ours, and nobody changed since, takes what the file says.
 * Organisations are found, never recorded.
 */
@Component
public final class IntroductionImport implements Importable {
    private static final Map<String, List<String>> HEADERS = Map.of(
            "company", List.of("entreprise", "societe", "resident", "start_up", "startup", "laureat"),
            "companySiren", List.of("siren", "siren_entreprise"),
            "buyer", List.of("acteur_public", "acheteur", "collectivite", "etablissement"),
            "subject", List.of("objet", "besoin", "solution", "sujet"),
            "channel", List.of("moyen", "canal", "forme"),
            "heldOn", List.of("date", "le", "date_de_mise_en_relation"),
            "said", List.of("ce_qui_est_dit", "echange", "commentaire", "remarque"),
            "followUpOn", List.of("suivi_le", "relance_le", "date_de_suivi"),
            "state", List.of("etat", "statut"),
            "outcome", List.of("suite", "resultat", "suites"));
    private final Introductions introductions;
    private final Organisations organisations;
    private final IntroductionSubjects subjects;
    private final Clock clock;

    @Activate
    public IntroductionImport(
            @Reference Introductions introductions, @Reference Organisations organisations, @Reference IntroductionSubjects subjects, @Reference Clock clock) {
        this.introductions = introductions;
        this.organisations = organisations;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return IntroductionExport.WORD;
    }

    @Override
    public String title(Locale locale) {
        return SolutionCells.TEXTS.in(locale).say("introductions");
    }

    @Override
    public String address() {
        return "/directory/introductions";
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return IntroductionExport.KEYS.stream().map(key -> new Column(key, SolutionCells.TEXTS.in(locale).say("introduction." + key),
                List.of("company", "buyer", "heldOn").contains(key), HEADERS.getOrDefault(key, List.of()))).toList();
    }

    @Override
    public Report importLines(Actor actor, Locale locale, List<Line> lines, boolean dryRun) {
        var words = SolutionCells.TEXTS.in(locale);
        var reading = new IntroductionReading.Reader(new SolutionOwners(organisations, actor), subjects, actor, words, Days.today(clock));
        var intake = new IntroductionIntake(introductions, actor, words, dryRun);
        return new Report(lines.stream().map(line -> intake.take(line, reading.read(line))).toList());
    }
}
